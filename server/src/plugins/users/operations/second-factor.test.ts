import { describe, expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { authenticatorCode, password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { unseal } from '../../../kernel/signatures/encryption.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, forgetUsedCodes, giveSecondFactor, isActive, mailTo, register, signIn } = samplePeople(store);
const refusal = (code: string) => expect.objectContaining({ code });
const login = (account: string, code?: string, given = password) =>
  anybody.login({ body: { account, password: given, ...(code !== undefined && { code }) } });

/** Somebody who is signed in and has a second factor. */
async function guarded(account: string) {
  await register(account);
  const session = await signIn(account);
  return { ...session, ...(await giveSecondFactor(session)) };
}

describe('a second factor', () => {
  it('is asked for at sign-in once it is confirmed, and ends the other sessions', async () => {
    await register('alice');
    const [other, current] = [await signIn('alice'), await signIn('alice')];
    const { status, body } = await current.users.beginSecondFactor({ body: { password } });
    expect(status).toBe(201);
    expect(body.uri).toContain(`secret=${body.secret}`);
    await signIn('alice');

    const code = await authenticatorCode(body.secret);
    const confirmed = await current.users.confirmSecondFactor({ body: { code } });
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    expect([await isActive(other), await isActive(current)]).toEqual([false, true]);
    await expect(login('alice')).rejects.toEqual(refusal('second-factor-required'));
    await expect(login('alice', '000000')).rejects.toEqual(refusal('wrong-second-factor'));
    // The code that confirmed it is used up.
    await expect(login('alice', code)).rejects.toEqual(refusal('wrong-second-factor'));
    await forgetUsedCodes();
    expect((await login('alice', await authenticatorCode(body.secret))).status).toBe(201);
    const { items } = (await current.users.listSignIns({ query: { limit: 4 } })).body;
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'signed-in',
      'wrong-second-factor',
      'wrong-second-factor',
      'second-factor-required',
    ]);
    expect(await store.audited(current.userId)).toContain('users.secondFactorConfirmed');
    expect((await mailTo('alice@example.com')).at(-1)?.subject).toContain('second factor');
  });

  it('tells nothing to who does not know the password', async () => {
    await guarded('bob');
    await expect(login('bob', undefined, 'not the password')).rejects.toEqual(refusal('wrong-credentials'));
  });

  it('takes a code once, however often it comes at the same moment', async () => {
    const { secret } = await guarded('carol');
    await forgetUsedCodes();
    const code = await authenticatorCode(secret);
    const ends = await Promise.allSettled(Array.from({ length: 5 }, () => login('carol', code)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes each recovery code once, however it is written', async () => {
    const { recoveryCodes } = await guarded('dave');
    const [first = '', second = ''] = recoveryCodes;
    expect((await login('dave', first)).status).toBe(201);
    await expect(login('dave', first)).rejects.toEqual(refusal('wrong-second-factor'));
    expect((await login('dave', second.toUpperCase().replaceAll('-', ' '))).status).toBe(201);
  });

  it('keeps its secret sealed and of recovery codes the hashes', async () => {
    const { secret, recoveryCodes } = await guarded('erin');
    const { rows } = await store.database.pool.query(
      `select (select string_agg(encode(secret, 'hex'), ' ') from second_factor) as secrets,
         (select string_agg(hash, ' ') from recovery_code) as codes`,
    );
    expect(rows[0].secrets).not.toContain(Buffer.from(Secret.fromBase32(secret).bytes).toString('hex'));
    for (const code of recoveryCodes) expect(rows[0].codes).not.toContain(code.replaceAll('-', ''));
  });

  it('is sealed anew when it is used after the secret was rotated', async () => {
    const { secret, userId } = await guarded('rita');
    const { keys } = store;
    const { signing } = keys;
    const newest = Buffer.alloc(32, 8);
    const use = async (accepted: Buffer[]) => {
      Object.assign(keys, { signing: accepted[0], accepted });
      await forgetUsedCodes();
      return (await login('rita', await authenticatorCode(secret))).status;
    };
    const isOpenedBy = async (key: Buffer) => {
      const { rows } = await store.database.pool.query('select secret from second_factor where account_id = $1', [
        userId,
      ]);
      try {
        return unseal({ signing: key, accepted: [key] }, 'users', rows[0].secret).length === 20;
      } catch {
        return false;
      }
    };
    try {
      expect([await isOpenedBy(signing), await isOpenedBy(newest)]).toEqual([true, false]);
      expect(await use([newest, signing])).toBe(201);
      expect([await isOpenedBy(signing), await isOpenedBy(newest)]).toEqual([false, true]);
      expect(await use([newest])).toBe(201);
    } finally {
      Object.assign(keys, { signing, accepted: [signing] });
    }
  });

  it('is not skipped by a new password', async () => {
    await guarded('frank');
    await anybody.requestPasswordReset({ body: { account: 'frank' } });
    const token = /scm_[\w-]+/.exec((await mailTo('frank@example.com')).at(-1)?.text ?? '')?.[0] ?? '';
    const newPassword = 'five other words of mine';
    await anybody.resetPassword({ body: { token, newPassword } });
    await expect(login('frank', undefined, newPassword)).rejects.toEqual(refusal('second-factor-required'));
  });
});

describe('users.beginSecondFactor', () => {
  it('begins anew until it is confirmed: then 409 second-factor-exists', async () => {
    await register('grace');
    const { users: grace } = await signIn('grace');
    const first = (await grace.beginSecondFactor({ body: { password } })).body.secret;
    const second = (await grace.beginSecondFactor({ body: { password } })).body.secret;
    await expect(grace.confirmSecondFactor({ body: { code: await authenticatorCode(first) } })).rejects.toEqual(
      refusal('wrong-code'),
    );
    await grace.confirmSecondFactor({ body: { code: await authenticatorCode(second) } });
    await expect(grace.beginSecondFactor({ body: { password } })).rejects.toEqual(refusal('second-factor-exists'));
    await expect(grace.confirmSecondFactor({ body: { code: '123456' } })).rejects.toEqual(
      refusal('second-factor-exists'),
    );
  });

  it('asks for the password: 403 wrong-password', async () => {
    await register('heidi');
    const { users: heidi } = await signIn('heidi');
    await expect(heidi.beginSecondFactor({ body: { password: 'not it' } })).rejects.toEqual(refusal('wrong-password'));
    await expect(heidi.confirmSecondFactor({ body: { code: '123456' } })).rejects.toEqual(refusal('no-second-factor'));
  });
});

describe('users.removeSecondFactor', () => {
  it('needs password and code, and ends the other sessions', async () => {
    const { users: ivan, userId, recoveryCodes } = await guarded('ivan');
    const [code = '', other = ''] = recoveryCodes;
    const session = (await login('ivan', other)).body;
    const remove = (body: { password: string; code: string }) => ivan.removeSecondFactor({ body });
    await expect(remove({ password: 'not it', code })).rejects.toEqual(refusal('wrong-password'));
    await expect(remove({ password, code: '000000' })).rejects.toEqual(refusal('wrong-code'));
    expect((await remove({ password, code })).status).toBe(204);
    expect(await isActive(session)).toBe(false);
    expect((await login('ivan')).status).toBe(201);
    await expect(remove({ password, code })).rejects.toEqual(refusal('no-second-factor'));
    expect(await store.audited(userId)).toContain('users.secondFactorRemoved');
  });
});

describe('users.renewRecoveryCodes', () => {
  it('makes those before worthless', async () => {
    const { users: judy, recoveryCodes } = await guarded('judy');
    const [code = '', before = ''] = recoveryCodes;
    const renew = (body: { password: string; code: string }) => judy.renewRecoveryCodes({ body });
    await expect(renew({ password: 'not it', code })).rejects.toEqual(refusal('wrong-password'));
    await expect(renew({ password, code: '000000' })).rejects.toEqual(refusal('wrong-code'));
    const renewed = (await renew({ password, code })).body.recoveryCodes;
    await expect(login('judy', before)).rejects.toEqual(refusal('wrong-second-factor'));
    expect((await login('judy', renewed[9])).status).toBe(201);
  });

  it('refuses who has no second factor: 404 no-second-factor', async () => {
    await register('kim');
    const { users: kim } = await signIn('kim');
    await expect(kim.renewRecoveryCodes({ body: { password, code: '123456' } })).rejects.toEqual(
      refusal('no-second-factor'),
    );
  });
});

describe('beginning and confirming at the same moment', () => {
  it.each([1, 2, 3])('leaves the secret that was confirmed, or none confirmed (%i)', async (round) => {
    const account = `racing_${round}`;
    await register(account);
    const { users: racer, userId } = await signIn(account);
    const first = (await racer.beginSecondFactor({ body: { password } })).body;
    const code = await authenticatorCode(first.secret);
    const [confirmed, ...begun] = await Promise.allSettled([
      racer.confirmSecondFactor({ body: { code } }),
      racer.beginSecondFactor({ body: { password } }),
      racer.beginSecondFactor({ body: { password } }),
    ]);
    const { rows } = await store.database.pool.query(
      'select confirmed_at is not null as confirmed from second_factor where account_id = $1',
      [userId],
    );
    expect(rows).toEqual([{ confirmed: confirmed.status === 'fulfilled' }]);
    // What is confirmed now or a moment later is a secret that was given, and the last of them.
    const given = [first, ...begun.flatMap((end) => (end.status === 'fulfilled' ? [end.value.body] : []))];
    const codes = await Promise.all(given.map(({ secret }) => authenticatorCode(secret)));
    await forgetUsedCodes();
    const ends = await Promise.allSettled(
      codes.map((code) =>
        confirmed.status === 'fulfilled' ? login(account, code) : racer.confirmSecondFactor({ body: { code } }),
      ),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the audit log', () => {
  const refusals = async (operation: string, actor: string) => {
    const { rows } = await store.database.pool.query(
      `select actor, action, details from audit_entry where subject = $1 and actor = $2 order by id`,
      [operation, actor],
    );
    return rows;
  };

  it('tells of wrong passwords, codes and PINs outside of signing in', async () => {
    const { users: owner, userId } = await guarded('audited');
    const wrong = 'not the password';
    const entry = (code: string) => ({ actor: userId, action: 'kernel.refused', details: { code } });
    const body = { password: wrong, name: 'x', scopes: ['*' as const] };
    await expect(owner.createApiKey({ body })).rejects.toEqual(refusal('wrong-password'));
    await expect(owner.createApiKey({ body: { ...body, password, code: '000000' } })).rejects.toEqual(
      refusal('wrong-code'),
    );
    expect(await refusals('users.createApiKey', userId)).toEqual([entry('wrong-password'), entry('wrong-code')]);
    // Refused inside of a transaction, which keeps nothing of its own.
    await expect(owner.removeSecondFactor({ body: { password, code: '000000' } })).rejects.toEqual(
      refusal('wrong-code'),
    );
    expect(await refusals('users.removeSecondFactor', userId)).toEqual([entry('wrong-code')]);
    await owner.setParentalControls({ body: { enabled: true, newPin: '2468' } });
    await expect(owner.setParentalControls({ body: { enabled: false, pin: '1357' } })).rejects.toEqual(
      refusal('wrong-pin'),
    );
    expect((await refusals('users.setParentalControls', userId)).at(-1)).toEqual(entry('wrong-pin'));
  });
});
