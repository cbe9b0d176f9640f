import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differences, type GeneratedFiles, write } from './generated-files.ts';

let folder: string;
const files: GeneratedFiles = new Map([
  ['same.ts', 'same'],
  ['changed.ts', 'new'],
  ['users/missing.ts', 'added'],
]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'));
  mkdirSync(join(folder, 'old'));
  for (const [name, content] of [
    ['same.ts', 'same'],
    ['changed.ts', 'old'],
    ['old/left-over.ts', 'old'],
  ] as const) {
    writeFileSync(join(folder, name), content);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('generated files', () => {
  it('differ when they are changed, missing or left over', () => {
    expect(differences(folder, files)).toEqual(['changed.ts', 'old/left-over.ts', 'users/missing.ts']);
  });

  it('are exactly what was generated once they are written', () => {
    write(folder, files);
    expect(differences(folder, files)).toEqual([]);
    expect(existsSync(join(folder, 'old/left-over.ts'))).toBe(false);
    expect(readFileSync(join(folder, 'users/missing.ts'), 'utf8')).toBe('added');
  });

  it('all differ from a folder that does not exist', () => {
    expect(differences(join(folder, 'none'), files)).toEqual([...files.keys()].sort());
  });
});
