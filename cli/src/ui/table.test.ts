import { describe, expect, it } from '@jest/globals';
import { table } from './table.ts';

describe('table', () => {
  it('lines columns up', () => {
    const rows = [
      ['a', 'long cell', 'x'],
      ['bbb', 'c', ''],
    ];
    expect(table(rows, ['1', '2', '3'])).toBe('1    2          3\na    long cell  x\nbbb  c');
  });

  it('takes control characters and line ends out', () => {
    expect(table([['\u001b[31mred\u001b[0m', 'two\nlines']])).toBe('red  two lines');
  });
});
