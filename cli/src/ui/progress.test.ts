import { describe, expect, it } from '@jest/globals';
import { createProgress, percent, plainProgress } from './progress.ts';

function plain() {
  let time = 0;
  let written = '';
  const stream = {
    write: (text: string) => (written += text),
  };
  return { progress: plainProgress(stream, () => time), written: () => written, pass: (ms: number) => (time += ms) };
}

describe('progress without a terminal', () => {
  it('is a line a step, and one about it every two seconds at most', () => {
    const { progress, written, pass } = plain();
    progress.step('Importing');
    progress.update('too soon', 0.1);
    pass(2_000);
    progress.update('1,000 rows', 0.5);
    progress.update('too soon again');
    pass(2_000);
    progress.update('more');
    expect(written()).toBe('Importing\n   50% 1,000 rows\n  more\n');
  });

  it('is chosen for a stream that is no terminal', async () => {
    let written = '';
    const progress = await createProgress({ write: (text: string) => (written += text) });
    progress.step('Starting');
    await progress.end();
    expect(written).toBe('Starting\n');
  });
});

describe('percent', () => {
  it.each([
    [0, '  0%'],
    [0.456, ' 45%'],
    [1, '100%'],
    [1.2, '100%'],
    [-1, '  0%'],
  ])('writes %d as "%s"', (ratio, text) => {
    expect(percent(ratio)).toBe(text);
  });
});
