import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { freshDatabase } from '../../../test/harness/database.ts';
import { eventually } from '../../../test/harness/eventually.ts';
import { transaction } from '../kernel/database/in-transaction.ts';
import { openPluginDatabase, type PluginDatabase } from '../kernel/database/plugin-database.ts';
import { audit } from '../kernel/audit/audit.ts';
import { keepSealing, sealAuditEntries } from '../kernel/audit/seal.ts';
import { verifyAuditChain } from './audit-chain.ts';

const keys = (...secrets: string[]) => ({
  signing: Buffer.from(secrets[0] ?? ''),
  accepted: secrets.map((secret) => Buffer.from(secret)),
});
const installation = keys('secret');
const by = { actor: 'alice', requestId: 'request', at: new Date('2026-11-22T12:00:00.123Z') };

let database: PluginDatabase;
beforeAll(async () => {
  database = await openPluginDatabase({ plugin: 'sample', url: await freshDatabase('sample'), entities: [] });
});
beforeEach(() => tamper('truncate audit_entry, audit_anchor; insert into audit_anchor default values'));
afterAll(() => database.close());

const act = (count: number, action = 'sample.gameHidden') =>
  transaction(database.fork(), async (em) => {
    for (let index = 0; index < count; index += 1) {
      audit(em, { action, subject: `game ${index}`, details: { index, ratio: 0.5, note: null } }, by);
    }
  });

/** As somebody would who owns the database. */
async function tamper(sql: string): Promise<void> {
  const client = await database.pool.connect();
  await client.query(`set session_replication_role = replica`);
  await client.query(sql);
  await client.query(`set session_replication_role = origin`);
  client.release();
}

const verdict = () => verifyAuditChain(database, installation);

