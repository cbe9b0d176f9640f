import type { Authorization } from '@steam-clone/spec';

export type Json = Record<string, unknown>;

/** A JSON schema, as far as it is looked into by hand; ajv reads the rest. */
export interface Schema extends Json {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  /** What requests are made with; where there is none, the default. */
  example: unknown;
  declared: Examples;
  /** With its reference followed. */
  schema: Schema;
}

export interface RequestBody {
  required: boolean;
  /** Media types; `application/json` alone for JSON. */
  types: string[];
  /** Of a JSON body, with its reference followed; null for other bodies. */
  schema: Schema | null;
  example: unknown;
  /** Of a JSON body. */
  declared: Examples;
}

/** The examples that the document gives for a value, and the JSON pointer of the schema that they must keep. */
export interface Examples {
  values: unknown[];
  pointer: string;
}

export interface DeclaredResponse {
  status: number;
  /** Codes of problems that may be answered. */
  problems: string[];
  /** JSON pointer of the schema by media type; null where there is none, as for pictures. */
  content: Map<string, string | null>;
  /** JSON pointer of the schema of each header. */
  headers: Map<string, string>;
  /** Headers that come with every such answer. */
  requiredHeaders: string[];
  example: unknown;
}

/** An operation as the document of the instance describes it. */
export interface Operation {
  /** `<service>.<name>` */
  id: string;
  service: string;
  /** In capitals. */
  method: string;
  /** Template, such as `/v1/games/{id}`. */
  path: string;
  summary: string;
  authorization: Authorization;
  parameters: Parameter[];
  body: RequestBody | null;
  /** By status. */
  responses: Map<number, DeclaredResponse>;
  /** Seconds; null when answers are not kept. */
  cacheSeconds: number | null;
  entityTag: boolean;
  precondition: boolean;
  idempotency: 'required' | 'optional' | null;
  rateLimit: string | null;
  /** Bytes. */
  bodyLimit: number;
  secret: boolean;
}

export interface ApiDocument {
  raw: Json;
  operations: Operation[];
  byId: Map<string, Operation>;
  /** The operation of a method (in capitals) and a path template. */
  at(method: string, path: string): Operation | undefined;
  /** Services in the order of the document's tags. */
  services: string[];
  /** Follows `#/...` references. */
  resolve(value: unknown): Json;
}
