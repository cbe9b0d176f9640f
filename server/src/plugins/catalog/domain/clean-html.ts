import type { IOptions, Tag } from 'sanitize-html';

/** Text, lists, links and pictures; nothing that runs, loads a frame or changes the page around it. */
const allowed: IOptions = {
  allowedTags:
    'a b blockquote br code em h1 h2 h3 h4 hr i img li ol p pre s strong sub sup table tbody td th thead tr u ul'.split(
      ' ',
    ),
  allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt', 'width', 'height'] },
  allowedSchemes: ['http', 'https'],
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  nestingLimit: 50,
  transformTags: {
    // A page that is left by a link tells the other side nothing and gives it no handle on itself.
    a: (tagName, { href = '' }): Tag => ({
      tagName,
      attribs: isAbsolute(href.trim()) ? { href: href.trim(), rel: 'nofollow noopener ugc' } : {},
    }),
    img: (tagName, { src = '', alt, width, height }): Tag => ({
      tagName,
      attribs: {
        ...(isAbsolute(src.trim()) && { src: src.trim().replace(/^http:/i, 'https:') }),
        ...(alt !== undefined && { alt }),
        ...(isLength(width) && { width }),
        ...(isLength(height) && { height }),
      },
    }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && attribs['src'] === undefined,
};

/** Addresses within the page that shows the text would be the store's own. */
function isAbsolute(address: string): boolean {
  return /^https?:\/\/[^\s/\\?#]/i.test(address);
}

/** Of a picture, in pixels. */
function isLength(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,4}$/.test(text);
}

/** `RichText` in the spec. */
const longest = 200_000;
/** No text that people wrote has more; closing many that are open takes time with the square of their number. */
const mostTags = 5_000;

/**
 * Cleans HTML from elsewhere. The library is loaded with the first text that holds any, since most imports have none. What has
 * more tags than a text can have is shown as it is, as text; what grows too long by cleaning loses its end.
 */
export async function cleanHtml(text: string): Promise<string> {
  const kept = text.replaceAll('\0', '').trim();
  if (!/[<&>]/.test(kept)) return kept;
  const { default: sanitize } = await import('sanitize-html');
  let source = kept.split('<').length > mostTags ? kept.replaceAll('<', '&lt;') : kept;
  for (;;) {
    const clean = sanitize(source, allowed);
    if (clean.length <= longest) return clean;
    source = source.slice(0, Math.floor((source.length * longest * 0.98) / clean.length));
  }
}
