/**
 * All that a plugin from outside the house may use, under the name `@steam-clone/server/plugin`. A change that old
 * plugins do not survive raises `kernelVersion`.
 */
export { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
export type { EntityManager } from '@mikro-orm/postgresql';
export type { BusinessClock } from './kernel/clock/business-clock.ts';
export { execute, transaction } from './kernel/database/in-transaction.ts';
export { type Statement, statement } from './kernel/database/statement.ts';
export { newId } from './kernel/identifiers.ts';
export type { OperationContext, WorkContext } from './kernel/plugin/context.ts';
export {
  type Copy,
  definePlugin,
  type DueWork,
  type Job,
  type Migration,
  type PersonalData,
  type PublishedEvent,
  type Subscriber,
} from './kernel/plugin/manifest.ts';
export {
  JsonText,
  type Operation,
  type OperationAnswer,
  type OperationInput,
  type PluginOperations,
  RawBody,
} from './kernel/plugin/operation.ts';
export { Problem, problem } from './kernel/problems/problem.ts';
