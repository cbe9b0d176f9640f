import { definePlugin } from '@steam-clone/server/plugin';
import { remind } from './due/remind.ts';
import type { PluginContracts } from './generated/contracts.d.ts';
import { specification } from './generated/specification.js';
import { tidy } from './jobs/tidy.ts';
import { migration } from './migration.ts';
import { Note } from './note.ts';
import { operations } from './operations/index.ts';
import { personalData } from './personal-data.ts';

/** A plugin from outside the house that uses every piece of the kernel's machinery that owns rows. */
export const plugin = definePlugin<'notes', never, PluginContracts>({
  id: 'notes',
  port: 8090,
  database: 'notes_service',
  specification,
  operations,
  entities: [Note],
  migrations: [migration],
  jobs: { tidy },
  due: { remind },
  personalData,
});
