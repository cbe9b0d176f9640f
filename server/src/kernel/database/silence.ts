import { Socket } from 'node:net';
import type pg from 'pg';

/** Ms; longer than any statement may take, and little more: so long do a pool's connections hang that a dead network has struck. */
export const longestSilence = 12_000;

/**
 * Ends a connection on which nothing has moved for `silence` ms: a dead network, which has swallowed an answer, gives no
 * sign of its own. A connection that LISTENs must be asked something more often than that.
 */
export function endWhenSilent({ connection: { stream } }: pg.PoolClient, silence = longestSilence): void {
  if (stream instanceof Socket) stream.setTimeout(silence, () => stream.destroy());
}
