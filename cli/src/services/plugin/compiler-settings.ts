import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

/** What a plugin imports and is not installed beside it: this installation's own. */
function pathsOfInterface(): Record<string, [string]> {
  return {
    '@steam-clone/server/plugin': [fileOf('@steam-clone/server/src/plugin-interface.ts')],
    '@steam-clone/spec': [fileOf('@steam-clone/spec')],
  };
}

/**
 * Writes `.build/tsconfig.json`, which the plugin's own `tsconfig.json` extends, so that editor and build see the types of
 * this installation. It holds absolute paths and is not committed.
 */
export async function writeCompilerSettings(directory: string): Promise<void> {
  const settings = {
    compilerOptions: {
      target: 'es2024',
      lib: ['es2024', 'esnext.iterator', 'esnext.disposable'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      strict: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [dirname(dirname(fileOf('@types/node/package.json')))],
      paths: pathsOfInterface(),
    },
  };
  const file = join(directory, '.build/tsconfig.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(settings, null, 2)}\n`);
}
