import { describe, expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register } = samplePeople(store);
const refusal = (code: string) => expect.objectContaining({ code });
const signUp = async (account: string) => {
  const { id } = await register(account);
  return { id, ...store.as(signedIn(id)).users };
};
const none = { enabled: false, allowedAppIds: [], dailyMinutes: null };

describe('parental controls', () => {
  it('are switched on with a PIN, of which only the hash is kept', async () => {
    const alice = await signUp('alice');
    expect((await alice.getParentalControls({})).body).toEqual(none);
    const wanted = { enabled: true, allowedAppIds: [620, 4_294_967_295], dailyMinutes: 90 };
    expect((await alice.setParentalControls({ body: { ...wanted, newPin: '2468' } })).body).toEqual(wanted);
    expect((await alice.getParentalControls({})).body).toEqual(wanted);
    const { rows } = await store.database.pool.query('select pin_hash from parental_control');
    expect(rows).toEqual([{ pin_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) }]);
    expect(await store.audited(alice.id)).toEqual(['users.parentalControlsChanged']);
  });

  it('need a PIN to begin with: 422 pin-missing', async () => {
    const bob = await signUp('bob');
    await expect(bob.setParentalControls({ body: { enabled: true, pin: '2468' } })).rejects.toEqual(
      refusal('pin-missing'),
    );
    expect((await bob.setParentalControls({ body: { enabled: false } })).body).toEqual(none);
  });

  it('change and end only for who knows the PIN: 403 wrong-pin', async () => {
    const carol = await signUp('carol');
    await carol.setParentalControls({ body: { enabled: true, newPin: '2468', dailyMinutes: 30 } });
    for (const body of [
      { enabled: false },
      { enabled: false, pin: '1357' },
      { enabled: true, newPin: '1357' },
      { enabled: true, pin: '1357', newPin: '1357' },
    ]) {
      await expect(carol.setParentalControls({ body })).rejects.toEqual(refusal('wrong-pin'));
    }
    expect((await carol.getParentalControls({})).body).toEqual({ ...none, enabled: true, dailyMinutes: 30 });
    await carol.setParentalControls({ body: { enabled: true, pin: '2468', newPin: '13579', dailyMinutes: 1440 } });
    await expect(carol.setParentalControls({ body: { enabled: true, pin: '2468' } })).rejects.toEqual(
      refusal('wrong-pin'),
    );
    const { body } = await carol.setParentalControls({ body: { enabled: true, pin: '13579' } });
    expect(body).toEqual({ ...none, enabled: true });
    expect((await carol.setParentalControls({ body: { enabled: false, pin: '13579' } })).body).toEqual(none);
    expect((await carol.getParentalControls({})).body).toEqual(none);
  });

  it('get the PIN of one of several who are first', async () => {
    const dave = await signUp('dave');
    const ends = await Promise.allSettled(
      ['1111', '2222', '3333'].map((newPin) => dave.setParentalControls({ body: { enabled: true, newPin } })),
    );
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []));
    expect(refused).toEqual(['wrong-pin', 'wrong-pin']);
  });

  it.each([
    { newPin: '123' },
    { newPin: '123456789' },
    { newPin: '12a4' },
    { dailyMinutes: 0 },
    { dailyMinutes: 1441 },
    { allowedAppIds: [0] },
    { allowedAppIds: [620, 620] },
    { allowedAppIds: Array.from({ length: 1001 }, (_, number) => number + 1) },
  ])('refuse %j: 422', async (wrong) => {
    const body = { enabled: true, newPin: '2468', ...wrong };
    await expect(store.as(signedIn()).users.setParentalControls({ body })).rejects.toEqual(refusal('invalid-request'));
  });

  it('take 1,000 games', async () => {
    const erin = await signUp('erin');
    const allowedAppIds = Array.from({ length: 1000 }, (_, number) => number + 1);
    const { body } = await erin.setParentalControls({ body: { enabled: true, newPin: '2468', allowedAppIds } });
    expect(body.allowedAppIds).toEqual(allowedAppIds);
  });
});
