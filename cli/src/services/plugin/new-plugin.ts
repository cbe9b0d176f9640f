import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';
import { writeCompilerSettings } from './compiler-settings.ts';

export interface NewPluginOptions {
  name: string;
  /** Where it is made; must be empty or missing. */
  directory: string;
  /** Port of its process in the split form. */
  port: number;
}

const templates = new URL('../../../templates/plugin/', import.meta.url);
const suffix = '.template';

/** Makes the source of a plugin that builds and runs as it is. Gives the files that were written, relative to it. */
export async function newPlugin({ name, directory, port }: NewPluginOptions): Promise<string[]> {
  await checkName(name);
  await checkEmpty(directory);
  const values: Record<string, string> = {
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1),
    port: String(port),
    database: `${name.replaceAll('-', '_')}_service`,
    date: new Date().toISOString().slice(0, 10),
  };
  const entries = await readdir(templates, { recursive: true });
  const files: string[] = [];
  for (const entry of entries.filter((file) => file.endsWith(suffix)).sort()) {
    const content = await readFile(new URL(entry, templates), 'utf8');
    const file = entry.slice(0, -suffix.length).replace(/^gitignore$/, '.gitignore');
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(
      join(directory, file),
      content.replaceAll(/__(\w+?)__/g, (all, key: string) => values[key] ?? all),
    );
    files.push(file);
  }
  await writeCompilerSettings(directory);
  return files;
}

async function checkName(name: string): Promise<void> {
  const usage = (message: string) => new CommandFailure(message, { exitCode: exitCodes.usage });
  if (!/^[a-z][a-z0-9]{1,39}$/.test(name)) {
    throw usage(`"${name}" is no name for a plugin: 2 to 40 small letters and digits, a letter first`);
  }
  const { housePluginIds } = await import('@steam-clone/server/src/hosts/enabled-plugins.ts');
  if ([...housePluginIds, 'system'].includes(name))
    throw usage(`The house has a plugin ${name} already; choose another name`);
}

async function checkEmpty(directory: string): Promise<void> {
  const found = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandFailure(`${directory} can not be used: ${error.message}`);
  });
  if (found.length > 0) {
    throw new CommandFailure(`${directory} is not empty`, { remedy: 'Choose another place with --directory.' });
  }
}
