import type { ClockDatabase, KernelClock } from '../../kernel/clock/business-clock.ts';
import { clockChannel, raiseOffset, readOffset } from './clock-offset.ts';

/** RFC 3339 has four digits for the year. */
const endOfTime = Date.parse('9999-12-31T23:59:59.999Z');

/** A clock that can be turned forward, never back. All processes on the same databases share its offset. */
export class SandboxClock implements KernelClock {
  #offset = 0;
  #turning: Promise<void> = Promise.resolve();
  readonly #databases: ClockDatabase[] = [];
  readonly #listeners = new Set<() => void>();

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** Takes over the database's offset, or gives it ours when it is behind, at once and whenever it comes back. */
  async attach(database: ClockDatabase): Promise<void> {
    this.#databases.push(database);
    await database.listen(
      clockChannel,
      (payload) => this.#accept(Number(payload)),
      // Called again when the connection is back, so a failure now is no loss.
      () => void this.#reconcile(database).catch(() => {}),
    );
    await this.#reconcile(database);
  }

  get offset(): number {
    return this.#offset;
  }

  /**
   * Lets business time run `offset` milliseconds ahead of machine time, in all attached databases first; a smaller
   * offset than there is changes nothing. Throws a RangeError for one that leaves the year 9999. When a database is out
   * of reach it throws too, and that one catches up later.
   */
  async raise(offset: number): Promise<void> {
    if (!Number.isSafeInteger(offset) || Date.now() + offset > endOfTime) {
      throw new RangeError('The clock can only be turned by whole milliseconds, and not beyond the year 9999');
    }
    const turned = this.#turning.then(async () => {
      if (offset <= this.#offset) return;
      await Promise.all(this.#databases.map((database) => raiseOffset(database, offset)));
      this.#accept(offset);
    });
    this.#turning = turned.catch(() => {});
    await turned;
  }

  onTurn(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #accept(offset: number): void {
    if (!(offset > this.#offset)) return;
    this.#offset = offset;
    for (const listener of this.#listeners) listener();
  }

  async #reconcile(database: ClockDatabase): Promise<void> {
    const offset = await readOffset(database);
    if (offset < this.#offset) await raiseOffset(database, this.#offset);
    // A crash in the midst of a turn left the others behind.
    else await this.raise(offset);
  }
}
