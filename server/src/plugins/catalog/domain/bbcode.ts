/** Tags of Steam's BBCode that have a tag of HTML (Steamworks documentation, "Text Formatting"). */
const htmlTags = new Map([
  ...['b', 'i', 'u', 'h1', 'h2', 'h3', 'p', 'code', 'table', 'tr', 'th', 'td'].map((tag) => [tag, tag] as const),
  ['strike', 's'],
  ['s', 's'],
  ['list', 'ul'],
  ['olist', 'ol'],
  ['quote', 'blockquote'],
]);

/** Tags whose contents are shown without them. */
const plainTags = new Set(['spoiler', 'color', 'size', 'center', 'previewyoutube', 'expand', 'carousel']);

// Each part stops at a bracket, so that the whole text is looked at once, however it is made.
const tag = /\[(\/?)([a-z]{1,20}\d?|\*)(?:[= ]([^[\]]{0,2000}))?\]/gi;

/** Tags that are open at a time; what is deeper is left out. Looking for an open one is bounded so. */
const deepest = 50;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
const shown = (text: string): string => escaped(text).replaceAll(/\r?\n/g, '<br>');

/**
 * Turns BBCode into HTML, in time that grows with its length. Tags that are not known stay as text, those that are not
 * closed are closed at the end. What comes out still has to be cleaned: addresses are as they were given.
 */
export function bbcodeToHtml(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let end = 0;
  // Inside of these only their own end counts; `start` is where their contents begin in `out`.
  let verbatim: { name: string; start: number } | null = null;

  for (const { 0: whole, 1: slash = '', 2: given = '', 3: value, index } of text.matchAll(tag)) {
    out.push(shown(text.slice(end, index)));
    end = index + whole.length;
    const name = given.toLowerCase();
    const isEnd = slash === '/';
    if (verbatim) {
      if (!isEnd || name !== verbatim.name) out.push(escaped(whole));
      else {
        finishVerbatim(verbatim, out);
        verbatim = null;
      }
    } else if (!isEnd && (name === 'noparse' || name === 'img' || (name === 'url' && value === undefined))) {
      verbatim = { name, start: out.length };
    } else if (name === 'url') {
      if (!isEnd) openTag('a', ` href="${escaped(unquoted(value ?? ''))}"`);
      else closeTag('a');
    } else if (name === '*') {
      if (open.at(-1) === 'li') closeTag('li');
      if (!isEnd) openTag('li');
    } else if (name === 'hr') {
      if (!isEnd) out.push('<hr>');
    } else if (htmlTags.has(name)) {
      if (isEnd) closeTag(htmlTags.get(name) ?? '');
      else openTag(htmlTags.get(name) ?? '');
    } else if (!plainTags.has(name)) out.push(escaped(whole));
  }
  out.push(shown(text.slice(end)));
  while (open.length > 0) out.push(`</${open.pop()}>`);
  return out.join('');

  function openTag(html: string, attributes = ''): void {
    if (open.length === deepest) return;
    open.push(html);
    out.push(`<${html}${attributes}>`);
  }

  /** Closes the innermost open one and what was opened inside of it; an end without a beginning is left out. */
  function closeTag(html: string): void {
    const at = open.lastIndexOf(html);
    if (at < 0) return;
    while (open.length > at) out.push(`</${open.pop()}>`);
  }
}

/** Replaces contents that were kept as they are by what they stand for. */
function finishVerbatim({ name, start }: { name: string; start: number }, out: string[]): void {
  if (name === 'noparse') return;
  const address = out.splice(start).join('').replaceAll('<br>', '').trim();
  out.push(name === 'img' ? `<img src="${address}">` : `<a href="${address}">${address}</a>`);
}

function unquoted(value: string): string {
  return value.trim().replace(/^["']|["']$/g, '');
}
