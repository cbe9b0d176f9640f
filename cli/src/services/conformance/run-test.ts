import { randomInt } from 'node:crypto';
import type { RunOptions } from '@steam-clone/conformance/run';
import type { Report } from '@steam-clone/conformance/report';
import { SteamConnectionError } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';
import { createProgress, type Progress } from '../../ui/progress.ts';
import { checkWritable } from '../check-writable.ts';
import { connect, type ConnectionOptions, findUrl } from '../connection.ts';
import { Interrupted, interruptible } from '../interruption.ts';
import { newestTextTo } from '../mailbox.ts';
import { startTestStore } from './test-store.ts';

export interface TestFlags extends ConnectionOptions {
  only: string[] | undefined;
  fuzz: number;
  seed: number | undefined;
  report: string[] | undefined;
  split: boolean | undefined;
  plugins: string[] | undefined;
  write: boolean;
}

/** Tests a store and tells what was found; gives the report and the exit code. */
export async function runTest(
  flags: TestFlags,
  log: (text: string) => void,
): Promise<{ report: Report; exitCode: number }> {
  const { canWrite, plainReport, reportOf, writeReport } = await import('@steam-clone/conformance/report');
  const { checks, NotTestable, runConformance } = await import('@steam-clone/conformance/run');
  checkFlags(
    flags,
    checks.map(({ name }) => name),
    canWrite,
  );
  const { seed = randomInt(1_000_000_000), fuzz, only, report: files = [] } = flags;
  const progress = await createProgress();
  const outcome = await interruptible(async (signal) => {
    const store = await storeOf(flags, progress, signal);
    try {
      const options = { ...store.options, seed, fuzz, readsOnly: store.readsOnly, signal, ...(only && { only }) };
      return await runConformance(store.url, options, progress);
    } finally {
      await store.stop();
    }
  }).catch(async (error: unknown) => {
    await progress.end('failed');
    if (error instanceof Interrupted) {
      throw new CommandFailure('Interrupted before anything was tested', { exitCode: exitCodes.interrupted });
    }
    if (error instanceof NotTestable) throw new SteamConnectionError(error.reason, error.message, error);
    throw error;
  });
  const report = reportOf(outcome);
  await progress.end(report.left.length === 0 ? 'done' : 'failed');
  log(plainReport(report));
  for (const file of files) {
    await writeReport(report, file).catch((error: Error) => {
      throw new CommandFailure(`The report can not be written. ${error.message}`, { cause: error });
    });
    log(`Report: ${file}`);
  }
  if (report.interrupted) return { report, exitCode: exitCodes.interrupted };
  return { report, exitCode: report.findings.length === 0 ? 0 : exitCodes.failure };
}

function checkFlags(
  { only = [], report = [], url, split, plugins }: TestFlags,
  names: string[],
  canWrite: (file: string) => boolean,
) {
  const usage = (message: string, remedy: string) => new CommandFailure(message, { remedy, exitCode: exitCodes.usage });
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw usage(`There is no check "${unknown}"`, `The checks are ${names.join(', ')}.`);
  const file = report.find((each) => !canWrite(each));
  if (file !== undefined) throw usage(`"${file}" names no kind of report`, 'End its name with .html, .xml or .json.');
  for (const each of report) checkWritable(each);
  if (url !== undefined && (split || plugins)) {
    throw usage('--split and --plugins are for the store that the test starts', 'Leave them out, or leave out --url.');
  }
}

interface TestedStore {
  url: string;
  options: Pick<RunOptions, 'administrator' | 'readMail' | 'embedded' | 'allowedOrigin'>;
  readsOnly: string | null;
  stop(): Promise<void>;
}

async function storeOf(flags: TestFlags, progress: Progress, signal: AbortSignal): Promise<TestedStore> {
  if (flags.url === undefined) return { ...(await startTestStore(flags, progress, signal)), readsOnly: null };
  const url = await findUrl(flags);
  const { administrator, isOwn, missing } = await administratorOf(flags);
  const readMail = isOwn ? (address: string) => newestTextTo(flags['data-dir'], address) : null;
  const away = isLoopback(url) || flags.write ? null : `${url} is not on this machine; --write allows it`;
  const readsOnly = missing ?? away;
  if (readsOnly !== null) progress.step(`The store is only read: ${readsOnly}`);
  return { url, options: { administrator, readMail, embedded: false }, readsOnly, stop: async () => {} };
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

interface Administrator {
  /** Access token. */
  administrator: string | null;
  /** By the credentials of a store on this machine, whose mail can be read. */
  isOwn: boolean;
  /** What keeps the run from acting as one. */
  missing: string | null;
}

/** Whoever is signed in there, if that is an administrator: only they can make and remove what the checks need. */
async function administratorOf(flags: TestFlags): Promise<Administrator> {
  const { identity, steam, url } = await connect(flags);
  const isOwn = identity.kind === 'administrator';
  const without = (why: string): Administrator => ({
    administrator: null,
    isOwn,
    missing: `${why}. Sign in an administrator with \`steam-clone login ACCOUNT\``,
  });
  if (identity.kind === 'nobody') return without(`nobody is signed in at ${url}`);
  try {
    // Renews a token that has ended.
    const { roles } = await steam.users.getOwnAccount();
    const tokens = await identity.tokens.load();
    if (roles.includes('admin') && tokens) return { administrator: tokens.accessToken, isOwn, missing: null };
    return without(`${identity.account ?? 'whoever is signed in'} is no administrator`);
  } catch (error) {
    if (error instanceof SteamConnectionError) throw error;
    return without((error as Error).message);
  }
}
