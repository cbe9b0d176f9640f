import { createSteamClient, type SteamClient, SteamError } from '@steam-clone/sdk';
import type { Filling, Mailbox, Outcome, SignedInPerson, Vault } from './generator.ts';
import { generators } from './generators.ts';
import { type PlannedPerson, planPerson } from './people/plan-person.ts';
import { hasShop } from './shopping/has-shop.ts';

export { prefixOf } from './people/plan-person.ts';

export interface GenerateOptions {
  baseUrl: string;
  /** Signed in as an administrator of the store. */
  administrator: SteamClient;
  users: number;
  seed: number;
  /** Of everybody. */
  password: string;
  mailbox: Mailbox | null;
  vault: Vault;
  /** Ends the work after the calls in flight. */
  signal?: AbortSignal;
  onProgress?: (progress: { generator: string; done: number; of: number }) => void;
}

export interface GenerateReport {
  people: { asked: number; made: number; completed: number };
  /** What could not be done and was left as it is. */
  notes: string[];
  /** Why the work ended early; run again it goes on from there. */
  stopped: { cause: Error } | null;
}

/** More people only wait for the store's hashing of passwords. */
const atOnce = 4;
const loadKeyHeader = 'steam-clone-load-key';

/** The password of everybody whom a seed makes, unless another one is given. */
export function passwordOf(seed: number): string {
  return `people of seed ${seed}`;
}

/**
 * Fills a store with people who are the same for the same seed, but for ids and times, and leaves alone what is there.
 * It never throws for what the store or the caller's signal does: `stopped` tells that.
 */
export async function generate(options: GenerateOptions): Promise<GenerateReport> {
  const outcomes = new Map<string, Outcome>();
  const notes = new Set<string>();
  let stopped: GenerateReport['stopped'] = null;
  try {
    const { users, seed, password, mailbox, vault, administrator, signal } = options;
    signal?.throwIfAborted();
    const client = await clientsUnderLoadKey(options);
    const filling: Omit<Filling, 'each'> = {
      seed,
      begunAt: performance.now(),
      people: Array.from({ length: users }, (_, index) => planPerson(seed, index + 1)),
      password,
      administrator,
      visitor: client(),
      mailbox,
      vault,
      hasShop: await hasShop(administrator),
      tell: ({ accountName }, outcome) => void (outcomes.has(accountName) || outcomes.set(accountName, outcome)),
      note: (message) => void notes.add(message),
      signIn: (person) => signIn(client(), person, filling, () => signal?.throwIfAborted()),
    };
    if (!filling.hasShop) filling.note('Nobody buys anything: the store has not all plugins of commerce.');
    for (const { name: generator, fill } of generators) {
      const each: Filling['each'] = (items, work) =>
        inParallel(items, work, signal, (done) => options.onProgress?.({ generator, done, of: items.length }));
      await fill({ ...filling, each });
    }
  } catch (error) {
    stopped = { cause: error instanceof Error ? error : new Error(String(error)) };
  }
  const count = (wanted: Outcome) => [...outcomes.values()].filter((outcome) => outcome === wanted).length;
  const people = { asked: options.users, made: count('made'), completed: count('completed') };
  return { people, notes: [...notes], stopped };
}

/** Registering has a limit an hour for each address, which is not meant for this. */
async function clientsUnderLoadKey({ administrator, baseUrl }: GenerateOptions): Promise<() => SteamClient> {
  const { loadKey } = await administrator.users.createLoadKey({ body: { seconds: 86_400 } });
  const fetchUnderLoadKey: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    request.headers.set(loadKeyHeader, loadKey);
    return fetch(request);
  };
  return () => createSteamClient({ baseUrl, fetch: fetchUnderLoadKey });
}

async function signIn(
  steam: SteamClient,
  { accountName: account }: PlannedPerson,
  { password, note }: Pick<Filling, 'password' | 'note'>,
  checkInterruption: () => void,
): Promise<SignedInPerson | null> {
  checkInterruption();
  try {
    const { account: own } = await steam.users.login({ body: { account, password } });
    const signOut = () => steam.users.logout().catch(() => {});
    return { accountId: own.id, steam, checkInterruption, [Symbol.asyncDispose]: signOut };
  } catch (error) {
    if (!(error instanceof SteamError)) throw error;
    if (error.status !== 401 && error.code !== 'account-suspended') throw error;
    note(`${account} is left as it is: it can not be signed in to with the password of the seed (${error.code}).`);
    return null;
  }
}

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  signal: AbortSignal | undefined,
  onDone: (done: number) => void,
): Promise<void> {
  const waiting = items.values();
  let done = 0;
  let failed = false;
  const worker = async () => {
    for (const item of waiting) {
      signal?.throwIfAborted();
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
      onDone(++done);
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
