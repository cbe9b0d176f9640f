import { Flags } from '@oclif/core';
import { listMessages } from '../../services/mailbox.ts';
import { dataDirectoryFlag, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

export class MailList extends StoreCommand {
  static override summary = 'List the mail that the store on this machine has sent to its own mailbox, newest first.';
  static override flags = {
    to: Flags.string({ summary: 'Only mail to this address.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1 }),
    ...dataDirectoryFlag,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(MailList);
    const messages = await listMessages(flags['data-dir'], flags.limit, flags.to);
    const rows = messages.map(({ id, sentAt, to, subject }) => [id, sentAt, to.join(', '), subject]);
    const none = 'There is none. A store with SMTP_URL sends its mail to that server.';
    this.log(rows.length > 0 ? table(rows, ['id', 'sent at', 'to', 'subject']) : none);
    return { items: messages };
  }
}
