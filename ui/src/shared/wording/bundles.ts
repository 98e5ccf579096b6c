import { FluentBundle, FluentResource } from "@fluent/bundle";

import { LANGS, type Lang } from "~/platform";

/** The languages of the screen, in the order it lists them. */
export const languages: readonly Lang[] = LANGS;

const files = import.meta.glob<string>("../../../../assets/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundle(lang: Lang): FluentBundle {
  // Isolation marks would end up in what people copy out of the window.
  const made = new FluentBundle(lang, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${lang}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

/** Every sentence of the screen, by language. */
export const bundles: Readonly<Record<Lang, FluentBundle>> = {
  es: bundle("es"),
  en: bundle("en"),
  fr: bundle("fr"),
};
