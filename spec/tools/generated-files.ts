import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Contents by path relative to a folder. */
export type GeneratedFiles = Map<string, string>;

/** Names of the files in a folder that differ from what would be generated: changed, missing or left over. */
export function differences(folder: string, files: GeneratedFiles): string[] {
  const changed = [...files].filter(([name, content]) => {
    const file = join(folder, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  return [...changed.map(([name]) => name), ...leftOver(folder, files)].sort();
}

/** Makes the folder hold exactly these files. Unchanged ones are not touched, so that watchers stay quiet. */
export function write(folder: string, files: GeneratedFiles): void {
  for (const name of differences(folder, files)) {
    const file = join(folder, name);
    const content = files.get(name);
    if (content === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}

function leftOver(folder: string, files: GeneratedFiles): string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !files.has(name));
}
