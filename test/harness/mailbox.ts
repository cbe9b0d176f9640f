import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { SmtpMailer } from '../../server/src/hosts/mail/smtp-mailer.ts';

export interface SentMail {
  to: string;
  language: string;
  subject: string;
  text: string;
  html: string;
}

/** A real mailer with a mailbox of its own. */
export class TestMailbox {
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-test-mail-'));
  readonly mailer = new SmtpMailer({ url: null, from: 'Store <store@example.org>', directory: this.#directory });

  /** All that was sent, oldest first. */
  async sent(): Promise<SentMail[]> {
    const files = readdirSync(this.#directory).sort();
    return Promise.all(files.map((name) => read(path.join(this.#directory, name))));
  }

  async close(): Promise<void> {
    await this.mailer.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

async function read(file: string): Promise<SentMail> {
  const { to = [], subject = '', text = '', html = '', headers } = await PostalMime.parse(readFileSync(file));
  const language = headers.find(({ key }) => key === 'content-language')?.value ?? '';
  return { to: to.map(({ address }) => address).join(', '), language, subject, text, html };
}
