import type { BoundOperation } from '../pipeline/bound-operation.ts';
import { declaredParameters } from '../pipeline/read-input.ts';
import type { PluginServices } from './plugin-services.ts';

/** Joins a plugin's handlers to the operations of its spec. Throws when the two differ: nothing boots with a drift. */
export async function bindOperations(services: PluginServices): Promise<BoundOperation[]> {
  const { id, specification, operations: handlers } = services.manifest;
  const prefix = `${id}.`;
  const declared = new Set(specification.operations.map((operation) => operation.id.slice(prefix.length)));
  const unserved = [...declared].filter((name) => !Object.hasOwn(handlers, name));
  const undeclared = Object.keys(handlers).filter((name) => !declared.has(name));
  if (unserved.length > 0 || undeclared.length > 0) {
    const complaints = [
      ...unserved.map((name) => `${prefix}${name} is in the spec but has no handler`),
      ...undeclared.map((name) => `${prefix}${name} has a handler but is not in the spec`),
    ];
    throw new Error(`The plugin ${id} and its spec differ: ${complaints.join('; ')}`);
  }
  const requestValidators = await specification.requestValidators();
  const answerValidators = services.production ? null : await specification.answerValidators();
  const answerShapes = await specification.answerShapes();
  return specification.operations.map((operation) => {
    const handler = handlers[operation.id.slice(prefix.length)];
    if (!handler) throw new Error(`${operation.id} has no handler`);
    return {
      specification: operation,
      handler,
      parameters: declaredParameters(operation),
      validators: requestValidators[operation.id] ?? {},
      answers: answerValidators && (answerValidators[operation.id] ?? {}),
      shapes: answerShapes[operation.id] ?? {},
      services,
    };
  });
}
