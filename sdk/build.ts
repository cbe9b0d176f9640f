/**
 * Writes the form that is published: `node build.ts [directory]`, then `npm publish ./dist`. Inside the repository the
 * source itself is imported.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const target = resolve(process.argv[2] ?? `${import.meta.dirname}/dist`);
process.chdir(import.meta.dirname);
rmSync(target, { recursive: true, force: true });
execFileSync('../node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', target], { stdio: 'inherit' });

const {
  scripts: _scripts,
  devDependencies: _devDependencies,
  ...manifest
} = JSON.parse(readFileSync('package.json', 'utf8'));
const published = { ...manifest, exports: { '.': { types: './index.d.ts', default: './index.js' } } };
writeFileSync(`${target}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
copyFileSync('README.md', `${target}/README.md`);
copyFileSync('LICENSE', `${target}/LICENSE`);
