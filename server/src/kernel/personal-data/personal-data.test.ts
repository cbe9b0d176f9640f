import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { audit } from '../audit/audit.ts';
import { transaction } from '../database/in-transaction.ts';
import { openPluginDatabase, type PluginDatabase } from '../database/plugin-database.ts';
import { newId } from '../identifiers.ts';
import { IdempotencyStore } from '../idempotency/idempotency-store.ts';
import type { PersonalData } from '../plugin/manifest.ts';
import { anonymous, type Principal } from '../sessions/principal.ts';
import { assertPersonalDataDeclared } from './declaration.ts';
import { erasePersonalData, exportPersonalData, isErased } from './personal-data.ts';

const Note = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: { id: p.uuid().primary(), userId: p.uuid(), text: p.text() },
});
const Genre = defineEntity({
  name: 'Genre',
  tableName: 'genre',
  properties: { id: p.uuid().primary(), slug: p.text() },
});
const notes: PersonalData = {
  export: async (userId, em) => ({ notes: await em.execute('select text from note where user_id = ?', [userId]) }),
  erase: async (userId, em) => {
    await em.execute('delete from note where user_id = ?', [userId]);
  },
};
const migrations = [
  {
    name: '2026-11-22-notes',
    up: ['create table note (id uuid primary key, user_id text not null, text text not null)'],
  },
];

describe('assertPersonalDataDeclared', () => {
  const check = (parts: Partial<Parameters<typeof assertPersonalDataDeclared>[0]>) => () =>
    assertPersonalDataDeclared({ id: 'sample', ...parts });

  it('fails a plugin that keeps user ids and names where they are', () => {
    expect(check({ entities: [Genre, Note] })).toThrow('sample keeps data about people: Note.userId.');
    expect(check({ migrations })).toThrow('user_id (2026-11-22-notes)');
    for (const property of [
      'friendUserId',
      'steamId',
      'senderSteamId',
      'accountId',
      'user_id',
      'account',
      'user',
      'fromAccount',
      'friend_id',
      'authorIds',
      'steam_ids',
    ]) {
      const Entity = defineEntity({ name: 'Sample', properties: { id: p.uuid().primary(), [property]: p.text() } });
      expect(check({ entities: [Entity] })).toThrow(`Sample.${property}`);
    }
  });

  it('lets pass what keeps none, or says how it is exported and erased', () => {
    expect(check({})).not.toThrow();
    expect(
      check({ entities: [Genre], migrations: [{ name: 'genres', up: ['create table genre (id uuid, slug text)'] }] }),
    ).not.toThrow();
    expect(check({ entities: [Note], migrations, personalData: notes })).not.toThrow();
    for (const property of [
      'steamAppId',
      'accountName',
      'ownersMin',
      'userCount',
      'steam',
      'owner',
      'appId',
      'buyerCountry',
    ]) {
      const Entity = defineEntity({ name: 'Sample', properties: { id: p.uuid().primary(), [property]: p.text() } });
      expect(check({ entities: [Entity] })).not.toThrow();
    }
  });
});

describe("a user's data", () => {
  const [alice, bob] = [newId(), newId()];
  let database: PluginDatabase;
  beforeAll(async () => {
    database = await openPluginDatabase({
      plugin: 'sample',
      url: await freshDatabase('sample', migrations),
      entities: [],
    });
    for (const user of [alice, bob]) {
      await database.pool.query(`insert into note values (gen_random_uuid(), $1, 'canary of ' || $1)`, [user]);
      await answer(user, 'finished');
    }
    const at = new Date('2026-11-22T12:00:00Z');
    await transaction(database.fork(), async (em) =>
      audit(em, { action: 'sample.noteHidden', subject: 'note' }, { actor: alice, requestId: 'request', at }),
    );
  });
  afterAll(() => database.close());

  const keeper = { personalData: notes };
  const erase = (userId: string, plugin: { personalData: PersonalData }) =>
    transaction(database.fork(), (em) => erasePersonalData(userId, plugin, em));

  async function answer(userId: string, key: string): Promise<void> {
    const principal: Principal = { ...anonymous, kind: 'user', userId };
    const request = {
      principal,
      operation: { id: 'sample.write', secret: false, idempotency: 'required' as const },
      key,
      input: { path: {}, query: {}, body: {} },
    };
    const outcome = await new IdempotencyStore(database).look(request);
    if ('replay' in outcome) throw new Error('It was replayed');
    const body = JSON.stringify({ text: `canary of ${userId}` });
    const response = { status: 200, headers: {}, body, freshUntil: null, accountId: null };
    await transaction(database.fork(), async (em) => {
      await outcome.claim.take(em);
      await outcome.claim.complete(em, response);
    });
  }

  const canaries = async (userId: string) => {
    const { rows } = await database.pool.query<{ found: string }>(
      `select text as found from note union all select convert_from(answer, 'UTF8') from idempotency_key`,
    );
    return rows.filter(({ found }) => found.includes(`canary of ${userId}`)).length;
  };

  it('is exported by section, with what the audit log says', async () => {
    expect(await exportPersonalData(alice, keeper, database)).toEqual({
      notes: [{ text: `canary of ${alice}` }],
      audit: [{ action: 'sample.noteHidden', subject: 'note', at: expect.stringContaining('2026-11-22') }],
    });
  });

  it("is erased, kept answers included, and nobody else's; or nothing of it is, when that fails", async () => {
    const failing: PersonalData = { ...notes, erase: () => Promise.reject(new Error('no')) };
    await expect(erase(alice, { personalData: failing })).rejects.toThrow('no');
    expect([await canaries(alice), await canaries(bob)]).toEqual([2, 2]);
    expect(await isErased(database.fork(), alice)).toBe(false);
    await erase(alice, keeper);
    expect([await canaries(alice), await canaries(bob)]).toEqual([0, 2]);
    await erase(alice, keeper);
    expect(await exportPersonalData(alice, keeper, database)).toMatchObject({ notes: [] });
    expect([await isErased(database.fork(), alice), await isErased(database.fork(), bob)]).toEqual([true, false]);
  });
});
