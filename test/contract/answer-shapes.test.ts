import { describe, expect, it } from '@jest/globals';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { JsonText } from '../../server/src/kernel/plugin/operation.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { signedIn } from '../harness/principals.ts';
import type { PluginContracts } from '../probe/notes/generated/contracts.d.ts';
import { plugin } from '../probe/notes/plugin.ts';

const title = 'Milk';
const asked = { title, label: 'none', counters: { bottles: 2 }, remindAt: null, reminded: false, version: 1 };
const shown = { id: newId(), ...asked, updatedAt: '2026-11-22T12:00:00.000Z' };
/** What a careless handler gives away: more than the spec declares, at the top and below. */
const row = { ...shown, updatedAt: new Date(shown.updatedAt), passwordHash: 'secret' };
const careless = {
  ...plugin,
  id: 'notes' as const,
  operations: {
    ...plugin.operations,
    createNote: async (_input: never, { finish }: { finish: (work: () => Promise<object>) => never }) =>
      finish(async () => ({ status: 201, body: row })),
    listNotes: async () => ({ status: 200, body: { items: [row], nextCursor: null, total: 1 } }),
    listNotesOf: async () => ({ status: 200, body: new JsonText('["as it came"]') }),
  },
};

const somebody = signedIn();
const production = await startPluginUnderTest<'notes', PluginContracts>(careless, { production: true });
const development = await startPluginUnderTest<'notes', PluginContracts>(careless, { logLevel: 'fatal' });

describe('an answer that holds more than the spec declares', () => {
  it('is cut down to it in production', async () => {
    const { body } = await production.as(somebody).notes.listNotes({});
    expect(body).toEqual({ items: [shown], nextCursor: null });
  });

  it('is kept for retries as it was sent', async () => {
    const request = { headers: { 'Idempotency-Key': 'one' }, body: { title } };
    const first = await production.as(somebody).notes.createNote(request);
    const again = await production.as(somebody).notes.createNote(request);
    expect(first.body).toEqual(shown);
    expect(again.body).toEqual(shown);
  });

  it('passes as the text that PostgreSQL made', async () => {
    const { body } = await production.as(somebody).notes.listNotesOf({ path: { userId: somebody.userId ?? '' } });
    expect(body).toEqual(['as it came']);
  });

  it('fails outside of production, so that the first test finds it', async () => {
    const listing = development.as(somebody).notes.listNotes({});
    await expect(listing).rejects.toMatchObject({ code: 'internal-error' });
  });
});
