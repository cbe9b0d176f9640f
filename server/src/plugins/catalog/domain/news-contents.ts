import { bbcodeToHtml } from './bbcode.ts';
import { cleanHtml } from './clean-html.ts';

export interface GivenContents {
  contents: string;
  /** HTML when it is not said. */
  format?: 'html' | 'bbcode' | undefined;
}

/** What is kept of the text of news: HTML that is fit to be shown. */
export function newsContents({ contents, format }: GivenContents): Promise<string> {
  return cleanHtml(format === 'bbcode' ? bbcodeToHtml(contents) : contents);
}
