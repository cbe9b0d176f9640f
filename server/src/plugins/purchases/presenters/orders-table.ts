/** A line of an order as the database tells it, in the order of the columns. */
export type TableRow = Record<(typeof columns)[number], string | number | null>;

const columns = [
  'orderId',
  'placedAt',
  'state',
  'name',
  'kind',
  'itemId',
  'amount',
  'finalAmount',
  'refundedAmount',
  'currency',
] as const;

/** Orders as CSV (RFC 4180). Text that a spreadsheet would take for a formula is marked as text. */
export function ordersTable(rows: readonly TableRow[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
