import { expect } from '@jest/globals';
import { anonymous } from '../../../server/src/kernel/sessions/principal.ts';
import { Installation } from '../../../server/src/kernel/control/installation.ts';
import { catalog } from '../../../server/src/plugins/catalog/plugin.ts';
import { systemPlugin } from '../../../server/src/plugins/system/plugin.ts';
import { users } from '../../../server/src/plugins/users/plugin.ts';
import { samplePeople } from '../../harness/people.ts';
import { startPluginUnderTest } from '../../harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../harness/principals.ts';
import { after, type Budget, testBudgets } from '../../harness/statement-budget.ts';

const people = await startPluginUnderTest(users);
const games = await startPluginUnderTest(catalog);
/** A test's clock is not the installation's to turn, which costs one statement a plugin. */
const turned = { raiseClock: () => Promise.resolve() };
const installation = new Installation(
  new Map([
    ['users', { ...people.control, ...turned }],
    ['catalog', { ...games.control, ...turned }],
  ]),
);
const manifest = systemPlugin({ installation, sandbox: true });
const store = await startPluginUnderTest({ ...manifest, id: 'system' as const });
const { system } = store.as(administrator);
const { register } = samplePeople(people);

const settled = () => Promise.all([people.settle(), games.settle()]);

/** What the operations ask of the plugins' databases; queues are not counted. */
const budgets: Budget[] = [
  ['getClock', 0, () => store.as(anonymous).system.getClock({})],
  [
    'advanceClock, nothing due',
    10,
    after(settled, () => system.advanceClock({ body: { to: new Date(Date.now() + 60_000).toISOString() } })),
  ],
  ['listDeadLetters', 0, () => system.listDeadLetters({ query: {} })],
  [
    'retryDeadLetter',
    0,
    () =>
      expect(system.retryDeadLetter({ path: { plugin: 'users', id: 'none' } })).rejects.toMatchObject({
        code: 'dead-letter-not-found',
      }),
  ],
  ['rebuildCopies', 0, () => system.rebuildCopies({ body: { plugin: 'catalog' } })],
  [
    'exportPersonalData',
    12,
    after(
      () => register('anna'),
      ({ id }) => store.as(signedIn(id)).system.exportPersonalData({}),
    ),
  ],
];

testBudgets(manifest.specification, budgets);
