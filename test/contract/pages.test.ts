import { beforeAll, describe, expect, it } from '@jest/globals';
import { fewPlugins, startTestStore } from '../harness/store.ts';
import { jsonOf, type SignedIn, type StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

interface Page {
  items: { title: string }[];
  nextCursor: string | null;
}

describe('pages', () => {
  let client: StoreClient;
  let player: SignedIn;
  const titles = Array.from({ length: 25 }, (_, number) => `note ${String(number).padStart(2, '0')}`);

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins }));
    player = await client.player();
    for (const [number, title] of titles.entries())
      await client.note(player, { title, label: number % 2 ? 'odd' : 'even' });
  });

  const send = (query: string) => client.send({ path: `/v1/notes?${query}`, token: player.token });
  const read = async (query: string): Promise<Page> => jsonOf(await send(query));

  it.each([
    ['', 2],
    ['limit=1', 25],
    ['limit=7', 4],
    ['limit=25', 1],
    ['limit=100', 1],
    ['label=odd&label=even&limit=10', 3],
  ])('with "%s" give everything once and in order', async (query, pages) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    let count = 0;
    do {
      const page: Page = await read(`${query}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
      count += 1;
    } while (cursor !== null);
    expect(seen).toEqual(titles);
    expect(count).toBe(pages);
  });

  it('are not disturbed by what is written between them', async () => {
    const writer = await client.player();
    for (const title of ['b', 'd', 'f']) await client.note(writer, { title });
    const list = async (cursor = ''): Promise<Page> =>
      jsonOf(await client.send({ path: `/v1/notes?limit=2${cursor && `&cursor=${cursor}`}`, token: writer.token }));
    const first = await list();
    for (const title of ['a', 'c', 'e']) await client.note(writer, { title });
    const second = await list(first.nextCursor ?? '');
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(['b', 'd', 'e', 'f']);
  });

  it('of one list do not continue another', async () => {
    const { nextCursor } = await read('limit=1&label=odd');
    const cursor = `cursor=${encodeURIComponent(nextCursor ?? '')}`;
    expect((await read(`label=odd&${cursor}`)).items[0]?.title).toBe('note 03');
    for (const query of [`label=even&${cursor}`, cursor]) expectProblem(await send(query), 400, 'invalid-cursor');
    expectProblem(await client.send({ path: `/v1/mirror?${cursor}` }), 400, 'invalid-cursor');
  });

  it('take no cursor that was changed', async () => {
    const { nextCursor } = await read('limit=1');
    const [payload = '', signature = ''] = (nextCursor ?? '').split('.');
    const other = Buffer.from('"note 20"').toString('base64url');
    for (const forged of [`${other}.${signature}`, payload, `${payload}.`, `${payload}.${'A'.repeat(43)}`, '.']) {
      expectProblem(await send(`cursor=${forged}`), 400, 'invalid-cursor');
    }
  });
});
