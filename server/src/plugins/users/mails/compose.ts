import type { OutgoingMail } from '../entities/outgoing-mail.ts';
import { type Language, rightToLeft, translations } from './translations.ts';

export type MailKind = OutgoingMail['kind'];

/** What a mail tells. Times are shown in UTC. */
export interface MailFacts {
  accountName: string;
  /** Host of the store. */
  store: string;
  /** When it happened. */
  at: Date;
  token?: string;
  /** Until when the token works. */
  expires?: Date;
}

/** Subject, text and HTML of a mail in a language. */
export function composeMail(kind: MailKind, language: Language, facts: MailFacts) {
  const { greeting, signature, [kind]: own } = translations[language];
  const fill = (pattern: string) =>
    pattern.replace(/\{(\w+)\}/g, (_, name: keyof MailFacts) => show(facts[name], language));
  const lines = [greeting, ...own.lines, signature].map(fill);
  const direction = rightToLeft.has(language) ? 'rtl' : 'ltr';
  const paragraphs = lines.map((line) => `<p>${line === facts.token ? `<code>${line}</code>` : escaped(line)}</p>`);
  return {
    subject: fill(own.subject),
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}" dir="${direction}"><body>${paragraphs.join('')}</body></html>`,
  };
}

function show(fact: string | Date | undefined, language: Language): string {
  if (fact === undefined) throw new Error('The mail lacks a fact that its text names');
  if (typeof fact === 'string') return fact;
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(language, format).format(fact)} UTC`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
