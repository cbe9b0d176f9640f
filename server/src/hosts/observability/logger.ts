import { type Logger, pino } from 'pino';
import { Problem } from '../../kernel/problems/problem.ts';
import { standardOutput } from './log-destination.ts';
import { readableLine } from './readable-line.ts';
import { redactLine } from './redaction.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export interface LoggerOptions {
  level: LogLevel;
  /** One readable line an entry instead of JSON, for a terminal. */
  pretty?: boolean;
  /** The process that speaks, such as `steam-clone`, `gateway` or a plugin's id. */
  name?: string;
  /** Where lines go; the standard output when it is left out. */
  destination?: { write(line: string): void };
}

/**
 * The process's logger: JSON lines, written in batches (flushed at exit), secrets taken out. Errors that were not
 * expected are logged with their stack (under `err`), problems with their code.
 */
export function createLogger({
  level,
  pretty = false,
  name = 'steam-clone',
  destination = standardOutput(),
}: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { name },
      timestamp: () => `,"time":"${isoTime()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorRecord, error: errorRecord },
      hooks: { streamWrite: redactLine },
    },
    pretty ? { write: (line: string) => destination.write(readableLine(line)) } : destination,
  );
}

/** What is kept of an error. The members that database drivers add hold values of rows and are left out. */
function errorRecord(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof Problem) return { type: error.name, code: error.code, message: error.message };
  const { name: type, message, stack = '', cause } = error;
  return {
    type,
    message: withoutValues(message),
    ...('code' in error && { code: error.code }),
    stack: withoutValues(stack),
    ...(error instanceof AggregateError && { errors: error.errors.map(errorRecord) }),
    ...(cause !== undefined && { cause: errorRecord(cause) }),
  };
}

/** MikroORM appends PostgreSQL's detail, for example `Key (email)=(alice@example.org) already exists`. */
function withoutValues(text: string): string {
  return text.replace(/\n - (detail|hint): .*/g, '');
}

let lastMillisecond = 0;
let lastText = '';

/** Machine time as RFC 3339, made once a millisecond. */
export function isoTime(): string {
  const now = Date.now();
  if (now !== lastMillisecond) {
    lastMillisecond = now;
    lastText = new Date(now).toISOString();
  }
  return lastText;
}
