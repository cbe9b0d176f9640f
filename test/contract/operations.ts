import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { specification as catalog } from '@steam-clone/spec/generated/catalog/specification.ts';
import { specification as shopping } from '@steam-clone/spec/generated/shopping/specification.ts';
import { specification as payments } from '@steam-clone/spec/generated/payments/specification.ts';
import { specification as purchases } from '@steam-clone/spec/generated/purchases/specification.ts';
import { specification as system } from '@steam-clone/spec/generated/system/specification.ts';
import { specification as users } from '@steam-clone/spec/generated/users/specification.ts';
import type { OperationSpecification } from '@steam-clone/spec';
import type { Operation } from '../../conformance/src/document/document.ts';
import { readDocument } from '../../conformance/src/document/read-document.ts';
import type { Sent, SignedIn } from '../harness/store-client.ts';
import { specification as mirror } from '../probe/mirror/generated/specification.js';
import { specification as notes } from '../probe/notes/generated/specification.js';

/** A JSON schema as far as the tests look into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Parameter {
  name: string;
  in: string;
  example?: unknown;
  schema: Schema & { minimum?: number; maximum?: number };
}

interface OperationDocument {
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json'?: { schema: Schema; example: Record<string, unknown> } } };
}

interface Document {
  paths: Record<string, Record<string, OperationDocument>>;
  components: { schemas: Record<string, Schema> };
}

/** An operation with what its document says of its input. */
export interface DocumentedOperation {
  specification: OperationSpecification;
  /** What an instance would say of it. */
  declared: Operation;
  parameters: Parameter[];
  /** The schema of the body, and an example that keeps it. */
  body: { schema: Schema; example: Record<string, unknown> } | null;
}

export const houseSpecifications = [users, catalog, shopping, purchases, payments, system];

/** Those of the house and those of the probes. */
export const specifications = [...houseSpecifications, notes, mirror];

/** Every operation that a test store serves, also between plugins. */
export const allOperations: DocumentedOperation[] = specifications.flatMap(({ operations, document }) => {
  const raw = JSON.parse(readFileSync(document, 'utf8')) as Document;
  const { paths, components } = raw;
  const { byId } = readDocument(raw);
  return operations.map((specification) => {
    const { parameters = [], requestBody } = paths[specification.path]?.[specification.method.toLowerCase()] ?? {};
    const content = requestBody?.content['application/json'];
    const schema = resolved(content?.schema, components.schemas);
    const declared = byId.get(specification.id);
    if (!declared) throw new Error(`${specification.id} is not in its document`);
    return {
      specification,
      declared,
      parameters,
      body: content && schema ? { schema, example: content.example } : null,
    };
  });
});

function resolved(schema: Schema | undefined, components: Record<string, Schema>): Schema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? schema : components[name];
}

/** Who sends the requests: an administrator's token, and somebody who is signed in. */
export interface Callers {
  administrator: string;
  player: SignedIn;
}

/** A request for an operation that keeps its spec, from somebody who may call it. */
export function goodRequest(operation: DocumentedOperation, callers: Callers): Sent {
  const { specification, body } = operation;
  const { method, idempotency, precondition } = specification;
  return {
    method,
    path: pathOf(operation, callers.player),
    token: tokenFor(specification, callers),
    headers: {
      ...(idempotency && { 'idempotency-key': randomUUID() }),
      ...(precondition && { 'if-match': '"1"' }),
    },
    ...(body && { json: body.example }),
    ...(specification.bodyTypes && rawBody(specification.bodyTypes[0])),
  };
}

/** A body that is no JSON: bytes that only their operation could read. */
export function rawBody(type = ''): Pick<Sent, 'body' | 'headers'> {
  return { body: Buffer.from([0xff, 0, 0xc3, 0x28]), headers: { 'content-type': type } };
}

/** The path with the examples of its parameters; `self` names the caller. */
function pathOf({ specification, parameters }: DocumentedOperation, player: SignedIn): string {
  const { authorization, path } = specification;
  const self = authorization.kind === 'self' ? authorization.parameter : null;
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const example = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example;
    return encodeURIComponent(name === self ? player.userId : String(example));
  });
}

function tokenFor({ authorization }: OperationSpecification, { administrator, player }: Callers): string | undefined {
  if (authorization.kind === 'public') return undefined;
  return authorization.kind === 'role' ? administrator : player.token;
}
