/** A named, parametrised SQL statement. Its name makes PostgreSQL keep its plan on the connection. */
export interface Statement {
  readonly name: string;
  /** Names of $1, $2 ... in order. */
  readonly parameters: readonly string[];
  readonly sql: string;
}

const declared = new Map<string, string>();
/** Declares a statement, such as `statement('catalog.gameById', ['id'], 'select ... where id = $1')`. */
export function statement(name: string, parameters: readonly string[], sql: string): Statement {
  if ((declared.get(name) ?? sql) !== sql) throw new Error(`There are two statements called ${name}`);
  declared.set(name, sql);
  return { name, parameters, sql };
}

/** A statement as `pg` takes it, with its values in order. Throws when a parameter is missing or unknown. */
export function queryOf(
  { name, parameters, sql }: Statement,
  given: Record<string, unknown>,
): { name: string; text: string; values: unknown[] } {
  const values = parameters.map((parameter) => {
    if (given[parameter] === undefined) throw new Error(`Statement ${name} lacks its parameter ${parameter}`);
    return given[parameter];
  });
  if (Object.keys(given).length !== parameters.length) {
    throw new Error(`Statement ${name} was given parameters that it does not have: ${Object.keys(given).join(', ')}`);
  }
  return { name, text: sql, values };
}
