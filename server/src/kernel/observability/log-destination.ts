import { write, writeSync } from 'node:fs';

/** Characters that are gathered before they are written. */
const batch = 8192;
/** Characters that are kept at most while nobody reads the output; lines beyond are lost, and counted. */
const most = 16 * 1024 * 1024;
/** Milliseconds after which a line is written even when the batch is not full. */
const delay = 100;

/**
 * Lines for a file descriptor, written in batches and without holding up the caller. (Pino's own destination measures
 * its whole buffer again with each line, which costs more than making the line.)
 */
export class LogDestination {
  readonly #descriptor: number;
  #pending = '';
  #writing = false;
  #timed = false;
  #lost = 0;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** Takes one line, its line feed included. */
  write(line: string): void {
    if (this.#pending.length + line.length > most) {
      this.#lost += 1;
      return;
    }
    this.#pending += line;
    if (this.#pending.length >= batch) this.#send();
    else if (!this.#timed) this.#sendLater();
  }

  /** Writes all that is kept at once, and returns when it is written. For the end of the process. */
  flushSync(): void {
    // A batch that is under way belongs to a thread; it is let to its end so that lines do not mix.
    if (this.#writing) pause(20);
    let rest = this.#take();
    for (let refused = 0; rest.length > 0 && refused < 100; ) {
      try {
        rest = rest.subarray(writeSync(this.#descriptor, rest));
      } catch (error) {
        if (!isBusy(error)) return;
        refused += 1;
        pause(10);
      }
    }
  }

  #sendLater(): void {
    this.#timed = true;
    setTimeout(() => {
      this.#timed = false;
      this.#send();
    }, delay).unref();
  }

  #send(): void {
    if (this.#writing || this.#pending === '') return;
    this.#writing = true;
    this.#writeOut(this.#take());
  }

  #writeOut(chunk: Buffer): void {
    write(this.#descriptor, chunk, (error, written) => {
      if (isBusy(error)) {
        setTimeout(() => this.#writeOut(chunk), 10);
      } else if (error === null && written < chunk.length) {
        this.#writeOut(chunk.subarray(written));
      } else {
        // Any other error means that the reader is gone: the server goes on without a log.
        this.#writing = false;
        this.#send();
      }
    });
  }

  #take(): Buffer {
    const lost = this.#lost === 0 ? '' : `{"level":"warn","msg":"log lines were lost, the output was not read","lines":${this.#lost}}\n`;
    const chunk = Buffer.from(this.#pending + lost);
    this.#pending = '';
    this.#lost = 0;
    return chunk;
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
    const output = new LogDestination(1);
    process.once('exit', () => output.flushSync());
    shared = output;
  }
  return shared;
}
