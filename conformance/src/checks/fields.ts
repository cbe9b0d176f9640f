import type { Operation, Schema } from '../document/document.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';

const name = 'fields';
/** What stores decide by themselves, whatever the document calls it. */
const usual = [
  'id',
  'userId',
  'accountId',
  'ownerId',
  'roles',
  'isAdmin',
  'status',
  'version',
  'createdAt',
  'updatedAt',
];

/** Fields that the server owns, injected into every write. */
export const fields: Check = {
  name,
  asks: 'Is a write refused that sets what the server owns: ids, owners, roles, times, and all else that only answers have?',
  writes: true,
  async run(run) {
    const player = await run.people.player();
    const cases = run.document.operations.flatMap((operation) =>
      operation.body?.schema ? owned(run, operation).map((field) => ({ operation, field })) : [],
    );
    if (cases.length === 0) run.skip(name, 'no operation of this instance takes a body of JSON');
    const inject = async ({ operation, field }: (typeof cases)[number]) => {
      const { kind } = operation.authorization;
      const token = kind === 'public' ? undefined : kind === 'role' ? run.options.administrator : player.token;
      if (token === null) {
        run.skip(name, `${operation.id}: it needs an administrator`);
        return;
      }
      const good = run.requests.example(operation, player, token);
      const json = { ...(good.json as object), [field]: injected(field) };
      const exchange = await run.send(operation, { ...good, json });
      expectStatus(run, name, `${field} is the server's.`, exchange, 422, 'invalid-request');
    };
    await inParallel(cases, 8, inject, ({ operation, field }) => `${operation.id} ${field}`);
  },
};

function owned(run: Run, operation: Operation): string[] {
  const own = Object.keys(operation.body?.schema?.properties ?? {});
  const answered = [...operation.responses.values()]
    .filter(({ status }) => status < 300)
    .flatMap(({ content }) => [...content.values()])
    .flatMap((pointer) => (pointer === null ? [] : propertiesAt(run, pointer)));
  return [...new Set([...answered, ...usual])].filter((field) => !own.includes(field));
}

function propertiesAt(run: Run, pointer: string): string[] {
  return Object.keys((run.document.resolve({ $ref: pointer }) as Schema).properties ?? {});
}

function injected(field: string): unknown {
  if (field.endsWith('At')) return '2020-01-01T00:00:00.000Z';
  if (/^(is|has)[A-Z]/.test(field)) return true;
  return field === 'roles' ? ['admin'] : 1;
}
