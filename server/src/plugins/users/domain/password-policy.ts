import { readFileSync } from 'node:fs';
import { problem } from '../../../kernel/problems/problem.ts';

/**
 * Passwords of 8 characters and more that are guessed first, in lower case, one a line. Most are the head of zxcvbn's
 * frequency list (MIT licence, (c) 2012-2016 Dan Wheeler and Dropbox, Inc.).
 */
const list = new URL('common-passwords.txt', import.meta.url);
let common: ReadonlySet<string> | undefined;

/**
 * Refuses a password that would be guessed first: `password-too-common` or `password-is-account-name`. Its length is
 * the spec's matter, and there are no rules on its composition.
 */
export function refuseWeakPassword(password: string, accountName: string): void {
  const folded = password.toLowerCase();
  if (folded === accountName.toLowerCase()) throw problem('password-is-account-name');
  common ??= new Set(readFileSync(list, 'utf8').trimEnd().split('\n'));
  if (common.has(folded)) throw problem('password-too-common');
}
