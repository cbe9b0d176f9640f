import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure } from '../../exit-codes.ts';
import { readPrivateJson, writePrivateJson } from '../private-file.ts';

/** How far an import from Steam is; the next run of the same command goes on from there. */
export interface Journal {
  /** What is imported into which store: another import does not go on from here. */
  subject: string;
  /** All appids in their order. */
  apps: number[];
  /** How many of them have been dealt with. */
  done: number;
}

export interface JournalFile {
  path: string;
  load(): Promise<Journal | null>;
  save(journal: Journal): Promise<void>;
  /** The import has come to its end, or begins anew. */
  remove(): Promise<void>;
}

/** The journal of an import; each has a file of its own in the data directory unless one is named. */
export function journalFile(subject: string, dataDirectory: string, named: string | undefined): JournalFile {
  const name = createHash('sha256').update(subject).digest('hex').slice(0, 12);
  const path = named ?? join(dataDirectory, `steam-import-${name}.json`);
  return {
    path,
    async load() {
      const journal = await readPrivateJson<unknown>(path).catch((error: Error) => {
        throw unusable(error.message, error.cause);
      });
      if (journal === null) return null;
      if (!isJournal(journal)) throw unusable(`${path} is no journal of an import from Steam`);
      if (journal.subject !== subject) {
        throw unusable(`${path} is the journal of another import (${journal.subject}, and not ${subject})`);
      }
      return journal;
    },
    save: (journal) => writePrivateJson(path, journal),
    remove: () => rm(path, { force: true }),
  };
}

function unusable(message: string, cause?: unknown): CommandFailure {
  const remedy = 'Name another file with --journal, or begin anew with --restart, which replaces it.';
  return new CommandFailure(message, { remedy, cause });
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, apps, done } = value as Partial<Record<keyof Journal, unknown>>;
  const isList = Array.isArray(apps) && apps.every((app) => Number.isInteger(app));
  return (
    typeof subject === 'string' && isList && Number.isInteger(done) && Number(done) >= 0 && Number(done) <= apps.length
  );
}
