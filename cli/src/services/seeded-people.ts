import { join } from 'node:path';
import { generate, type GenerateReport, passwordOf, prefixOf } from '@steam-clone/seed/generate';
import type { KeptSecondFactor, Mailbox, Vault } from '@steam-clone/seed/generator';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { explainFailure } from '../explain-failure.ts';
import type { Progress } from '../ui/progress.ts';
import { type Connection, readRunningStore } from './connection.ts';
import { Interrupted } from './interruption.ts';
import { newestTextTo } from './mailbox.ts';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

export interface SeedPeopleOptions {
  dataDirectory: string;
  users: number;
  seed: number;
  /** Of everybody. */
  password: string;
}

export interface SeededPeople extends GenerateReport {
  password: string;
  secondFactors: Pick<KeptSecondFactor, 'accountName' | 'secret'>[];
}

const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The given password, else the one that everybody knows, which is good enough for a store on this machine. */
export function passwordFor(url: string, seed: number, given: string | undefined): string {
  if (given !== undefined) return given;
  if (thisMachine.has(new URL(url).hostname)) return passwordOf(seed);
  throw new CommandFailure(`The password of seeded people is known to all, and ${url} is not on this machine`, {
    remedy: 'Choose another one with --password or STEAM_CLONE_SEED_PASSWORD.',
    exitCode: exitCodes.usage,
  });
}

/** Fills a store with people and says how far it is. */
export async function seedPeople(
  { url, steam }: Connection,
  { dataDirectory, users, seed, password }: SeedPeopleOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<SeededPeople> {
  const vault = openVault(dataDirectory);
  let step = '';
  const report = await generate({
    baseUrl: url,
    administrator: steam,
    users,
    seed,
    password,
    vault,
    mailbox: await findMailbox(dataDirectory, url),
    signal,
    onProgress({ generator, done, of }) {
      if (step !== generator) progress.step(`Seeding ${(step = generator)}`);
      progress.update(`${done.toLocaleString('en')} of ${of.toLocaleString('en')}`, done / of);
    },
  });
  const secondFactors = Object.values(await vault.load())
    .filter(({ accountName }) => accountName.startsWith(prefixOf(seed)))
    .map(({ accountName, secret }) => ({ accountName, secret }))
    .sort((left, right) => left.accountName.localeCompare(right.accountName, 'en', { numeric: true }));
  return { ...report, password, secondFactors };
}

/** `seeded-people.json`: what the store shows only once. */
const vaultFile = (dataDirectory: string) => join(dataDirectory, 'seeded-people.json');

function openVault(dataDirectory: string): Vault {
  const file = vaultFile(dataDirectory);
  const load = async () => (await readPrivateJson<Record<string, KeptSecondFactor>>(file)) ?? {};
  let last: Promise<void> = Promise.resolve();
  return {
    load,
    save(accountId, factor) {
      last = last.then(async () => writePrivateJson(file, { ...(await load()), [accountId]: factor }));
      return last;
    },
  };
}

/** Mail can be read where the store that runs on the data directory keeps it itself. */
async function findMailbox(dataDirectory: string, url: string): Promise<Mailbox | null> {
  const running = await readRunningStore(dataDirectory);
  if (running?.addresses['api'] !== url) return null;
  return { newestTo: (address) => newestTextTo(dataDirectory, address) };
}

/** The report for people. */
export function describePeople(report: SeededPeople, dataDirectory: string): string {
  const { asked, made, completed } = report.people;
  const there = asked - made - completed;
  const lines = [`${asked} people: ${made} made, ${completed} completed, ${there} were there.`];
  lines.push(`Their password is "${report.password}". \`steam-clone admin users list\` shows who they are.`);
  if (report.secondFactors.length > 0) {
    lines.push(`Authenticator secrets, kept with recovery codes in ${vaultFile(dataDirectory)}:`);
    for (const { accountName, secret } of report.secondFactors) lines.push(`  ${accountName}  ${secret}`);
  }
  return [...lines, ...report.notes].join('\n');
}

/** Throws when the work ended early. What was made stays; the same command goes on from there. */
export function checkSeeded({ stopped, people: { asked, made, completed } }: GenerateReport): void {
  if (!stopped) return;
  const { cause } = stopped;
  const what = `Of ${asked} people ${made} were made and ${completed} completed in this run`;
  const remedy = 'Run the same command again to go on: what is there already is left alone.';
  if (cause instanceof Interrupted) {
    throw new CommandFailure(`Interrupted. ${what}.`, { remedy, exitCode: exitCodes.interrupted });
  }
  const { exitCode, message, remedy: other } = explainFailure(cause);
  throw new CommandFailure(`${message}. ${what}.`, { remedy: other ?? remedy, exitCode, cause });
}
