import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure } from '../exit-codes.ts';

/** A message that a store without a mail server of its own has sent. */
export interface MailboxMessage {
  id: string;
  to: string[];
  subject: string;
  /** RFC 3339. */
  sentAt: string;
  text: string;
}

/** Ids of the messages in the mailbox of a data directory, newest first. */
async function idsIn(dataDirectory: string): Promise<string[]> {
  const names = await readdir(join(dataDirectory, 'mailbox')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandFailure(`The mailbox of ${dataDirectory} can not be read: ${error.message}`, { cause: error });
  });
  // A message's id begins with its time.
  return names
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .sort()
    .reverse();
}

/** The newest messages, those to one address only when `to` is given. */
export async function listMessages(dataDirectory: string, limit: number, to?: string): Promise<MailboxMessage[]> {
  const found: MailboxMessage[] = [];
  for (const id of await idsIn(dataDirectory)) {
    if (found.length >= limit) break;
    const message = await read(dataDirectory, id);
    if (to === undefined || message.to.some((address) => address.toLowerCase() === to.toLowerCase()))
      found.push(message);
  }
  return found;
}

/** The text of the newest message to an address among the last 500 of all; null when there is none. */
export async function newestTextTo(dataDirectory: string, to: string): Promise<string | null> {
  for (const id of (await idsIn(dataDirectory)).slice(0, 500)) {
    const message = await read(dataDirectory, id);
    if (message.to.includes(to)) return message.text;
  }
  return null;
}

/** The message whose id begins like this. Throws a `CommandFailure` when there is none, or more than one. */
export async function findMessage(dataDirectory: string, start: string): Promise<MailboxMessage> {
  const found = (await idsIn(dataDirectory)).filter((id) => id.startsWith(start.toLowerCase()));
  const [id] = found;
  if (id !== undefined && found.length === 1) return read(dataDirectory, id);
  const what = found.length === 0 ? 'There is no message' : `There are ${found.length} messages`;
  throw new CommandFailure(`${what} whose id begins with ${start}`, { remedy: '`steam-clone mail list` shows all.' });
}

async function read(dataDirectory: string, id: string): Promise<MailboxMessage> {
  const bytes = await readFile(join(dataDirectory, 'mailbox', `${id}.eml`));
  const { default: PostalMime } = await import('postal-mime');
  const { to = [], subject = '', date = '', text = '' } = await PostalMime.parse(bytes);
  return { id, to: to.map(({ address = '' }) => address), subject, sentAt: date, text: text.trimEnd() };
}
