import type { PluginDatabase } from '../database/plugin-database.ts';

/**
 * Business time: all that a user can see or that falls due. In sandbox mode it runs ahead of machine time by an offset
 * that only grows and that all processes share; in production the offset is always zero.
 */
export interface BusinessClock {
  now(): Date;
}

/** What the kernel itself does with the clock. */
export interface KernelClock extends BusinessClock {
  /** Milliseconds by which it runs ahead of machine time. */
  readonly offset: number;
  /** Turns it forward to an offset; throws in production, where it can not be turned. */
  raise(offset: number): Promise<void>;
  /** Keeps SQL's `kernel_now()` in this database equal to `now()`. Called once for each database at boot. */
  attach(database: ClockDatabase): Promise<void>;
  /** Calls `listener` each time after the clock was turned, here or in another process. Gives the way to stop it. */
  onTurn(listener: () => void): () => void;
}

export type ClockDatabase = Pick<PluginDatabase, 'plugin' | 'rows' | 'listen'>;
