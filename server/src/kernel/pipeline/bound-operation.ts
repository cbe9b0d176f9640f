import type { OperationSpecification, RequestValidators, Validator } from '@steam-clone/spec';
import type { AnyOperation } from '../plugin/manifest.ts';
import type { PluginServices } from '../plugin/plugin-services.ts';

/** An operation of the spec with the handler that serves it. */
export interface BoundOperation {
  specification: OperationSpecification;
  handler: AnyOperation;
  validators: RequestValidators;
  /** By status; null in production, where answers are not checked. */
  answers: Record<string, Validator> | null;
  services: PluginServices;
}
