import { expect, it } from '@jest/globals';
import { filterLexeme, searchDocuments } from './search-document.ts';

const game = {
  type: 'game',
  name: "Don't Stop",
  isFree: false,
  earlyAccess: true,
  shortDescription: 'Run.',
  platforms: ['mac'],
  developers: ["O'Neill \\ Co"],
  publishers: ["O'Neill \\ Co"],
  genres: ['Action'],
  categories: ['Co-op'],
  tags: ['Run', ...Array.from({ length: 20 }, (_, n) => `t${n}`)],
  languages: [{ name: 'English' }],
};

it('weighs words by where they stand, and has labels as filters', () => {
  const document = searchDocuments()(game);
  expect(document).toMatch(/^'dont':1A 'stop':2A 'oneill':3B 'co':4B 'action':5C 'run':6C,26D 't0':7C /);
  expect(document).toContain(
    "':type:game' ':free:false' ':early access:true' ':platform:mac' ':genre:action' ':category:co-op' ':tag:run' ':tag:t0' ".trim(),
  );
  expect(document).toMatch(/':language:english' ':developer:o''neill \\\\ co' ':publisher:o''neill \\\\ co'$/);
});

it('counts 20 tags', () => {
  expect(searchDocuments()(game)).not.toContain('t19');
});

it('finds a filter in capitals and with accents', () => {
  expect(filterLexeme('tag', "Rogué's")).toBe("':tag:rogue''s'");
});
