import type { Check } from '../checks/check.ts';
import type { Operation } from '../document/document.ts';
import { OutOfReach } from '../requests/out-of-reach.ts';
import type { Run } from '../run-context.ts';
import { fuzz } from './fuzz.ts';
import { withoutRefusedRows } from './made-rows.ts';
import type { FuzzTarget } from './target.ts';

/** Operations that no chance may be given, with the reason. */
const leftAlone: Readonly<Record<string, string>> = {
  'system.advanceClock': 'time goes forward only, and every session would end',
};

/** In a store that has more than the run has made: what administrators change is found by numbers that chance may name. */
function isOfOthers({ authorization, method }: Operation): boolean {
  return authorization.kind === 'role' && method !== 'GET';
}

/** Sends requests that chance has made, as many as `--fuzz` says over all operations. */
export const fuzzCheck: Check = {
  name: 'fuzz',
  asks: 'Whatever comes in, is it answered as the document says: the invalid refused, the valid taken, nothing broken?',
  writes: true,
  async run(run) {
    const { fuzz: cases, seed } = run.options;
    if (cases === 0) {
      run.skip('fuzz', 'it is made with --fuzz N');
      return;
    }
    for (const [id, reason] of Object.entries(leftAlone)) if (run.operation(id)) run.skip('fuzz', `${id}: ${reason}`);
    const allowed = run.document.operations.filter(({ id }) => leftAlone[id] === undefined);
    const ofOthers = run.options.embedded ? [] : allowed.filter(isOfOthers);
    if (ofOthers.length > 0) {
      run.skip('fuzz', `${ofOthers.map(({ id }) => id).join(', ')}: chance may name what the store had before`);
    }
    const operations = allowed.filter((operation) => !ofOthers.includes(operation));
    let done = 0;
    const onCase = (operation: string) => {
      done += 1;
      run.onUpdate(`${operation}, ${done} of ${cases}`, done / cases);
    };
    const report = await fuzz(fuzzTargetOf(run), operations, { cases, seed, onCase });
    for (const [id, reason] of report.left) run.skip('fuzz', `${id}: ${reason}`);
    for (const finding of report.findings) run.results.fail(finding);
    const failed = new Set(report.findings.map(({ operation }) => operation));
    for (const id of report.tried) if (!failed.has(id)) run.results.pass('fuzz', id);
    const untried = operations.filter(({ id }) => !report.tried.has(id) && !report.left.has(id));
    if (untried.length > 0) {
      run.skip('fuzz', `${untried.map(({ id }) => id).join(', ')}: --fuzz ${cases} gives them no request`);
    }
    if (report.cases < cases)
      run.skip('fuzz', `${cases - report.cases} of ${cases} requests, which fell to what is left out or failed`);
  },
};

/**
 * The run as the fuzz mode sees it. Every operation has a player of its own, and what asks for an administrator one that
 * the run has made: what fuzz ends, changes or locks out is nobody else's.
 */
export function fuzzTargetOf(run: Run): FuzzTarget {
  const tokenFor = async ({ authorization }: Operation): Promise<string | undefined> => {
    if (authorization.kind === 'public') return undefined;
    if (authorization.kind !== 'role') return (await run.people.fresh()).token;
    if (run.options.administrator === null) throw new OutOfReach('it needs an administrator');
    return (await run.people.withRole(authorization.role)).token;
  };
  return {
    document: run.document,
    // Fuzz judges them itself, and lists what it has made small.
    async send(sent, id) {
      const exchange = await run.instance.send({ ...sent, judged: true }, id);
      const operation = run.operation(id);
      const made = operation ? withoutRefusedRows(exchange, operation) : exchange;
      if (made) run.removal.note(made);
      return exchange;
    },
    tokenFor,
    async good(operation) {
      const { kind } = operation.authorization;
      if (kind === 'public') return (await run.requests.valid(operation)).sent;
      if (kind === 'role') {
        const token = await tokenFor(operation);
        return { ...(await run.requests.valid(operation)).sent, token };
      }
      return (await run.requests.valid(operation, { person: await run.people.fresh() })).sent;
    },
  };
}
