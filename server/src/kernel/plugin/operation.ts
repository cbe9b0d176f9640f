import type { Components, EventPayloads, OperationAuthorizations, Operations, ProblemCode } from '@steam-clone/spec';
import type { OperationContext } from './context.ts';

/**
 * What a plugin's code is typed against: the generated types of the house, or those of an outside plugin, which
 * `steam-clone plugin build` generates in the same shape.
 */
export interface Contracts {
  operations: object;
  authorizations: object;
  events: object;
  problems: string;
}

export interface HouseContracts extends Contracts {
  operations: Operations;
  authorizations: OperationAuthorizations;
  events: EventPayloads;
  problems: ProblemCode;
}

export type Schemas = Components['schemas'];

export type OperationId<C extends Contracts = HouseContracts> = keyof C['operations'] & string;

/** The ids of one plugin's operations, without the plugin's name. */
export type OperationNames<Plugin extends string, C extends Contracts = HouseContracts> =
  OperationId<C> extends infer Id ? (Id extends `${Plugin}.${infer Name}` ? Name : never) : never;

type Empty = Record<never, never>;
type ParameterOf<Op, In extends string> = Op extends { parameters: { [Key in In]?: infer P } }
  ? [P] extends [undefined]
    ? Empty
    : NonNullable<P>
  : Empty;
type ContentOf<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : T extends { content: infer Types extends object }
    ? RawBody<keyof Types & string>
    : undefined;

/** Everything that came with the request, validated and coerced as the spec declares it. */
export interface OperationInput<Id extends OperationId<C>, C extends Contracts = HouseContracts> {
  path: ParameterOf<C['operations'][Id], 'path'>;
  query: ParameterOf<C['operations'][Id], 'query'>;
  /** Declared headers only, under their names in the spec. */
  headers: ParameterOf<C['operations'][Id], 'header'>;
  body: C['operations'][Id] extends { requestBody?: infer B } ? ContentOf<NonNullable<B>> : undefined;
}

/** An answer whose JSON text PostgreSQL built; it is passed through as it is. */
export class JsonText<Body> {
  readonly text: string;
  /** Only for the type checker: the text holds a `Body`. */
  declare readonly body: Body;

  constructor(text: string) {
    this.text = text;
  }
}

/** A body that is no JSON, in a request or an answer. */
export class RawBody<Type extends string = string> {
  /** One of the media types that the spec declares. */
  readonly type: Type;
  readonly bytes: Buffer;

  constructor(type: Type, bytes: Buffer) {
    this.type = type;
    this.bytes = bytes;
  }
}

type SuccessStatus = 200 | 201 | 202 | 204;

/** A declared success of the operation; everything else is a thrown problem. */
export type OperationAnswer<
  Id extends OperationId<C>,
  C extends Contracts = HouseContracts,
> = C['operations'][Id] extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & SuccessStatus]: {
        status: Status;
        headers?: Record<string, string>;
        /** A cached answer must not live longer than this business time (a price or discount boundary). */
        freshUntil?: Date | null;
      } & (ContentOf<Responses[Status]> extends undefined
        ? { body?: undefined }
        : { body: ContentOf<Responses[Status]> | JsonText<ContentOf<Responses[Status]>> });
    }[keyof Responses & SuccessStatus]
  : never;

/** An answer with its type parameters forgotten: what the kernel works with. */
export interface HandlerAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  freshUntil?: Date | null;
}

/**
 * The handler of one operation. `Calls` lists the operations of other plugins that it calls; the plugin's manifest must
 * list them too.
 */
export type Operation<
  Id extends OperationId<C>,
  Calls extends OperationId<C> = never,
  C extends Contracts = HouseContracts,
> = (input: OperationInput<Id, C>, context: OperationContext<Id, Calls, C>) => Promise<OperationAnswer<Id, C>>;

/** All operations of a plugin by name: what `operations/index.ts` must satisfy. */
export type PluginOperations<
  Plugin extends string,
  Calls extends OperationId<C> = never,
  C extends Contracts = HouseContracts,
> = {
  [Name in OperationNames<Plugin, C>]: `${Plugin}.${Name}` extends infer Id extends OperationId<C>
    ? Operation<Id, Calls, C>
    : never;
};
