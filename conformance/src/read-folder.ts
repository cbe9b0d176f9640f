import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * What the files beside a module export under a name, in the order of their own names: whoever adds a file adds no line
 * anywhere. The module itself, tests and what all of them share are left out. None of them may import the module.
 */
export async function readFolder<Value>(module: string, exported: string, shared: string[] = []): Promise<Value[]> {
  const [own, folder] = [basename(fileURLToPath(module)), fileURLToPath(new URL('.', module))];
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== own && !shared.includes(file))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const loaded = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, Value | undefined>;
      const value = loaded[exported];
      if (value === undefined) throw new Error(`${join(folder, file)} exports no ${exported}`);
      return value;
    }),
  );
}
