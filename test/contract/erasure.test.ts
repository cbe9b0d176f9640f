import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { forms, startTestStore, type TestStore } from '../harness/store.ts';

interface Export {
  plugins: { plugin: string; sections: { name: string; content: unknown }[] }[];
}

describe.each(forms)('a person in all plugins, %s', (form) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await startTestStore({ form });
  });

  const notesOf = async (userId: string) =>
    (await store.rows('notes', 'select from note where user_id = $1', [userId])).length;
  const write = (token: string, title: string) =>
    store.client.send({
      method: 'POST',
      path: '/v1/notes',
      token,
      headers: { 'idempotency-key': title },
      json: { title },
    });

  it('is exported from each plugin that keeps something', async () => {
    const { token, account } = await store.client.player();
    expect((await write(token, `exported ${account}`)).status).toBe(201);
    const answer = await store.client.send({ path: '/v1/system/personal-data', token });
    expect(answer.status).toBe(200);
    const { plugins } = JSON.parse(answer.text) as Export;
    const contentOf = (plugin: string, section: string) =>
      plugins.find((each) => each.plugin === plugin)?.sections.find(({ name }) => name === section)?.content;
    expect(contentOf('users', 'account')).toMatchObject({ accountName: account });
    expect(contentOf('notes', 'notes')).toEqual([expect.objectContaining({ title: `exported ${account}` })]);
  });

  it('is erased from each, and nobody else is', async () => {
    const [leaving, staying] = [await store.client.player(), await store.client.player()];
    for (const { token, account } of [leaving, staying]) await write(token, `kept ${account}`);
    const erased = await store.client.send({
      method: 'DELETE',
      path: `/v1/accounts/${leaving.userId}`,
      token: store.client.administrator,
    });
    expect(erased.status).toBe(204);
    const { status } = await store.client.send({ path: '/v1/accounts/me', token: leaving.token });
    expect(status).toBe(401);
    await eventually(async () => expect(await notesOf(leaving.userId)).toBe(0));
    expect(await notesOf(staying.userId)).toBe(1);
  });
});
