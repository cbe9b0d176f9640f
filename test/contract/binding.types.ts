/**
 * What must not compile: checked by `npm run typecheck`, which fails at an expected error that does not come. Nothing
 * here runs.
 */
import type { Operation, PluginOperations } from '../../server/src/plugin-interface.ts';
import { definePlugin } from '../../server/src/plugin-interface.ts';
import type { Calls, Contracts } from '../probe/mirror/contracts.ts';
import { specification } from '../probe/mirror/generated/specification.js';
import { operations } from '../probe/mirror/operations/index.ts';
import type { PluginContracts } from '../probe/notes/generated/contracts.d.ts';

type Notes<Name extends string> = Operation<
  `notes.${Name}` & keyof PluginContracts['operations'],
  never,
  PluginContracts
>;

// @ts-expect-error: an operation of the spec is missing.
export const missing: PluginOperations<'mirror', Calls, Contracts> = { call: operations.call };

export const surplus: PluginOperations<'mirror', Calls, Contracts> = {
  ...operations,
  // @ts-expect-error: there is no such operation in the spec.
  forget: async () => ({ status: 204 }),
};

// @ts-expect-error: there is no such operation id.
export const misspelt: Operation<'notes.getNotes', never, PluginContracts> = async () => ({ status: 204 });

// @ts-expect-error: the body lacks fields that the spec requires.
export const incomplete: Notes<'getNote'> = async () => ({ status: 200, body: { title: 'Milk' } });

// @ts-expect-error: a field of the body has another type.
export const mistyped: Notes<'readBoard'> = async () => ({ status: 200, body: { label: 'a', notes: '3', made: 1 } });

// @ts-expect-error: the answer has no body, but the spec declares one.
export const bodiless: Notes<'listNotesOf'> = async () => ({ status: 200 });

// @ts-expect-error: the spec declares no such status.
export const undeclared: Notes<'knock'> = async () => ({ status: 200 });

// @ts-expect-error: a refusal is thrown as a problem, not answered.
export const refusing: Notes<'createNote'> = async () => ({ status: 409 });

export const reading: Notes<'getNote'> = async ({ path, body }, { em }) => {
  // @ts-expect-error: the operation has no such path parameter.
  path.noteId satisfies string;
  // @ts-expect-error: the operation takes no body.
  body.title satisfies string;
  throw em;
};

export const publishing: Notes<'knock'> = async (_input, { em, publish }) => {
  // @ts-expect-error: the plugin's spec has no such event.
  publish(em, 'notes.noteBurnt', {});
  // @ts-expect-error: the payload lacks fields of the event.
  publish(em, 'notes.noteChanged', { noteId: '1' });
  return { status: 204 };
};

export const anonymous: Notes<'knock'> = async (_input, { principal }) => {
  // @ts-expect-error: everybody may call it, so there may be no user.
  principal.userId satisfies string;
  return { status: 204 };
};

export const calling: Operation<'mirror.listCopies', 'notes.echo', Contracts> = async (_input, { calls }) => {
  // @ts-expect-error: a field of the called operation's body has another type.
  await calls.notes.echo({ body: { title: 1, how: 'answered' } });
  // @ts-expect-error: the operation does not list this call.
  await calls.notes.exportNotes({});
  return { status: 200, body: { items: [], nextCursor: null } };
};

export const unlisted = definePlugin<'mirror', 'notes.echo', Contracts>({
  id: 'mirror',
  port: 1,
  database: null,
  specification,
  calls: ['notes.echo'],
  // @ts-expect-error: the handlers call an operation that the manifest does not list.
  operations,
});

export const foreign = definePlugin<'mirror', Calls, Contracts>({
  id: 'mirror',
  port: 1,
  database: null,
  specification,
  operations,
  // @ts-expect-error: the manifest lists a call that no contract knows.
  calls: ['notes.burn'],
});
