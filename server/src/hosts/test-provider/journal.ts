import { appendFileSync, closeSync, fsyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';

/** What the provider has written down: the beginning of a charge, or an event of it. */
export interface JournalEntry {
  /** From 1 on, without gaps. */
  number: number;
  id: string;
  type:
    | 'begun'
    | 'authorised'
    | 'captured'
    | 'declined'
    | 'voided'
    | 'refunded'
    | 'refund-failed'
    | 'charged-back'
    | 'charge-back-reversed';
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
  /** Bytes of all whole lines. */
  #size: number;

  constructor(path: string) {
    this.#file = openSync(path, 'a+', 0o600);
    const written = readFileSync(path);
    // A line that a crash has cut off was told to nobody; what comes next must not be joined to it.
    const whole = written.subarray(0, written.lastIndexOf('\n') + 1);
    this.#size = whole.length;
    if (whole.length < written.length) ftruncateSync(this.#file, this.#size);
    const lines = whole.toString().split('\n').slice(0, -1);
    this.entries = lines.map((line) => JSON.parse(line) as JournalEntry);
  }

  append(entry: Omit<JournalEntry, 'number' | 'id'>): JournalEntry {
    const number = this.entries.length + 1;
    const written = { number, id: `evt_${number}_${entry.type}`, ...entry };
    const line = Buffer.from(`${JSON.stringify(written)}\n`);
    try {
      // Unlike `writeSync`, it goes on until all bytes are written.
      appendFileSync(this.#file, line);
      fsyncSync(this.#file);
    } catch (error) {
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += line.length;
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
