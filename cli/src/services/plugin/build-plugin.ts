import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CommandFailure } from '../../exit-codes.ts';
import { writeCompilerSettings } from './compiler-settings.ts';

/**
 * Builds the plugin of a directory into its `dist`: specification, validators and types from `spec`, JavaScript from `src`.
 * Gives its id. Throws a `CommandFailure` that holds every mistake in the specification, or every type error.
 */
export async function buildPlugin(directory: string): Promise<string> {
  if (!existsSync(join(directory, 'spec/openapi.yaml')) || !existsSync(join(directory, 'src/plugin.ts'))) {
    throw new CommandFailure(`${directory} holds no plugin: spec/openapi.yaml or src/plugin.ts is missing`, {
      remedy: 'Run this in the directory of a plugin; `steam-clone plugin new NAME` makes one.',
    });
  }
  const tools = await loadTools();
  const generated = join(directory, 'src/generated');
  const id = await tools
    .generateSpecification({ root: join(directory, 'spec'), out: generated })
    .catch((error: Error) => {
      throw new CommandFailure(`The specification has mistakes:\n${error.message}`, { cause: error });
    });
  await writeCompilerSettings(directory);
  await checkTypes(directory);

  const target = join(directory, 'dist');
  await rm(target, { recursive: true, force: true });
  await cp(generated, join(target, 'generated'), { recursive: true });
  await compile(tools, join(directory, 'src'), target);
  await writeEntry(target);
  return id;
}

/** The compiler and the generator are development packages: a store runs without them. */
async function loadTools() {
  try {
    const { generateSpecification } = await import('@steam-clone/spec/tools/generate-specification.ts');
    const { default: typescript } = await import('typescript');
    return { generateSpecification, typescript };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandFailure('A package that builds plugins is not installed', {
      remedy: 'Install steam-clone with its development packages: `npm ci`, without --omit=dev.',
      cause: error,
    });
  }
}

async function checkTypes(directory: string): Promise<void> {
  const compiler = join(dirname(fileURLToPath(import.meta.resolve('@typescript/native/package.json'))), 'bin/tsc');
  const project = join(directory, 'tsconfig.json');
  await promisify(execFile)(process.execPath, [compiler, '-p', project, '--pretty', 'false'], { cwd: directory }).catch(
    ({ stdout, message }: { stdout?: string; message: string }) => {
      throw new CommandFailure(`The source does not compile:\n${(stdout || message).trim()}`);
    },
  );
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

/** An installed package holds JavaScript: Node runs no TypeScript inside node_modules. */
async function compile({ typescript }: Tools, source: string, target: string): Promise<void> {
  const compilerOptions = {
    target: typescript.ScriptTarget.ES2024,
    module: typescript.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  for (const file of await readdir(source, { recursive: true })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file.startsWith('generated')) continue;
    const { outputText } = typescript.transpileModule(await readFile(join(source, file), 'utf8'), { compilerOptions });
    const output = join(target, file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, outputText);
  }
}

/** The module that a store loads; it says for which version of the plugin interface it was built. */
async function writeEntry(target: string): Promise<void> {
  const { kernelVersion } = await import('@steam-clone/server/src/hosts/enabled-plugins.ts');
  await writeFile(
    join(target, 'index.js'),
    `export { plugin } from './plugin.js';\nexport const kernel = ${kernelVersion};\n`,
  );
}
