import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../conformance/src/checks/check.ts';
import { tellStory } from '../../conformance/src/checks/stories.ts';
import { readDocument } from '../../conformance/src/document/read-document.ts';
import { jsonOf } from '../../conformance/src/instance/exchange.ts';
import { Instance } from '../../conformance/src/instance/instance.ts';
import { Run } from '../../conformance/src/run-context.ts';
import type { Story } from '../../conformance/src/stories/story.ts';
import { type Fault, openBrokenStore } from '../harness/broken-store.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';
import { faultsOfCommerce } from './faults-of-commerce.ts';

const commerce = ['users', 'catalog', 'shopping', 'purchases', 'payments'];
let store: TestStore;
let seed = 20_261_124;

beforeAll(async () => {
  store = await startTestStore({ plugins: commerce, sandbox: true, packages: [] });
});

/** What a story finds in a store that is broken in one way. */
async function findingsOf(file: string, fault: Fault | null): Promise<Finding[]> {
  const { story } = (await import(`../../conformance/src/stories/${file}.ts`)) as { story: Story };
  const broken = await openBrokenStore(store.client.url);
  broken.plant(fault);
  const instance = new Instance(broken.url);
  const document = readDocument(jsonOf(await instance.send({ path: '/openapi.json' })));
  const { administrator } = store.client;
  const options = { seed: ++seed, administrator, readsOnly: null, fuzz: 0, readMail: null, embedded: false };
  const run = new Run(instance, document, options);
  const sent = { method: 'POST', path: '/v1/load-keys', token: administrator, json: {} };
  instance.loadKey = jsonOf<{ loadKey: string }>(await instance.send(sent))?.loadKey ?? null;
  await tellStory(run, story);
  instance.close();
  await broken.close();
  // A story that was not told has found nothing either.
  expect(run.results.check('stories').skipped).toEqual([]);
  return run.results.findings.filter(({ check }) => check === 'stories');
}

describe.each([...Map.groupBy(faultsOfCommerce, ({ story }) => story)])('the story %s', (story, faults) => {
  it('finds nothing in a sound store', async () => {
    expect(await findingsOf(story, null)).toEqual([]);
  });

  it.each(faults)('finds $what', async ({ claim, fault }) => {
    const rules = (await findingsOf(story, fault())).map(({ rule }) => rule);
    expect(rules).toContainEqual(expect.stringContaining(claim));
  });
});
