import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** What the provider has written down: the beginning of a charge, or an event of it. */
export interface JournalEntry {
  /** From 1 on, without gaps. */
  number: number;
  id: string;
  type:
    'begun' | 'authorised' | 'captured' | 'declined' | 'voided' | 'refunded' | 'charged-back' | 'charge-back-reversed';
  /** The store's name of the charge. */
  reference: string;
  amount: number;
  currency: string;
  code: string | null;
  refundReference: string | null;
  token: string;
}

/** The provider's own books: a file that is only appended to. An entry is on the disk before anybody hears of it. */
export class Journal {
  readonly entries: JournalEntry[];
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'a+', 0o600);
    // A line that a crash has cut off was told to nobody.
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    this.entries = lines.map((line) => JSON.parse(line) as JournalEntry);
  }

  append(entry: Omit<JournalEntry, 'number' | 'id'>): JournalEntry {
    const number = this.entries.length + 1;
    const written = { number, id: `evt_${number}_${entry.type}`, ...entry };
    writeSync(this.#file, `${JSON.stringify(written)}\n`);
    fsyncSync(this.#file);
    this.entries.push(written);
    return written;
  }

  of(reference: string): JournalEntry[] {
    return this.entries.filter((entry) => entry.reference === reference);
  }

  close(): void {
    closeSync(this.#file);
  }
}
