import type { PluginControl } from './plugin-control.ts';

/** All enabled plugins as one: for the clock, which they share, and for administrators. */
export class Installation {
  /** By plugin id. */
  readonly plugins: ReadonlyMap<string, PluginControl>;

  constructor(plugins: ReadonlyMap<string, PluginControl>) {
    this.plugins = plugins;
  }

  /** Business time. */
  async now(): Promise<Date> {
    const offsets = await Promise.all([...this.plugins.values()].map((plugin) => plugin.clockOffset()));
    return new Date(Date.now() + Math.max(0, ...offsets));
  }

  /**
   * Turns the clock of every plugin to one time and waits until all that fell due, and all that followed from it, has
   * been done. The offset is reckoned once, so that all processes have the same time.
   */
  async turnClock(to: Date): Promise<void> {
    const offset = to.getTime() - Date.now();
    const plugins = [...this.plugins.values()];
    await Promise.all(plugins.map((plugin) => plugin.raiseClock(offset)));
    await settle(plugins);
  }
}

/** Two plugins that answer each other's events for ever are a fault; a chain of this many hand-overs is not. */
const maxRounds = 1_000;

/**
 * Waits until nothing moves in any plugin any more: in a whole round none had due work, an outbox row or a job. Throws
 * when it never gets quiet.
 */
export async function settle(plugins: readonly Pick<PluginControl, 'settle'>[]): Promise<void> {
  for (let round = 0; round < maxRounds; round++) {
    const counts = await Promise.all(plugins.map((plugin) => plugin.settle()));
    if (counts.every((count) => count === 0)) return;
  }
  throw new Error('The plugins did not come to rest: events or due work seem to make each other for ever');
}
