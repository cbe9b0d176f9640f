import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const kernel = new URL('../../server/src/kernel/', import.meta.url);
const files = globSync('**/*.{ts,js}', { cwd: kernel.pathname }).filter((file) => !/\.test\.ts$/.test(file));

function linesOf(file: string): number {
  return readFileSync(new URL(file, kernel), 'utf8').split('\n').length - 1;
}

/** The kernel can be read in one sitting. Oxlint holds each file to 250 lines. */
describe('the size of the kernel', () => {
  it('is 5,000 lines at most, without tests', () => {
    const lines = files.map(linesOf).reduce((sum, count) => sum + count, 0);
    console.log(`The kernel has ${lines} lines in ${files.length} files.`);
    expect(files.length).toBeGreaterThan(50);
    expect(lines).toBeLessThanOrEqual(5000);
  });
});
