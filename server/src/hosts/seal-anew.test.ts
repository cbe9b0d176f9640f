import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { beforeDrop, freshDatabase } from '../../../test/harness/database.ts';
import { openPluginDatabase, type PluginDatabase } from '../kernel/database/plugin-database.ts';
import type { SigningKeys } from '../kernel/sessions/principal-signer.ts';
import { seal, unseal } from '../kernel/signatures/encryption.ts';
import { keepSealedAnew, sealAnew } from './seal-anew.ts';

const url = await freshDatabase('keeper');
const database = await openPluginDatabase({ plugin: 'keeper', url, entities: [] });
beforeDrop(() => database.close());
const columns = [{ table: 'kept', key: 'id', column: 'secret' }];
const [oldest, newest, other, lost] = [7, 8, 9, 10].map((byte) => Buffer.alloc(32, byte)) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];
const keysOf = (...accepted: [Buffer, ...Buffer[]]): SigningKeys => ({ signing: accepted[0], accepted });
const [before, rotated, afterwards] = [keysOf(oldest), keysOf(newest, oldest), keysOf(newest)];
const manifest = { id: 'keeper', sealed: columns };
const poolWith = (query: object) => Object.assign(Object.create(database.pool), { query }) as PluginDatabase['pool'];
const never = new AbortController().signal;
const count = 450;

const rows = async () => {
  const select = 'select id, secret from kept where secret is not null order by id';
  return (await database.pool.query<{ id: string; secret: Buffer }>(select)).rows;
};
const isReadable = (keys: SigningKeys, sealed: Buffer) => {
  try {
    return unseal(keys, 'keeper', sealed).length > 0;
  } catch {
    return false;
  }
};
const readable = async (keys: SigningKeys) => (await rows()).filter(({ secret }) => isReadable(keys, secret)).length;
const write = (id: number, secret: Buffer) =>
  database.pool.query('update kept set secret = $2 where id = $1', [id, secret]);

await database.pool.query('create table kept (id bigint primary key, secret bytea)');

describe('sealAnew', () => {
  beforeEach(async () => {
    await database.pool.query('truncate kept');
    await database.pool.query(
      'insert into kept select n, case when n > 0 then $1::bytea end from generate_series(0, $2::int) n',
      [seal(before, 'keeper', Buffer.from('secret')), count],
    );
  });

  it('seals all under the newest secret, so that the older one can be dropped; again it finds nothing to do', async () => {
    expect(await readable(afterwards)).toBe(0);
    expect(await sealAnew(database, columns, rotated, never)).toEqual({
      resealed: count,
      unreadable: 0,
      isDone: true,
    });
    expect(await readable(afterwards)).toBe(count);
    const kept = await rows();
    expect(await sealAnew(database, columns, rotated, never)).toEqual({ resealed: 0, unreadable: 0, isDone: true });
    expect(await rows()).toEqual(kept);
  });

  it('can be interrupted, and goes on where it was', async () => {
    const interruption = new AbortController();
    let updates = 0;
    const query = (text: string, values?: unknown[]) => {
      if (text.startsWith('update') && (updates += 1) === 300) interruption.abort();
      return database.pool.query(text, values);
    };
    const pool = poolWith(query);
    const first = await sealAnew({ plugin: 'keeper', pool }, columns, rotated, interruption.signal);
    expect(first).toEqual({ resealed: 300, unreadable: 0, isDone: false });
    const second = await sealAnew(database, columns, rotated, never);
    expect(second).toEqual({ resealed: count - 300, unreadable: 0, isDone: true });
    expect(await readable(afterwards)).toBe(count);
  });

  it('leaves alone what somebody writes meanwhile, and may run several times at once', async () => {
    const work = [sealAnew(database, columns, rotated, never), sealAnew(database, columns, rotated, never)];
    await write(count, seal(before, 'keeper', Buffer.from('another')));
    const outcomes = await Promise.all(work);
    expect(outcomes.every(({ isDone }) => isDone)).toBe(true);
    expect(await readable(afterwards)).toBe(count);
    const { secret = Buffer.alloc(0) } = (await rows()).at(-1) ?? {};
    expect(unseal(afterwards, 'keeper', secret).toString()).toBe('another');
  });

  it('finds what a process without the newest secret has sealed behind it', async () => {
    let isWritten = false;
    const query = async (text: string, values?: unknown[]) => {
      const answer = await database.pool.query(text, values);
      if (text.includes('> $1') && !isWritten) {
        isWritten = true;
        await write(1, seal(before, 'keeper', Buffer.from('late')));
      }
      return answer;
    };
    const outcome = await sealAnew({ plugin: 'keeper', pool: poolWith(query) }, columns, rotated, never);
    expect(outcome).toEqual({ resealed: count + 1, unreadable: 0, isDone: true });
    expect(await readable(afterwards)).toBe(count);
  });

  it('counts what none of the secrets can open', async () => {
    const sealed = seal(keysOf(lost), 'keeper', Buffer.from('lost'));
    await write(count, sealed);
    const outcome = { resealed: count - 1, unreadable: 1, isDone: true };
    expect(await sealAnew(database, columns, rotated, never)).toEqual(outcome);
    expect((await rows()).at(-1)?.secret).toEqual(sealed);
  });

  it.each([
    [
      'tells when the older secret may be dropped',
      rotated,
      null,
      'all that keeper keeps sealed is under the first secret',
    ],
    ['tells when it was interrupted', rotated, 'stop', 'keeper still needs all secrets'],
    [
      'tells when a secret is missing',
      keysOf(newest, other),
      null,
      '450 sealed rows of keeper need a secret that was dropped',
    ],
    ['does nothing while there is one secret', before, null, ''],
  ])('%s', async (_name, keys, stop, message) => {
    const lines: string[] = [];
    const { promise: told, resolve } = Promise.withResolvers<void>();
    if (message === '') resolve();
    const log = pino({ level: 'info' }, { write: (line: string) => resolve(void lines.push(line)) });
    const end = keepSealedAnew({ manifest, database, keys, log });
    if (stop === null) await told;
    await end();
    expect(lines.join()).toContain(message);
    expect(lines).toHaveLength(message === '' ? 0 : 1);
    expect(await readable(afterwards)).toBe(message.startsWith('all') ? count : 0);
  });
});
