import type { Theme } from "~/platform";

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)");

/** The theme as `tokens.css` names it. */
export function themeName(theme: Theme, dark: boolean): string {
  return theme === "system" ? (dark ? "dark" : "light") : theme.replace("_", "-");
}

/** Whether the window is being shown to the room, so that nothing private may be on it. */
export function isProjector(theme: Theme): boolean {
  switch (theme) {
    case "projector_lit":
    case "projector_dark":
    case "projector_contrast":
      return true;
    case "system":
    case "light":
    case "dark":
      return false;
  }
}

/**
 * Dresses the window: theme, and text size in percent. Follows the system while the theme says so;
 * the returned function stops following.
 */
export function wear(theme: Theme, textSize: number): () => void {
  const root = document.documentElement;
  const system = systemIsDark();
  const dress = () => {
    root.dataset.theme = themeName(theme, system.matches);
  };
  dress();
  root.style.setProperty("--text-scale", String(textSize / 100));
  system.addEventListener("change", dress);
  return () => system.removeEventListener("change", dress);
}
