import type { Json, Operation } from '../document/document.ts';
import { mistakesInDocument } from '../document/valid-document.ts';
import type { Run } from '../run-context.ts';

/** Holds the document itself to OpenAPI 3.1: what it is made of, its schemas, and its examples. */
export async function judgeDocument(run: Run): Promise<void> {
  const mistakes = await mistakesInDocument(run.document);
  for (const { operation, text } of mistakes) validly(run, operation, 'The document is one.', () => text);
  if (mistakes.length === 0) validly(run, null, 'The document is one.', () => null);
  const { components } = run.document.raw as { components?: { schemas?: Json } };
  for (const schema of Object.keys(components?.schemas ?? {})) {
    validly(run, null, `The schema ${schema} is one.`, () => {
      run.schemas.check(`#/components/schemas/${schema}`);
      return null;
    });
  }
  const ids = run.document.operations.map(({ id }) => id);
  for (const operation of run.document.operations) {
    validly(run, operation.id, 'No other operation has its id.', () =>
      ids.indexOf(operation.id) === ids.lastIndexOf(operation.id) ? null : operation.id,
    );
    judgeRequest(run, operation);
    judgeResponses(run, operation);
  }
}

function judgeRequest(run: Run, { id, parameters, body }: Operation): void {
  const inputs = parameters.map(({ name, declared }) => ({ what: name, declared }));
  if (body?.schema) inputs.push({ what: 'the body', declared: body.declared });
  for (const { what, declared } of inputs) {
    const { values, pointer } = declared;
    judgeSchema(run, id, `The schema of ${what} is one.`, pointer);
    for (const example of values) {
      validly(run, id, `The example of ${what} keeps its schema.`, () => run.schemas.mistake(pointer, example));
    }
  }
}

function judgeResponses(run: Run, { id, responses }: Operation): void {
  for (const { status, content, headers, example } of responses.values()) {
    for (const pointer of [...content.values(), ...headers.values()]) {
      if (pointer !== null) judgeSchema(run, id, `The schemas of ${status} are some.`, pointer);
    }
    const [pointer] = content.values();
    if (status >= 300 || example === undefined || typeof pointer !== 'string') continue;
    validly(run, id, `The example of ${status} keeps its schema.`, () => run.schemas.mistake(pointer, example));
  }
}

function judgeSchema(run: Run, operation: string, rule: string, pointer: string): void {
  validly(run, operation, rule, () => {
    run.schemas.check(pointer);
    return null;
  });
}

/** Records what is wrong, or what it throws. */
function validly(run: Run, operation: string | null, rule: string, judge: () => string | null): void {
  let mistake: string | null;
  try {
    mistake = judge();
  } catch (error) {
    mistake = (error as Error).message;
  }
  run.verify(mistake === null, {
    check: 'instance',
    operation,
    rule,
    expected: 'as OpenAPI 3.1 has it',
    observed: mistake ?? '',
  });
}
