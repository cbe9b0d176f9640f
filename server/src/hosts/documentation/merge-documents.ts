import { isDeepStrictEqual } from 'node:util';

type Components = Record<string, Record<string, unknown>>;
/** Operations by method, and what they share. */
type PathItem = Record<string, unknown>;

/** The members of an OpenAPI document that merging looks at. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; [member: string]: unknown };
  tags?: { name: string }[];
  paths: Record<string, PathItem>;
  components?: Components;
  [member: string]: unknown;
}

export interface PluginDocument {
  plugin: string;
  /** First segments after `/v1`. */
  prefixes: readonly string[];
  document: OpenApiDocument;
}

/** The same thing is defined twice. */
export class DocumentConflict extends Error {
  constructor(what: string, left: string, right: string) {
    super(
      left === right
        ? `The plugin ${left} defines ${what} twice. Rename one of them.`
        : `The plugins ${left} and ${right} both define ${what}. Rename it in one of them, or enable only one of them.`,
    );
    this.name = 'DocumentConflict';
  }
}

/**
 * Merges plugins' documents into the one that an instance shows: without `x-internal` operations and what only they
 * use. `info` is the first one's. Throws `DocumentConflict` when two plugins share a prefix, a path, an operation id, or a component's name for
 * different things.
 */
export function mergeDocuments(documents: readonly PluginDocument[], publicUrl: string): OpenApiDocument {
  const [first] = documents;
  if (!first) throw new Error('There is no document to show: no plugin is enabled');
  const owners = new Map<string, string>();
  const claim = (what: string, plugin: string) => {
    const owner = owners.get(what);
    if (owner !== undefined) throw new DocumentConflict(what, owner, plugin);
    owners.set(what, plugin);
  };
  const tags = new Map<string, { name: string }>();
  const paths: OpenApiDocument['paths'] = {};
  // Names come from documents: without a prototype none of them means anything of its own.
  const components: Components = Object.create(null);
  for (const { plugin, prefixes, document } of documents) {
    for (const prefix of prefixes) claim(`the prefix /v1/${prefix}`, plugin);
    for (const [path, item] of Object.entries(document.paths)) {
      claim(`the path ${path.replace(/\{[^}]*\}/g, '{}')}`, plugin);
      const shown = publicPart(item, (id) => claim(`the operation ${id}`, plugin));
      if (shown) paths[path] = shown;
    }
    for (const tag of document.tags ?? []) tags.set(tag.name, tag);
    mergeComponents(components, plugin, document.components ?? {}, owners);
  }
  const used = tagsOf(paths);
  return {
    openapi: '3.1.0',
    info: first.document.info,
    servers: [{ url: publicUrl }],
    tags: [...tags.values()].filter(({ name }) => used.has(name)),
    paths,
    components: reachable(paths, components),
  };
}

function publicPart(item: PathItem, onOperation: (id: string) => void): PathItem | null {
  const shown: PathItem = {};
  let operations = 0;
  for (const [key, value] of Object.entries(item)) {
    if (isOperation(value)) {
      onOperation(value.operationId);
      if (value['x-internal'] === true) continue;
      operations += 1;
    }
    shown[key] = value;
  }
  return operations > 0 ? shown : null;
}

interface Operation {
  operationId: string;
  tags?: string[];
  'x-internal'?: boolean;
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}

function mergeComponents(into: Components, plugin: string, from: Components, owners: Map<string, string>): void {
  for (const [kind, members] of Object.entries(from)) {
    const merged = (into[kind] ??= Object.create(null) as Record<string, unknown>);
    for (const [name, member] of Object.entries(members)) {
      const what = `components/${kind}/${name}`;
      if (name in merged && !isDeepStrictEqual(merged[name], member)) {
        throw new DocumentConflict(`${what} differently`, owners.get(what) ?? '', plugin);
      }
      if (!owners.has(what)) owners.set(what, plugin);
      merged[name] = member;
    }
  }
}

function tagsOf(paths: OpenApiDocument['paths']): Set<string> {
  const operations = Object.values(paths).flatMap((item) => Object.values(item).filter(isOperation));
  return new Set(operations.flatMap(({ tags = [] }) => tags));
}

/** The components that the paths lead to. Security schemes are named and not referenced, so all of them stay. */
function reachable(paths: OpenApiDocument['paths'], components: Components): Components {
  const kept: Components = components['securitySchemes'] ? { securitySchemes: components['securitySchemes'] } : {};
  const open: unknown[] = [paths];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const text = JSON.stringify(node);
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/([\w.-]+)["/]/g)) {
      const member = components[kind]?.[name];
      if (member === undefined || (kept[kind] && name in kept[kind])) continue;
      (kept[kind] ??= Object.create(null) as Record<string, unknown>)[name] = member;
      open.push(member);
    }
  }
  return kept;
}
