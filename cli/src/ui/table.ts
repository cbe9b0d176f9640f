import { stripVTControlCharacters } from 'node:util';

/** Rows in columns that line up. Cells are stripped of control sequences: they may come from strangers. */
export function table(rows: readonly (readonly string[])[], headings?: readonly string[]): string {
  const all = (headings ? [headings, ...rows] : [...rows]).map((row) => row.map(clean));
  const widths: number[] = [];
  for (const row of all)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function clean(cell: string): string {
  return stripVTControlCharacters(cell).replaceAll(/[\n\r\t]+/g, ' ');
}
