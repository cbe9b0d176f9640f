import type { Operation } from '../document/document.ts';
import type { Person } from '../instance/people.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';
import { reachable } from './statuses.ts';

const name = 'authorisation';

interface Cast {
  player: Person;
  other: Person;
  suspended: Person;
  /** By role. */
  roles: Map<string, Person>;
  /** Narrow keys of the player, by scope. */
  keys: Map<string, string>;
}

/** Everybody at every operation: the matrix of who may and who may not. */
export const authorisation: Check = {
  name,
  asks: 'Is every operation open to whom x-authz names, and to nobody else?',
  writes: true,
  async run(run) {
    if (run.options.administrator === null) {
      run.skip(name, 'it needs an administrator, who makes roles and suspends');
      return;
    }
    for (const schema of ['Role', 'Scope']) {
      if (!enumOf(run, schema)) run.skip(name, `what is of each ${schema}: the document has no such schema`);
    }
    const cast = await castOf(run);
    let done = 0;
    await inParallel(run.document.operations, 6, async (operation) => {
      run.onUpdate(operation.id, ++done / run.document.operations.length);
      await reachable(run, operation.id, () => judge(run, operation, cast), name);
    });
  },
};

async function castOf(run: Run): Promise<Cast> {
  const roles = new Map<string, Person>();
  for (const role of roleNames(run)) {
    roles.set(role, role === 'player' ? await run.people.other() : await run.people.withRole(role));
  }
  const keys = new Map<string, string>();
  for (const scope of scopeNames(run)) keys.set(scope, await run.people.key(scope));
  const [player, other, suspended] = [
    await run.people.player(),
    await run.people.other(),
    await run.people.suspended(),
  ];
  return { player, other, suspended, roles, keys };
}

/** All that the document knows; administrators are left out, because they may do everything. */
function roleNames(run: Run): string[] {
  return (enumOf(run, 'Role') ?? ['player']).filter((role) => role !== 'admin');
}

function scopeNames(run: Run): string[] {
  return (enumOf(run, 'Scope') ?? []).filter((scope) => scope !== '*');
}

function enumOf(run: Run, schema: string): string[] | undefined {
  const { components = {} } = run.document.raw as { components?: { schemas?: Record<string, { enum?: string[] }> } };
  return components.schemas?.[schema]?.enum;
}

async function judge(run: Run, operation: Operation, cast: Cast): Promise<void> {
  const { authorization } = operation;
  const as = (token: string | undefined) => run.send(operation, run.requests.example(operation, cast.player, token));
  const refused = async (rule: string, token: string | undefined, status: number, code: string) =>
    expectStatus(run, name, rule, await as(token), status, code);

  if (operation.cacheSeconds === null) {
    await refused('Somebody who is suspended is signed out at once.', cast.suspended.token, 401, 'token-expired');
  }
  if (authorization.kind === 'public') return;
  await refused('Nobody may not.', undefined, 401, 'not-signed-in');
  for (const [scope, key] of cast.keys) {
    if (authorization.kind === 'scope' && authorization.scope === scope) {
      expectStatus(run, name, `A key with ${scope} may.`, await as(key), 'success');
    } else await refused(`A key with no more than ${scope} may not.`, key, 403, 'forbidden');
  }
  if (authorization.kind === 'role') {
    for (const [role, { token }] of cast.roles) {
      if (role !== authorization.role) await refused(`A ${role} may not.`, token, 403, 'forbidden');
    }
    return;
  }
  // `user` and `scope` say nothing on whose a thing is; that it may not be found does.
  const isOwned = authorization.kind === 'self' || operation.responses.has(404);
  // An appid names a game, which is nobody's.
  const namesOwned = operation.parameters.some((each) => each.in === 'path' && each.name !== 'appId');
  if (isOwned && namesOwned) await refuseOther(run, operation, cast);
}

/** What one player owns is not there for another. */
async function refuseOther(run: Run, operation: Operation, { other }: Cast): Promise<void> {
  const { sent, person } = await run.requests.valid(operation);
  if (!person) return;
  const theirs = await run.send(operation, { ...sent, token: other.token });
  const { status } = theirs.answer;
  run.verify(status === 404 || status === 403, {
    check: name,
    operation: operation.id,
    rule: 'Another player reaches nothing of its owner.',
    expected: '404 or 403',
    observed: String(status),
    exchange: theirs,
  });
  expectStatus(run, name, 'The owner may.', await run.send(operation, sent), 'success');
}
