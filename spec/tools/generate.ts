/** `npm run generate` writes what is generated from the specification; with `--check` it only compares. */
import { join, resolve } from 'node:path';
import { SpecificationError } from './findings.ts';
import { generateHouse } from './generate-house.ts';
import { specificationFiles } from './generate-specification.ts';
import { differences, write } from './generated-files.ts';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

try {
  const { spec, sdk } = await generateHouse(root);
  const probes = ['notes', 'mirror'].map(async (plugin) => {
    const { files } = await specificationFiles(resolve(root, `../test/probe/${plugin}/spec`));
    const name = `test/probe/${plugin}/generated`;
    return { folder: resolve(root, '..', name), files, name };
  });
  const folders = [
    { folder: join(root, 'generated'), files: spec, name: 'spec/generated' },
    { folder: resolve(root, '../sdk/src/generated'), files: sdk, name: 'sdk/src/generated' },
    // The plugins of the acceptance tests come from outside the house.
    ...(await Promise.all(probes)),
  ];
  const different = folders.flatMap(({ folder, files, name }) =>
    differences(folder, files).map((file) => `${name}/${file}`),
  );
  if (check && different.length > 0) {
    console.error(
      `These files are not what the specification generates; run npm run generate:\n${different.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    for (const { folder, files } of folders) write(folder, files);
    console.log(check ? 'Generated files are up to date.' : `${different.length} files written.`);
  }
} catch (error) {
  if (!(error instanceof SpecificationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
