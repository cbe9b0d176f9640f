import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface ChannelHandlers {
  onPayload: (payload: string) => void;
  onLost: () => void;
}

export interface NotificationListener {
  add(channel: string, handlers: ChannelHandlers): Promise<void>;
  close(): Promise<void>;
}

/**
 * One connection of a database that LISTENs, made with the first channel and made anew whenever it is lost. Every
 * `heartbeat` ms it is asked whether it is still there, and has as long for its answer.
 */
export function listenOn(plugin: string, url: string, heartbeat: number): NotificationListener {
  const channels = new Map<string, ChannelHandlers[]>();
  let connection: Promise<pg.Client> | undefined;
  let closed = false;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: url,
      application_name: `steam-clone ${plugin} listen`,
      connectionTimeoutMillis: heartbeat,
      query_timeout: heartbeat,
    });
    client.on('error', () => {});
    await client.connect();
    client.on('notification', ({ channel, payload }) => {
      for (const { onPayload } of channels.get(channel) ?? []) onPayload(payload ?? '');
    });
    try {
      for (const channel of channels.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      // Nobody else would: the next attempt makes another one.
      client.connection.stream.destroy();
      throw error;
    }
    const pulse = setInterval(() => {
      client.query('select 1').catch(() => client.connection.stream.destroy());
    }, heartbeat).unref();
    client.once('end', () => {
      clearInterval(pulse);
      if (!closed) connection = reconnect();
    });
    return client;
  }

  async function reconnect(): Promise<pg.Client> {
    everybodyHasLost();
    for (let attempt = 0; !closed; attempt++) {
      await sleep(Math.min(2_000, 50 * 2 ** attempt) * (0.5 + Math.random() / 2), undefined, { ref: false });
      try {
        const client = await connect();
        everybodyHasLost();
        return client;
      } catch {
        // Tried again until PostgreSQL is back; requests meanwhile say that it is away.
      }
    }
    throw new Error('The database was closed');
  }

  function everybodyHasLost(): void {
    for (const handlers of channels.values()) for (const { onLost } of handlers) onLost();
  }

  return {
    async add(channel, handlers) {
      const known = channels.get(channel);
      if (known) known.push(handlers);
      else channels.set(channel, [handlers]);
      if (!connection) {
        connection = connect();
        connection.catch(() => (connection = undefined));
        await connection;
      } else if (!known) {
        const client = await connection;
        await client.query(`listen ${client.escapeIdentifier(channel)}`);
      }
    },
    async close() {
      closed = true;
      await connection?.then((client) => client.end()).catch(() => {});
    },
  };
}
