import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../conformance/src/checks/check.ts';
import { readDocument } from '../../conformance/src/document/read-document.ts';
import { fuzz } from '../../conformance/src/fuzz/fuzz.ts';
import { fuzzTargetOf } from '../../conformance/src/fuzz/fuzz-check.ts';
import { jsonOf } from '../../conformance/src/instance/exchange.ts';
import { Instance } from '../../conformance/src/instance/instance.ts';
import { needs } from '../../conformance/src/requests/needs/needs.ts';
import { OutOfReach } from '../../conformance/src/requests/out-of-reach.ts';
import { checks, runConformance } from '../../conformance/src/run.ts';
import { Run, type RunOptions } from '../../conformance/src/run-context.ts';
import { type BrokenStore, type Fault, type Forward, openBrokenStore } from '../harness/broken-store.ts';
import { fewPlugins, startTestStore, type TestStore } from '../harness/store.ts';
import { faultsForFuzz } from './faults-for-fuzz.ts';
import { faultsOfAnswers } from './faults-of-answers.ts';
import { faultsOfDocuments } from './faults-of-documents.ts';
import { faultsOfPolicy } from './faults-of-policy.ts';
import { faultsOfStates } from './faults-of-states.ts';
import type { PlantedFault } from './planted-fault.ts';

/** Requests that chance makes, over the operations with a fault that only chance comes upon. */
const cases = 800;

// What only this store has, which the run can not know of.
needs['notes.createNote'] = async (run) => ({ json: { title: run.people.unique('note') } });
needs['notes.invite'] = () => Promise.reject(new OutOfReach('the codes of the probe belong to nobody'));

let store: TestStore;
let broken: BrokenStore;
let seed = 20_261_122;

beforeAll(async () => {
  store = await startTestStore({ plugins: fewPlugins, sandbox: true });
  broken = await openBrokenStore(store.client.url);
});

afterAll(() => broken.close());

function optionsOf(): RunOptions {
  seed += 1;
  const { administrator } = store.client;
  return { seed, administrator, readsOnly: null, fuzz: 0, readMail: null, embedded: false };
}

async function findingsOf(check: string, fault: Fault | null): Promise<Finding[]> {
  broken.plant(fault);
  if (check === 'fuzz') return fuzzed();
  const options = { ...optionsOf(), only: [check] };
  const { run } = await runConformance(broken.url, options, { step: () => {}, update: () => {} });
  return run.results.findings;
}

/** Only of the operations that faults are planted in: chance needs a number of requests for each. */
async function fuzzed(): Promise<Finding[]> {
  const instance = new Instance(broken.url);
  const run = new Run(instance, readDocument(jsonOf(await instance.send({ path: '/openapi.json' }))), optionsOf());
  const token = store.client.administrator;
  const loadKey = await instance.send({ method: 'POST', path: '/v1/load-keys', token, json: {} });
  instance.loadKey = jsonOf<{ loadKey: string }>(loadKey)?.loadKey ?? null;
  const operations = faultsForFuzz.flatMap(({ operation }) => run.operation(operation ?? '') ?? []);
  const { findings } = await fuzz(fuzzTargetOf(run), operations, { cases, seed });
  instance.close();
  return [...findings, ...run.results.findings];
}

/** All of them at the same time: each is about another operation. */
function together(faults: readonly Fault[]): Fault {
  return (request, forward) => {
    const chain = faults.reduce<Forward>((inner, fault) => async (passing) => fault(passing, inner), forward);
    return chain(request);
  };
}

function isAbout({ operation, names = '', rule }: PlantedFault, finding: Finding): boolean {
  if (rule !== undefined && finding.rule !== rule) return false;
  return finding.operation === operation && JSON.stringify(finding).includes(names);
}

const groups = Map.groupBy(
  [...faultsOfAnswers, ...faultsOfDocuments, ...faultsOfStates, ...faultsOfPolicy('planted later'), ...faultsForFuzz],
  ({ check }) => check,
);

/** Checks in which nothing is planted, with the reason. */
const withoutFault: Record<string, string> = {
  'slow-bodies': 'the broken store reads bodies to their end before it sends them on',
  coverage: 'it is about a whole run; its own test gives it results that lack something',
};

it('has a fault for every check that can have one', () => {
  const known = new Set([...groups.keys(), ...Object.keys(withoutFault)]);
  expect(new Set(checks.map(({ name }) => name))).toEqual(known);
});

describe.each([...groups.keys()])('what is planted for the check %s', (check) => {
  let found: Finding[];

  it('is not found in the unbroken twin', async () => {
    expect(await findingsOf(check, null)).toEqual([]);
  });

  it('can be planted', async () => {
    const planted = [
      ...faultsOfAnswers,
      ...faultsOfDocuments,
      ...faultsOfStates,
      ...faultsOfPolicy(store.client.administrator),
      ...faultsForFuzz,
    ];
    found = await findingsOf(
      check,
      together(planted.filter((fault) => fault.check === check).map(({ fault }) => fault)),
    );
    expect(found).not.toEqual([]);
  });

  it.each((groups.get(check) ?? []).map((fault) => ({ ...fault, at: fault.operation ?? fault.names ?? fault.rule })))(
    'is found: $what, $at',
    (fault) => {
      expect(found.filter((finding) => isAbout(fault, finding))).not.toEqual([]);
    },
  );
});
