import type { Page } from "playwright-core";

/** Controls of a page that cannot be brought into view and clicked, and what runs off its side. */
export function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** The part of an element that its scrolling ancestors and the window leave in view. */
    const inView = (element: Element): DOMRect => {
      const box = element.getBoundingClientRect();
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      const clip = (by: DOMRect) => {
        [left, top] = [Math.max(left, by.left), Math.max(top, by.top)];
        [right, bottom] = [Math.min(right, by.right), Math.min(bottom, by.bottom)];
      };
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow !== "visible") clip(at.getBoundingClientRect());
      }
      clip(new DOMRect(0, 0, innerWidth, innerHeight));
      return new DOMRect(left, top, right - left, bottom - top);
    };

    const lost: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      lost.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
    }
    // Behind a dialog nothing is meant to be reached.
    const shown = document.querySelector("[role=dialog][aria-modal=true]") ?? document;
    const controls = shown.querySelectorAll<HTMLElement>(
      "button, a[href], input, select, textarea, [role=button], [tabindex='0']",
    );
    for (const control of controls) {
      const drawn = control.closest("label") ?? control;
      if (!drawn.checkVisibility({ visibilityProperty: true })) continue;
      drawn.scrollIntoView({ block: "center", inline: "center" });
      const view = inView(drawn);
      const hit = document.elementFromPoint(view.x + view.width / 2, view.y + view.height / 2);
      const small = view.width < 8 || view.height < 8;
      if (small || hit === null || !(drawn.contains(hit) || hit.contains(drawn))) {
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        const over = hit === null ? "" : `, under ${hit.tagName.toLowerCase()}.${hit.className}`;
        lost.push(`${control.tagName.toLowerCase()} “${name.trim().slice(0, 60)}”${over}`);
      }
    }
    return lost;
  });
}
