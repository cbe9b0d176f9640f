import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous } from '@steam-clone/server/src/kernel/sessions/principal.ts';
import { isOutdated } from '@steam-clone/server/src/plugins/users/domain/password-hashing.ts';
import { users } from '@steam-clone/server/src/plugins/users/plugin.ts';
import { scaleData } from '@steam-clone/server/src/plugins/users/scale-data.ts';
import { startPluginUnderTest } from '../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../test/harness/principals.ts';
import { copyRows } from './copy-rows.ts';

const store = await startPluginUnderTest(users);
const { password } = scaleData;
const anybody = store.as(anonymous).users;
/** More than a batch. */
const count = 20_010;
let bulk = { id: '', accountName: '', steamId: '' };
let registered = bulk;

beforeAll(async () => {
  await anybody.register({ body: { accountName: 'before', email: 'before@example.com', password } });
  const client = await store.database.pool.connect();
  const first = await copyRows(client, scaleData, count);
  client.release();
  const accountName = scaleData.nameOf(first + count - 1);
  const { items } = await store
    .as(administrator)
    .users.listAccounts({ query: { name: accountName } })
    .then(bodyOf);
  bulk = items[0]!;
  // The same name but for one letter, so that all that follows from it is the same.
  const made = { accountName: accountName.replace('bulk', 'made'), email: `${accountName}@example.com`, password };
  registered = (await anybody.register({ body: made })).body;
});

const bodyOf = <Body>({ body }: { body: Body }): Body => body;

/** Without what is of one account or of one moment, and with one name for both. */
function likened(answer: unknown): unknown {
  const text = JSON.stringify(answer, (key, value: unknown) =>
    /^(id|steam_?ids?|steamIds|account_id|password_?hash|accountId)$/i.test(key) || /At$|_at$/.test(key) ? '-' : value,
  );
  return JSON.parse(text.replaceAll('made_', 'bulk_')) as unknown;
}

describe('an account that was written in bulk', () => {
  it('has the next SteamID for who registers after it', () => {
    expect(BigInt(registered.steamId) - BigInt(bulk.steamId)).toBe(1n);
  });

  it('has the rows that users.register leaves', async () => {
    const rowsOf = async (id: string) => {
      const { rows } = await store.database.pool.query(
        `select to_jsonb(a) as account, to_jsonb(c) as credential, to_jsonb(p) as profile
         from account a left join credential c on c.account_id = a.id left join profile p on p.account_id = a.id
         where a.id = $1`,
        [id],
      );
      return likened(rows);
    };
    expect(await rowsOf(bulk.id)).toEqual(await rowsOf(registered.id));
  });

  it('answers alike to everybody, to its owner and to who looks after it', async () => {
    const answersOf = async (id: string) => {
      const own = store.as(signedIn(id)).users;
      const looked = store.as(administrator).users;
      return likened(
        [
          await anybody.getUser({ path: { id } }),
          await own.getOwnAccount({}),
          await own.getOwnProfile({}),
          await own.getPrivacy({}),
          await own.getPreferences({}),
          await looked.getAccount({ path: { id } }),
        ].map((answer): unknown => answer.body),
      );
    };
    expect(await answersOf(bulk.id)).toEqual(await answersOf(registered.id));
  });

  it('has a hash that needs not be made anew', async () => {
    const { rows } = await store.database.pool.query<{ hash: string }>(
      'select password_hash as hash from credential where account_id = $1',
      [bulk.id],
    );
    expect(rows.map(({ hash }) => isOutdated(hash))).toEqual([false]);
  });

  it('can sign in', async () => {
    const { status } = await anybody.login({ body: { account: bulk.accountName, password } });
    expect(status).toBe(201);
  });
});
