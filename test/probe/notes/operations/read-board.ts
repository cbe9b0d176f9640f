import { type Operation, statement } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';

const board = statement(
  'notes.board',
  ['label', 'now'],
  `select json_build_object(
     'label', $1::text,
     'notes', (select count(*)::int from note where label = $1),
     'made', nextval('board_number')::int) as answer,
   (select min(remind_at) from note where label = $1 and remind_at > $2) as next`,
);

interface Board {
  answer: { label: string; notes: number; made: number };
  /** Business time of the next reminder, as PostgreSQL writes it. */
  next: string | null;
}

/** The notes with a label, counted anew when one is written and at the next reminder. */
export const readBoard: Operation<'notes.readBoard', never, PluginContracts> = async ({ query }, { clock, rows }) => {
  const [row] = await rows<Board>(board, { label: query.label ?? 'none', now: clock.now() });
  if (!row) throw new Error(`${board.name} gave no row`);
  return { status: 200, body: row.answer, freshUntil: row.next === null ? null : new Date(row.next) };
};
