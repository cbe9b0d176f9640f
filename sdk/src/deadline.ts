import { SteamConnectionError } from './errors.ts';

export interface Deadline {
  /** Aborts when the time is over or the caller gives up. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  remaining(): number;
  /** What `work` gives, unless the signal aborts before: then throws its reason and lets `work` go on alone. */
  race<Value>(work: Promise<Value>): Promise<Value>;
  /** Resolves after `milliseconds`; throws like `race`. */
  wait(milliseconds: number): Promise<void>;
  /** Lets go of the timer and of the caller's signal. */
  end(): void;
}

/** Joins a time limit (milliseconds; 0 is none) with the caller's own signal. */
export function startDeadline(limit: number, given?: AbortSignal): Deadline {
  // Not AbortSignal.any with AbortSignal.timeout: Node 20 may collect such a signal before it fires.
  const controller = new AbortController();
  const { signal } = controller;
  const endsAt = limit > 0 ? Date.now() + limit : Infinity;
  const giveUp = () => controller.abort(given?.reason);
  const timer =
    limit > 0
      ? setTimeout(() => controller.abort(new SteamConnectionError('deadline', `No answer within ${limit} ms`)), limit)
      : undefined;
  if (given?.aborted) giveUp();
  given?.addEventListener('abort', giveUp, { once: true });

  function race<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  return {
    signal,
    remaining: () => endsAt - Date.now(),
    race,
    wait(milliseconds) {
      let pause: ReturnType<typeof setTimeout>;
      const over = new Promise<void>((resolve) => {
        pause = setTimeout(resolve, milliseconds);
      });
      return race(over).finally(() => clearTimeout(pause));
    },
    end() {
      clearTimeout(timer);
      given?.removeEventListener('abort', giveUp);
    },
  };
}
