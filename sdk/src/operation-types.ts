/**
 * The types of calls, read off the `operations` interface that openapi-typescript generates. Nothing here exists at run
 * time.
 */
import type { CallOptions } from './call-options.ts';

/** How an operation is reached: method, path template, and whether it answers pages (true) or a file that is no JSON. */
export type Route = readonly [method: string, path: string, answers?: true | 'file'];

export type OperationTable<Operations> = { readonly [Id in keyof Operations]: Route };

/** A whole answer, for those who need its status or headers (an entity tag, a location). */
export interface Answer<Body, Status = number> {
  status: Status;
  headers: Headers;
  body: Body;
}

/** One page of a list, as every paginated operation answers it. */
export interface Page<Item> {
  items: Item[];
  /** Absent or null on the last page. */
  nextCursor?: string | null;
}

/** The items of all pages, or by `byPage()` the pages themselves. Nothing is fetched before it is asked for. */
export interface Pages<Item, OnePage> extends AsyncIterable<Item> {
  byPage(): AsyncIterable<OnePage>;
}

type Parameters<Operation, In extends string> = Operation extends { parameters: { [Key in In]?: infer Values } }
  ? NonNullable<Values>
  : never;

/** A path is text, so that a number does wherever free text does: `{ id: 620 }`. */
type Path<Values> = { [Key in keyof Values]: string extends Values[Key] ? Values[Key] | number : Values[Key] };

/** `Name` is left out without values, optional when all of them are, else required. */
type Field<Name extends string, Values> = [Values] extends [never]
  ? unknown
  : keyof Values extends never
    ? unknown
    : Record<never, never> extends Values
      ? { [Key in Name]?: Values }
      : { [Key in Name]: Values };

/** What is no JSON is a `Blob`, whose type is the media type: `new Blob([bytes], { type: 'image/png' })`, or a file of a form. */
type Json<Content> = Content extends { content: { 'application/json': infer Body } }
  ? Body
  : Content extends { content: object }
    ? Blob
    : undefined;

type Body<Operation> = Operation extends { requestBody: infer Content }
  ? { body: Json<Content> }
  : Operation extends { requestBody?: infer Content }
    ? [Content] extends [undefined]
      ? unknown
      : { body?: Json<NonNullable<Content>> }
    : unknown;

/** What the caller gives: the parts that the operation declares, and no others. */
export type Input<Operation> = Field<'path', Path<Parameters<Operation, 'path'>>> &
  Field<'query', Parameters<Operation, 'query'>> &
  Field<'headers', Omit<Parameters<Operation, 'header'>, 'Idempotency-Key'>> &
  Body<Operation>;

/** The key is an option of the call, not a header, and may not be forgotten where the operation requires it. */
type Options<Operation> = [Parameters<Operation, 'header'>] extends [never]
  ? CallOptions
  : Parameters<Operation, 'header'> extends { 'Idempotency-Key': string }
    ? CallOptions & { idempotencyKey: string }
    : CallOptions;

type Arguments<Operation> =
  Record<never, never> extends Options<Operation>
    ? Record<never, never> extends Input<Operation>
      ? [input?: Input<Operation>, options?: CallOptions]
      : [input: Input<Operation>, options?: CallOptions]
    : [input: Input<Operation>, options: Options<Operation>];

type SuccessStatus = 200 | 201 | 202 | 204;

/** The body of the operation's success. */
export type Success<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses & SuccessStatus]: Json<Responses[Status]> }[keyof Responses & SuccessStatus]
  : never;

/** Every success with its status, and 304 where the operation answers If-None-Match with it. */
type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & (SuccessStatus | 304)]: Answer<Json<Responses[Status]>, Status>;
    }[keyof Responses & (SuccessStatus | 304)]
  : never;

type Listing<Operation> =
  Success<Operation> extends { items: (infer Item)[] }
    ? { pages(...given: Arguments<Operation>): Pages<Item, Success<Operation>> }
    : unknown;

/** One operation as a function. It throws `SteamError` on a refusal and `SteamConnectionError` without an answer. */
export type Call<Operation> = {
  (...given: Arguments<Operation>): Promise<Success<Operation>>;
  /** The same with status and headers. Use it with If-None-Match: a 304 is an answer without a body. */
  answer(...given: Arguments<Operation>): Promise<AnswerOf<Operation>>;
} & Listing<Operation>;

type PluginOf<Id> = Id extends `${infer Plugin}.${string}` ? Plugin : never;

/** `client.<plugin>.<operation>` for every operation id `<plugin>.<operation>`. */
export type Client<Operations> = {
  readonly [Plugin in PluginOf<keyof Operations>]: {
    readonly [Id in keyof Operations as Id extends `${Plugin}.${infer Name}` ? Name : never]: Call<Operations[Id]>;
  };
};
