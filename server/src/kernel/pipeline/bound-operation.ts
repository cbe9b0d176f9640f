import type { AnswerShape, OperationSpecification, RequestValidators, Validator } from '@steam-clone/spec';
import type { AnyOperation } from '../plugin/manifest.ts';
import type { PluginServices } from '../plugin/plugin-services.ts';
import type { DeclaredParameters } from './read-input.ts';

/** An operation of the spec with the handler that serves it. */
export interface BoundOperation {
  specification: OperationSpecification;
  handler: AnyOperation;
  parameters: DeclaredParameters;
  validators: RequestValidators;
  /** By status; null in production, where answers are not checked. */
  answers: Record<string, Validator> | null;
  /** What an answer may hold, by status. */
  shapes: Record<string, AnswerShape>;
  services: PluginServices;
}
