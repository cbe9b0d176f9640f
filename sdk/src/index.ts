export type { CallOptions } from './call-options.ts';
export {
  createClient,
  createSender,
  createSteamClient,
  type ClientOptions,
  type Sender,
  type SteamClient,
} from './client.ts';
export { SteamConnectionError, SteamError, type ConnectionFailure } from './errors.ts';
export type * from './generated/types.ts';
export { operations as operationTable, type ProblemCode } from './generated/operations.ts';
export type { Answer, Client, Input, OperationTable, Page, Pages, Route, Success } from './operation-types.ts';
export type { RetryPolicy } from './retry.ts';
export type { Credentials } from './session.ts';
export { memoryTokenStore, type Tokens, type TokenStore } from './token-store.ts';
export type { AnyInput } from './transport.ts';
