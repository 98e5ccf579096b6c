/** The columns of the table of actions that people fill in, in order. */
export const columns = ["text", "level", "lead", "partners", "countries", "timeframe"] as const;

/** A column people fill in. */
export type Column = (typeof columns)[number];
