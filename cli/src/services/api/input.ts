import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { AnyInput } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';
import { didYouMean } from '../nearest.ts';
import type { ApiField, ApiOperation } from './document.ts';

/** What the user gave, as `name=value` and `Name: value` texts. */
export interface GivenInput {
  /** `-f`: values are text. */
  fields: string[];
  /** `-F`: values are JSON where they can be read as such. */
  typedFields: string[];
  /** `-H` */
  headers: string[];
  /** `--input`: a file with the whole body, `-` for standard input. */
  input?: string | undefined;
}

/** Puts what was given where the operation wants it. Throws a usage failure that names what does not fit. */
export async function buildInput(operation: ApiOperation, given: GivenInput): Promise<AnyInput> {
  const query: Record<string, unknown> = {};
  const path: Record<string, unknown> = {};
  const headers: Record<string, unknown> = {};
  const bodyFields: Record<string, unknown> = {};
  const places: Record<ApiField['in'], Record<string, unknown>> = { path, query, header: headers, body: bodyFields };

  const fields = [
    ...given.fields.map((field) => readField(field, (value) => value)),
    ...given.typedFields.map((field) => readField(field, readTyped)),
  ];
  for (const { name, value } of fields) put(places[fieldOf(operation, name).in], name, value);
  for (const header of given.headers) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(header) ?? [];
    if (name === undefined) throw usage(`"${header}" is not a header`, 'Write -H "Name: value".');
    headers[name] = value;
  }

  const missing = operation.fields.filter(
    ({ in: place, required, name }) => place === 'path' && required && !(name in path),
  );
  if (missing.length > 0) {
    throw usage(`${operation.id} needs ${missing.map(({ name }) => name).join(', ')}`, 'Give each as -f name=value.');
  }
  const body =
    operation.bodyTypes.length > 0
      ? await readFileBody(operation, given.input, headers)
      : await buildBody(operation, given.input, bodyFields);
  return { path, query, headers, ...(body !== undefined && { body }) };
}

/** A body that is no JSON, with its media type: that of a header, or the one that the name of the file says. */
async function readFileBody(
  { id, bodyTypes }: ApiOperation,
  input: string | undefined,
  headers: Record<string, unknown>,
): Promise<Blob> {
  const types = bodyTypes.join(', ');
  if (input === undefined)
    throw usage(`${id} needs a file of ${types}`, 'Give --input a file, or - for standard input.');
  const given = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type');
  const ending = extname(input).slice(1).toLowerCase().replace(/^jpg$/, 'jpeg');
  const [only] = bodyTypes.length === 1 ? bodyTypes : bodyTypes.filter((type) => type.endsWith(`/${ending}`));
  const type = given === undefined ? only : String(headers[given]);
  if (type === undefined)
    throw usage(`What ${input} holds is not told by its name`, `Add -H "Content-Type: ..." with one of ${types}.`);
  if (given !== undefined) delete headers[given];
  return new Blob([Uint8Array.from(await readInput(input))], { type });
}

async function buildBody(
  operation: ApiOperation,
  input: string | undefined,
  fields: Record<string, unknown>,
): Promise<unknown> {
  const hasFields = Object.keys(fields).length > 0;
  if (input === undefined) return hasFields || takesEmptyBody(operation) ? fields : undefined;
  if (!operation.hasBody) throw usage(`${operation.id} takes no body`, 'Leave --input out.');
  const body = parseBody((await readInput(input)).toString(), input);
  if (!hasFields) return body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw usage('Fields can only be added to a body that is an object', 'Put all of it into the input.');
  }
  return { ...body, ...fields };
}

/** A body of which all is optional is sent without being asked for. */
function takesEmptyBody({ hasBody, fields }: ApiOperation): boolean {
  return hasBody && !fields.some(({ in: place, required }) => place === 'body' && required);
}

function readField<Value>(field: string, read: (value: string) => Value): { name: string; value: Value } {
  const at = field.indexOf('=');
  if (at < 1) throw usage(`"${field}" is not a field`, 'Write -f name=value.');
  return { name: field.slice(0, at), value: read(field.slice(at + 1)) };
}

/** `3`, `true`, `null`, `[1]` and `{"a":1}` are what they look like; anything else is text. */
function readTyped(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function fieldOf(operation: ApiOperation, name: string): ApiField {
  const field = operation.fields.find((candidate) => candidate.name === name);
  if (field) return field;
  const names = operation.fields.map((candidate) => candidate.name);
  const known = names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none.';
  throw usage(`${operation.id} has no field ${name}.${didYouMean(name, names)}`, known);
}

/** A name that is given again makes a list, as repeated query parameters do. */
function put(target: Record<string, unknown>, name: string, value: unknown): void {
  const before = target[name];
  if (before === undefined) target[name] = value;
  else target[name] = Array.isArray(before) ? [...before, value] : [before, value];
}

async function readInput(input: string): Promise<Buffer> {
  if (input === '-') return buffer(process.stdin);
  return readFile(input).catch((error: Error) => {
    throw usage(`${input} can not be read: ${error.message}`, 'Give --input a file, or - for standard input.');
  });
}

function parseBody(content: string, input: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw usage(`The input ${input} is not JSON: ${(error as Error).message}`, 'Send one JSON document.');
  }
}

function usage(message: string, remedy: string): CommandFailure {
  return new CommandFailure(message, { remedy, exitCode: exitCodes.usage });
}
