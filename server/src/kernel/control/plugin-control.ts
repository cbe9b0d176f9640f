/** Work of a plugin that failed for good. */
export interface DeadLetter {
  id: string;
  kind: 'event' | 'job';
  name: string;
  failedAt: Date;
  attempts: number;
  error: string;
}

/**
 * What an installation asks of each of its plugins beside their operations. One implementation works in the plugin's
 * process, another carries the same questions over HTTP.
 */
export interface PluginControl {
  /** Turns the plugin's business clock forward to `to`; nothing happens when it is there already. Sandbox only. */
  turnClock(to: Date): Promise<void>;
  /** Does what is due and waits for events and jobs under way; says whether there was anything to do. */
  settle(): Promise<boolean>;
  /** Latest first, at most `limit` from `offset` on. */
  deadLetters(offset: number, limit: number): Promise<DeadLetter[]>;
  /** False when there is no such dead letter. */
  retryDeadLetter(id: string): Promise<boolean>;
  /** Builds all copies of other plugins' rows anew; says how many rows each has. */
  rebuildCopies(): Promise<{ name: string; rows: number }[]>;
}

/** The controls of all enabled plugins, by id. */
export type InstallationControl = ReadonlyMap<string, PluginControl>;
