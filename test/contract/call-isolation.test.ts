import { describe, expect, it } from '@jest/globals';
import { problem } from '../../server/src/kernel/problems/problem.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { signedIn } from '../harness/principals.ts';
import type { PluginContracts } from '../probe/notes/generated/contracts.d.ts';
import { plugin } from '../probe/notes/plugin.ts';

interface Body {
  title: string;
  counters: Record<string, number>;
  remindAt: unknown;
}

const received: Body[] = [];
const answered = { items: [] as string[], nextCursor: null };

/** The notes, but a handler that keeps what it was given and changes it, and one that gives away an object of its own. */
const meddling = {
  ...plugin,
  id: 'notes' as const,
  operations: {
    ...plugin.operations,
    changeNote: async ({ body }: { body: Body }) => {
      received.push(body);
      body.title = 'changed';
      body.counters['bottles'] = 99;
      throw problem('precondition-failed');
    },
    listNotes: async () => ({ status: 200, body: answered }),
  },
};

const { as } = await startPluginUnderTest<'notes', PluginContracts>(meddling as never, { production: true });
const { notes } = as(signedIn());

describe('a call within one process', () => {
  it('gives the other a copy of the input, as JSON shows it', async () => {
    const remindAt = new Date('2126-11-22T12:00:00Z');
    const body = { title: 'Milk', counters: { bottles: 2 }, remindAt: remindAt as never };
    const path = { id: '0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17' };
    await expect(notes.changeNote({ path, headers: { 'If-Match': '"1"' }, body })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    expect(body).toEqual({ title: 'Milk', counters: { bottles: 2 }, remindAt });
    expect(received).toEqual([
      { label: 'none', title: 'changed', counters: { bottles: 99 }, remindAt: remindAt.toJSON() },
    ]);
    expect(received[0]?.counters).not.toBe(body.counters);
  });

  it('gives the caller a copy of the answer', async () => {
    const { body } = await notes.listNotes({});
    (body.items as unknown[]).push('from the caller');
    expect(answered.items).toEqual([]);
    expect((await notes.listNotes({})).body.items).toEqual([]);
  });
});
