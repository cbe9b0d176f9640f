import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Method, RateLimitClass } from '../../src/specification.ts';
import { type Json, type JsonObject, isObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import { Resolver, specificationPackage } from './resolver.ts';
import type { EventSource, OperationSource, PluginSource, ProblemSource, Source } from './source.ts';
import { YamlFiles } from './yaml-files.ts';

const methods: Readonly<Record<string, Method>> = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' };

/**
 * Reads the specification in a folder: `openapi.yaml`, and for each of its tags one plugin in the folder of that name
 * (or, for a plugin from outside, in the folder itself). Throws a `SpecificationError` when a file cannot be read.
 */
export function readSource(root: string): Source {
  const files = new YamlFiles(root);
  const resolver = new Resolver(files);
  const main = join(root, 'openapi.yaml');
  const { paths, components, ...header } = objectOf(files.read(main));
  const common = join(specificationPackage, 'common');
  const commonFile = (name: string): JsonObject => {
    const file = join(common, `${name}.yaml`);
    return objectOf(resolver.node(files.read(file), file));
  };
  resolver.schema({ $ref: `${common}/schemas/problem.yaml#/Problem` }, main);

  const operations = objectEntries(paths).flatMap(([path, item]) => readPath(path, item, main, files, resolver));
  const rateLimits = new Map<string, RateLimitClass>();
  for (const folder of new Set([specificationPackage, root])) readRateLimits(join(folder, 'rate-limits.yaml'), files, rateLimits);
  return {
    header,
    securitySchemes: objectOf(objectOf(resolver.node(components ?? {}, main))['securitySchemes']),
    operations,
    plugins: listOf(header['tags']).map((tag) => readPlugin(textOf(objectOf(tag)['name']), root, operations, files, resolver)),
    kernelProblems: readProblems(join(common, 'problems.yaml'), files),
    commonParameters: commonFile('parameters'),
    commonHeaders: commonFile('headers'),
    rateLimits,
    schemas: resolver.schemas,
  };
}

function readPath(path: string, item: JsonObject, main: string, files: YamlFiles, resolver: Resolver): OperationSource[] {
  const file = typeof item['$ref'] === 'string' ? join(dirname(main), item['$ref']) : main;
  const { parameters, ...resolved } = objectOf(resolver.node(item, main));
  return objectEntries(resolved).flatMap(([key, node]) => {
    const method = methods[key];
    if (!method) return [];
    const shared: Json[] = [...listOf(parameters), ...listOf(node['parameters'])];
    const id = textOf(node['operationId']);
    return {
      id: id || `${method} ${path}`,
      plugin: id.split('.')[0] ?? '',
      method,
      path,
      file: files.name(file),
      node: shared.length > 0 ? { ...node, parameters: shared } : node,
    };
  });
}

function readPlugin(id: string, root: string, all: OperationSource[], files: YamlFiles, resolver: Resolver): PluginSource {
  const operations = all.filter((operation) => operation.plugin === id);
  const folder = existsSync(join(root, id)) ? join(root, id) : root;
  return {
    id,
    prefixes: [...new Set(operations.map(({ path }) => path.split('/')[2] ?? ''))],
    operations,
    events: yamlIn(join(folder, 'events')).map((file) => readEvent(file, files, resolver)),
    problems: readProblems(join(folder, 'problems.yaml'), files),
  };
}

function readEvent(file: string, files: YamlFiles, resolver: Resolver): EventSource {
  const node = objectOf(resolver.node(files.read(file), file));
  return { type: textOf(node['type']), file: files.name(file), node };
}

function readProblems(file: string, files: YamlFiles): ProblemSource[] {
  if (!existsSync(file)) return [];
  return objectEntries(files.read(file)).map(([name, node]) => ({
    name,
    file: files.name(file),
    code: textOf(node['code']),
    status: Number(node['status']),
    title: textOf(node['title']),
    cause: textOf(node['cause']),
    remedy: textOf(node['remedy']),
    ...(isObject(node['example']) && { example: node['example'] }),
  }));
}

function readRateLimits(file: string, files: YamlFiles, classes: Map<string, RateLimitClass>): void {
  if (!existsSync(file)) return;
  for (const [name, { limit, window, key }] of objectEntries(files.read(file))) {
    const target = textOf(objectOf(key)['target']);
    classes.set(name, { name, limit: Number(limit), window: Number(window), key: target ? { target } : 'account' });
  }
}

/** The YAML files of a folder in order; none when it does not exist. */
export function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
