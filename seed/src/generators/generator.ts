import type { SteamClient } from '@steam-clone/sdk';
import type { PlannedPerson } from './people/plan-person.ts';

/**
 * Fills one domain of a store, through the SDK. It looks at what is there and adds only what is missing, so that
 * running it again changes nothing and completes what an interruption has left.
 */
export interface Generator {
  /** What it fills, for people to read. */
  name: string;
  fill(filling: Filling): Promise<void>;
}

/** What a generator works with. */
export interface Filling {
  seed: number;
  /** Of the run, by `performance.now()`. */
  begunAt: number;
  /** Everybody whom the seed knows, by number. */
  people: readonly PlannedPerson[];
  password: string;
  /** Signed in as an administrator. */
  administrator: SteamClient;
  /** Signed in as nobody; limits count its calls but do not refuse them. */
  visitor: SteamClient;
  /** Where the store's mail arrives; null when it can not be read. */
  mailbox: Mailbox | null;
  vault: Vault;
  /** Whether the store has what people shop with. */
  hasShop: boolean;
  /** Says what became of somebody in this run; what was said first counts. */
  tell(person: PlannedPerson, outcome: Outcome): void;
  /** A client of a person who is there, until it is disposed of. Null, with a note, when the seed's password is not his. */
  signIn(person: PlannedPerson): Promise<SignedInPerson | null>;
  /** Tells of what could not be done and is left as it is. */
  note(message: string): void;
  /** Works through the items, several at a time. An interruption and a failure end it after the work that has begun. */
  each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void>;
}

export interface SignedInPerson extends AsyncDisposable {
  accountId: string;
  steam: SteamClient;
  /** Throws when the user has interrupted the work. Between two calls is a good place. */
  checkInterruption(): void;
}

/** `completed`: was there, but not all that was planned of him. */
export type Outcome = 'made' | 'completed';

export interface Mailbox {
  /** Text of the newest message to an address; null when there is none yet. */
  newestTo(address: string): Promise<string | null>;
}

export interface KeptSecondFactor {
  accountName: string;
  /** Base32, as authenticators take it. */
  secret: string;
  /** False while the store may not have been told the first code. */
  isConfirmed: boolean;
  recoveryCodes: string[];
}

/** Keeps what the store shows only once, by id of the account. */
export interface Vault {
  load(): Promise<Record<string, KeptSecondFactor>>;
  save(accountId: string, factor: KeptSecondFactor): Promise<void>;
}
