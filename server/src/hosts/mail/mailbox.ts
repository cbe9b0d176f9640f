import { mkdirSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { callbackify } from 'node:util';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { newId } from '../../kernel/identifiers.ts';

export interface Mailbox {
  /** Where it takes mail. */
  url: string;
  close(): Promise<void>;
}

/** Bytes of a message at most. */
const largest = 1_000_000;
/** Messages that are kept; the oldest go first. */
const mostMessages = 1_000;

/**
 * An SMTP server at a free port of this machine that delivers nothing: each message becomes a file of the directory,
 * readable by its owner alone. Names of files sort by the time of arrival.
 */
export async function openMailbox(directory: string): Promise<Mailbox> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largest,
    onData: callbackify((stream: Readable, _session: SMTPServerSession) => keep(directory, stream)),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Keeps a message whole or not at all, so that a reader never finds half of one. */
async function keep(directory: string, message: Readable): Promise<void> {
  const file = path.join(directory, `${newId()}.eml`);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
  const names = (await readdir(directory)).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names.slice(0, -mostMessages)) await rm(path.join(directory, name), { force: true });
}
