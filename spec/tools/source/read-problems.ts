import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isObject, objectEntries, textOf } from '../json.ts';
import type { ProblemCatalogueSource } from './source.ts';
import { yamlIn, type YamlFiles } from './yaml-files.ts';

/** The problems of a folder: its `problems.yaml`, and what `problems/<language>.yaml` say of them in other languages. */
export function readProblems(folder: string, files: YamlFiles, needsAllLanguages: boolean): ProblemCatalogueSource {
  const file = join(folder, 'problems.yaml');
  const problems = objectEntries(existsSync(file) ? files.read(file) : {}).map(([name, node]) => ({
    name,
    file: files.name(file),
    code: textOf(node['code']),
    status: Number(node['status']),
    title: textOf(node['title']),
    cause: textOf(node['cause']),
    remedy: textOf(node['remedy']),
    ...(isObject(node['example']) && { example: node['example'] }),
  }));
  const languages = yamlIn(join(folder, 'problems')).map((translation) => ({
    language: basename(translation, '.yaml'),
    file: files.name(translation),
    texts: new Map(
      objectEntries(files.read(translation)).map(([name, { title, cause }]) => [
        name,
        { title: textOf(title), cause: textOf(cause) },
      ]),
    ),
  }));
  return { problems, languages, needsAllLanguages };
}
