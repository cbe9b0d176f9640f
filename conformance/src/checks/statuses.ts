import type { Operation, Parameter } from '../document/document.ts';
import { codeOf } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import type { Refusal } from '../requests/refusals/refusal.ts';
import { refusals } from '../requests/refusals/refusals.ts';
import { OutOfReach } from '../requests/out-of-reach.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';

const name = 'statuses';

/** Brings about the states in which operations refuse. */
export const statuses: Check = {
  name,
  asks: 'Does every operation refuse what its state does not allow, and what is not there, with the declared status and code?',
  writes: true,
  async run(run) {
    await inParallel(run.document.operations, 4, (operation) =>
      reachable(run, operation.id, () => missing(run, operation)),
    );
    const known = refusals.filter(({ operation }) => run.operation(operation));
    let done = 0;
    const refuse = async ({ operation: id, status, code, make }: Refusal) => {
      run.onUpdate(`${id}: ${code}`, ++done / known.length);
      await reachable(run, id, async () => {
        const exchange = await run.send(run.operation(id) ?? null, await make(run));
        run.verify(exchange.answer.status === status && codeOf(exchange) === code, {
          check: name,
          operation: id,
          rule: `Refused with ${code}.`,
          expected: `${status} ${code}`,
          observed: describe(exchange),
          exchange,
        });
      });
    };
    await inParallel(known, 4, refuse, ({ operation, code }) => `${operation} ${code}`);
  },
};

/** What can not be asked of this instance is said, not counted. */
export async function reachable(run: Run, operation: string, work: () => Promise<void>, check = name): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
    run.skip(check, `${operation}: ${error.message}`);
  }
}

/** The same request for something that is not there. */
async function missing(run: Run, operation: Operation): Promise<void> {
  const declared = operation.responses.get(404);
  if (!declared) return;
  for (const parameter of operation.parameters) {
    const absent = parameter.in === 'path' ? absentValue(run, parameter) : null;
    if (absent === null) continue;
    const person = await run.requests.callerOf(operation);
    const token = operation.authorization.kind === 'role' && !person ? run.people.administrator : person?.token;
    const good = run.requests.example(operation, person, token);
    const given = encodeURIComponent(String(parameter.example));
    const sent = { ...good, path: good.path.replace(`/${given}`, `/${absent}`) };
    const exchange = await run.send(operation, sent);
    run.verify(exchange.answer.status === 404, {
      check: name,
      operation: operation.id,
      rule: `Nothing is found by a ${parameter.name} that nothing has.`,
      expected: `404 ${declared.problems.join(' or ')}`,
      observed: describe(exchange),
      exchange,
    });
  }
}

/** A value that the schema allows and nothing has; null where all values mean something. */
function absentValue(run: Run, { schema }: Parameter): string | null {
  if (schema.enum) return null;
  if (schema.type === 'integer') return String(schema.maximum ?? 2_147_483_647);
  const candidates = [run.random.uuid(), 'f'.repeat(40), `nothing-${run.random.between(1, 1e9)}`];
  return candidates.find((each) => run.schemas.accepts(schema, each)) ?? null;
}
