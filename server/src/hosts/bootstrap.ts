import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CallTransport } from '../kernel/calls/call-transport.ts';
import { newId } from '../kernel/identifiers.ts';
import { makeDirectory } from './configuration/make-directory.ts';
import { Problem } from '../kernel/problems/problem.ts';
import { installation } from '../kernel/sessions/principal.ts';

/** Kept in the data directory, for the command line tool on the same machine. */
interface Credentials {
  account: string;
  password: string;
  accessToken?: string;
  refreshToken?: string;
  /** Where the store was last started. */
  url: string;
}

/** Ms that making the account may take, while many processes start on a small machine. */
const patience = 120_000;

/**
 * Makes the account `admin` at the first start and keeps its password and tokens in `credentials.json` (0600). The
 * password is written down before the account is made, so that a crash between the two loses nothing. Gives the account
 * when it was made now, null when there is one already.
 */
export async function bootstrap(
  dataDirectory: string,
  url: string,
  transport: CallTransport,
): Promise<{ account: string; password: string } | null> {
  makeDirectory(dataDirectory);
  const file = path.join(dataDirectory, 'credentials.json');
  const kept = read(file);
  const { account, password } = kept ?? { account: 'admin', password: randomBytes(15).toString('base64url') };
  if (kept?.accessToken !== undefined) {
    if (kept.url !== url) write(file, { ...kept, url });
    return null;
  }
  write(file, { account, password, url });
  const tokens = await createAdministrator(password, transport);
  // Somebody else's data directory made it: its password is not known here.
  if (tokens === null && kept === null) rmSync(file);
  if (tokens !== null) write(file, { account, password, ...tokens, url });
  return tokens === null ? null : { account, password };
}

async function createAdministrator(
  password: string,
  transport: CallTransport,
): Promise<{ accessToken: string; refreshToken: string } | null> {
  const scope = { principal: installation, requestId: newId(), deadline: Date.now() + patience, traceparent: null };
  try {
    const { body } = await transport.call('users.createFirstAdministrator', { body: { password } }, scope);
    const { accessToken, refreshToken } = body as { accessToken: string; refreshToken: string };
    return { accessToken, refreshToken };
  } catch (error) {
    if (error instanceof Problem && error.code === 'administrator-exists') return null;
    throw error;
  }
}

function read(file: string): Credentials | null {
  if (!existsSync(file)) return null;
  const kept = parse(readFileSync(file, 'utf8'));
  if (typeof kept?.account === 'string' && typeof kept.password === 'string') return kept;
  throw new Error(
    `The administrator's credentials in ${file} can not be read. Put the file back from a backup, or remove it: ` +
      'the account keeps its password, and the command line tool asks for it.',
  );
}

function parse(text: string): Credentials | null {
  try {
    return JSON.parse(text) as Credentials | null;
  } catch {
    return null;
  }
}

function write(file: string, credentials: Credentials): void {
  writeFileSync(`${file}.draft`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.draft`, file);
}
