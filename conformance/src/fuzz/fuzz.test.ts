import { describe, expect, it } from '@jest/globals';
import type { FuzzCase } from './cases.ts';
import { fuzz } from './fuzz.ts';
import { rules } from './properties.ts';
import { openThings, type ThingsFaults } from './things-store.ts';

const options = { cases: 2_400, seed: 20_261_122 };

async function findingsOf(faults: ThingsFaults) {
  const things = openThings(faults);
  return (await fuzz(things, things.document.operations, options)).findings;
}

describe('fuzz', () => {
  it('finds nothing in a store that keeps its document', async () => {
    const things = openThings();
    const report = await fuzz(things, things.document.operations, options);
    const tried = new Set(things.document.operations.map(({ id }) => id));
    expect(report).toEqual({ cases: 2_400, findings: [], tried, left: new Map() });
  });

  it.each([
    [3, 3],
    [2, 2],
    [4, 3],
  ])('gives each of 3 operations a case where there are enough: %d for %d', async (cases, count) => {
    const things = openThings();
    const report = await fuzz(things, things.document.operations, { ...options, cases });
    expect([report.cases, report.tried.size]).toEqual([cases, count]);
  });

  it('goes on with somebody else when a session has ended', async () => {
    expect(await findingsOf({ tokenLasts: 5 })).toEqual([]);
  });

  const planted: [ThingsFaults, rule: string, operation: string][] = [
    [{ failsAt: '\u202e' }, rules.answered, 'things.create'],
    [{ takesAnyCount: true }, rules.refused, 'things.create'],
    [{ isOpen: true }, rules.authenticated, 'things.delete'],
    [{ isShort: true }, rules.schema, 'things.create'],
    [{ refuses: 'null' }, rules.accepted, 'things.create'],
    [{ keepsDeleted: true }, rules.gone, 'things.delete'],
    [{ forgetsCreated: true }, rules.there, 'things.create'],
  ];

  it.each(planted)('finds %j', async (faults, rule, operation) => {
    const found = (await findingsOf(faults)).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.operation)).toContain(operation);
  });

  it('makes a failure small, and says how to see it again', async () => {
    const [finding] = await findingsOf({ failsAt: 'b' });
    expect(finding).toMatchObject({ check: 'fuzz', operation: 'things.create', rule: rules.answered });
    expect(finding?.observed).toMatch(/^500 .*\(--fuzz 2400 --seed 20261122\)$/);
    expect(finding?.request).toMatch(/^curl .* --data-binary '\{"name":"ba?"\}' 'http:\/\/things\.test\/v1\/things'$/);
  });

  it('makes the same cases of the same seed, and others of another', async () => {
    const casesOf = async (seed: number): Promise<FuzzCase[]> => {
      const things = openThings();
      const made: FuzzCase[] = [];
      await fuzz(things, things.document.operations, {
        cases: 150,
        seed,
        width: 1,
        onCase: (_, one) => made.push(one),
      });
      return made;
    };
    expect(await casesOf(1)).toEqual(await casesOf(1));
    expect(await casesOf(1)).not.toEqual(await casesOf(2));
  });

  it('leaves out what no good request can be made for', async () => {
    const things = openThings();
    const good = () => Promise.reject(new Error('nothing to name'));
    const report = await fuzz({ ...things, good }, things.document.operations, options);
    expect([...report.left.values()]).toEqual(Array.from({ length: 3 }, () => 'nothing to name'));
    expect(report.cases).toBe(0);
  });
});
