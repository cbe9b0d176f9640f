import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Method, RateLimitClass } from '../../src/specification.ts';
import { type Json, type JsonObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import { Resolver, specificationPackage } from './resolver.ts';
import { readProblems } from './read-problems.ts';
import type { EventSource, OperationSource, PluginSource, Source } from './source.ts';
import { yamlIn, YamlFiles } from './yaml-files.ts';

const methods = new Map<string, Method>([
  ['get', 'GET'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['patch', 'PATCH'],
  ['delete', 'DELETE'],
]);

interface Reading {
  root: string;
  files: YamlFiles;
  resolver: Resolver;
}

/**
 * Reads the specification in a folder: `openapi.yaml`, and for each of its tags one plugin in the folder of that name
 * (or, for a plugin from outside, in the folder itself). Throws a `SpecificationError` when a file cannot be read.
 */
export function readSource(root: string): Source {
  const files = new YamlFiles(root);
  const resolver = new Resolver(files);
  const reading = { root, files, resolver };
  const main = join(root, 'openapi.yaml');
  const common = join(specificationPackage, 'common');
  const resolved = (file: string): JsonObject => objectOf(resolver.node(files.read(file), file));

  const { paths, components, ...header } = objectOf(files.read(main));
  const operations = objectEntries(paths).flatMap(([path, item]) => readPath(path, item, main, reading));
  const plugins = listOf(header['tags']).map((tag) => readPlugin(objectOf(tag), operations, reading));
  const used = new Set(operations.map(({ file }) => file));
  // Refusals are described by the tools, so that no file of an operation leads to their schema.
  resolver.schema({ $ref: './schemas/problem.yaml#/Problem' }, join(common, 'problems.yaml'));
  return {
    header,
    securitySchemes: objectOf(objectOf(resolver.node(components ?? {}, main))['securitySchemes']),
    operations,
    plugins,
    unusedFiles: plugins
      .flatMap(({ id }) => yamlIn(join(folderOf(id, root), 'paths')))
      .map((file) => files.name(file))
      .filter((file) => !used.has(file)),
    kernelProblems: readProblems(common, files, true),
    commonParameters: resolved(join(common, 'parameters.yaml')),
    commonHeaders: resolved(join(common, 'headers.yaml')),
    rateLimits: new Map([specificationPackage, root].flatMap((folder) => readRateLimits(folder, files))),
    schemas: resolver.schemas,
    schemaFiles: resolver.schemaFiles,
  };
}

function readPath(path: string, item: JsonObject, main: string, { files, resolver }: Reading): OperationSource[] {
  const file = typeof item['$ref'] === 'string' ? join(dirname(main), item['$ref']) : main;
  const { parameters, ...operations } = objectOf(resolver.node(item, main));
  return objectEntries(operations).map(([key, node]) => {
    const method = methods.get(key);
    if (!method) throw files.error(file, `has ${key}; a path may have parameters, ${[...methods.keys()].join(', ')}`);
    const all: Json[] = [...listOf(parameters), ...listOf(node['parameters'])];
    const id = textOf(node['operationId']);
    return {
      id: id || `${key} ${path}`,
      plugin: id.split('.')[0] ?? '',
      method,
      path,
      file: files.name(file),
      node: all.length > 0 ? { ...node, parameters: all } : node,
    };
  });
}

function readPlugin(tag: JsonObject, all: OperationSource[], { root, files, resolver }: Reading): PluginSource {
  const id = textOf(tag['name']);
  const own = all.filter((operation) => operation.plugin === id);
  const folder = folderOf(id, root);
  return {
    id,
    prefixes: [...new Set(own.map(({ path }) => path.split('/')[2] ?? ''))],
    refusesCardNumbers: tag['x-refuses-card-numbers'] === true,
    events: yamlIn(join(folder, 'events')).map((file) => readEvent(file, files, resolver)),
    ...readProblems(folder, files, root === specificationPackage),
  };
}

function folderOf(plugin: string, root: string): string {
  return existsSync(join(root, plugin)) ? join(root, plugin) : root;
}

function readEvent(file: string, files: YamlFiles, resolver: Resolver): EventSource {
  const node = objectOf(resolver.node(files.read(file), file));
  return { type: textOf(node['type']), file: files.name(file), node };
}

function readRateLimits(folder: string, files: YamlFiles): [string, RateLimitClass][] {
  const file = join(folder, 'rate-limits.yaml');
  if (!existsSync(file)) return [];
  return objectEntries(files.read(file)).map(([name, { limit, window, key }]) => {
    const target = textOf(objectOf(key)['target']);
    return [name, { name, limit: Number(limit), window: Number(window), key: target ? { target } : 'account' }];
  });
}
