import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { languages } from '../../src/languages.ts';
import { expectFinding, findingsIn, type PlantedMistake } from '../fixtures/planted-mistakes.ts';
import { GuildsCopy } from '../fixtures/guilds-copy.ts';
import { specificationFiles } from '../generate-specification.ts';
import { readSource } from '../source/read-source.ts';
import { specificationPackage } from '../source/resolver.ts';
import { checkProblemLanguages } from './problem-languages.ts';

const german = 'problems/de.yaml';

describe('the rule problem-languages', () => {
  const planted: PlantedMistake[] = [
    [german, 'GuildNotFound:', 'GuildFound:', 'is missing'],
    [german, 'GuildNotFound:', 'GuildFound:', 'is no problem'],
    [german, '  title: Die Gilde gibt es\n', '', 'title is missing'],
    [german, 'Keine Gilde hat', 'Keine Gilde hat `x`,', 'cause must hold what is fixed: nothing'],
    ['problems.yaml', 'Another guild has', 'Another guild of {game} has', 'cause must hold what is fixed: {game}'],
    ['problems/nl.yaml', '', 'GuildNotFound: { title: t, cause: c }', 'is of no language that is translated to'],
  ];
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => expectFinding('problem-languages', mistake));

  it('lets a plugin from outside say its problems in English only', async () => {
    using copy = new GuildsCopy();
    copy.remove(german);
    expect(findingsIn(copy.root)).toEqual([]);
    const { files } = await specificationFiles(copy.root);
    const texts = JSON.parse(files.get('problems/de.json') ?? '');
    expect(texts['not-found'].title).toBe('Hier ist nichts');
    expect(texts['guild-not-found']).toBeUndefined();
  });

  it('generates what a plugin says itself, and what the kernel says', async () => {
    using copy = new GuildsCopy();
    const { files } = await specificationFiles(copy.root);
    const names = languages.slice(1).map((language) => `problems/${language}.json`);
    expect([...files.keys()].filter((name) => name.startsWith('problems/')).sort()).toEqual(names);
    expect(JSON.parse(files.get('problems/de.json') ?? '')['guild-exists'].title).toBe('Die Gilde gibt es');
  });
});

describe('the problems of the house', () => {
  const source = readSource(specificationPackage);
  const catalogues = [source.kernelProblems, ...source.plugins].filter(({ problems }) => problems.length > 0);

  it('have a file in each language, and a missing one is a mistake', () => {
    for (const catalogue of catalogues) {
      expect([...checkProblemLanguages(catalogue)]).toEqual([]);
      const [lost, ...rest] = catalogue.languages;
      const file = join(catalogue.problems[0]!.file, '..', `problems/${lost!.language}.yaml`);
      expect([...checkProblemLanguages({ ...catalogue, languages: rest })]).toEqual([
        { file, subject: '', message: expect.stringContaining('is missing') },
      ]);
    }
  });

  it('are told in words of the language itself', () => {
    for (const { problems, languages: translated } of catalogues) {
      for (const { texts, language } of translated) {
        for (const { name, title, cause } of problems) {
          expect([language, name, texts.get(name)?.title]).not.toEqual([language, name, title]);
          expect([language, name, texts.get(name)?.cause]).not.toEqual([language, name, cause]);
        }
      }
    }
  });
});
