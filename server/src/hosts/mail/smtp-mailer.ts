import path from 'node:path';
import type { Transporter } from 'nodemailer';
import { Unavailable } from '../../kernel/jobs/queue-backend.ts';
import type { Mailer, MailMessage } from '../../kernel/mail/mailer.ts';
import type { Mailbox } from './mailbox.ts';

/** Where a store without a mail server of its own keeps what it sends, under its data directory. */
export function mailboxDirectory(dataDirectory: string): string {
  return path.join(dataDirectory, 'mailbox');
}

export interface SmtpMailerOptions {
  /** Such as `smtps://user:password@mail.example.org`; null for a mailbox in `directory`. */
  url: string | null;
  /** Sender, such as `Store <store@example.org>`. */
  from: string;
  /** Where mail is kept without a server. */
  directory: string;
}

/** Ms. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends mail over SMTP. Nothing is loaded or opened before the first message. */
export class SmtpMailer implements Mailer {
  readonly sender: string;
  readonly #options: SmtpMailerOptions;
  #opened: Promise<{ transport: Transporter; mailbox: Mailbox | null }> | undefined;

  constructor(options: SmtpMailerOptions) {
    this.#options = options;
    this.sender = options.from.replace(/\s*<.*$/, '') || options.from;
  }

  async send({ id, to, language, subject, text, html }: MailMessage): Promise<void> {
    const { from } = this.#options;
    try {
      const { transport } = await this.#transport();
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${from.replace(/^.*@|>$/g, '')}>`,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
      // A 5yz reply is the server's last word (RFC 5321, 4.2.1): on this message when it answers what the message is told by, on
      // the connection, which somebody may mend, when it answers anything before.
      if (responseCode >= 500 && /^(MAIL|RCPT|DATA)/.test(command)) throw error;
      throw new Unavailable(error);
    }
  }

  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    opened?.transport.close();
    await opened?.mailbox?.close();
  }

  /** What could not be opened is tried again with the next message. */
  #transport() {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #open() {
    const { createTransport } = await import('nodemailer');
    const { openMailbox } = await import('./mailbox.ts');
    const mailbox = this.#options.url === null ? await openMailbox(this.#options.directory) : null;
    const url = mailbox?.url ?? this.#options.url ?? '';
    const transport = createTransport({ url, pool: true, maxConnections: 2, ...timeouts });
    return { transport, mailbox };
  }
}
