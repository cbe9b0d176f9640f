export const importFormats = ['ndjson', 'kaggle', 'insights', 'steamspy', 'appdetails', 'csv'] as const;

export type ImportFormat = (typeof importFormats)[number];

const descriptions: Record<ImportFormat, string> = {
  ndjson: 'one JSON object a line, with appid and name',
  kaggle: 'the Kaggle CSV "Steam Store Games", with appid, name and steamspy_tags in its header',
  insights: 'games.csv of steam-insights, with app_id, name and price_overview in its header',
  steamspy: 'JSON of SteamSpy, one object by appid',
  appdetails: 'recorded JSON of appdetails, one object by appid with success and data',
  csv: 'any other CSV with a header, with --map column=field',
};

/** One format a line, for a message. */
export function describeFormats(): string {
  return importFormats.map((format) => `  ${format.padEnd(10)} ${descriptions[format]}`).join('\n');
}

/** The format of a file that begins with this text; null when it is none that can be told by that. */
export function recognise(head: string): ImportFormat | null {
  const start = head.trimStart();
  // A file without rows is in any format.
  if (start === '') return 'ndjson';
  if (/^\{\s*"\d+"\s*:/.test(start)) {
    const firstValue = start.replace(/^\{\s*"\d+"\s*:/, '');
    return /^\s*\{\s*"(?:success|data)"\s*:/.test(firstValue) ? 'appdetails' : 'steamspy';
  }
  if (start.startsWith('{')) return 'ndjson';
  const columns = columnsOf(start, ',');
  const hasAll = (...names: string[]) => names.every((name) => columns.includes(name));
  if (hasAll('app_id', 'name', 'price_overview')) return 'insights';
  if (hasAll('appid', 'name', 'steamspy_tags', 'price')) return 'kaggle';
  return null;
}

/** The columns that the first line of a CSV file names. */
export function columnsOf(head: string, delimiter: string): string[] {
  const names = firstLineOf(head).split(delimiter);
  return names.map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

/** A comma, a semicolon or a tab, by what the first line has most of. */
export function delimiterOf(head: string): string {
  const line = firstLineOf(head);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

function firstLineOf(head: string): string {
  return /^\s*(.*)/.exec(head)?.[1]?.trimEnd() ?? '';
}
