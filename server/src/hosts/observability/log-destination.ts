import { write, writeSync } from 'node:fs';

/** Characters that are gathered before they are written. */
const batch = 65_536;
/** Milliseconds after which lines are written even when the batch is not full. */
const delay = 100;
/** Characters that are kept while nobody reads the output. What comes then is lost: the server must go on. */
const most = 16 * 1024 * 1024;

/**
 * Lines for a file descriptor, written in batches and without holding up the caller. Pino's own destination measures its
 * whole buffer again with each line, which costs more than making the line, and never lets a process exit whose output
 * nobody reads any more.
 */
export class LogDestination {
  readonly #descriptor: number;
  #pending = '';
  #writing = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** Takes one line, its line feed included. */
  write(line: string): void {
    if (this.#pending.length > most) return;
    this.#pending += line;
    if (this.#pending.length >= batch) this.#send();
    // The timer is left referenced: a process that ends by itself waits for its last lines.
    else this.#timer ??= setTimeout(() => this.#send(), delay);
  }

  /** Writes all that is kept and returns when it is written. For the end of the process. */
  flushSync(): void {
    // A batch that is under way belongs to a thread, which gets the time to end it before other lines follow.
    if (this.#writing) pause(20);
    let rest = Buffer.from(this.#pending);
    this.#pending = '';
    for (let refused = 0; rest.length > 0 && refused < 100;) {
      try {
        rest = rest.subarray(writeSync(this.#descriptor, rest));
      } catch (error) {
        if (!isBusy(error)) return;
        refused += 1;
        pause(10);
      }
    }
  }

  #send(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#writing || this.#pending === '') return;
    this.#writing = true;
    const chunk = Buffer.from(this.#pending);
    this.#pending = '';
    this.#writeOut(chunk);
  }

  #writeOut(chunk: Buffer): void {
    write(this.#descriptor, chunk, (error, written) => {
      if (isBusy(error)) {
        setTimeout(() => this.#writeOut(chunk), 10);
      } else if (!error && written < chunk.length) {
        this.#writeOut(chunk.subarray(written));
      } else {
        // After any other error the reader is gone, and the server goes on without a log.
        this.#writing = false;
        this.#send();
      }
    });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

let shared: LogDestination | undefined;

/** The standard output of this process, flushed when the process exits. */
export function standardOutput(): LogDestination {
  if (!shared) {
    const output = new LogDestination(process.stdout.fd);
    process.once('exit', () => output.flushSync());
    shared = output;
  }
  return shared;
}
