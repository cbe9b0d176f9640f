import { expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { mailTo, register } = samplePeople(store);
const day = 24 * 3_600_000;

it('forgets mail that could not be sent for 14 days, and none that is on its way when the clock turns', async () => {
  const { id: account } = await register('alice');
  const order = async (age: number) => {
    const time = (Date.now() - age).toString(16).padStart(12, '0');
    const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(age).padStart(12, '0')}`;
    await store.database.pool.query(
      `insert into outgoing_mail (id, kind, account_id, recipient, at) values ($1, 'passwordChanged', $2, 'a@b.c', now())`,
      [id, account],
    );
    return id;
  };
  const [younger] = [await order(13 * day), await order(15 * day)];
  store.clock.turn(60 * day);
  await store.settle();
  const { rows } = await store.database.pool.query('select id, kind from outgoing_mail order by id');
  expect(rows).toEqual([{ id: younger, kind: 'passwordChanged' }, expect.objectContaining({ kind: 'verifyEmail' })]);
  expect(await mailTo('alice@example.com')).toHaveLength(1);
});
