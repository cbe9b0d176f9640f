import { isAbsolute, relative, sep } from 'node:path';
import type { RuleTester } from 'oxlint/plugins-dev';

/** A rule of oxlint's plugin interface, which has no exported name of its own. */
export type Rule = Extract<Parameters<RuleTester['run']>[1], { create: object; createOnce?: undefined }>;

type Context = Parameters<Rule['create']>[0];

/** The linted file's path from the root of the repository, with forward slashes. */
export function houseFile(context: Context): string {
  const path = isAbsolute(context.filename) ? relative(context.cwd, context.filename) : context.filename;
  return path.split(sep).join('/');
}

export function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.startsWith('test/');
}
