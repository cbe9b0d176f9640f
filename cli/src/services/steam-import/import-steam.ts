import type { ImportReport } from '@steam-clone/seed/import-games';
import {
  importApps,
  listAllApps,
  listTopApps,
  type Reading,
  readApps,
  type SteamHost,
  SteamSource,
} from '@steam-clone/seed/steam';
import type { SteamClient } from '@steam-clone/sdk';
import { CommandFailure } from '../../exit-codes.ts';
import type { Progress } from '../../ui/progress.ts';
import { dryRun, type DryRunReport } from '../dry-run.ts';
import { type Extent, failureOf } from './failures.ts';
import type { Journal, JournalFile } from './journal.ts';
import { SteamProgress } from './progress.ts';
import { appIdsOf, type Selection, type settingsOfFlags } from './settings.ts';

export interface SteamImportOptions {
  selection: Selection;
  settings: ReturnType<typeof settingsOfFlags>;
  country: string;
  /** Apps of this run at most. */
  limit?: number | undefined;
  progress: Progress;
  signal: AbortSignal;
}

export interface StoreOptions {
  steam: SteamClient;
  subject: string;
  journal: JournalFile;
  /** Forget what the journal holds. */
  restart: boolean;
  batch: number;
}

/** Imports apps from Steam, going on where the journal stands. What ends it early is in the report. */
export async function importSteam(
  options: SteamImportOptions,
  { steam, subject, journal, restart, batch }: StoreOptions,
): Promise<ImportReport & Extent> {
  const { selection, country, limit = Infinity, signal, settings } = options;
  const { source, told } = sourceOf(options);
  if (restart) await journal.remove();
  let state: Journal | null = await journal.load();
  if (!state) {
    state = { subject, apps: await listApps(source, options, told), done: 0 };
    await journal.save(state);
  }
  const { apps, done: from } = state;
  const asked = apps.slice(0, from + limit);
  told.reading(from, asked.length, settings.rates, othersOf(options));
  const report = await importApps(steam, source, asked, {
    country,
    withTags: selection.tags,
    signal,
    from,
    batch,
    onRead: (place) => told.read(place),
    onDealtWith: async (done) => {
      state.done = done;
      await journal.save(state);
    },
  });
  if (state.done === apps.length) await journal.remove();
  return { ...report, apps: apps.length, done: state.done };
}

/** Says what an import would find, without a store and without a journal. */
export async function judgeSteam(options: SteamImportOptions): Promise<DryRunReport> {
  const { selection, country, limit = Infinity, signal, settings } = options;
  const { source, told } = sourceOf(options);
  const apps = await listApps(source, options, told);
  const asked = apps.slice(0, limit);
  told.reading(0, asked.length, settings.rates, othersOf(options));
  const reading: Reading = { stopped: null };
  const rows = readApps(source, asked, { country, withTags: selection.tags, signal }, reading);
  async function* shown() {
    for await (const row of rows) {
      told.read(row.row);
      yield row;
    }
  }
  const report = await dryRun(shown());
  return { ...report, stopped: reading.stopped ?? report.stopped };
}

function sourceOf({ settings, progress }: SteamImportOptions): { source: SteamSource; told: SteamProgress } {
  const told = new SteamProgress(progress);
  const onPause = (why: string, milliseconds: number) => told.pausing(why, milliseconds);
  return { source: new SteamSource({ ...settings, onPause }), told };
}

/** Who is asked for each app besides the store. */
function othersOf({ settings, selection }: SteamImportOptions): SteamHost[] {
  return [...(settings.key ? (['api'] as const) : []), ...(selection.tags ? (['steamspy'] as const) : [])];
}

async function listApps(
  source: SteamSource,
  { selection: { apps, top }, signal }: SteamImportOptions,
  told: SteamProgress,
): Promise<number[]> {
  if (apps) return appIdsOf(apps);
  told.listing(
    top === undefined ? 'the list of all apps' : `the ${top.toLocaleString('en')} apps that most people own`,
  );
  const options = { signal, onListed: (count: number) => told.listed(count) };
  const listed = top === undefined ? listAllApps(source, options) : listTopApps(source, top, options);
  const found = await listed.catch((error: unknown) => {
    throw failureOf(error) ?? error;
  });
  if (found.length > 0) return found;
  throw new CommandFailure('The list of apps is empty', {
    remedy: 'Run the same command again later, or name --apps.',
  });
}
