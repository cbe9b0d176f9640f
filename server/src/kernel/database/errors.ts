import { types } from 'node:util';

/** SQLSTATEs and socket errors after which the same request may well succeed a moment later. */
const unavailable = new Set([
  '08000', // connection_exception and its kin
  '08001',
  '08003',
  '08004',
  '08006',
  '25P03', // idle_in_transaction_session_timeout
  '53200', // out_of_memory
  '53300', // too_many_connections
  '55P03', // lock_timeout
  '57014', // statement_timeout
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '57P05', // idle_session_timeout
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What pg says without a code. */
const lostConnection =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/;

/** Whether PostgreSQL could not be reached, was lost, or is too busy: a 503 that is worth another try. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return some(error, ({ code, message }) => (code ? unavailable.has(code) : lostConnection.test(message)));
}

/** Whether PostgreSQL, or a disk that is written to, has no room left. */
export function isStorageFull(error: unknown): boolean {
  return some(error, ({ code, message }) => code === '53100' || /no space left on device/i.test(message));
}

/** Whether the transaction lost against another one and should be run again from its start. */
export function isRetryable(error: unknown): boolean {
  return some(error, ({ code }) => code === '40001' || code === '40P01');
}

/** The SQLSTATE or socket error code of an error or of its nearest cause that has one. */
export function codeOf(error: unknown): string | undefined {
  let found: string | undefined;
  some(error, ({ code }) => {
    found = code;
    return code !== undefined;
  });
  return found;
}

interface Failure {
  code: string | undefined;
  message: string;
}

/** Looks through an error, its causes (the ORM wraps what the driver threw) and the parts of an AggregateError. */
function some(error: unknown, matches: (failure: Failure) => boolean): boolean {
  // Not instanceof: sockets throw the errors of Node's own realm, which under Jest is not that of this module.
  if (!types.isNativeError(error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (matches({ code, message: error.message })) return true;
  if ('errors' in error && Array.isArray(error.errors) && error.errors.some((part) => some(part, matches))) return true;
  return some(error.cause, matches);
}
