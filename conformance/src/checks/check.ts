import type { Run } from '../run-context.ts';

export interface Check {
  /** As in `--only`: `schemas`, `authorisation`, `pagination` ... */
  name: string;
  /** One sentence for the report. */
  asks: string;
  /** Whether it changes anything; such a check is left out for an instance that is not on loopback, unless `--write` is given. */
  writes: boolean;
  run(run: Run): Promise<void>;
}

export interface Finding {
  check: string;
  /** Operation id, or null for what is of the instance as a whole. */
  operation: string | null;
  /** What must hold, in a sentence. */
  rule: string;
  expected: string;
  observed: string;
  /** A curl line that repeats it, with secrets as `$TOKEN`. */
  request: string | null;
}
