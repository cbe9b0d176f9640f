import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import pg from 'pg';
import { ask } from '../harness/ask.ts';
import { eventually } from '../harness/eventually.ts';
import {
  cleanUp,
  newDataDirectory,
  residentMemory,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';
import { putUnderFault, type StoreUnderFault } from '../harness/store-under-fault.ts';
import { gameOf } from '../harness/told.ts';

/** A little less than the 16 MB that an import may have. */
const body = JSON.stringify({
  games: Array.from({ length: 1_000 }, (_, index) => ({
    ...gameOf(1 + index, 1),
    developers: Array.from({ length: 39 }, (_, number) => `${'studio '.repeat(27)}${number}`),
    publishers: Array.from({ length: 39 }, (_, number) => `${'publisher '.repeat(19)}${number}`),
  })),
});

describe('an import whose client goes away', () => {
  const directory = newDataDirectory();
  let store: StoreProgram;
  let subject: StoreUnderFault;

  beforeAll(async () => {
    store = await startProgram({ directory });
    subject = await putUnderFault(store);
  }, 60_000);
  afterAll(() => cleanUp(directory));

  /** Sends the first `share` of the body and breaks the connection off. */
  const interrupt = async (share: number): Promise<void> => {
    const sent = request(`${subject.url}/v1/games/import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${subject.accessToken}`,
        'steam-clone-load-key': subject.loadKey,
        'content-type': 'application/json',
        'content-length': body.length,
      },
    });
    sent.on('error', () => {});
    const closed = new Promise((resolve) => sent.once('close', resolve));
    await new Promise((resolve) => sent.write(body.slice(0, share * body.length), resolve));
    sent.destroy();
    await closed;
  };
  const countOf = async (sql: string): Promise<number> => {
    const client = new pg.Client(subject.database('game_catalog_service'));
    await client.connect();
    const { rows } = await client.query<{ count: number }>(sql);
    await client.end();
    return rows[0]?.count ?? 0;
  };
  const countGames = () => countOf('select count(*)::int as count from game');
  const busyConnections = () =>
    countOf(`select count(*)::int as count from pg_stat_activity where state <> 'idle' and client_port is not null
             and pid <> pg_backend_pid()`);

  it('in the middle of the body leaves nothing behind, however often', async () => {
    expect(body.length).toBeGreaterThan(15_000_000);
    expect(body.length).toBeLessThan(16_000_000);
    const interruptOften = async () => {
      for (let round = 0; round < 20; round++) await Promise.all([0.1, 0.5, 0.9, 0.999].map(interrupt));
    };
    // The heap grows to its working size once; only what goes on growing is kept by somebody.
    await interruptOften();
    const before = residentMemory(store.pid);
    await interruptOften();
    await eventually(() => expect(residentMemory(store.pid)).toBeLessThan(before + 50));
    expect(await countGames()).toBe(0);
    await eventually(async () => expect(await busyConnections()).toBe(0));
    expect((await ask(`${subject.url}/livez`)).status).toBe(200);
    expect(store.said()).not.toContain('"level":"error"');
  }, 60_000);

  it('while it is done leaves all games or none, and each whole', async () => {
    await interrupt(1);
    await eventually(async () => expect(await busyConnections()).toBe(0));
    expect([0, 1_000]).toContain(await countGames());
    const headers = { authorization: `Bearer ${subject.accessToken}`, 'content-type': 'application/json' };
    const whole = await ask(`${subject.url}/v1/games/import`, { method: 'POST', headers, body });
    expect(JSON.parse(whole.text)).toMatchObject({ refused: [] });
    expect(await countGames()).toBe(1_000);
  }, 60_000);
});
