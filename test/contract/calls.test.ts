import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { signedIn } from '../harness/principals.ts';
import { fewPlugins, forms, startTestStore } from '../harness/store.ts';
import { jsonOf, type SignedIn, type StoreClient } from '../harness/store-client.ts';

interface CallReport {
  answer: { caller: string; userId: string; roles: string[] } | null;
  problem: { code: string; detail: string; title: string | null } | null;
  error: string | null;
}

describe.each(forms)('calls between plugins, %s', (form) => {
  let client: StoreClient;
  let player: SignedIn;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form }));
    player = await client.player();
  });

  const request = (how: string, title = 'a call') => ({
    method: 'POST',
    path: '/v1/mirror/calls',
    json: { how, title },
  });
  const call = async (how: string): Promise<CallReport> =>
    jsonOf(await client.send({ ...request(how), token: player.token }));

  it('are made by the plugin on behalf of whom it works for', async () => {
    const { answer } = await call('answered');
    expect(answer).toEqual({ caller: 'mirror', userId: player.userId, roles: ['player', 'service'] });
  });

  it('throw the problem that the other answered, with its detail and members', async () => {
    const { problem } = await call('refused');
    expect(problem).toEqual({ code: 'note-exists', detail: 'As it was asked.', title: 'a call' });
  });

  it('are refused inside of an open transaction', async () => {
    const { error } = await call('inTransaction');
    expect(error).toContain('mirror called another plugin inside an open transaction');
  });

  it('end at the deadline of the caller, and the other hears of it', async () => {
    const caller = signedIn();
    const began = performance.now();
    const answer = await client.sendAs(caller, 'mirror', {
      ...request('awaited', 'nobody waited'),
      headers: { 'steam-clone-deadline': '600' },
    });
    const took = performance.now() - began;
    expect(jsonOf<CallReport>(answer).problem).toMatchObject({ code: 'unavailable' });
    expect(took).toBeGreaterThan(500);
    expect(took).toBeLessThan(5_000);
    await eventually(async () => {
      const titles = await client.sendAs(caller, 'notes', { path: `/v1/notes/of/${caller.userId}` });
      expect(jsonOf(titles)).toEqual(['nobody waited']);
    });
  });
});
