import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';

const name = 'coverage';
/** Share of the pairs that clients can provoke. */
const least = 0.95;

/** Pairs of operation and status that no run provokes. `*` stands for all operations that declare the status. */
export interface Unprovoked {
  operation: string;
  status: number;
  reason: string;
  /** Only a race brings it about: it may be provoked or not. */
  sometimes?: boolean;
}

export interface Coverage {
  /** Pairs of operation and declared status. */
  pairs: number;
  provoked: number;
  /** Not provoked and not listed. */
  open: { operation: string; status: number }[];
  /** Not provoked, with the reason. */
  listed: Unprovoked[];
  /** Listed, but provoked or not declared. */
  stale: Unprovoked[];
}

export function readUnprovoked(): Unprovoked[] {
  return parse(readFileSync(new URL('../../unprovoked.yaml', import.meta.url), 'utf8')) as Unprovoked[];
}

/** The services of the house that this run was made with. */
function houseServices(): Set<string> {
  const file = new URL(import.meta.resolve('@steam-clone/spec/generated/openapi.json'));
  const { tags } = JSON.parse(readFileSync(file, 'utf8')) as { tags: { name: string }[] };
  return new Set(tags.map(({ name: service }) => service));
}

export function coverageOf(run: Run, unprovoked: readonly Unprovoked[] = readUnprovoked()): Coverage {
  const coverage: Coverage = { pairs: 0, provoked: 0, open: [], listed: [], stale: [] };
  for (const { id, responses } of run.document.operations) {
    for (const status of responses.keys()) {
      coverage.pairs += 1;
      const reason = unprovoked.find((each) => matches(each, id, status))?.reason;
      if (run.results.hasProvoked(id, status)) coverage.provoked += 1;
      else if (reason === undefined) coverage.open.push({ operation: id, status });
      else coverage.listed.push({ operation: id, status, reason });
    }
  }
  // An instance need not have every plugin of the house.
  coverage.stale = unprovoked.filter(({ operation, status, sometimes = false }) => {
    if (operation === '*' || sometimes) return false;
    const declared = run.operation(operation)?.responses.has(status);
    return declared === undefined ? false : !declared || run.results.hasProvoked(operation, status);
  });
  return coverage;
}

function matches({ operation, status }: Unprovoked, id: string, given: number): boolean {
  return status === given && (operation === '*' || operation === id);
}

/** The last of the checks: it looks at what the others have provoked. */
export const coverage: Check = {
  name,
  asks: `Was every declared status of every operation provoked, but for those that unprovoked.yaml gives a reason for?`,
  writes: true,
  async run(run) {
    if (run.options.only !== undefined) {
      run.skip(name, 'it looks at what all the others have provoked: leave out --only');
      return;
    }
    await run.settled();
    const { pairs, provoked, open, listed, stale } = coverageOf(run);
    const claim = { check: name, expected: 'provoked, or listed in unprovoked.yaml with a reason' };
    const withinReach = pairs - listed.filter(({ status }) => status >= 500).length;
    run.verify(provoked / withinReach >= least, {
      ...claim,
      operation: null,
      rule: 'Nearly all of what clients can meet is provoked.',
      expected: `${least * 100}% of ${withinReach} pairs`,
      observed: `${provoked} of ${withinReach}`,
    });
    const house = houseServices();
    for (const { operation, status } of open) {
      // A plugin from outside has nowhere to give its reasons; the report lists what it leaves open.
      if (!run.options.embedded || !house.has(run.operation(operation)?.service ?? '')) continue;
      run.verify(false, { ...claim, operation, rule: `${status} is provoked.`, observed: 'neither' });
    }
    for (const { operation, status } of stale) {
      const observed = 'it is provoked, or not declared any more';
      const rule = `The entry for ${status} in unprovoked.yaml is true.`;
      run.verify(false, { ...claim, operation, rule, expected: 'not provoked', observed });
    }
    if (open.length > 0) {
      run.skip(name, `${open.length} pairs that this run could not provoke are in the report`);
    }
  },
};
