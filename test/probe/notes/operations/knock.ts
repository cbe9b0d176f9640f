import type { Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';

/** Does nothing; what counts is how often it may be done. */
export const knock: Operation<'notes.knock', never, PluginContracts> = async () => ({ status: 204 });
