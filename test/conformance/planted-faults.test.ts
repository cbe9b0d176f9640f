import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../conformance/src/checks/check.ts';
import { needs } from '../../conformance/src/requests/needs/needs.ts';
import { OutOfReach } from '../../conformance/src/requests/out-of-reach.ts';
import { runConformance } from '../../conformance/src/run.ts';
import { type BrokenStore, type Fault, openBrokenStore } from '../harness/broken-store.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';
import { faultsForFuzz } from './faults-for-fuzz.ts';
import { faultsOfAnswers } from './faults-of-answers.ts';
import { faultsOfPolicy } from './faults-of-policy.ts';
import type { PlantedFault } from './planted-fault.ts';

/** Requests that chance makes; the faults that only they find are each found in a few hundred of their operation. */
const cases = 4_000;

// What only this store has, which the run can not know of.
needs['notes.createNote'] = async (run) => ({ json: { title: run.people.unique('note') } });
needs['notes.invite'] = () => Promise.reject(new OutOfReach('the codes of the probe belong to nobody'));

let store: TestStore;
let broken: BrokenStore;
let seed = 20_261_122;

beforeAll(async () => {
  store = await startTestStore({ sandbox: true });
  broken = await openBrokenStore(store.client.url);
});

afterAll(() => broken.close());

async function findingsOf(check: string, fault: Fault | null): Promise<Finding[]> {
  broken.plant(fault);
  seed += 1;
  const options = {
    seed,
    administrator: store.client.administrator,
    writes: true,
    fuzz: check === 'fuzz' ? cases : 0,
    readMail: null,
    allowedOrigin: null,
    embedded: false,
    only: [check],
  };
  const { run } = await runConformance(broken.url, options, { step: () => {}, update: () => {} });
  return run.results.findings;
}

/** All of them at the same time: each is about another operation. */
function together(faults: readonly Fault[]): Fault {
  return (request, forward) =>
    faults.reduce((inner, fault) => async (passing) => fault(passing, inner), forward)(request);
}

function isAbout({ operation, names = '' }: PlantedFault, finding: Finding): boolean {
  return finding.operation === operation && JSON.stringify(finding).includes(names);
}

const groups = Map.groupBy(
  [...faultsOfAnswers, ...faultsOfPolicy('planted later'), ...faultsForFuzz],
  ({ check }) => check,
);

describe.each([...groups.keys()])('what is planted for the check %s', (check) => {
  let found: Finding[];

  it('is not found in the unbroken twin', async () => {
    expect(await findingsOf(check, null)).toEqual([]);
  });

  it('can be planted', async () => {
    const planted = [...faultsOfAnswers, ...faultsOfPolicy(store.client.administrator), ...faultsForFuzz];
    found = await findingsOf(
      check,
      together(planted.filter((fault) => fault.check === check).map(({ fault }) => fault)),
    );
    expect(found).not.toEqual([]);
  });

  it.each((groups.get(check) ?? []).map((fault) => ({ ...fault, at: fault.operation ?? fault.names })))(
    'is found: $what, $at',
    (fault) => {
      expect(found.filter((finding) => isAbout(fault, finding))).not.toEqual([]);
    },
  );
});
