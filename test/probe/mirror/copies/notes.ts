import { type Copy, execute, newId, statement, type Subscriber } from '@steam-clone/server/plugin';
import type { Calls, Contracts } from '../contracts.ts';

type Row = Contracts['events']['notes.noteChanged'];

/** Writes rows over lower versions; a row that is as new only gets the mark. */
const write = statement(
  'mirror.writeCopies',
  ['rows', 'mark'],
  `insert into note_copy as kept (id, user_id, title, reminded, version, mark)
   select distinct on (given."noteId") given."noteId", given."userId", given.title, given.reminded, given.version, $2
   from json_to_recordset($1) as given ("noteId" uuid, "userId" uuid, title text, reminded boolean, version integer)
   order by given."noteId", given.version desc
   on conflict (id) do update
     set title = case when excluded.version > kept.version then excluded.title else kept.title end,
         reminded = case when excluded.version > kept.version then excluded.reminded else kept.reminded end,
         version = greatest(kept.version, excluded.version),
         mark = greatest(kept.mark, excluded.mark)`,
);

const removeOlder = statement('mirror.removeOlder', ['mark'], 'delete from note_copy where mark < $1');

/** Keeps the copy as the owner's rows are. */
export const onNoteChanged: Subscriber<'notes.noteChanged', Calls, Contracts> = async (events, { em }) => {
  const rows = JSON.stringify(events.map(({ payload }) => payload));
  await execute(em, write, { rows, mark: newId() });
};

export const notes: Copy<Row, Calls, Contracts> = {
  from: 'notes.exportNotes',
  async apply(rows, rebuild, { em }) {
    await execute(em, write, { rows: JSON.stringify(rows), mark: rebuild });
  },
  async sweep(rebuild, { em }) {
    await execute(em, removeOlder, { mark: rebuild });
  },
};
