/** The languages that the store speaks, by BCP 47 tag. The first is the one that the specification is written in. */
export const languages = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'ko', 'pt', 'ru', 'zh'] as const;

export type Language = (typeof languages)[number];

/** Characters of an Accept-Language that is read; no browser sends as many. */
const longest = 1_000;

/** A language range with its quality, RFC 9110, 12.5.4. Of the range only its language is taken: pt-BR is answered in pt. */
const weighted = /^(\*|[a-z]{1,8})((?:-[a-z0-9]{1,8})*)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * The language that an Accept-Language asks for. What can not be read in it is left out. English without the header, and
 * where it is too long or asks for nothing that the store speaks.
 */
export function preferredLanguage(header: string | undefined): Language {
  const [english] = languages;
  if (header === undefined || header.length > longest) return english;
  const asked = new Map<string, number>();
  for (const part of header.split(',')) {
    const [, language = '', region = '', quality = 1] = weighted.exec(part.trim()) ?? [];
    const name = language.toLowerCase();
    // A region that is not wanted says nothing about the language.
    if (name === '' || (region !== '' && Number(quality) === 0)) continue;
    asked.set(name, Math.max(asked.get(name) ?? 0, Number(quality)));
  }
  const byQuality = [...asked].filter(([, quality]) => quality > 0).sort(([, left], [, right]) => right - left);
  for (const [name] of byQuality) {
    const language = languages.find((known) => (name === '*' ? !asked.has(known) : known === name));
    if (language !== undefined) return language;
  }
  return english;
}
