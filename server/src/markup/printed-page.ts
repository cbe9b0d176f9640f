import { type Markup, markup } from './markup.ts';

/** A page to print or keep, which loads nothing: a heading, what is said below it, rows of a table and its sums. */
export function printedPage(title: string, heading: Markup, rows: readonly Markup[], sums: readonly Markup[]): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 14px/1.5 sans-serif; max-width: 40em; margin: 2em auto; color: #000; background: #fff }
table { width: 100%; border-collapse: collapse }
td { padding: .3em 0; border-bottom: 1px solid #ccc }
.amount { text-align: right; white-space: nowrap }
</style>
</head>
<body>
${heading}
<table>
<tbody>
${rows}
</tbody>
<tfoot>
${sums}
</tfoot>
</table>
</body>
</html>
`.html;
}
