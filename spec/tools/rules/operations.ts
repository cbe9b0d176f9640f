import { dereferenced } from '../document/operation-specification.ts';
import { type Json, listOf, objectEntries, objectOf, textOf, textsOf } from '../json.ts';
import type { OperationSource, Source } from '../source/source.ts';

const scalarTypes = ['string', 'integer', 'number', 'boolean'];
/** Headers that the kernel reads by itself; an extension declares them. */
const kernelHeaders: Readonly<Record<string, string>> = {
  'idempotency-key': 'x-idempotent',
  'if-match': 'x-precondition',
  'if-none-match': 'x-entity-tag',
};
const successes = ['200', '201', '202', '204'];

/** `<plugin>.<camelCase>`, the plugin being the only tag. */
export function* checkId({ id, node, plugin }: OperationSource, { operations, plugins }: Source): Iterable<string> {
  if (!/^[a-z][a-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(id))
    yield 'operationId must be <plugin>.<camelCase>, such as catalog.getGame';
  const tags = textsOf(node['tags']);
  if (tags.length !== 1 || tags[0] !== plugin) yield `tags must be exactly [${plugin}], the plugin of its operationId`;
  if (!plugins.some((known) => known.id === plugin)) yield `its plugin ${plugin} is not among the tags of openapi.yaml`;
  if (operations.filter((other) => other.id === id).length > 1) yield 'operationId is used more than once';
}

/** `/v1/<prefix>/...`, the prefix belonging to one plugin. */
export function* checkPrefix({ path, plugin }: OperationSource, { operations }: Source): Iterable<string> {
  const [, version, prefix = ''] = path.split('/');
  if (version !== 'v1' || !/^[a-z][a-z0-9-]*$/.test(prefix)) {
    yield `path ${path} must begin with /v1/ and a segment in kebab-case`;
    return;
  }
  const [first] = operations.filter((other) => other.path.split('/')[2] === prefix);
  if (first && first.plugin !== plugin) yield `/v1/${prefix} belongs to the plugin ${first.plugin}`;
}

/** Path parameters are those of the template; each parameter is a scalar or a list of scalars. */
export function* checkParameters({ path, node }: OperationSource, source: Source): Iterable<string> {
  const parameters = listOf(node['parameters']).map(objectOf);
  const named = (place: string): string[] =>
    parameters.filter((each) => each['in'] === place).map((each) => textOf(each['name']));
  const placeholders = [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
  for (const name of placeholders)
    if (!named('path').includes(name)) yield `the path parameter ${name} is not declared`;
  for (const name of named('path')) if (!placeholders.includes(name)) yield `the path has no placeholder {${name}}`;
  for (const name of named('header')) {
    const extension = kernelHeaders[name.toLowerCase()];
    if (extension) yield `the header ${name} is declared by ${extension}, not as a parameter`;
  }
  for (const parameter of parameters) {
    const name = textOf(parameter['name']);
    if (!['path', 'query', 'header'].includes(textOf(parameter['in'])))
      yield `the parameter ${name} must be in path, query or header`;
    if (parameter['in'] === 'path' && parameter['required'] !== true)
      yield `the path parameter ${name} must be required`;
    const schema = dereferenced(parameter['schema'], source);
    const { type } = schema['type'] === 'array' ? dereferenced(schema['items'], source) : schema;
    if (!scalarTypes.includes(textOf(type))) {
      yield `the parameter ${name} must have one type of ${scalarTypes.join(', ')}, or be an array of one, because its text is read by it`;
    }
  }
}

/** One success at least; everything else is a refusal with its problems. */
export function* checkResponses({ node }: OperationSource): Iterable<string> {
  const responses = objectEntries(node['responses']);
  if (!responses.some(([status]) => successes.includes(status)))
    yield `responses must hold a success: ${successes.join(', ')}`;
  for (const [status, response] of responses) {
    if (successes.includes(status)) {
      if (response['x-problems'] !== undefined) yield `${status} is a success and must not have x-problems`;
    } else if (!/^[45]\d\d$/.test(status))
      yield `${status} must not be declared: a success is one of ${successes.join(', ')}, a refusal 4xx or 5xx`;
    else if (Object.keys(response).join() !== 'x-problems')
      yield `${status} must hold x-problems and nothing else: the catalogue describes them`;
  }
  if (node['requestBody'] !== undefined) yield* checkContent('requestBody', node['requestBody']);
  for (const [status, response] of responses) if (response['content']) yield* checkContent(status, response);
}

/** JSON that is passed on as the bytes that somebody has signed. */
const signedJson = 'application/json; charset=utf-8';

/** JSON with its schema, or media types of which nothing more is known than their name and size. */
function* checkContent(part: string, holder: Json): Iterable<string> {
  const content = objectEntries(objectOf(holder)['content']);
  const isJson = (type: string): boolean => /json/i.test(type) && type !== signedJson;
  if (content.length === 0) yield `${part} must have content`;
  else if (content.some(([type]) => isJson(type))) {
    if (content.length > 1 || content[0]?.[0] !== 'application/json')
      yield `${part} must have application/json as its only content, or none of JSON`;
    return;
  }
  for (const [type, media] of content) {
    if (type !== signedJson && !/^[a-z]+\/[a-z\d][a-z\d.+-]*$/.test(type))
      yield `${part} must name ${type} in lower case, without parameters`;
    if (Object.keys(media).length > 0)
      yield `${part} has ${type}, which is passed on as it is and has no schema or example`;
  }
}
