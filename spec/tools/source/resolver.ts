import { basename, dirname, join, resolve } from 'node:path';
import { isObject, type Json, type JsonObject, mapValues } from '../json.ts';
import { componentPrefix, dataKeywords, schemaMapKeywords } from '../json-schema.ts';
import type { YamlFiles } from './yaml-files.ts';

/** The folder of this package; `$ref: '@steam-clone/spec/common/...'` leads here from any specification. */
export const specificationPackage = resolve(import.meta.dirname, '../..');
const packagePrefix = '@steam-clone/spec/';

interface Place {
  file: string;
  pointer: string;
}

/**
 * Follows `$ref`s over files. A schema that is referenced becomes a component under its own name (the file's, or the
 * key's in a file of several), everything else is put in where it is referenced.
 */
export class Resolver {
  /** Every schema that was referenced, by its name. */
  readonly schemas = new Map<string, JsonObject>();
  /** The file that each of them is in, as findings name it. */
  readonly schemaFiles = new Map<string, string>();
  readonly #origins = new Map<string, string>();
  readonly #files: YamlFiles;

  constructor(files: YamlFiles) {
    this.#files = files;
  }

  /** Resolves a node of a file that is not inside of a schema. */
  node(node: Json, file: string, trail: readonly string[] = []): Json {
    if (Array.isArray(node)) return node.map((item) => this.node(item, file, trail));
    if (!isObject(node)) return node;
    if (typeof node['$ref'] === 'string') {
      const { $ref, ...siblings } = node;
      const place = this.#place(node['$ref'], file);
      const step = `${place.file}#${place.pointer}`;
      if (trail.includes(step)) throw this.#files.error(file, `$ref ${String($ref)} leads back to itself`);
      const target = this.node(this.#files.at(place.file, place.pointer), place.file, [...trail, step]);
      return isObject(target) ? { ...target, ...siblings } : target;
    }
    const resolved: JsonObject = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === 'schema') resolved[key] = this.schema(value, file);
      else if (isData(key, value)) resolved[key] = value;
      else resolved[key] = this.node(value, file, trail);
    }
    return resolved;
  }

  /** Resolves a schema; references in it become references to components. */
  schema(node: Json, file: string): Json {
    if (Array.isArray(node)) return node.map((item) => this.schema(item, file));
    if (!isObject(node)) return node;
    const resolved: JsonObject = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') {
        resolved[key] = `${componentPrefix}${this.#component(this.#place(value, file))}`;
      } else if (dataKeywords.has(key) || key.startsWith('x-')) resolved[key] = value;
      else if (schemaMapKeywords.has(key) && isObject(value)) {
        resolved[key] = mapValues(value, (schema) => this.schema(schema, file));
      } else resolved[key] = this.schema(value, file);
    }
    return resolved;
  }

  #component(place: Place): string {
    const segments = place.pointer.split('/').slice(1);
    const name = componentName(segments.at(-1) ?? basename(place.file, '.yaml'));
    const origin = `${place.file}#${place.pointer}`;
    const known = this.#origins.get(name);
    if (known === origin) return name;
    if (known !== undefined) {
      const message = `names a schema ${name}, but so does ${this.schemaFiles.get(name)}; rename one`;
      throw this.#files.error(place.file, message);
    }
    this.#origins.set(name, origin);
    this.schemaFiles.set(name, this.#files.name(place.file));
    const schema = this.schema(this.#files.at(place.file, place.pointer), place.file);
    if (!isObject(schema)) throw this.#files.error(place.file, `has no schema at #${place.pointer}`);
    this.schemas.set(name, schema);
    return name;
  }

  #place(reference: string, file: string): Place {
    const [path = '', pointer = ''] = reference.split('#', 2);
    if (path === '') return { file, pointer };
    const target = path.startsWith(packagePrefix)
      ? join(specificationPackage, path.slice(packagePrefix.length))
      : resolve(dirname(file), path);
    return { file: target, pointer };
  }
}

function isData(key: string, value: Json): boolean {
  const isReference = isObject(value) && typeof value['$ref'] === 'string';
  return (key === 'example' || key === 'value' || key.startsWith('x-')) && !isReference;
}

/** `release-date` and `ReleaseDate` are both `ReleaseDate`. */
function componentName(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
