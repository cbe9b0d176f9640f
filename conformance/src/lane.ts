import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/**
 * Where in a run something is done, such as `statuses/users.login 403`. All that a seed fixes is fixed for each lane by
 * itself, so that it does not matter which of them comes first.
 */
export function currentLane(): string {
  return storage.getStore() ?? '';
}

/** Does work, and all that it waits for, in a lane. At most one at a time may be in a lane. */
export function inLane<Result>(lane: string, work: () => Result): Result {
  return storage.run(lane, work);
}
