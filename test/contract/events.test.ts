import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { fewPlugins, forms, startTestStore, type TestStore } from '../harness/store.ts';
import { jsonOf, type SignedIn, type StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

interface Copy {
  id: string;
  title: string;
  reminded: boolean;
  version: number;
}

/** Ms; access tokens live for an hour. */
const quarter = 15 * 60_000;

describe.each(forms)('events, copies and due work, %s', (form) => {
  let store: TestStore;
  let client: StoreClient;
  let player: SignedIn;

  beforeAll(async () => {
    store = await startTestStore({ plugins: fewPlugins, form, sandbox: true });
    ({ client } = store);
    player = await client.player();
  });

  const administer = (path: string, json: object) =>
    client.send({ method: 'POST', path: `/v1/system/${path}`, token: client.administrator, json });

  async function copies(): Promise<Copy[]> {
    const all: Copy[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await client.send({
        path: `/v1/mirror?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      });
      const { items, nextCursor } = jsonOf<{ items: Copy[]; nextCursor: string | null }>(page);
      all.push(...items);
      cursor = nextCursor;
    }
    return all;
  }

  const copyOf = async (id: string): Promise<Copy | undefined> => (await copies()).find((copy) => copy.id === id);

  const change = async (id: string, title: string, version: number): Promise<void> => {
    const headers = { 'if-match': `"${version}"` };
    jsonOf(
      await client.send({ method: 'PUT', path: `/v1/notes/${id}`, token: player.token, headers, json: { title } }),
    );
  };

  it('reach the plugins that listen, in the end with the latest version', async () => {
    const { id } = await client.note(player, { title: 'One' });
    await change(id, 'Two', 1);
    await change(id, 'Three', 2);
    await eventually(async () => expect(await copyOf(id)).toMatchObject({ title: 'Three', version: 3 }));
  });

  it('of a request that fails are never sent', async () => {
    await client.note(player, { title: 'Once' });
    const [before] = await store.rows<{ count: string }>('notes', 'select count(*) from outbox');
    const headers = { 'idempotency-key': 'twice' };
    const twice = { method: 'POST', path: '/v1/notes', token: player.token, headers, json: { title: 'Once' } };
    expectProblem(await client.send(twice), 409, 'note-exists');
    expect(await store.rows('notes', 'select count(*) from outbox')).toEqual([before]);
  });

  it('have done all that follows when the clock was turned, in other plugins too', async () => {
    const { now } = jsonOf<{ now: string }>(await client.send({ path: '/v1/system/clock' }));
    const remindAt = new Date(Date.parse(now) + quarter).toISOString();
    const ids: string[] = [];
    for (let count = 0; count < 20; count++) ids.push((await client.note(player, { remindAt })).id);
    const later = new Date(Date.parse(now) + 2 * quarter).toISOString();
    expect(jsonOf<{ now: string }>(await administer('clock', { to: later })).now >= later).toBe(true);

    // At once, not eventually: the answer came when everything was done.
    const reminded = (await copies()).filter((copy) => copy.reminded).map(({ id }) => id);
    expect(reminded.sort()).toEqual(ids.sort());
    const { updatedAt } = jsonOf<{ updatedAt: string }>(
      await client.send({ path: `/v1/notes/${(await client.note(player)).id}`, token: player.token }),
    );
    expect(updatedAt > later).toBe(true);
  });

  it('do not let the clock be turned back, nor by anybody', async () => {
    expectProblem(await administer('clock', { to: '2020-01-01T00:00:00.000Z' }), 409, 'clock-backwards');
    const turn = { method: 'POST', path: '/v1/system/clock', json: { to: '2126-01-01T00:00:00.000Z' } };
    expectProblem(await client.send({ ...turn, token: player.token }), 403, 'forbidden');
  });

  it('and a rebuild under load give the copy of a dropped one', async () => {
    let writing = true;
    const written: string[] = [];
    const writer = (async () => {
      while (writing) {
        const { id } = await client.note(player);
        written.push(id);
        if (written.length % 3 === 0) await change(id, `changed ${id}`, 1);
      }
    })();
    await eventually(() => expect(written.length).toBeGreaterThan(20));
    // A row that the owner does not have, and no row that it has.
    await store.rows('mirror', 'delete from note_copy');
    await store.rows(
      'mirror',
      `insert into note_copy values ('0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17', $1, 'gone', false, 9, '01000000-0000-7000-8000-000000000000')`,
      [player.userId],
    );
    const rebuilt = jsonOf<{ copies: { name: string; rows: number }[] }>(
      await administer('copies/rebuild', { plugin: 'mirror' }),
    );
    writing = false;
    await writer;
    expect(rebuilt.copies).toEqual([{ name: 'notes', rows: expect.any(Number) }]);

    const owners = await store.rows('notes', 'select id, title, reminded, version from note order by id');
    expect(owners.length).toBeGreaterThan(written.length);
    await eventually(async () => expect(await copies()).toEqual(owners));
  });

  it('are rebuilt only for a plugin that there is', async () => {
    expectProblem(await administer('copies/rebuild', { plugin: 'nobody' }), 404, 'plugin-not-found');
    expect(jsonOf(await administer('copies/rebuild', { plugin: 'notes' }))).toEqual({ copies: [] });
  });
});
