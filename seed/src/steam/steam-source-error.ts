/**
 * Why Steam gave no answer.
 *
 * - `unreachable`: no connection: no network, no such name, refused, no valid certificate.
 * - `throttled`: it refuses calls for now, and went on to after pauses.
 * - `refused`: it does not take the key, or gives nothing without one.
 * - `unusable`: it does not answer this call with what can be read, also after several tries; others may do.
 */
export type SteamSourceFault = 'unreachable' | 'throttled' | 'refused' | 'unusable';

/** Steam gave no answer. The message is for people and holds neither a key nor a query. */
export class SteamSourceError extends Error {
  override readonly name = 'SteamSourceError';
  readonly fault: SteamSourceFault;
  /** Of the answer, when there was one. */
  readonly status: number | undefined;
  /** What to do about it. */
  readonly remedy: string | undefined;

  constructor(
    fault: SteamSourceFault,
    message: string,
    { status, remedy, cause }: { status?: number | undefined; remedy?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.fault = fault;
    this.status = status;
    this.remedy = remedy;
  }
}