describe('audit', () => {
  it('is written in the transaction of the act', async () => {
    await act(1);
    const failing = transaction(database.fork(), async (em) => {
      audit(em, { action: 'sample.gameHidden', subject: 'game 1' }, by);
      await em.flush();
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    const { rows } = await database.pool.query('select * from audit_entry');
    expect(rows).toMatchObject([
      { action: 'sample.gameHidden', subject: 'game 0', actor: 'alice', request_id: 'request', details: { index: 0 } },
    ]);
  });

  it('can only be added to', async () => {
    await act(3);
    await sealAuditEntries(database, installation);
    for (const sql of [`update audit_entry set actor = 'bob'`, 'delete from audit_entry', 'truncate audit_entry']) {
      await expect(database.pool.query(sql)).rejects.toThrow('can only be added to');
    }
  });
});

describe('the chain', () => {
  it('is intact while entries come and are sealed, in as many batches as it takes', async () => {
    expect(await verdict()).toEqual({ intact: true, entries: 0, head: '' });
    await act(2_500);
    expect(await verdict()).toMatchObject({ intact: true, entries: 0 });
    expect(await sealAuditEntries(database, installation)).toBe(2_500);
    await act(5);
    expect(await sealAuditEntries(database, installation)).toBe(5);
    expect(await sealAuditEntries(database, installation)).toBe(0);
    expect(await verdict()).toMatchObject({
      intact: true,
      entries: 2_505,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('has one sealer at a time', async () => {
    // Connections that are open already, so that the sealers begin at once.
    await Promise.all(Array.from({ length: 4 }, () => database.pool.query('select pg_sleep(0.05)')));
    for (let round = 1; round <= 5; round += 1) {
      await act(100);
      const sealed = await Promise.all(Array.from({ length: 4 }, () => sealAuditEntries(database, installation)));
      expect(sealed.reduce((sum, count) => sum + count)).toBe(100);
      expect(await verdict()).toMatchObject({ intact: true, entries: 100 * round });
    }
  });

  it.each([
    ['an edit', `update audit_entry set details = '{"index": 7}' where sequence = 3`, 'Entry 3 was changed'],
    ['an edited actor', `update audit_entry set actor = null where sequence = 1`, 'Entry 1 was changed'],
    ['an edited time', `update audit_entry set at = at + interval '1 ms' where sequence = 2`, 'Entry 2 was changed'],
    ['a deletion', 'delete from audit_entry where sequence = 4', 'Entry 4 is missing'],
    [
      'a deletion that closes the gap',
      'delete from audit_entry where sequence = 4; update audit_entry set sequence = sequence - 1 where sequence > 4',
      'Entry 4 was changed',
    ],
    [
      'a cut-off end',
      'delete from audit_entry where sequence > 8',
      'The log ends at entry 8, but 10 entries were sealed',
    ],
    ['an emptied log', 'truncate audit_entry', 'The log ends at entry 0, but 10 entries were sealed'],
    [
      'a cut-off end with its anchor',
      'delete from audit_entry where sequence > 8; update audit_anchor set sequence = 8, hash = (select hash from audit_entry where sequence = 8)',
      'The anchor was not signed',
    ],
    ['a removed anchor', 'delete from audit_anchor', 'The anchor is missing'],
    [
      'an exchange',
      'update audit_entry set sequence = -1 where sequence = 2; update audit_entry set sequence = 2 where sequence = 3; update audit_entry set sequence = 3 where sequence = -1',
      'Entry 2 was changed, or is not where it was sealed',
    ],
    [
      'an added entry',
      `insert into audit_entry select gen_random_uuid(), action, subject, actor, details, at, request_id, 11, hash from audit_entry where sequence = 10`,
      'Entry 11 was changed',
    ],
  ])('shows %s', async (_, sql, reason) => {
    await act(10);
    await sealAuditEntries(database, installation);
    await tamper(sql);
    expect(await verdict()).toEqual({ intact: false, reason: expect.stringContaining(reason) });
  });

  it('shows a chain that somebody without the secret has sealed anew', async () => {
    await act(10);
    await sealAuditEntries(database, installation);
    await tamper(`create table genuine as select * from audit_anchor;
      update audit_entry set sequence = null, hash = null, actor = 'bob';
      update audit_anchor set sequence = 0, hash = '', signature = ''`);
    await sealAuditEntries(database, keys('made up'));
    expect(await verdict()).toMatchObject({ reason: 'The anchor was not signed by this installation.' });
    await tamper('delete from audit_anchor; insert into audit_anchor select * from genuine; drop table genuine');
    expect(await verdict()).toMatchObject({ reason: expect.stringContaining('The log was sealed anew') });
  });

  it('still shows a cut-off end after more was sealed', async () => {
    await act(10);
    await sealAuditEntries(database, installation);
    await tamper('delete from audit_entry where sequence > 8');
    await act(5);
    await sealAuditEntries(database, installation);
    expect(await verdict()).toEqual({ intact: false, reason: 'Entry 9 is missing.' });
  });

  it('is not sealed on when its anchor is forged or gone', async () => {
    await act(1);
    await tamper(`update audit_anchor set sequence = 5`);
    await expect(sealAuditEntries(database, installation)).rejects.toThrow(
      "The anchor of sample's audit log is gone or forged",
    );
    await tamper('delete from audit_anchor');
    await expect(sealAuditEntries(database, installation)).rejects.toThrow('gone or forged');
  });

  it('of one plugin can not be passed off as that of another', async () => {
    await act(1);
    await sealAuditEntries(database, installation);
    expect(await verifyAuditChain({ ...database, fork: database.fork, plugin: 'other' }, installation)).toMatchObject({
      intact: false,
    });
  });

  it('follows the installation secret when that is changed', async () => {
    await act(3);
    await sealAuditEntries(database, keys('old'));
    await sealAuditEntries(database, keys('new', 'old'));
    expect(await verifyAuditChain(database, keys('new'))).toMatchObject({ intact: true, entries: 3 });
    expect(await verifyAuditChain(database, keys('old'))).toMatchObject({ intact: false });
  });
});

describe('keepSealing', () => {
  it('seals entries within 5 s, until it is stopped', async () => {
    const stop = keepSealing(database, installation, pino({ level: 'silent' }));
    await act(3);
    await eventually(async () => expect(await verdict()).toMatchObject({ entries: 3 }), 5_000);
    await stop();
  });
});
