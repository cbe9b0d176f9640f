import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Journal } from './journal.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-journal-'));
afterAll(() => rmSync(directory, { recursive: true }));

const captured = {
  type: 'captured' as const,
  reference: 'order:1',
  amount: 700,
  currency: 'EUR',
  code: null,
  refundReference: null,
  token: 'tok_card.café',
};

/** What somebody reads who opens the journal anew. */
function reopened(file: string): Journal['entries'] {
  const journal = new Journal(file);
  journal.close();
  return journal.entries;
}

describe('the journal of the test provider', () => {
  it('goes on after a line that a crash has cut off, within a character too', () => {
    const file = path.join(directory, 'torn.jsonl');
    const before = new Journal(file);
    const first = before.append(captured);
    before.close();
    const line = readFileSync(file);
    appendFileSync(file, line.subarray(0, line.indexOf('é') + 1));
    const journal = new Journal(file);
    expect(journal.entries).toEqual([first]);
    const second = journal.append({ ...captured, type: 'refunded' });
    journal.close();
    expect(second.number).toBe(2);
    expect(reopened(file)).toEqual([first, second]);
  });

  it('keeps nothing of an entry that could be written in part only', () => {
    const file = path.join(directory, 'full.jsonl');
    const program = `
      const { Journal } = await import(${JSON.stringify(new URL('./journal.ts', import.meta.url).href)});
      const journal = new Journal(${JSON.stringify(file)});
      try { for (;;) journal.append(${JSON.stringify(captured)}); } catch (error) { console.log(journal.entries.length, error.code); }`;
    // Files may not be larger than a few blocks: a write ends in the middle of a line there.
    const limited = ['-c', 'ulimit -f 4 && exec "$0" "$@"', process.execPath, '--input-type=module', '-e', program];
    const [written, code] = execFileSync('sh', limited, { encoding: 'utf8' }).trim().split(' ');
    expect(code).toBe('EFBIG');
    const entries = reopened(file);
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: Number(written) }, (_, at) => at + 1));
    expect(readFileSync(file, 'utf8')).toMatch(/}\n$/);
  });
});
