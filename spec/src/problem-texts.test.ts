import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TranslatedProblems } from './problem-texts.ts';

describe('TranslatedProblems', () => {
  it('reads a language when it is first asked for, and once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'problems-'));
    try {
      const problems = new TranslatedProblems([{ problemTexts: pathToFileURL(`${folder}/`) }, { problemTexts: null }]);
      expect(problems.in('en')).toEqual({});
      const german = { 'guild-exists': { title: 'Die Gilde gibt es', cause: 'Eine andere Gilde hat den Namen.' } };
      writeFileSync(join(folder, 'de.json'), JSON.stringify(german));
      expect(problems.in('de')).toEqual(german);
      rmSync(join(folder, 'de.json'));
      expect(problems.in('de')).toEqual(german);
      expect(() => problems.in('fr')).toThrow('ENOENT');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
