import sharp from 'sharp';
import { RawBody } from '../../../server/src/kernel/plugin/operation.ts';
import type { OperationId } from '../../../server/src/kernel/plugin/operation.ts';
import { authenticatorCode, codeOf, password, samplePeople } from '../../harness/people.ts';
import type { PluginUnderTest } from '../../harness/plugin-under-test.ts';
import { administrator } from '../../harness/principals.ts';

/** People in the states in which the operations of `users` find them; each call makes somebody new. */
export function preparedPeople(store: PluginUnderTest<OperationId & `users.${string}`>) {
  const { anybody, forgetUsedCodes, giveSecondFactor, mailTo, register, signIn, spend } = samplePeople(store);
  const admin = store.as(administrator).users;
  let named = 0;

  /** Somebody who is signed in. */
  async function somebody() {
    const accountName = `person${++named}`;
    await register(accountName);
    const session = await signIn(accountName);
    return { accountName, path: { id: session.userId }, ...session };
  }

  /** Somebody who is signed in thrice. */
  async function busy() {
    const someone = await somebody();
    const others = [await signIn(someone.accountName), await signIn(someone.accountName)];
    return { ...someone, others };
  }

  /** Somebody who is signed in thrice and has a second factor, and its next code. */
  async function guarded() {
    const someone = await busy();
    const { secret, recoveryCodes } = await giveSecondFactor(someone);
    for (const code of recoveryCodes.slice(0, 2)) {
      await anybody.login({ body: { account: someone.accountName, password, code } });
    }
    await forgetUsedCodes();
    return { ...someone, code: await authenticatorCode(secret) };
  }

  async function spender() {
    const someone = await somebody();
    await spend(someone.userId);
    return someone;
  }

  /** Somebody who has a key of each kind. */
  async function keeper() {
    const someone = await spender();
    const { key, id } = (
      await someone.users.createApiKey({ body: { password, name: 'Key', scopes: ['account.read'] } })
    ).body;
    await someone.users.createWebApiKey({ body: { password, domain: 'example.com' } });
    return { ...someone, key, keyId: id };
  }

  /** The code of the last mail. */
  async function mailed(accountName: string) {
    return codeOf((await mailTo(`${accountName}@example.com`)).at(-1));
  }

  /** Somebody whose address waits to be confirmed. */
  async function unconfirmed() {
    const someone = await somebody();
    return { ...someone, token: await mailed(someone.accountName) };
  }

  async function confirmed() {
    const { token, ...someone } = await unconfirmed();
    await anybody.verifyEmail({ body: { token } });
    return someone;
  }

  /** Somebody who is signed in thrice and has asked for another password. */
  async function forgetful() {
    const someone = await busy();
    await anybody.requestPasswordReset({ body: { account: someone.accountName } });
    return { ...someone, token: await mailed(someone.accountName) };
  }

  /** Somebody who has begun a second factor, and its code. */
  async function begun() {
    const someone = await busy();
    const { secret } = (await someone.users.beginSecondFactor({ body: { password } })).body;
    return { ...someone, code: await authenticatorCode(secret) };
  }

  /** Somebody with a picture, and another one. */
  async function pictured() {
    const someone = await somebody();
    const { hash } = (await someone.users.setAvatar({ body: await pictureOf('red') })).body;
    return { ...someone, hash, body: await pictureOf('lime') };
  }

  async function banned() {
    const someone = await somebody();
    const ban = async () =>
      (await admin.banAccount({ path: someone.path, body: { kind: 'vac', reason: 'Cheats.' } })).body;
    await ban();
    return { ...someone, banId: (await ban()).id };
  }

  async function suspended() {
    const someone = await somebody();
    await admin.suspendAccount({ path: someone.path, body: { reason: 'Fraud.' } });
    return someone;
  }

  /** Somebody who has had as many names as are kept. */
  async function renamed() {
    const someone = await somebody();
    for (let n = 0; n < 10; n++) await someone.users.updateOwnProfile({ body: { personaName: `Name ${n}` } });
    return someone;
  }

  /** Ids of as many people as are asked for, who differ in little but their ids. */
  async function crowdOf(count: number): Promise<string[]> {
    const { userId } = await somebody();
    const { rows } = await store.database.pool.query(
      `insert into account
       select (jsonb_populate_record(a, jsonb_build_object(
         'id', gen_random_uuid(), 'steam_id', a.steam_id + 1000 + n, 'account_name_key', 'crowd' || n))).*
       from account a, generate_series(1, $2::integer) n where a.id = $1
       returning id`,
      [userId, count],
    );
    const ids = rows.map(({ id }) => id);
    await store.database.pool.query(
      `insert into profile
       select (jsonb_populate_record(p, jsonb_build_object('account_id', id))).*
       from profile p, unnest($2::uuid[]) id where p.account_id = $1`,
      [userId, ids],
    );
    return ids;
  }

  return {
    somebody,
    busy,
    guarded,
    spender,
    keeper,
    unconfirmed,
    confirmed,
    forgetful,
    begun,
    pictured,
    banned,
    suspended,
    renamed,
    crowdOf,
  };
}

const pictureOf = async (background: string) => {
  const file = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
  return new RawBody('image/png', file);
};
