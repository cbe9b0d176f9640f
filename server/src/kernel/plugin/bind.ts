import type { BoundOperation } from '../pipeline/bound-operation.ts';
import { declaredParameters } from '../pipeline/read-input.ts';
import type { PluginServices } from './plugin-services.ts';

/** Joins a plugin's handlers to the operations of its spec. Throws when the two differ: nothing boots with a drift. */
export async function bindOperations(services: PluginServices): Promise<BoundOperation[]> {
  const { id, specification, operations: handlers } = services.manifest;
  const prefix = `${id}.`;
  const declared = new Set(specification.operations.map((operation) => operation.id));
  const served = new Set(Object.keys(handlers).map((name) => `${prefix}${name}`));
  const complaints = [
    ...[...declared].filter((name) => !served.has(name)).map((name) => `${name} is in the spec but has no handler`),
    ...[...served].filter((name) => !declared.has(name)).map((name) => `${name} has a handler but is not in the spec`),
  ];
  if (complaints.length > 0) throw new Error(`The plugin ${id} and its spec differ: ${complaints.join('; ')}`);
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
