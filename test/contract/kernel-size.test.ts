import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const kernel = new URL('../../server/src/kernel/', import.meta.url);
const files = globSync('**/*.{ts,js}', { cwd: kernel.pathname }).filter((file) => !file.endsWith('.test.ts'));

function linesOf(file: string): number {
  return readFileSync(new URL(file, kernel), 'utf8').split('\n').length - 1;
}

/** The kernel can be read in one sitting. Oxlint holds each file to 250 lines. */
describe('the size of the kernel', () => {
  it('is 5,000 lines at most, without tests', () => {
    const byFolder = Object.groupBy(files, (file) => file.split('/')[0] ?? '');
    const sizes = Object.entries(byFolder).map(([folder, own = []]) => ({ folder, lines: sumOf(own.map(linesOf)) }));
    const lines = sumOf(sizes.map((size) => size.lines));
    const table = sizes.toSorted((a, b) => b.lines - a.lines).map((size) => `${size.folder} ${size.lines}`);
    console.log(`The kernel has ${lines} lines in ${files.length} files: ${table.join(', ')}`);
    expect(files.length).toBeGreaterThan(50);
    expect(lines).toBeLessThanOrEqual(5000);
  });
});

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
