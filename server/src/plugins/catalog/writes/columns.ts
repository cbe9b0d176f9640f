/** Columns that a bulk write fills from JSON: their names there and their types. */
export type Columns = Record<string, string>;

/** `releaseDate` as PostgreSQL calls it. */
const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The lists of columns that an upsert of rows given as JSON repeats. */
export function listsOf(columns: Columns) {
  const names = Object.keys(columns);
  return {
    /** `id, release_date` */
    columns: names.map(snakeCase).join(', '),
    /** `id, "releaseDate"` */
    fields: names.map((name) => `"${name}"`).join(', '),
    /** `id uuid, "releaseDate" date` */
    record: names.map((name) => `"${name}" ${columns[name]}`).join(', '),
    /** `release_date = excluded.release_date` but for those that are named. */
    updates: (...others: string[]) =>
      names
        .filter((name) => !others.includes(name))
        .map((name) => `${snakeCase(name)} = excluded.${snakeCase(name)}`)
        .join(', '),
  };
}
