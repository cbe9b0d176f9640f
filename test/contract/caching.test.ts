import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../harness/ask.ts';
import { eventually } from '../harness/eventually.ts';
import { fewPlugins, forms, startTestStore, type TestStore } from '../harness/store.ts';
import { jsonOf, type StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

interface Board {
  label: string;
  notes: number;
  /** Counts how many boards were made, so that a kept one has the number of before. */
  made: number;
}

const hour = 3_600_000;

describe.each(forms)('cached answers, %s', (form) => {
  let store: TestStore;
  let client: StoreClient;

  beforeAll(async () => {
    store = await startTestStore({ plugins: fewPlugins, form, sandbox: true });
    ({ client } = store);
  });

  const ask = (label: string, headers = {}): Promise<Answer> =>
    client.send({ path: `/v1/notes/board?label=${label}`, headers });
  const read = async (label: string, headers = {}): Promise<Board> => jsonOf(await ask(label, headers));
  /** Reads until a board is kept: what has just been written is announced to all processes, to its own too. */
  async function kept(label: string): Promise<Board> {
    let board = await read(label);
    await eventually(async () => {
      const { made } = board;
      board = await read(label);
      expect(board.made).toBe(made);
    });
    return board;
  }
  const now = async (): Promise<number> =>
    Date.parse(jsonOf<{ now: string }>(await client.send({ path: '/v1/system/clock' })).now);
  const turnTo = async (time: number): Promise<void> => {
    const json = { to: new Date(time).toISOString() };
    jsonOf(await client.send({ method: 'POST', path: '/v1/system/clock', token: client.administrator, json }));
  };

  it('are kept, whatever the order and form of their parameters', async () => {
    const { made } = await read('kept');
    expect(await read('kept')).toMatchObject({ made });
    expect(await read('%6Bept')).toMatchObject({ made });
    expect((await read('another')).made).not.toBe(made);
  });

  it('are others for other headers that they vary with', async () => {
    const german = { 'accept-language': 'de' };
    const { made } = await read('vary', german);
    expect(await read('vary', german)).toMatchObject({ made });
    expect((await read('vary')).made).not.toBe(made);
    expect((await ask('vary')).headers['vary']).toBe('accept-language');
  });

  it('are dropped by a write before its answer, those with its tag and no others', async () => {
    const player = await client.player();
    const untouched = await read('untouched');
    for (let count = 0; count < 5; count++) {
      expect(await read('written')).toMatchObject({ notes: count });
      await client.note(player, { label: 'written' });
    }
    expect(await read('written')).toMatchObject({ notes: 5 });
    expect(await read('untouched')).toEqual(untouched);
  });

  it('end at the boundary that the handler names, and at their age', async () => {
    const start = await now();
    const player = await client.player();
    await client.note(player, { label: 'due', remindAt: new Date(start + hour / 2).toISOString() });
    const before = await kept('due');
    await turnTo(start + hour / 2 + 1_000);
    const after = await kept('due');
    expect(after.made).toBeGreaterThan(before.made);
  });

  it('are made once for a hundred who ask at the same time', async () => {
    const boards = await Promise.all(Array.from({ length: 100 }, () => read('rush')));
    expect(new Set(boards.map(({ made }) => made)).size).toBe(1);
  });

  it('have an entity tag, under which nothing is sent again', async () => {
    for (const path of ['/v1/notes/board?label=tagged', '/v1/notes/board?label=tagged']) {
      const first = await client.send({ path });
      const tag = String(first.headers['etag']);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await client.send({ path, headers: { 'if-none-match': known } });
        expect({ status: again.status, text: again.text, tag: again.headers['etag'] }).toEqual({
          status: 304,
          text: '',
          tag,
        });
      }
      expect((await client.send({ path, headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  it('are fresh within a second when another process has written', async () => {
    const first = await read('elsewhere');
    await store.rows('notes', `select pg_notify('kernel_cache', '["board:elsewhere"]')`);
    const until = performance.now() + 1_000;
    let latest = first;
    while (latest.made === first.made && performance.now() < until) latest = await read('elsewhere');
    expect(latest.made).toBeGreaterThan(first.made);
  });
});

describe.each(forms)('entity tags and preconditions, %s', (form) => {
  let client: StoreClient;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form }));
  });

  it('answer 304 as long as nothing has changed', async () => {
    const player = await client.player();
    const { id } = await client.note(player);
    for (const path of [`/v1/notes/${id}`, `/v1/notes/of/${player.userId}`]) {
      const { headers } = await client.send({ path, token: player.token });
      const known = { 'if-none-match': String(headers['etag']) };
      expect(headers['cache-control']).toBe('no-cache');
      expect(await client.send({ path, token: player.token, headers: known })).toMatchObject({ status: 304, text: '' });
      await client.note(player);
      const expected = path.includes('/of/') ? 200 : 304;
      expect((await client.send({ path, token: player.token, headers: known })).status).toBe(expected);
    }
  });

  it('let a change through only on the version that was read', async () => {
    const player = await client.player();
    const { id } = await client.note(player, { title: 'First' });
    const path = `/v1/notes/${id}`;
    const change = (title: string, headers: Record<string, string>) =>
      client.send({ method: 'PUT', path, token: player.token, json: { title }, headers });
    const tag = String((await client.send({ path, token: player.token })).headers['etag']);

    expectProblem(await change('Second', {}), 428, 'precondition-required');
    for (const wrong of ['"99"', `W/${tag}`, 'nonsense']) {
      expectProblem(await change('Second', { 'if-match': wrong }), 412, 'precondition-failed');
    }
    const changed = await change('Second', { 'if-match': tag });
    expect(jsonOf(changed)).toMatchObject({ title: 'Second', version: 2 });
    expectProblem(await change('Third', { 'if-match': tag }), 412, 'precondition-failed');
    const next = await change('Third', { 'if-match': String(changed.headers['etag']) });
    expect(jsonOf(next)).toMatchObject({ title: 'Third', version: 3 });
    expect((await change('Fourth', { 'if-match': '*' })).status).toBe(200);
  });

  it('let one of many changes at once through', async () => {
    const player = await client.player();
    const { id } = await client.note(player);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        client.send({
          method: 'PUT',
          path: `/v1/notes/${id}`,
          token: player.token,
          headers: { 'if-match': '"1"' },
          json: { title: `change ${number}` },
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });
});
