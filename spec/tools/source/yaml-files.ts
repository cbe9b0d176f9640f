import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { SpecificationError } from '../findings.ts';
import { isObject, type Json } from '../json.ts';

/** The YAML files of a specification by absolute path, each read once. */
export class YamlFiles {
  readonly #root: string;
  readonly #parsed = new Map<string, Json>();

  constructor(root: string) {
    this.#root = root;
  }

  /** A path as findings name it. */
  name(file: string): string {
    return relative(this.#root, file);
  }

  /** Throws a `SpecificationError` when the file is missing or is not YAML. */
  read(file: string): Json {
    const known = this.#parsed.get(file);
    if (known !== undefined) return known;
    if (!existsSync(file)) throw this.error(file, 'does not exist');
    try {
      const parsed = parse(readFileSync(file, 'utf8'), { merge: true }) as Json;
      this.#parsed.set(file, parsed);
      return parsed;
    } catch (error) {
      throw this.error(file, `is not valid YAML: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** The part of a file that a JSON pointer names; an empty pointer is the whole file. */
  at(file: string, pointer: string): Json {
    let value: Json | undefined = this.read(file);
    for (const segment of pointer.split('/').slice(1)) {
      const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
      value = isObject(value) ? value[key] : undefined;
    }
    if (value === undefined) throw this.error(file, `has nothing at #${pointer}`);
    return value;
  }

  error(file: string, message: string): SpecificationError {
    return new SpecificationError([{ rule: 'file', file: this.name(file), subject: '', message }]);
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
