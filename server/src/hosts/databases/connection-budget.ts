import { connectTo } from './connect.ts';

/** Connections that something may hold at its busiest. */
export interface ConnectionDemand {
  /** Such as `catalog: pool`. */
  what: string;
  url: string;
  connections: number;
}

/**
 * Adds up, server by server, what all pools may hold at once. Throws an Error that shows the sum when a server does not
 * have it, because a pool that can not grow shows only under load, as time-outs.
 */
export async function checkConnectionBudget(demands: readonly ConnectionDemand[]): Promise<void> {
  const servers = Map.groupBy(demands, ({ url }) => new URL(url).host);
  for (const [host, parts] of servers) {
    const [first] = parts;
    if (!first) continue;
    const available = await availableConnections(first.url);
    const sum = parts.reduce((total, { connections }) => total + connections, 0);
    if (sum <= available) continue;
    const shown = parts.map(({ what, connections }) => `  ${String(connections).padStart(4)}  ${what}`).join('\n');
    throw new Error(
      `PostgreSQL at ${host} gives ${available} connections, but this installation may need ${sum}:\n${shown}\n` +
        `Raise max_connections there, or spread the plugins over more servers with DATABASE_URL_<PLUGIN>.`,
    );
  }
}

/** What the server and the role's own limit leave to applications. */
async function availableConnections(url: string): Promise<number> {
  const client = await connectTo(url, { plugin: 'steam-clone' });
  try {
    const { rows } = await client.query<{ available: number }>(
      `select least(
         (select sum(case name when 'max_connections' then setting::int else -setting::int end)
            from pg_settings
            where name in ('max_connections', 'superuser_reserved_connections', 'reserved_connections')),
         (select nullif(rolconnlimit, -1) from pg_roles where rolname = current_user)
       )::int as available`,
    );
    return rows[0]?.available ?? 0;
  } finally {
    await client.end();
  }
}
