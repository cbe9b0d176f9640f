import type { OperationSpecification, ParameterSpecification, ScalarType } from '../../src/specification.ts';
import { isObject, type Json, type JsonObject, listOf, objectEntries, objectOf, textOf, textsOf } from '../json.ts';
import { componentOf } from '../json-schema.ts';
import { rawTypes } from '../emit/validators.ts';
import { readPolicy } from '../source/policy.ts';
import type { OperationSource, Source } from '../source/source.ts';
import { hasEntityTag, kernelAnswers } from './kernel-answers.ts';

/** What the kernel reads off an operation, with the statuses that it answers itself. */
export function operationSpecification(operation: OperationSource, source: Source): OperationSpecification {
  const { id, plugin, method, path, node } = operation;
  const policy = readPolicy(node);
  const parameters = listOf(node['parameters']).map((parameter) => parameterOf(objectOf(parameter), source));
  const hasBody = node['requestBody'] !== undefined;
  const isPaged = parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'cursor');

  const refusesCardNumbers = source.plugins.some((owner) => owner.id === plugin && owner.refusesCardNumbers);

  const problems: Record<string, string[]> = {};
  for (const [status, response] of objectEntries(node['responses'])) {
    if (response['x-problems'] !== undefined) problems[status] = textsOf(response['x-problems']);
  }
  for (const { status, code, when } of kernelAnswers) {
    if (!when({ ...policy, method, hasBody, isPaged, refusesCardNumbers })) continue;
    const codes = (problems[status] ??= []);
    if (!codes.includes(code)) codes.push(code);
  }
  const entityTag = hasEntityTag({ method, ...policy });
  const statuses = new Set([...Object.keys(objectOf(node['responses'])), ...Object.keys(problems)].map(Number));
  if (entityTag) statuses.add(304);
  const bodyTypes = rawTypes(node['requestBody']);
  const answerTypes = objectEntries(node['responses'])
    .map(([status, response]): [string, string[]] => [status, rawTypes(response)])
    .filter(([, types]) => types.length > 0);
  return {
    id,
    plugin,
    method,
    path,
    ...policy,
    entityTag,
    ...(refusesCardNumbers && { refusesCardNumbers }),
    hasBody,
    bodyRequired: objectOf(node['requestBody'])['required'] === true,
    ...(bodyTypes.length > 0 && { bodyTypes }),
    ...(answerTypes.length > 0 && { answerTypes: Object.fromEntries(answerTypes) }),
    parameters,
    statuses: [...statuses].sort((first, second) => first - second),
    problems,
  };
}

function parameterOf(parameter: JsonObject, source: Source): ParameterSpecification {
  const schema = dereferenced(parameter['schema'], source);
  const isArray = schema['type'] === 'array';
  return {
    name: textOf(parameter['name']),
    in: textOf(parameter['in']) as ParameterSpecification['in'],
    required: parameter['required'] === true,
    type: isArray ? { arrayOf: scalarType(dereferenced(schema['items'], source)) } : scalarType(schema),
    ...(schema['default'] !== undefined && { default: schema['default'] }),
  };
}

function scalarType({ type }: JsonObject): ScalarType {
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

/** The schema, or the component that it references, with the members beside the `$ref`. */
export function dereferenced(schema: Json | undefined, { schemas }: Pick<Source, 'schemas'>): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref, ...siblings } = schema;
  if (typeof $ref !== 'string') return schema;
  const target = schemas.get(componentOf($ref));
  return { ...dereferenced(target, { schemas }), ...siblings };
}
