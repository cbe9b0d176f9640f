import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { fewPlugins, startTestStore } from '../harness/store.ts';
import { jsonOf, type SignedIn, type StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

interface DeadLetter {
  plugin: string;
  id: string;
  kind: string;
  name: string;
  attempts: number;
  error: string;
}

describe('jobs', () => {
  let client: StoreClient;
  let player: SignedIn;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form: 'split' }));
    player = await client.player();
  });

  const chore = (noteId: string) =>
    client.send({ method: 'POST', path: '/v1/notes/chores', token: client.administrator, json: { noteId } });
  const labelOf = async (id: string): Promise<string> =>
    jsonOf<{ label: string }>(await client.send({ path: `/v1/notes/${id}`, token: player.token })).label;
  const deadLetters = async (query = ''): Promise<DeadLetter[]> =>
    jsonOf<{ items: DeadLetter[] }>(
      await client.send({ path: `/v1/system/dead-letters${query}`, token: client.administrator }),
    ).items;

  it('run after the answer', async () => {
    const { id } = await client.note(player);
    const answer = await chore(id);
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 202, text: '' });
    await eventually(async () => expect(await labelOf(id)).toBe('tidy'));
  });

  it('that fail at every try are kept, and run again when an administrator says so', async () => {
    const { id } = await client.note(player, { title: 'broken' });
    expect((await chore(id)).status).toBe(202);
    // Seven tries with a rest that doubles take about a minute.
    await eventually(async () => expect(await deadLetters()).toHaveLength(1), 100_000);
    const [letter] = await deadLetters('?plugin=notes');
    expect(letter).toMatchObject({
      plugin: 'notes',
      kind: 'job',
      name: 'tidy',
      attempts: 7,
      error: 'The note is broken',
    });
    expect(await deadLetters('?plugin=mirror')).toEqual([]);

    const retry = (plugin: string, letterId = letter?.id ?? '') =>
      client.send({
        method: 'POST',
        path: `/v1/system/dead-letters/${plugin}/${letterId}/retry`,
        token: client.administrator,
      });
    expectProblem(await retry('nobody'), 404, 'plugin-not-found');
    expectProblem(await retry('mirror'), 404, 'dead-letter-not-found');
    const headers = { 'if-match': '"1"' };
    const mended = { method: 'PUT', path: `/v1/notes/${id}`, token: player.token, headers, json: { title: 'mended' } };
    expect((await client.send(mended)).status).toBe(200);
    expect((await retry('notes')).status).toBe(204);
    await eventually(async () => expect(await labelOf(id)).toBe('tidy'));
    expect(await deadLetters()).toEqual([]);
    expectProblem(await retry('notes'), 404, 'dead-letter-not-found');
  }, 120_000);
});
