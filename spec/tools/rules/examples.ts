import type { ErrorObject, ValidateFunction } from 'ajv';
import { SchemaCompiler } from '../emit/schema-compiler.ts';
import { jsonSchema } from '../emit/validators.ts';
import { type Json, type JsonObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import type { EventSource, OperationSource } from '../source/source.ts';

/** Every parameter, body, success and event has an example that keeps its schema. */
export class ExampleChecker {
  readonly #compiler: SchemaCompiler;

  constructor(schemas: ReadonlyMap<string, JsonObject>) {
    this.#compiler = new SchemaCompiler(schemas, { allErrors: true });
  }

  *checkOperation({ node }: OperationSource): Iterable<string> {
    for (const parameter of listOf(node['parameters']).map(objectOf)) {
      const { schema = {}, example } = parameter;
      yield* this.#check(`the parameter ${textOf(parameter['name'])}`, schema, example === undefined ? [] : [example]);
    }
    yield* this.#checkContent('the body', node['requestBody']);
    for (const [status, response] of objectEntries(node['responses']))
      yield* this.#checkContent(`the answer ${status}`, response);
  }

  *checkEvent({ node }: EventSource): Iterable<string> {
    yield* this.#check('the payload', node['schema'] ?? {}, node['example'] === undefined ? [] : [node['example']]);
  }

  *#checkContent(part: string, holder: Json | undefined): Iterable<string> {
    const schema = jsonSchema(holder);
    if (schema === undefined) return;
    const { example, examples } = objectOf(objectOf(objectOf(holder)['content'])['application/json']);
    const named = objectEntries(examples).flatMap(([, { value }]) => (value === undefined ? [] : [value]));
    yield* this.#check(part, schema, example === undefined ? named : [example, ...named]);
  }

  *#check(part: string, schema: Json, examples: Json[]): Iterable<string> {
    if (examples.length === 0) yield `${part} has no example`;
    let validate: ValidateFunction;
    try {
      validate = this.#compiler.compile(schema);
    } catch (error) {
      yield `${part} has a schema that cannot be used: ${error instanceof Error ? error.message : String(error)}`;
      return;
    }
    for (const example of examples) {
      if (!validate(example))
        yield `the example of ${part} breaks its schema: ${(validate.errors ?? []).map(sentence).join('; ')}`;
    }
  }
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty } = params as { additionalProperty?: string };
  return `${instancePath || 'it'} ${message ?? 'is wrong'}${additionalProperty ? ` (${additionalProperty})` : ''}`;
}
