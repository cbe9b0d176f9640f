import { newId, type Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';

/** Makes a code that nobody can look up again; only a retry under the same Idempotency-Key gets it once more. */
export const invite: Operation<'notes.invite', never, PluginContracts> = (_input, { finish }) =>
  finish(async () => ({ status: 201, body: { code: newId() } }));
