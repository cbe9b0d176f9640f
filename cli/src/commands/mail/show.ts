import { stripVTControlCharacters } from 'node:util';
import { Args } from '@oclif/core';
import { CommandFailure } from '../../exit-codes.ts';
import { findMessage, listMessages } from '../../services/mailbox.ts';
import { dataDirectoryFlag, StoreCommand } from '../../store-command.ts';

export class MailShow extends StoreCommand {
  static override summary = 'Show a message of the mailbox, the newest when none is named.';
  static override args = { id: Args.string({ description: 'Its id, or the beginning of it.' }) };
  static override flags = dataDirectoryFlag;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(MailShow);
    const directory = flags['data-dir'];
    const message =
      args.id === undefined ? (await listMessages(directory, 1))[0] : await findMessage(directory, args.id);
    if (!message) throw new CommandFailure(`The mailbox of ${directory} is empty`);
    const { to, sentAt, subject, text } = message;
    this.log(stripVTControlCharacters(`To: ${to.join(', ')}\nDate: ${sentAt}\nSubject: ${subject}\n\n${text}`));
    return message;
  }
}
