import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createSteamClient } from '@steam-clone/sdk';
import { Secret, TOTP } from 'otpauth';
import { runCli, startCli } from '../../cli/test/run-cli.ts';
import { planPerson } from '../../seed/src/generators/people/plan-person.ts';
import { eventually } from '../harness/eventually.ts';
import { commerceOf } from '../harness/seeded-commerce.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';

const users = 25;
const password = 'people of seed 42';
const words = ['seed', '--users', String(users), '--seed', '42'];
const environmentOf = (store: TestStore) => ({
  STEAM_CLONE_DATA_DIR: store.directory,
  STEAM_CLONE_URL: store.client.url,
});
const seed = (store: TestStore) => runCli(words, environmentOf(store));

interface Person {
  account_name: string;
  email: string;
  pending_email: string | null;
  is_confirmed: boolean;
  status: string;
  roles: string[];
  profile: Record<string, unknown>;
  former_names: string[];
  has_second_factor: boolean;
  parental_control: object | null;
  bans: { kind: string }[];
}

/** Everybody of the seed, without ids and times. */
const peopleOf = (store: TestStore) =>
  store.rows<Person>(
    'users',
    `select account_name, email, pending_email, email_verified_at is not null as is_confirmed, language, roles, status,
            suspension_reason,
            (select to_jsonb(profile) - '{account_id,version}'::text[] from profile where account_id = account.id) as profile,
            array(select name from persona_name_history where account_id = account.id order by persona_name_history.id) as former_names,
            exists (select from second_factor where account_id = account.id and confirmed_at is not null)
              as has_second_factor,
            (select to_jsonb(parental_control) - '{account_id,pin_hash}'::text[] from parental_control
              where account_id = account.id) as parental_control,
            array(select to_jsonb(ban) - '{id,account_id,created_at}'::text[] from ban where account_id = account.id) as bans
       from account where starts_with(account_name, 'seed42_') order by account_name`,
  );

/** Without what events have yet to bring. */
async function settled(store: TestStore): Promise<string[]> {
  const open = "select from cart join cart_line on cart_id = cart.id where state = 'open' and item_id = any($1)";
  const sold = await store.rows<{ items: string[] }>('purchases', 'select array_agg(item_id) as items from order_line');
  await eventually(async () => expect(await store.rows('shopping', open, [sold[0]?.items])).toEqual([]));
  return commerceOf(store, 'seed42_');
}

const countOf = async (store: TestStore) =>
  (await store.rows('users', "select from account where starts_with(account_name, 'seed42_')")).length;

/** Every row that tells of people, as it is. */
const traces = (store: TestStore) =>
  store.rows(
    'users',
    [
      'account',
      'profile',
      'persona_name_history',
      'session',
      'sign_in',
      'ban',
      'second_factor',
      'parental_control',
      'mail_token',
    ]
      .map(
        (table) => `select '${table}' as name, to_jsonb(${table}) as row from ${table} where
        ${table === 'account' ? 'account_name' : '(select account_name from account where id = account_id)'} like 'seed42%'`,
      )
      .join(' union all ') + ' order by 1, 2',
  );

