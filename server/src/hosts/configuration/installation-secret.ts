import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SigningKeys } from '../../kernel/sessions/principal-signer.ts';

/** Milliseconds. Load keys, cursors and the like live no longer than a day. */
const overlap = 24 * 60 * 60 * 1000;
/** A new secret is only signed with when all processes of the installation have seen it. */
const announcement = 5_000;
const rereadEvery = 1_000;

interface KeptSecret {
  /** 32 random bytes, base64url. */
  secret: string;
  /** Machine time, ms. */
  signsFrom: number;
  /** Null for the newest. */
  acceptedUntil: number | null;
}

/**
 * The secret that signs what this installation's processes and clients hand back to it. It comes from
 * STEAM_CLONE_SECRET (`given`: the first signs, all are accepted) or from a file in the data directory, which is made
 * when it is missing and which running processes read again after a rotation.
 */
export function openInstallationSecret(dataDirectory: string, given: readonly string[] = []): SigningKeys {
  const [signing, ...older] = given.map((secret) => Buffer.from(secret));
  if (signing) return { signing, accepted: [signing, ...older] };

  const file = fileOf(dataDirectory);
  makeFirst(file);
  let kept = read(file);
  let version = statSync(file).mtimeMs;
  let checkedAt = Date.now();
  let keys = select(kept, checkedAt);
  const current = () => {
    const now = Date.now();
    if (now - checkedAt < rereadEvery) return keys;
    checkedAt = now;
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? version;
    if (changed !== version) {
      kept = read(file);
      version = changed;
    }
    return (keys = select(kept, now));
  };
  return {
    get signing() {
      return current().signing;
    },
    get accepted() {
      return current().accepted;
    },
  };
}

/** Makes a new secret; what the present one has signed is accepted for another day. The caller owns the directory. */
export function rotateInstallationSecret(dataDirectory: string): void {
  const file = fileOf(dataDirectory);
  makeFirst(file);
  const now = Date.now();
  const older = read(file)
    .filter(({ acceptedUntil }) => acceptedUntil === null || acceptedUntil > now)
    .map((kept) => ({ ...kept, acceptedUntil: kept.acceptedUntil ?? now + overlap }));
  renameSync(writeBeside(file, [{ ...newSecret(), signsFrom: now + announcement }, ...older]), file);
}

function fileOf(dataDirectory: string): string {
  return path.join(dataDirectory, 'secret.json');
}

function select(kept: KeptSecret[], now: number): SigningKeys {
  const accepted = kept.filter(({ acceptedUntil }) => acceptedUntil === null || acceptedUntil > now);
  const signing = accepted.find(({ signsFrom }) => signsFrom <= now) ?? accepted[0];
  if (!signing) throw new Error('The installation has no valid secret');
  return { signing: keyOf(signing), accepted: accepted.map(keyOf) };
}

function keyOf({ secret }: KeptSecret): Buffer {
  return Buffer.from(secret, 'base64url');
}

function newSecret(): KeptSecret {
  return { secret: randomBytes(32).toString('base64url'), signsFrom: 0, acceptedUntil: null };
}

/** A link is made whole or not at all, and only once, whoever else starts at the same moment. */
function makeFirst(file: string): void {
  if (existsSync(file)) return;
  const draft = writeBeside(file, [newSecret()]);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}

function read(file: string): KeptSecret[] {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptSecret[];
    if (kept.some((each) => each.acceptedUntil === null && keyOf(each).length >= 32)) return kept;
  } catch {
    // Whatever is wrong with it, people can only do one of two things about it.
  }
  throw new Error(
    `The installation's secret in ${file} can not be read. Put it back from a backup, or remove it: ` +
      'then nothing that it has signed can be verified any more, the audit log included.',
  );
}

function writeBeside(file: string, secrets: KeptSecret[]): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets), { mode: 0o600 });
  return draft;
}
