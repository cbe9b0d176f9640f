/** What scripts may rely on. */
export const exitCodes = {
  failure: 1,
  /** Wrong arguments or flags. */
  usage: 2,
  /** The server refused (4xx). */
  refused: 3,
  /** No server answered. */
  unreachable: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A failure that is explained to the user: what is wrong, what to do about it, and never a stack. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: ExitCode;
  /** What the user can do. */
  readonly remedy: string | undefined;

  constructor(message: string, options: { remedy?: string; exitCode?: ExitCode; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
    this.exitCode = options.exitCode ?? exitCodes.failure;
  }
}
