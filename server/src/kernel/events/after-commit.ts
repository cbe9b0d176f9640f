import type { EntityManager, EventSubscriber, Transaction, TransactionEventArgs } from '@mikro-orm/core';
import type { OutboxEntry } from '../database/entities/outbox-entry.ts';

type Callback = () => void;

/**
 * Runs callbacks once the transaction that they belong to is committed, or right before, and forgets them when it is rolled
 * back. One a plugin, registered with its ORM as a subscriber.
 */
export class AfterCommit implements EventSubscriber {
  /** By the EntityManager that will commit, or by the transaction around a savepoint that was released. */
  readonly #callbacks = new WeakMap<object, Set<Callback>>();
  readonly #around = new WeakMap<EntityManager, Transaction>();
  readonly #lastWork = new WeakMap<object, { rows: OutboxEntry[]; write: (rows: OutboxEntry[]) => Promise<void> }>();

  /** Calls `callback` after the next commit of `em`; the same function is called once. It must not throw. */
  add(em: EntityManager, callback: Callback): void {
    this.#put(em.getContext(false), [callback]);
  }

  /** Gathers `row` for `write`, the last thing in the open transaction of `em`, which must not write by the unit of work. */
  beforeCommit(em: EntityManager, row: OutboxEntry, write: (rows: OutboxEntry[]) => Promise<void>): void {
    const gathered = this.#lastWork.get(em.getContext(false));
    if (gathered) gathered.rows.push(row);
    else this.#lastWork.set(em.getContext(false), { rows: [row], write });
  }

  async beforeTransactionCommit({ em }: TransactionEventArgs): Promise<void> {
    const work = this.#lastWork.get(em);
    this.#lastWork.delete(em);
    await work?.write(work.rows);
  }

  beforeTransactionStart({ em, transaction }: TransactionEventArgs): void {
    if (transaction) this.#around.set(em, transaction);
  }

  afterTransactionCommit({ em, transaction }: TransactionEventArgs): void {
    const callbacks = [...this.#take(em), ...(transaction ? this.#take(transaction) : [])];
    const around = transaction?.savepointName === undefined ? undefined : this.#around.get(em);
    if (around) this.#put(around, callbacks);
    else for (const callback of callbacks) callback();
  }

  afterTransactionRollback({ em, transaction }: TransactionEventArgs): void {
    this.#lastWork.delete(em);
    this.#take(em);
    if (transaction) this.#take(transaction);
  }

  #put(owner: object, callbacks: Callback[]): void {
    const all = this.#callbacks.get(owner) ?? new Set();
    for (const callback of callbacks) all.add(callback);
    this.#callbacks.set(owner, all);
  }

  #take(owner: object): Set<Callback> {
    const callbacks = this.#callbacks.get(owner) ?? new Set();
    this.#callbacks.delete(owner);
    return callbacks;
  }
}
