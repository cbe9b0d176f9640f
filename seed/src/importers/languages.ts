import type { GameImport } from '@steam-clone/sdk';
import { plainText } from './text.ts';

/**
 * `English<strong>*</strong>, French<br><strong>*</strong>languages with full audio support`. Steam does not tell the
 * interface from subtitles here; it is taken as the interface.
 */
export function languagesOf(value: unknown): GameImport['languages'] {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const list = value.split(/<br\s*\/?>/i)[0] ?? '';
  const languages = list.split(/,|\r?\n/).map((part) => {
    const text = plainText(part, 200);
    return { name: text.replaceAll('*', '').trim(), interface: true, audio: text.includes('*'), subtitles: false };
  });
  return languages.filter(({ name }) => name !== '').slice(0, 100);
}
