import { checks } from './checks/checks.ts';

export { checks } from './checks/checks.ts';
export type { RunOptions } from './run-context.ts';
import type { Check } from './checks/check.ts';
import { describe } from './checks/judge-answer.ts';
import { readDocument } from './document/read-document.ts';
import { jsonOf } from './instance/exchange.ts';
import { Instance } from './instance/instance.ts';
import { inLane } from './lane.ts';
import { Run, type RunOptions } from './run-context.ts';

/** The address gives no store that can be tested; the message says what is wrong and what to do. */
export class NotTestable extends Error {
  readonly reason: 'unreachable' | 'not-a-store';

  constructor(reason: NotTestable['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Ms between two requests where limits refuse: stores let an address send 50 a second. */
const pace = 25;

export interface RunProgress {
  step(label: string): void;
  update(note: string, ratio?: number): void;
}

/** What a run has found, when it was interrupted too. */
export interface Outcome {
  run: Run;
  /** Ms. */
  duration: number;
  interrupted: boolean;
  /** RFC 3339. */
  startedAt: string;
  /** What clean-up could not remove. */
  left: string[];
  removed: number;
}

/** Runs the checks against an instance. Throws `NotTestable` before the first of them. */
export async function runConformance(url: string, options: RunOptions, progress: RunProgress): Promise<Outcome> {
  const began = performance.now();
  const startedAt = new Date().toISOString();
  progress.step(`Reading the document of ${url}`);
  const instance = new Instance(url, options.signal ? { signal: options.signal } : {});
  const run = new Run(instance, await fetchDocument(instance), options);
  run.onUpdate = (note, ratio) => progress.update(note, ratio);
  let removed = 0;
  let left: string[] = [];
  try {
    await prepare(run);
    const asked = checks.filter(({ name }) => options.only?.includes(name) ?? true);
    for (const check of asked) {
      progress.step(`${check.name}: ${check.asks}`);
      await runCheck(run, check);
      // What it was at last says nothing of the whole.
      progress.update('');
    }
    await run.settled();
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  }
  if (run.writes) {
    progress.step('Removing what the run made');
    ({ removed, left } = await removeAll(run));
    if (options.embedded) judgeLeft(run, left);
  }
  instance.close();
  const interrupted = options.signal?.aborted ?? false;
  return { run, startedAt, duration: performance.now() - began, interrupted, left, removed };
}

async function runCheck(run: Run, check: Check): Promise<void> {
  const result = run.results.check(check.name);
  result.asks = check.asks;
  if (check.writes && !run.writes) {
    run.skip(check.name, 'it changes things, and the store is only read');
    return;
  }
  const began = performance.now();
  try {
    await inLane(check.name, () => check.run(run));
  } catch (error) {
    run.couldNot(check.name, error);
  } finally {
    result.duration += performance.now() - began;
  }
}

async function fetchDocument(instance: Instance) {
  const exchange = await instance.send({ path: '/openapi.json' });
  const { status, text } = exchange.answer;
  if (status === 0) {
    throw new NotTestable('unreachable', `${instance.url} does not answer: ${text}`);
  }
  if (status !== 200) {
    throw new NotTestable(
      'not-a-store',
      `${instance.url}/openapi.json answers ${status}: this is not the address of a store`,
    );
  }
  try {
    return readDocument(jsonOf(exchange));
  } catch (error) {
    throw new NotTestable('not-a-store', `${instance.url}/openapi.json can not be used. ${(error as Error).message}`);
  }
}

async function prepare(run: Run): Promise<void> {
  const { administrator } = run.options;
  const loadKeys = run.operation('users.createLoadKey');
  if (run.writes) await run.removal.remember();
  run.instance.pace = pace;
  if (administrator === null || !loadKeys || !run.writes) return;
  const { method, path } = loadKeys;
  const made = await run.send(loadKeys, { method, path, token: administrator, json: {} });
  run.instance.loadKey = jsonOf<{ loadKey?: string }>(made)?.loadKey ?? null;
  if (run.instance.loadKey !== null) {
    run.instance.pace = 0;
    return;
  }
  run.verify(false, {
    check: 'instance',
    operation: loadKeys.id,
    rule: 'An administrator gets a key under which limits do not refuse.',
    expected: 'a load key',
    observed: describe(made),
    exchange: made,
  });
}

/** A store of its own has nobody who may have come in between. */
function judgeLeft(run: Run, left: readonly string[]): void {
  const check = 'clean-up';
  run.results.check(check).asks = 'Can all that the run has made be removed again?';
  const claim = { check, operation: null, rule: 'What was made can be removed.', expected: 'a success, or gone' };
  if (left.length === 0) run.verify(true, { ...claim, observed: '' });
  for (const observed of left) run.verify(false, { ...claim, observed });
}

/** Clean-up has a few seconds of its own when the run was interrupted. */
async function removeAll(run: Run) {
  run.instance.endBy(undefined);
  return run.removal.removeAll();
}
