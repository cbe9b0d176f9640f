import { describe, expect, it } from '@jest/globals';
import { composeMail, type MailKind } from './compose.ts';
import { languages as known } from '@steam-clone/spec/languages';
import { type Language, translations } from './translations.ts';

const languages = Object.keys(translations) as Language[];
const kinds: MailKind[] = [
  'verifyEmail',
  'resetPassword',
  'passwordChanged',
  'emailChanging',
  'secondFactorChanged',
  'apiKeyMade',
];
const facts = {
  accountName: '<alice>',
  store: 'store.example.org',
  at: new Date('2026-11-22T12:00:00Z'),
  token: 'scm_token',
  expires: new Date('2026-11-22T13:00:00Z'),
};

/** Paths of all texts with the placeholders that each names. */
function* placeholders(node: unknown, path = ''): Iterable<[string, string[]]> {
  if (typeof node === 'string') yield [path, [...node.matchAll(/\{\w+\}/g)].map(String).sort()];
  else for (const [key, child] of Object.entries(node as object)) yield* placeholders(child, `${path}/${key}`);
}

describe('the translations', () => {
  it('are the ten that problems are said in, one of them from right to left', () => {
    expect(languages).toHaveLength(10);
    expect(languages).toEqual([...known].sort());
    expect(languages).toContain('ar');
  });

  it.each(languages)('%s has the keys and placeholders of the others, and words of its own', (language) => {
    expect([...placeholders(translations[language])]).toEqual([...placeholders(translations.en)]);
    const others = languages.filter((other) => other !== language);
    const subjects = others.flatMap((other) => kinds.map((kind) => translations[other][kind].subject));
    for (const kind of kinds) expect(subjects).not.toContain(translations[language][kind].subject);
  });
});

describe('composeMail', () => {
  it.each(languages.flatMap((language) => kinds.map((kind) => ({ language, kind }))))(
    'fills in $kind in $language',
    ({ language, kind }) => {
      const { subject, text, html } = composeMail(kind, language, facts);
      expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/);
      expect(text).toContain('<alice>');
      expect(text).toContain('store.example.org');
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(html).not.toContain('<alice>');
      expect(html.includes('<code>scm_token</code>')).toBe(text.includes('scm_token'));
    },
  );

  it('throws when a fact is missing', () => {
    const { token: _, ...rest } = facts;
    expect(() => composeMail('verifyEmail', 'en', rest)).toThrow('lacks a fact');
  });
});
