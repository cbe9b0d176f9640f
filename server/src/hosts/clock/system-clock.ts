import type { ClockDatabase, KernelClock } from '../../kernel/clock/business-clock.ts';
import { readOffset } from './clock-offset.ts';

/** The clock of production: business time is machine time. */
export class SystemClock implements KernelClock {
  readonly offset = 0;

  now(): Date {
    return new Date();
  }

  /** Refuses a database whose clock was turned in sandbox mode, because its rows come from the future. */
  async attach(database: ClockDatabase): Promise<void> {
    const offset = await readOffset(database);
    if (offset === 0) return;
    throw new Error(
      `The database of ${database.plugin} was used in sandbox mode and its clock is ${offset} ms ahead. ` +
        'Start with --sandbox, or with another database.',
    );
  }

  raise(): Promise<void> {
    return Promise.reject(new Error('Only the clock of a sandbox can be turned'));
  }

  onTurn(): () => void {
    return () => {};
  }
}
