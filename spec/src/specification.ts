/**
 * What the kernel, the SDK and the tools read off the OpenAPI document. One `Specification` is generated for each plugin
 * (house plugins under `spec/generated/<plugin>`, outside plugins by `steam-clone plugin build`).
 */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Parsed `x-authz`. */
export type Authorization =
  | { kind: 'public' }
  /** Who is signed in, or has a guest token. */
  | { kind: 'guest' }
  | { kind: 'user' }
  /** The path parameter must be the caller's own user id. */
  | { kind: 'self'; parameter: string }
  | { kind: 'scope'; scope: string }
  | { kind: 'role'; role: string }
  /** The handler must fetch the row through `context.owned(Entity, id)`. */
  | { kind: 'owner'; entity: string };

/** Parsed `x-cache`. Tags may hold `{path.x}`, `{query.x}` and `{answer.x}` (a top-level field of the answer). */
export interface CachePolicy {
  tags: string[];
  /** Seconds of business time. */
  maxAge: number;
  /** Request headers, in lower case, that the answer depends on. */
  vary: string[];
}

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

export interface ParameterSpecification {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  /** Text from the wire is coerced to this type before validation; an array is given by repeating the parameter. */
  type: ScalarType | { arrayOf: ScalarType };
  /** The schema's default, set when the caller gave nothing. */
  default?: unknown;
}

export interface OperationSpecification {
  /** `<plugin>.<camelCaseVerb>` */
  id: string;
  plugin: string;
  method: Method;
  /** OpenAPI template, such as `/v1/games/{id}`. */
  path: string;
  authorization: Authorization;
  /** Not in the public document; reached only by other plugins. */
  internal: boolean;
  cache: CachePolicy | null;
  idempotency: 'required' | 'optional' | null;
  /** Class of `x-rate-limit`, see `spec/rate-limits.yaml`; null: the address limit alone. */
  rateLimit: string | null;
  /** Bytes. */
  bodyLimit: number;
  /** The answer holds something that is shown once: kept encrypted in idempotency records and never logged. */
  secret: boolean;
  /** Numbers of cards are refused in free text; left out otherwise. */
  refusesCardNumbers?: true;
  hasBody: boolean;
  bodyRequired: boolean;
  /** Media types of a body that is no JSON; left out for JSON. */
  bodyTypes?: string[];
  /** By status: media types of a success that is no JSON; left out when all are. */
  answerTypes?: Record<string, string[]>;
  parameters: ParameterSpecification[];
  /** Every status the operation may answer, the kernel's own included. */
  statuses: number[];
  /** Problem codes by status. */
  problems: Record<string, string[]>;
  /** The answer carries an ETag and If-None-Match is honoured. */
  entityTag: boolean;
  /** If-Match is required (428 without, 412 on a difference). */
  precondition: boolean;
}

export interface EventSpecification {
  /** `<plugin>.<pastTense>` */
  type: string;
  /** Payload fields that hold the aggregate's id and version; null for bulk events. */
  aggregate: { id: string; version: string } | null;
}

export interface ProblemSpecification {
  code: string;
  status: number;
  title: string;
  cause: string;
  remedy: string;
}

/** What a problem says in one language, by code. One that is left out says it in English. */
export type ProblemTexts = Record<string, Pick<ProblemSpecification, 'title' | 'cause'>>;

/** One class of `x-rate-limit`. */
export interface RateLimitClass {
  name: string;
  /** Requests a window. */
  limit: number;
  /** Seconds. */
  window: number;
  /** What is counted: the account (or address, when nobody is signed in), or the address and the account it aims at (a body field). */
  key: 'account' | { target: string };
}

export interface ValidationError {
  /** JSON pointer into the part that was validated. */
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/** An Ajv standalone validator. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** Validators of one operation; a missing one means that nothing is to be validated. */
export interface RequestValidators {
  path?: Validator;
  query?: Validator;
  headers?: Validator;
  /** Fills in the defaults of left-out fields. */
  body?: Validator;
  /** One item of the body's `x-validate-each` array, which `body` leaves to the handler. Fills in defaults too. */
  each?: Validator;
}

/**
 * What an answer may hold: null for a text, number, boolean or null; true for anything (a map or an open object); the shape
 * of an array's items; or the fields of an object.
 */
export type AnswerShape = null | true | readonly [AnswerShape] | { readonly [field: string]: AnswerShape };

export interface Specification {
  plugin: string;
  /** First segments after `/v1` that belong to the plugin. */
  prefixes: string[];
  operations: OperationSpecification[];
  events: EventSpecification[];
  /** The plugin's own, then those of the kernel. */
  problems: ProblemSpecification[];
  /** Classes that the plugin's operations name. */
  rateLimits: RateLimitClass[];
  /** Folder of `<language>.json`: the `ProblemTexts` of each language but English. Null: there is only English. */
  problemTexts: URL | null;
  /** By operation id; operations without parameters and body are left out. */
  requestValidators: () => Promise<Record<string, RequestValidators>>;
  /** By operation id, then status. Not loaded in production. */
  answerValidators: () => Promise<Record<string, Record<string, Validator>>>;
  /** By operation id, then status. Object answers are cut down to it. */
  answerShapes: () => Promise<Record<string, Record<string, AnswerShape>>>;
  /** By event type. Not loaded in production. */
  eventValidators: () => Promise<Record<string, Validator>>;
  /** The plugin's self-contained OpenAPI document (JSON), internal operations included. */
  document: URL;
}
