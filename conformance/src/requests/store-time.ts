import { jsonOf } from '../instance/exchange.ts';
import type { Run } from '../run-context.ts';

const day = 86_400_000;

/** What time it is in the store: its clock may have been turned. */
export async function storeTime(run: Run): Promise<number> {
  const clock = run.operation('system.getClock');
  if (!clock) return Date.now();
  const { now = new Date().toISOString() } = jsonOf<{ now: string }>(await run.send(clock, { path: clock.path })) ?? {};
  return Date.parse(now);
}

/** So many days from now by the store's clock; with a minus sign, before. */
export async function later(run: Run, days: number): Promise<string> {
  return new Date((await storeTime(run)) + days * day).toISOString();
}
