/** Something that is not as an invariant says. Ids only. */
export interface Violation {
  /** What it is about, such as `order 0193…`. */
  subject: string;
  detail: string;
}

/** Reads rows of a plugin's database. */
export type Look = <Row extends object>(plugin: string, sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** Something that must hold, see `docs/reliability.md`. */
export interface Invariant {
  /** Its number there, such as `I1`. */
  id: string;
  says: string;
  /** Whose databases it reads; without one of them it is not checked. */
  plugins: readonly string[];
  /** What breaks it, at most `mostShown` of each kind. */
  find(look: Look): Promise<Violation[]>;
}

export const mostShown = 20;

/** An invariant of one database: `sql` gives `subject` and `detail` of what breaks it, at most `$1` of them. */
export function inOne(id: string, plugin: string, says: string, sql: string): Invariant {
  return { id, says, plugins: [plugin], find: (look) => look<Violation>(plugin, sql, [mostShown]) };
}
