import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { providerInvariant } from './provider-invariant.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-journal-'));
afterAll(() => rmSync(directory, { recursive: true }));

const captured = { id: 'evt_1', type: 'captured', reference: 'order:1', amount: 999, refundReference: null };
const refunded = { id: 'evt_2', type: 'refunded', reference: 'order:1', amount: 999, refundReference: 'refund 1' };
const authorised = { ...captured, id: 'evt_0', type: 'authorised' };

async function violations(theirs: object[], ours: object[], open: string[] = []): Promise<string[]> {
  const journal = path.join(directory, 'journal.jsonl');
  // The last line was cut off by a crash.
  writeFileSync(journal, [...theirs.map((entry) => JSON.stringify(entry)), '{"id": "evt_9'].join('\n'));
  const found = await providerInvariant(journal).find(
    async <Row extends object>(_: string, sql: string) =>
      (sql.includes('payment_event') ? ours : open.map((reference) => ({ reference }))) as Row[],
  );
  return found.map(({ subject, detail }) => `${subject}: ${detail}`);
}

describe("the provider's journal (I10)", () => {
  it('is that of the store', async () => {
    expect(await violations([authorised, captured, refunded], [captured, refunded])).toEqual([]);
    expect(await violations([], [])).toEqual([]);
  });

  it.each([
    ['a capture is missing here', [captured], [], /evt_1: captured .* missing-in-store: the provider has 999/],
    ['a capture is missing there', [], [captured], /evt_1: captured .* missing-at-provider: the provider has nothing/],
    ['another amount was captured', [captured], [{ ...captured, amount: 1 }], /other-amount: .* 999, the store 1$/],
    [
      'a refund was made twice',
      [captured, refunded, { ...refunded, id: 'evt_3' }],
      [captured, refunded],
      /evt_3: .*twice/,
    ],
  ])('is broken when %s', async (_, theirs, ours, expected) => {
    expect(await violations(theirs, ours)).toContainEqual(expect.stringMatching(expected));
  });

  it('may be ahead of a payment that due work goes on with', async () => {
    expect(await violations([captured], [], ['order:1'])).toEqual([]);
  });
});
