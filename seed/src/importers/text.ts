import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';

/** A name with its entities decoded (`&amp;`), without white space around it. */
export function nameOf(value: unknown): unknown {
  return typeof value === 'string' ? decodeHTMLStrict(value).trim() : value;
}

const unseen = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'textarea', 'title']);
const inline = new Set(['a', 'b', 'em', 'font', 'i', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u']);
const bbCode =
  /\[\/?(?:b|i|u|s|h[1-6]|p|list|olist|\*|url|img|quote|code|strike|spoiler|previewyoutube)(?:=[^\][]{0,2000})?\]/gi;

/** What a reader of HTML or BBCode sees, in one line of at most `limit` characters. */
export function plainText(html: string, limit = 2_000): string {
  let text = '';
  let depthUnseen = 0;
  const parser = new Parser({
    onopentag: (tag) => {
      if (unseen.has(tag)) depthUnseen += 1;
      else if (!inline.has(tag)) text += ' ';
    },
    ontext: (part) => {
      if (depthUnseen === 0) text += part;
    },
    onclosetag: (tag) => {
      if (unseen.has(tag)) depthUnseen -= 1;
      else if (!inline.has(tag)) text += ' ';
    },
  });
  parser.end(html);
  const line = text.replace(bbCode, ' ').replace(/\s+/g, ' ').trim().toWellFormed();
  // Counted as the store does it, in code points.
  return line.length <= limit ? line : [...line].slice(0, limit).join('').trimEnd();
}

/** `Valve, KRAFTON, Inc.`: what follows a comma may be the end of a name. */
export function companiesOf(text: string): string[] {
  const ending =
    /^(?:inc|llc|l\.l\.c|ltd|limited|lp|llp|co|corp|gmbh|ag|s\.?a|s\.?l|s\.?r\.?l|s\.r\.o|a\.s|b\.?v|oü|plc|pte)\b/i;
  const names: string[] = [];
  for (const part of text.split(/,\s+/)) {
    if (names.length > 0 && ending.test(part)) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}
