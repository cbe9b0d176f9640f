import type { PluginContracts as Notes } from '../notes/generated/contracts.d.ts';
import type { PluginContracts as Mirror } from './generated/contracts.d.ts';

/** What the mirror is typed against: its own operations, and those of the plugin that it calls and listens to. */
export interface Contracts {
  operations: Mirror['operations'] & Notes['operations'];
  authorizations: Mirror['authorizations'] & Notes['authorizations'];
  events: Mirror['events'] & Notes['events'];
  problems: Mirror['problems'] | Notes['problems'];
}

/** The operations of others that it calls. */
export type Calls = 'notes.echo' | 'notes.exportNotes';
