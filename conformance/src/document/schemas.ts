import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ApiDocument, Schema } from './document.ts';

/** Says whether values keep the schemas of a document. */
export class Schemas {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false, logger: false });
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #resolve: ApiDocument['resolve'];

  constructor({ raw, resolve }: ApiDocument) {
    this.#resolve = resolve;
    formats.default(this.#ajv);
    this.#ajv.addSchema(raw, 'document', undefined, false);
  }

  /** What is wrong with a value by the schema at a JSON pointer of the document; null when nothing is. */
  mistake(pointer: string, value: unknown): string | null {
    const validate = this.#schema(pointer);
    if (validate(value)) return null;
    const [first] = validate.errors ?? [];
    return `${first?.instancePath || 'the whole'} ${first?.message ?? 'is not valid'}`;
  }

  /** Whether a schema that refers to nothing, such as a parameter's, allows a value. */
  accepts(schema: Schema, value: unknown): boolean {
    return this.#ajv.compile(schema)(value);
  }

  /** Holds a schema to JSON Schema 2020-12, and compiles it. Throws when it is none. */
  check(pointer: string): void {
    if (this.#ajv.validateSchema(this.#resolve({ $ref: pointer })) !== true)
      throw new Error(this.#ajv.errorsText(this.#ajv.errors));
    this.#schema(pointer);
  }

  #schema(pointer: string): ValidateFunction {
    const known = this.#compiled.get(pointer);
    if (known) return known;
    const fragment = pointer.slice(1).split('/').map(encodeURIComponent).join('/');
    const made = this.#ajv.compile({ $ref: `document#${fragment}` });
    this.#compiled.set(pointer, made);
    return made;
  }
}