describe('steam-clone seed --users', () => {
  let store: TestStore;
  let other: TestStore;
  let people: Person[];
  let commerce: string[];
  beforeAll(async () => {
    [store, other] = await Promise.all([startTestStore(), startTestStore()]);
    const { code, stdout, stderr } = await seed(store);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${users} people: ${users} made, 0 completed, 0 were there.\n`);
    people = await peopleOf(store);
    // The last orders close their carts by events.
    commerce = await settled(store);
  });

  it('makes people of all kinds', () => {
    const allOf = (pick: (person: Person) => unknown) => [...new Set(people.map(pick))].sort();
    expect(people).toHaveLength(users);
    expect(allOf(({ profile }) => profile['currency']).length).toBeGreaterThan(5);
    expect(allOf(({ profile }) => profile['country']).length).toBeGreaterThan(8);
    for (const facet of ['profile', 'games', 'friends', 'playtime', 'inventory', 'comments']) {
      expect(allOf(({ profile }) => profile[`${facet}_privacy`])).toEqual(['friends', 'private', 'public']);
    }
    for (const field of ['real_name', 'summary', 'vanity']) {
      expect(people.filter(({ profile }) => profile[field] !== null).length).toBeGreaterThan(5);
      expect(people.filter(({ profile }) => profile[field] === null).length).toBeGreaterThan(1);
    }
    expect(people.filter(({ former_names: names }) => names.length > 1).length).toBeGreaterThan(5);
    expect(people.flatMap(({ roles }) => roles.filter((role) => role !== 'player')).sort()).toEqual([
      'moderator',
      'publisher',
    ]);
    expect(people.flatMap(({ bans }) => bans.map(({ kind }) => kind)).sort()).toEqual(['community', 'game', 'vac']);
    expect(people.filter(({ status }) => status === 'suspended')).toHaveLength(1);
    expect(people.filter((person) => person.parental_control)).toHaveLength(3);
    expect(people.filter((person) => person.has_second_factor)).toHaveLength(3);
  });

  it('makes people who speak all ten languages', async () => {
    const rows = await store.rows('users', "select distinct language from account where account_name like 'seed42%'");
    expect(rows).toHaveLength(10);
  });

  it('confirms and changes addresses by the mail of the store', () => {
    const kinds = people.map(({ email, pending_email: pending, is_confirmed: confirmed }) =>
      [email.split('.').at(-1), confirmed, pending?.split('.').at(-1)].join(' '),
    );
    expect([...new Set(kinds)].sort()).toEqual(['com false ', 'com true ', 'com true org', 'org true ']);
  });

  it('lets them wish, buy, play and give back', async () => {
    const ask = async (plugin: string, statement: string) =>
      (await store.rows<{ found: string }>(plugin, statement)).map(({ found }) => found).toSorted();
    expect(await ask('purchases', 'select distinct state as found from purchase_order')).toEqual([
      'fulfilled',
      'partially-refunded',
      'refund-requested',
    ]);
    expect(await ask('purchases', 'select distinct kind as found from licence')).toEqual(['free', 'purchase']);
    expect(await ask('purchases', 'select distinct state as found from refund')).toEqual(['denied', 'done', 'waiting']);
    expect(await ask('shopping', 'select code as found from coupon')).toEqual([
      'SEED42-FIVER',
      'SEED42-OVER',
      'SEED42-TENTH',
    ]);
    const used = 'select distinct coupon_code as found from purchase_order where coupon_amount > 0';
    expect(await ask('purchases', used)).toEqual(['SEED42-FIVER', 'SEED42-TENTH']);
    for (const [plugin, table] of [
      ['purchases', 'playtime'],
      ['shopping', 'wishlist_item'],
      ['shopping', 'price_alert'],
      ['shopping', 'cart_line where is_saved_for_later'],
    ] as const) {
      expect([table, await store.rows(plugin, `select from ${table} limit 3`)]).toEqual([table, [{}, {}, {}]]);
    }
  });

  it('changes nothing when it runs again, and adds people when more are wanted', async () => {
    const before = await traces(store);
    const { code, stdout } = await seed(store);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`0 made, 0 completed, ${users} were there.`)]);
    expect(await traces(store)).toEqual(before);
    expect(await settled(store)).toEqual(commerce);

    const wider = ['seed', '--users', String(users + 1), '--seed', '42', '--json'];
    const more = await runCli(wider, environmentOf(store));
    expect(JSON.parse(more.stdout)).toMatchObject({
      gamesMade: 0,
      people: { asked: users + 1, made: 1, completed: 0 },
      password,
      notes: [],
    });
    expect((await peopleOf(store)).filter(({ account_name: name }) => !name.endsWith(`_${users + 1}`))).toEqual(people);
  });

  it('lets everybody sign in: by the password, and with the secret or a recovery code that it has kept', async () => {
    const steam = createSteamClient({ baseUrl: store.client.url });
    await steam.users.login({ body: { account: people[0]?.account_name ?? '', password } });
    const file = path.join(store.directory, 'seeded-people.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const [kept] = Object.values(
      JSON.parse(readFileSync(file, 'utf8')) as Record<
        string,
        { accountName: string; secret: string; recoveryCodes: string[] }
      >,
    );
    const account = kept?.accountName ?? '';
    await expect(steam.users.login({ body: { account, password } })).rejects.toMatchObject({
      code: 'second-factor-required',
    });
    await steam.users.login({ body: { account, password, code: kept?.recoveryCodes[0] ?? '' } });
    // The code of now has confirmed it, and works once.
    await store.rows('users', 'update second_factor set last_period = null');
    const code = new TOTP({ secret: Secret.fromBase32(kept?.secret ?? '') }).generate();
    await steam.users.login({ body: { account, password, code } });
  });

  it('goes on after Ctrl-C and after a kill, and ends with the same people as another store', async () => {
    for (const [signal, code, enough, said] of [
      ['SIGINT', 130, 4, 'Run the same command again to go on'],
      ['SIGKILL', null, 12, ''],
    ] as const) {
      const run = startCli(words, { env: environmentOf(other) });
      await eventually(async () => expect(await countOf(other)).toBeGreaterThanOrEqual(enough), 60_000);
      run.child.kill(signal);
      const ended = await run.result;
      expect(ended).toMatchObject({ code, stderr: expect.stringContaining(said) });
      expect(await countOf(other)).toBeLessThan(users);
    }
    const { code, stdout } = await seed(other);
    expect(code).toBe(0);
    expect(stdout).toMatch(/25 people: \d+ made, [1-9]\d* completed, \d+ were there/);
    expect(await peopleOf(other)).toEqual(people);
    expect(await settled(other)).toEqual(commerce);
  });

  it('leaves alone who is not of the seed, and says so', async () => {
    const { accountName } = planPerson(7, 1);
    const steam = createSteamClient({ baseUrl: store.client.url });
    const body = { accountName, email: 'somebody@example.com', password: 'another password' };
    const { id } = await steam.users.register({ body });
    const { code, stdout } = await runCli(['seed', '--users', '1', '--seed', '7'], environmentOf(store));
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${accountName} is left as it is`)]);
    const { items } = await steam.users.getUserSummaries({ query: { ids: [id] } });
    expect(items).toMatchObject([{ personaName: accountName }]);
  });
});
