export type * from './specification.ts';
export type { operations as Operations, components as Components } from '../generated/types.ts';
export type { OperationAuthorizations, EventPayloads, ProblemCode } from '../generated/contracts.ts';
