// Drawn on a grid of 20. Signs of kinds are filled; actions are lines.

interface Drawing {
  path: string;
  filled?: boolean;
}

const drawings = {
  // Signs: a kind is always colour and sign and name.
  context: { path: "M4 4h12v12H4z", filled: true },
  good_practice: {
    path: "M10 2.2l2.35 4.98 5.25.7-3.85 3.7.96 5.32L10 14.3l-4.71 2.6.96-5.32L2.4 7.88l5.25-.7z",
    filled: true,
  },
  opportunity: { path: "M10 3l7.6 13.4H2.4z", filled: true },
  challenge: { path: "M10 17L2.4 3.6h15.2z", filled: true },
  point: { path: "M10 5.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z", filled: true },
  objective: {
    path: "M10 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2zm0 2.2a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8zm0 2.6a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z",
    filled: true,
  },
  action: { path: "M11.2 4.2l6.3 5.8-6.3 5.8v-3.9H2.5V8.1h8.7z", filled: true },

  // Where the plenary stands: not yet, and not quite.
  ring: { path: "M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12z" },
  half: { path: "M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM10 4v12M8 4.6v10.8M6 6v8" },

  add: { path: "M10 4v12M4 10h12" },
  minus: { path: "M4 10h12" },
  check: { path: "M4 10.5l4 4 8-9" },
  close: { path: "M5 5l10 10M15 5L5 15" },
  down: { path: "M5 7.5l5 5 5-5" },
  up: { path: "M5 12.5l5-5 5 5" },
  left: { path: "M12.5 5l-5 5 5 5" },
  right: { path: "M7.5 5l5 5-5 5" },
  more: {
    path: "M4.5 8.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm5.5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm5.5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z",
    filled: true,
  },
  undo: { path: "M7 4L3.5 7.5 7 11M3.8 7.5H12a4.25 4.25 0 0 1 0 8.5H8" },
  redo: { path: "M13 4l3.5 3.5L13 11M16.2 7.5H8A4.25 4.25 0 0 0 8 16h4" },
  help: { path: "M7.4 7.4a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2.1M10 14.6v.2" },
  look: { path: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14" },
  language: {
    path: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM2.9 10h14.2M10 2.8c2.2 2 3.2 4.4 3.2 7.2s-1 5.2-3.2 7.2c-2.2-2-3.2-4.4-3.2-7.2s1-5.2 3.2-7.2z",
  },
  lock: { path: "M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9" },
  unlocked: { path: "M5 9h10v7.5H5zM7 9V6.2a3 3 0 0 1 5.7-1.3" },
  veiled: {
    path: "M2.5 9c1.9 2.9 4.4 4.4 7.5 4.4s5.6-1.5 7.5-4.4M4.6 11.6l-1.4 2.1M15.4 11.6l1.4 2.1M10 13.6v2.6",
  },
  cluster: {
    path: "M6.4 4.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM13.6 4.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM10 10.8a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z",
  },
  join: { path: "M4 4.5c0 4 6 3.5 6 7.5M16 4.5c0 4-6 3.5-6 7.5v4.5M7.5 14l2.5 2.5 2.5-2.5" },
  separate: { path: "M10 3.5V8c0 4-6 3.5-6 8M10 8c0 4 6 3.5 6 8" },
  park: { path: "M4 3.5h12v13H4zM8 13.5v-7h2.7a2.1 2.1 0 0 1 0 4.2H8" },
  copy: { path: "M7 7h9.5v9.5H7zM13 4V3.5H3.5V13H4" },
  folder: { path: "M2.5 5.5h5l2 2h8v8.5h-15z" },
  print: { path: "M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z" },
  file: { path: "M5 2.8h6.5L15 6.3v10.9H5zM11.3 3v3.5H15" },
  edit: { path: "M4 16l.8-3.4L13.3 4a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3l-8.6 8.5z" },
  remove: {
    path: "M4 5.5h12M8 5.5V3.8h4v1.7M5.5 5.5l.7 10.7h7.6l.7-10.7M8.5 8.5v4.8M11.5 8.5v4.8",
  },
  move: {
    path: "M10 3v14M3 10h14M10 3L8 5M10 3l2 2M10 17l-2-2M10 17l2-2M3 10l2-2M3 10l2 2M17 10l-2-2M17 10l-2 2",
  },
  link: {
    path: "M8.6 11.4a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-1 1M11.4 8.6a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1-1",
  },
  history: { path: "M3.5 10a6.5 6.5 0 1 0 2-4.7L3.6 7.1M3.5 3.6v3.6h3.6M10 6.4V10l2.6 1.8" },
  projector: { path: "M2.5 3.5h15v10h-15zM10 13.5v3M6.5 16.5h7" },
  panel: { path: "M3 4h14v12H3zM12.5 4v12" },
  people: {
    path: "M7.5 9.4a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c.3-2.9 2.2-4.4 5-4.4s4.7 1.5 5 4.4M13 4.3a2.6 2.6 0 0 1 0 4.9M14.2 11.8c2 .4 3.1 1.8 3.3 4.2",
  },
  kinds: { path: "M3.5 3.5h6v6h-6zM14 3.2l3.4 6.3h-6.8zM10 11.4a3 3 0 1 1 0 6 3 3 0 0 1 0-6z" },
  topic: { path: "M4 5.5h12M4 10h12M4 14.5h7" },
  warning: { path: "M10 3.2l7.4 13H2.6zM10 8v3.8M10 14v.2" },
  calendar: { path: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" },
  document: { path: "M5 2.8h6.5L15 6.3v10.9H5zM11.3 3v3.5H15M7.5 10h5M7.5 13h5" },
  search: { path: "M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6zM12.7 12.7l4 4" },
  filter: { path: "M3 5h14M5.5 10h9M8 15h4" },
  vote: { path: "M3 11h14v5.8H3zM6.2 11V3.2h7.6V11M8 7.2l1.5 1.5 2.7-3.2M7.5 13.9h5" },
  screen: { path: "M2.8 3.8h14.4v9.4H2.8zM10 13.2v3.2M6.6 16.6h6.8" },
  select: { path: "M4 4h12v12H4zM6.8 10.2l2.4 2.4 4.2-5" },
  pause: { path: "M7 4.5v11M13 4.5v11" },
  go: { path: "M6.5 4l9 6-9 6z", filled: true },
  curtain: { path: "M2.5 3.5h15M4 3.5v13h3.2c0-4 1.4-8 2.8-13M16 3.5v13h-3.2c0-4-1.4-8-2.8-13" },
  remark: { path: "M3 4h14v9.5H9L5.2 17v-3.5H3z" },
  drag: {
    path: "M7.5 4.8h.01M12.5 4.8h.01M7.5 10h.01M12.5 10h.01M7.5 15.2h.01M12.5 15.2h.01",
  },
} satisfies Record<string, Drawing>;

/** A drawing of the set. */
export type IconName = keyof typeof drawings;

/** How to draw it. */
export function drawing(name: IconName): Drawing {
  return drawings[name];
}
