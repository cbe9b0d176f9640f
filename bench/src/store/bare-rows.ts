import pg from 'pg';

export interface WantedRows {
  /** The column by which the rows of all tables belong together. */
  key: string;
  /** Keys from this one on. */
  from: number;
  count: number;
  /** Keys whose rows one transaction inserts. */
  inTransaction: number;
}

/**
 * Takes the rows that a store has written for some keys and writes them again into copies of its tables, indexes included
 * and foreign keys not: what that work costs a program that has nothing else to do.
 */
export async function openBareRows(
  databaseUrl: string,
  { key, from, count, inTransaction }: WantedRows,
): Promise<{
  /** Empties the copies and fills them; gives the milliseconds that the filling took. */
  insert(): Promise<number>;
}> {
  const connection = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  const tables = await connection(async (client) => {
    const found = await tablesWith(client, key);
    await client.query('create schema if not exists bare');
    for (const { name } of found) {
      const quoted = pg.escapeIdentifier(name);
      // oxlint-disable-next-line house/parametrised-sql -- a name from PostgreSQL's own catalogue
      await client.query(`create table bare.${quoted} (like public.${quoted} including all)`);
    }
    return found;
  });
  const transactions = await connection(async (client) => {
    const all: string[][] = [];
    for (let at = from; at < from + count; at += inTransaction) {
      const rows: string[] = [];
      for (const { name } of tables) rows.push(await rowsOf(client, name, key, at, at + inTransaction));
      all.push(rows);
    }
    return all;
  });
  return {
    insert: () =>
      connection(async (client) => {
        for (const { name } of tables) {
          // oxlint-disable-next-line house/parametrised-sql -- a name from PostgreSQL's own catalogue
          await client.query(`truncate bare.${pg.escapeIdentifier(name)}`);
        }
        const began = performance.now();
        for (const rows of transactions) {
          await client.query('begin');
          for (const [index, { name, columns }] of tables.entries()) {
            await client.query(insertOf(name, columns), [rows[index]]);
          }
          await client.query('commit');
        }
        return performance.now() - began;
      }),
  };
}

interface Table {
  name: string;
  /** But for generated ones. */
  columns: string[];
}

async function tablesWith(client: pg.Client, key: string): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.table_name as name,
            array_agg(c.column_name::text order by c.ordinal_position) filter (where c.is_generated = 'NEVER') as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
     group by c.table_name having bool_or(c.column_name = $1) order by c.table_name`,
    [key],
  );
  return rows;
}

async function rowsOf(client: pg.Client, table: string, key: string, from: number, to: number): Promise<string> {
  const column = pg.escapeIdentifier(key);
  const { rows } = await client.query<{ rows: string }>(
    // oxlint-disable-next-line house/parametrised-sql -- names from PostgreSQL's own catalogue
    `select coalesce(json_agg(to_json(each)), '[]')::text as rows from public.${pg.escapeIdentifier(table)} each
     where ${column} >= $1 and ${column} < $2`,
    [from, to],
  );
  return rows[0]?.rows ?? '[]';
}

function insertOf(table: string, columns: string[]): string {
  const quoted = `bare.${pg.escapeIdentifier(table)}`;
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return `insert into ${quoted} (${names}) overriding system value
          select ${names} from json_populate_recordset(null::${quoted}, $1)`;
}
