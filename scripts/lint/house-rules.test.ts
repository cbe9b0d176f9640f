import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const plugin = 'server/src/plugins/users/operations';

/** File, source, and the rule that must complain about it; null where none may. */
const cases: [file: string, source: string, rule: string | null][] = [
  ['spec/tools/a.ts', `import '../../sdk/src/client.ts';`, 'import-arrows'],
  ['sdk/src/b.ts', `export * from '@steam-clone/server/src/kernel/a.ts';`, 'import-arrows'],
  ['sdk/src/c.ts', `export type { A } from '@steam-clone/spec';`, null],
  ['seed/src/d.ts', `export const load = () => import('../../server/src/hosts/start.ts');`, 'import-arrows'],
  ['bench/e.ts', `export type A = import('../cli/src/main.ts').A;`, 'import-arrows'],
  ['cli/src/f.ts', `export { start } from '@steam-clone/server/src/hosts/start.ts';`, 'import-arrows'],
  ['cli/src/f.ts', `export { runBench } from '@steam-clone/bench';`, 'import-arrows'],
  ['cli/src/g.ts', `export const bench = () => import('@steam-clone/bench');`, null],
  ['cli/src/g.ts', `export const load = () => import('@steam-clone/server/src/hosts/start.ts');`, null],
  ['cli/src/h.ts', `export type { A } from '@steam-clone/server/src/hosts/start.ts';`, null],
  ['cli/src/i.ts', `export const load = () => import('@steam-clone/server/src/kernel/a.ts');`, 'import-arrows'],
  ['server/src/kernel/a/j.ts', `export { users } from '../../plugins/users/plugin.ts';`, 'import-arrows'],
  ['server/src/kernel/a/k.ts', `export type { A } from '../../hosts/start.ts';`, 'import-arrows'],
  ['server/src/kernel/a/l.test.ts', `export { a } from '../../../../test/harness/database.ts';`, null],
  [`${plugin}/m.ts`, `export { games } from '../../catalog/plugin.ts';`, 'import-arrows'],
  [`${plugin}/n.ts`, `export { hash } from '../domain/password.ts';`, null],
  [`${plugin}/o.ts`, `export { problem } from '../../../kernel/problems/problem.ts';`, null],
  ['server/src/verification/p.ts', `export { users } from '../plugins/users/plugin.ts';`, null],
  ['server/src/hosts/q.ts', `export { users } from '../plugins/users/plugin.ts';`, null],

  [`${plugin}/time-a.ts`, `export const now = () => Date.now();`, 'business-time'],
  [`${plugin}/time-b.ts`, `export const now = () => new Date();`, 'business-time'],
  [`${plugin}/time-c.ts`, `export const dice = () => Math.random();`, 'business-time'],
  [`${plugin}/time-d.ts`, `export const later = (at: Date) => new Date(at.getTime() + 1);`, null],
  ['server/src/kernel/limits/time-e.ts', `export const now = () => Date.now();`, null],

  [
    `${plugin}/sql-a.ts`,
    'export const a = (id: string) => `select name from game where id = ${id}`;',
    'parametrised-sql',
  ],
  [`${plugin}/sql-b.ts`, `export const a = (id: string) => 'delete from game where id = ' + id;`, 'parametrised-sql'],
  [`${plugin}/sql-c.ts`, 'const columns = `id, name`;\nexport const a = `select ${columns} from game`;', null],
  [`${plugin}/sql-d.ts`, 'const of = (t: string) => `select id from ${t}`;\nexport const a = of(`game`);', null],
  [
    `${plugin}/sql-e.ts`,
    'const of = (t: string) => `select id from ${t}`;\nexport const a = (t: string) => of(t);',
    'parametrised-sql',
  ],
  [`${plugin}/sql-f.ts`, 'export const of = (t: string) => `select id from ${t}`;', 'parametrised-sql'],
  [
    'server/src/kernel/database/sql-g.ts',
    'export const a = (c: { escapeIdentifier(n: string): string }, n: string) => `create database ${c.escapeIdentifier(n)}`;',
    null,
  ],
  [`${plugin}/sql-h.ts`, 'export const a = (n: string) => `Choose from ${n} and others`;', null],

  [`${plugin}/type-a.ts`, `export const a = (b: string) => b as unknown as number;`, 'single-assertion'],
  [`${plugin}/type-b.ts`, `export const a = (b: unknown) => b as number;`, null],

  ['server/src/verification/reads-a.ts', 'export const a = `delete from licence`;', 'verification-reads'],
  [
    'server/src/verification/reads-b.ts',
    `export const a = (em: { flush(): void }) => em.flush();`,
    'verification-reads',
  ],
  ['server/src/verification/reads-c.ts', 'export const a = `select id from licence`;', null],
  ['server/src/verification/reads-d.test.ts', 'export const a = `delete from licence`;', null],

  ['server/src/kernel/lines.ts', '// a line\n'.repeat(251), 'max-lines'],
  [
    `${plugin}/handler.ts`,
    `export function a(b: number[]) {\n${'  b.push(1);\n'.repeat(80)}}\n`,
    'max-lines-per-function',
  ],
  ['server/src/kernel/any.ts', `export const a = (b: any) => b;`, 'no-explicit-any'],
  ['server/src/kernel/default.ts', `export default 1;`, 'no-default-export'],
];

describe('the lint of the house', () => {
  const tree = mkdtempSync(join(tmpdir(), 'steam-clone-lint-'));
  const found = new Map<string, Set<string>>();

  beforeAll(() => {
    cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
    symlinkSync(join(root, 'scripts'), join(tree, 'scripts'));
    for (const [file, source] of cases) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), source);
    }
    const command = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', ...cases.map(([file]) => file)];
    const { stdout } = spawnSync(process.execPath, command, { cwd: tree, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    for (const { code, filename } of diagnostics) {
      // Such as `house(import-arrows)`.
      const rule = code.replace(/^.*\(|\)$/g, '');
      found.set(filename, (found.get(filename) ?? new Set()).add(rule));
    }
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  const refused = cases.filter(([, , rule]) => rule !== null);
  const accepted = cases.filter(([, , rule]) => rule === null);

  it.each(refused)('refuses %s', (file, _source, rule) => {
    expect([...(found.get(file) ?? [])]).toContain(rule);
  });

  it.each(accepted)('accepts %s', (file) => {
    expect(found.get(file)).toBeUndefined();
  });
});
