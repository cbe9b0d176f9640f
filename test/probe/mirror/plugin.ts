import { definePlugin } from '@steam-clone/server/plugin';
import type { Calls, Contracts } from './contracts.ts';
import { notes, onNoteChanged } from './copies/notes.ts';
import { specification } from './generated/specification.js';
import { migration } from './migration.ts';
import { NoteCopy } from './note-copy.ts';
import { operations } from './operations/index.ts';
import { personalData } from './personal-data.ts';

/** A plugin from outside the house that keeps a copy of another one's rows and calls it. */
export const plugin = definePlugin<'mirror', Calls, Contracts>({
  id: 'mirror',
  port: 8091,
  database: 'mirror_service',
  specification,
  operations,
  calls: ['notes.echo', 'notes.exportNotes'],
  entities: [NoteCopy],
  migrations: [migration],
  subscribers: { 'notes.noteChanged': onNoteChanged },
  copies: { notes },
  personalData,
});
