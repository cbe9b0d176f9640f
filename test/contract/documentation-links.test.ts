import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const pages = globSync('**/*.md', { cwd: root, exclude: (path) => path.endsWith('node_modules') });

/** Targets of a page's links inside of the repository, without their anchors. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('the documentation', () => {
  it.each(pages)('%s links to files that are there', (page) => {
    const dead = linksOf(page).filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(dead).toEqual([]);
  });

  it('lists every decision', () => {
    const decisions = globSync('[0-9]*.md', { cwd: join(root, 'docs/adr') });
    expect(linksOf('docs/adr/README.md')).toEqual(expect.arrayContaining(decisions));
  });
});
