import { expect, it } from '@jest/globals';
import { fund } from '../../../../test/harness/books.ts';
import { startPluginUnderTest } from '../../../../test/harness/plugin-under-test.ts';
import { newId } from '../../kernel/identifiers.ts';
import { personalData } from './personal-data.ts';
import { payments } from './plugin.ts';

const store = await startPluginUnderTest(payments);

it('exports what a person has paid and had, and nothing of others', async () => {
  const [userId, other] = [newId(), newId()];
  await fund(store.database, userId, 500);
  expect(await personalData.export(userId, store.database.fork())).toMatchObject({
    payments: [],
    wallet: [{ kind: 'credit', currency: 'EUR', amount: 500 }],
  });
  expect(await personalData.export(other, store.database.fork())).toMatchObject({ payments: [], wallet: [] });
});
