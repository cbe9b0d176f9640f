/** Tells the user what goes on: lively on a terminal, in plain lines elsewhere. Everything goes to standard error. */
export interface Progress {
  /** Begins a step; the one before it is done. */
  step(label: string): void;
  /** Says how far the step is; `ratio` from 0 to 1 where it is known. */
  update(note: string, ratio?: number): void;
  /** All is done, or with `failed` the present step is not. Nothing more may come. */
  end(outcome?: 'done' | 'failed'): Promise<void>;
}

type Terminal = NodeJS.WriteStream;
/** All that plain lines need. */
type Lines = { write(text: string): unknown };

/** Chooses by the stream; a terminal that cannot move its cursor gets plain lines. */
export async function createProgress(stream: Terminal | Lines = process.stderr): Promise<Progress> {
  if (!('isTTY' in stream && stream.isTTY) || process.env['TERM'] === 'dumb' || process.env['CI'])
    return plainProgress(stream);
  // Ink takes 0.1 s to load, so that only who sees it waits for it.
  const { inkProgress } = await import('./ink-progress.ts');
  return inkProgress(stream);
}

/** Milliseconds between two lines about the same step. */
const pause = 2_000;

export function plainProgress(stream: Lines, now: () => number = performance.now.bind(performance)): Progress {
  let quietUntil = 0;
  return {
    step(label) {
      stream.write(`${label}\n`);
      quietUntil = now() + pause;
    },
    update(note, ratio) {
      if (note === '' || now() < quietUntil) return;
      quietUntil = now() + pause;
      stream.write(`  ${ratio === undefined ? '' : `${percent(ratio)} `}${note}\n`);
    },
    async end() {},
  };
}

/** `0.456` as ` 45%`. */
export function percent(ratio: number): string {
  return `${Math.floor(Math.min(1, Math.max(0, ratio)) * 100)}%`.padStart(4);
}
