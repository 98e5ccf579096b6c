import type { Page } from "playwright-core";

/** Controls of a page that cannot be brought into view and clicked, and what runs off its side. */
export function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      lost.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
    }
    const controls = document.querySelectorAll<HTMLElement>(
      "button, a[href], input, select, textarea, [role=button], [tabindex='0']",
    );
    for (const control of controls) {
      const drawn = control.closest("label") ?? control;
      if (!drawn.checkVisibility({ visibilityProperty: true })) continue;
      drawn.scrollIntoView({ block: "center", inline: "center" });
      const box = drawn.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      // Of a control larger than the window, whatever part is in view counts.
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const hit = document.elementFromPoint(x, y);
      if (hit === null || !(drawn.contains(hit) || hit.contains(drawn))) {
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        lost.push(`${control.tagName.toLowerCase()} “${name.trim().slice(0, 60)}”`);
      }
    }
    return lost;
  });
}
