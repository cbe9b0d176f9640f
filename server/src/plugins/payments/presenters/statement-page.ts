import { markup } from '../../../markup/markup.ts';
import { printedPage } from '../../../markup/printed-page.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { StatementSums } from '../reads/statements.ts';

export interface ShownStatement extends StatementSums {
  currency: string;
  month: string;
  entries: readonly Schemas['Transaction'][];
}

/** Entries that a page shows, oldest first; the others are one row. */
export const mostShown = 1_000;

export function statementPage({ currency, month, opening, received, spent, entries }: ShownStatement): string {
  const row = (at: string, what: string, amount: number) =>
    markup`<tr><td>${at}</td><td>${what}</td><td class="amount">${(amount / 100).toFixed(2)}</td></tr>`;
  const heading = markup`<h1>Statement</h1>
<p>Wallet in ${currency}, ${month}</p>`;
  const rows = entries.map(({ at, kind, phase, reason, amount }) =>
    row(at.slice(0, 10), reason ?? (phase === 'single' ? kind : `${kind}, ${phase}`), amount),
  );
  if (entries.length >= mostShown) {
    const shown = entries.reduce((sum, { amount }) => sum + amount, 0);
    rows.push(row('', 'Later ones', received - spent - shown));
  }
  const sums = [
    row('', 'Received', received),
    row('', 'Spent', -spent),
    row('', 'Closing balance', opening + received - spent),
  ];
  return printedPage(`Wallet ${currency} ${month}`, heading, [row('', 'Opening balance', opening), ...rows], sums);
}
