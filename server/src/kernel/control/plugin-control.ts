import type { DeadLetter } from '../jobs/queue-backend.ts';

/** Work of a plugin that failed for good. */
export interface DeadLetterSummary extends Omit<DeadLetter, 'data'> {
  kind: 'event' | 'job';
}

/**
 * What an installation asks of each of its plugins beside their operations. One implementation works in the plugin's
 * process, another carries the same questions over HTTP.
 */
export interface PluginControl {
  /** Milliseconds by which the plugin's business time runs ahead of machine time. */
  clockOffset(): Promise<number>;
  /** Turns the plugin's clock forward to an offset; nothing happens when it is there already. Sandbox only. */
  raiseClock(offset: number): Promise<void>;
  /** Does what is due and waits for events and jobs under way; says how much there was to do. */
  settle(): Promise<number>;
  /** Latest first. */
  deadLetters(page: { offset: number; limit: number }): Promise<DeadLetterSummary[]>;
  /** False when there is no such dead letter. */
  retryDeadLetter(id: string): Promise<boolean>;
  /** All that the plugin keeps about a user, by section. */
  exportPersonalData(userId: string): Promise<Record<string, unknown>>;
  /** Builds all copies of other plugins' rows anew; says how many rows each has. */
  rebuildCopies(): Promise<{ name: string; rows: number }[]>;
}
