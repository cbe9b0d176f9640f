import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../harness/eventually.ts';
import { fewPlugins, forms, startTestStore, type TestStore } from '../harness/store.ts';
import { jsonOf, type Sent, type SignedIn } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

describe.each(forms)('Idempotency-Key, %s', (form) => {
  let store: TestStore;
  let player: SignedIn;

  beforeAll(async () => {
    store = await startTestStore({ plugins: fewPlugins, form });
    player = await store.client.player();
  });

  const creation = (key: string, json: object, { token } = player): Sent => ({
    method: 'POST',
    path: '/v1/notes',
    token,
    headers: { 'idempotency-key': key },
    json,
  });

  it('gives a retry the first answer, byte for byte', async () => {
    const request = creation('milk', { title: 'Milk', label: 'a' });
    const first = await store.client.send(request);
    const reordered = await store.client.send({ ...request, json: { label: 'a', title: 'Milk' } });
    expect(first.status).toBe(201);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(reordered.headers['idempotent-replayed']).toBe('true');
    expect({ status: reordered.status, text: reordered.text }).toEqual({ status: 201, text: first.text });
    expect(reordered.headers['content-type']).toBe('application/json');
  });

  it('is of one caller and one operation', async () => {
    const other = await store.client.player();
    const json = { title: 'Bread' };
    const [mine, theirs] = [
      jsonOf<{ id: string }>(await store.client.send(creation('bread', json))),
      jsonOf<{ id: string }>(await store.client.send(creation('bread', json, other))),
    ];
    expect(mine.id).not.toBe(theirs.id);
  });

  it('does not stand for another request', async () => {
    await store.client.send(creation('eggs', { title: 'Eggs' }));
    const other = await store.client.send(creation('eggs', { title: 'More eggs' }));
    expectProblem(other, 422, 'idempotency-key-reused');
  });

  it('keeps a final refusal, and nothing of a request that was not valid', async () => {
    await store.client.note(player, { title: 'Taken' });
    const refused = await store.client.send(creation('taken', { title: 'Taken' }));
    const again = await store.client.send(creation('taken', { title: 'Taken' }));
    expectProblem(refused, 409, 'note-exists');
    expect({ status: again.status, text: again.text }).toEqual({ status: 409, text: refused.text });
    expect(again.headers['idempotent-replayed']).toBe('true');

    expectProblem(await store.client.send(creation('later', {})), 422, 'invalid-request');
    expect((await store.client.send(creation('later', { title: 'Later' }))).status).toBe(201);
  });

  it('runs twenty requests at once a single time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => store.client.send(creation('rush', { title: 'Rush' }))),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    expect(made.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status !== 201) expectProblem(answer, 409, 'idempotency-key-in-flight');
    }
  });

  it('says when to come back while the first request is at work', async () => {
    const other = new pg.Client(store.databaseUrl('notes'));
    await other.connect();
    try {
      await other.query('begin; lock table note in access exclusive mode');
      const first = store.client.send(creation('slow', { title: 'Slow' }));
      await eventually(async () => {
        const waiting = await other.query(`select from pg_locks where not granted and relation = 'note'::regclass`);
        expect(waiting.rowCount).toBeGreaterThan(0);
      });
      const second = await store.client.send(creation('slow', { title: 'Slow' }));
      expectProblem(second, 409, 'idempotency-key-in-flight');
      expect(second.headers['retry-after']).toBe('1');
      await other.query('commit');
      expect((await first).status).toBe(201);
    } finally {
      await other.end();
    }
  });

  it('is optional where the spec says so, and keeps a secret for whoever has it', async () => {
    const { id } = await store.client.note(player);
    const invite = async (headers: Record<string, string>): Promise<string> =>
      jsonOf<{ code: string }>(
        await store.client.send({ method: 'POST', path: `/v1/notes/${id}/invitations`, token: player.token, headers }),
      ).code;
    expect(await invite({})).not.toBe(await invite({}));
    const headers = { 'idempotency-key': `secret ${randomUUID()}` };
    const code = await invite(headers);
    expect(await invite(headers)).toBe(code);

    const rows = await store.rows<{ row: string; answer: Buffer }>(
      'notes',
      'select idempotency_key::text as row, answer from idempotency_key',
    );
    expect(rows.length).toBeGreaterThan(5);
    const kept = rows.map(({ row, answer }) => row + answer.toString('latin1')).join();
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(headers['idempotency-key']);
  });
});
