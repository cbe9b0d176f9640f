import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SigningKeys } from '../../kernel/sessions/principal-signer.ts';

/** 32 random bytes, base64url. */
interface KeptSecret {
  secret: string;
}

/**
 * The secret that signs what this installation's processes and clients hand back to it: the first signs, all are
 * accepted. It comes from STEAM_CLONE_SECRET (`given`), or from a file in the data directory, which is made when it is
 * missing in a new one: without it, what the lost one has signed could not be verified. The file holds a list too: a secret that is written before the one there rotates it at the next start.
 */
export function openInstallationSecret(dataDirectory: string, given: readonly string[] = []): SigningKeys {
  const accepted = given.length > 0 ? given.map((secret) => Buffer.from(secret)) : keptIn(dataDirectory);
  const [signing] = accepted;
  if (!signing) throw new Error('The installation has no secret');
  return { signing, accepted };
}

function keptIn(dataDirectory: string): Buffer[] {
  const file = path.join(dataDirectory, 'secret.json');
  // Only a first start has not yet kept the administrator's password.
  const isNew = !existsSync(path.join(dataDirectory, 'credentials.json'));
  if (!existsSync(file) && isNew) makeFirst(file);
  try {
    const kept = (JSON.parse(readFileSync(file, 'utf8')) as KeptSecret[]).map(keyOf);
    if (kept.length > 0 && kept.every((key) => key.length >= 32)) return kept;
  } catch {
    // Whatever is wrong with it, people can only do one of two things about it.
  }
  throw new Error(
    `The installation's secret in ${file} ${existsSync(file) ? 'can not be read' : 'is missing'}. Put it back from a ` +
      'backup, or set STEAM_CLONE_SECRET to another one: then nothing that the old one has signed can be verified any ' +
      'more, the audit log included.',
  );
}

function keyOf({ secret }: KeptSecret): Buffer {
  return Buffer.from(secret, 'base64url');
}

/** A link is made whole or not at all, and only once, whoever else starts at the same moment. */
function makeFirst(file: string): void {
  const draft = `${file}.${process.pid}`;
  const first: KeptSecret = { secret: randomBytes(32).toString('base64url') };
  writeFileSync(draft, JSON.stringify([first]), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}
