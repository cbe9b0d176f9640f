import fc from 'fast-check';
import type { Finding } from '../checks/check.ts';
import type { ApiDocument, Operation } from '../document/document.ts';
import { Schemas } from '../document/schemas.ts';
import { inParallel } from '../in-parallel.ts';
import { curlLine } from '../instance/curl-line.ts';
import type { Exchange } from '../instance/exchange.ts';
import { type FuzzCase, casesOf } from './cases.ts';
import { componentsOf, Judge } from './judge.ts';
import { OperationUnderFuzz } from './operation-under-fuzz.ts';
import type { Mismatch } from './properties.ts';
import type { FuzzTarget } from './target.ts';

export interface FuzzOptions {
  /** Over all operations. */
  cases: number;
  /** The same seed makes the same cases. */
  seed: number;
  /** Operations that are tried at the same time. */
  width?: number;
  onCase?: (operation: string, fuzzCase: FuzzCase) => void;
}

export interface FuzzReport {
  cases: number;
  findings: Finding[];
  /** Operations that got a case. */
  tried: Set<string>;
  /** Operations that could not be tried, with the reason. */
  left: Map<string, string>;
}

/** Kinds of failure that are looked for in one operation before the next. */
const mostFindings = 4;
/** Tries that make a failure smaller. */
const mostShrinks = 200;

/** Sends made-up requests to every operation, the same number to each, and one at least where there are enough. */
export async function fuzz(
  target: FuzzTarget,
  operations: readonly Operation[],
  { cases, seed, width = 6, onCase = () => {} }: FuzzOptions,
): Promise<FuzzReport> {
  const report: FuzzReport = { cases: 0, findings: [], tried: new Set(), left: new Map() };
  const parts = { judge: new Judge(target.document), schemas: new Schemas(target.document) };
  const shares = operations.map((operation, index) => ({
    operation,
    share: Math.floor((cases * (index + 1)) / operations.length) - Math.floor((cases * index) / operations.length),
  }));
  const attempt = async ({ operation, share }: (typeof shares)[number]) => {
    if (share === 0) return;
    const subject = new OperationUnderFuzz(operation, { ...parts, target });
    try {
      await subject.prepare();
    } catch (error) {
      report.left.set(operation.id, error instanceof Error ? error.message : String(error));
      return;
    }
    const count = (fuzzCase: FuzzCase) => {
      report.cases += 1;
      report.tried.add(operation.id);
      onCase(operation.id, fuzzCase);
    };
    for (const { mismatch, exchange } of await failuresOf(subject, target.document, share, seed, count)) {
      report.findings.push({
        check: 'fuzz',
        operation: operation.id,
        ...mismatch,
        observed: `${mismatch.observed} (--fuzz ${cases} --seed ${seed})`,
        request: curlLine(exchange, seed),
      });
    }
  };
  await inParallel(shares, width, attempt, ({ operation }) => operation.id);
  return report;
}

interface Failure {
  mismatch: Mismatch;
  exchange: Exchange;
}

/** Each way in which an operation fails, made as small as can be. */
async function failuresOf(
  subject: OperationUnderFuzz,
  document: ApiDocument,
  share: number,
  seed: number,
  count: (fuzzCase: FuzzCase) => void,
): Promise<Failure[]> {
  const found = new Map<string, Failure>();
  const arbitrary = casesOf(subject.operation, componentsOf(document.raw));
  let left = share;
  for (let round = 0; left > 0 && round < mostFindings; round += 1) {
    let failing: Failure | undefined;
    let shrinks = 0;
    const property = fc.asyncProperty(arbitrary, async (fuzzCase) => {
      if (failing) {
        if (shrinks >= mostShrinks) return;
        shrinks += 1;
      } else {
        count(fuzzCase);
        left -= 1;
      }
      const failure = await subject.failureOf(fuzzCase);
      if (!failure || found.has(failure.mismatch.rule)) return;
      // Another failure on the way to a smaller one waits for its own round.
      if (failing && failing.mismatch.rule !== failure.mismatch.rule) return;
      failing = failure;
      // Whoever waits for no answer once need not wait again.
      if (failure.exchange.answer.status === 0) {
        shrinks = mostShrinks;
        left = 0;
      }
      throw new Error(failure.mismatch.rule);
    });
    const outcome = await fc.check(property, { numRuns: left, seed: seedOf(seed, subject.operation.id, round) });
    // Not the instance has failed, but what tries it.
    if (outcome.failed && !failing) throw outcome.errorInstance;
    if (!failing) break;
    const { mismatch } = failing as Failure;
    found.set(mismatch.rule, failing);
  }
  return [...found.values()];
}

/** A seed for each operation, so that it meets the same cases whatever else is tried. */
function seedOf(seed: number, operation: string, round: number): number {
  let mixed = seed + round * 7_919;
  for (const character of operation) mixed = (Math.imul(mixed, 31) + character.charCodeAt(0)) | 0;
  return mixed;
}
