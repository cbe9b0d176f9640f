import type { EntityManager, EventSubscriber, Transaction, TransactionEventArgs } from '@mikro-orm/core';

type Callback = () => void;

/**
 * Runs callbacks once the transaction that they belong to is committed, and forgets them when it is rolled back.
 * One a plugin, registered with its ORM as a subscriber.
 */
export class AfterCommit implements EventSubscriber {
  /** By the EntityManager that will commit, or by the transaction around a savepoint that was released. */
  readonly #callbacks = new WeakMap<object, Set<Callback>>();
  readonly #around = new WeakMap<EntityManager, Transaction>();

  /** Calls `callback` after the next commit of `em`; the same function is called once. It must not throw. */
  add(em: EntityManager, callback: Callback): void {
    this.#put(em.getContext(false), [callback]);
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
