import type { PluginOperations } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { addChore } from './add-chore.ts';
import { changeNote } from './change-note.ts';
import { createNote } from './create-note.ts';
import { echo } from './echo.ts';
import { exportNotes } from './export-notes.ts';
import { getNote } from './get-note.ts';
import { invite } from './invite.ts';
import { knock } from './knock.ts';
import { listNotes } from './list-notes.ts';
import { listNotesOf } from './list-notes-of.ts';
import { readBoard } from './read-board.ts';

export const operations: PluginOperations<'notes', never, PluginContracts> = {
  addChore,
  changeNote,
  createNote,
  echo,
  exportNotes,
  getNote,
  invite,
  knock,
  listNotes,
  listNotesOf,
  readBoard,
};
