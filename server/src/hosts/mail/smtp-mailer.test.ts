import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../free-port.ts';
import { Unavailable } from '../../kernel/jobs/queue-backend.ts';
import { openMailbox } from './mailbox.ts';
import { SmtpMailer } from './smtp-mailer.ts';

const message = {
  id: '0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21',
  to: 'alice@example.com',
  language: 'ru',
  subject: 'Подтвердите адрес',
  text: 'Код: 1234',
  html: '<p>Код: 1234</p>',
};
const from = 'Store <store@example.org>';

let directory: string;
const opened: { close(): Promise<void> }[] = [];
const open = (url: string | null) => {
  const mailer = new SmtpMailer({ url, from, directory });
  opened.push(mailer);
  return mailer;
};
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-mail-'));
});
afterEach(async () => {
  for (const each of opened.splice(0).toReversed()) await each.close();
  rmSync(directory, { recursive: true });
});

const received = () => readdirSync(directory).map((name) => readFileSync(path.join(directory, name), 'utf8'));

describe('SmtpMailer', () => {
  it('puts its mail into the mailbox when there is no server, whole and for its owner alone', async () => {
    const mailer = open(null);
    await mailer.send(message);
    await mailer.send({ ...message, to: 'bob@example.com' });
    const [first = '', second = ''] = received();
    expect(second).toContain('To: bob@example.com');
    expect(first).toContain('From: Store <store@example.org>');
    expect(first).toContain(`Message-ID: <${message.id}@example.org>`);
    expect(first).toContain('Content-Language: ru');
    expect(first).toContain('Auto-Submitted: auto-generated');
    const encoded = Buffer.from(message.text).toString('base64');
    expect(first.includes(encoded) || first.includes('=D0=9A=D0=BE=D0=B4')).toBe(true);
    for (const name of readdirSync(directory)) {
      expect(name).toMatch(/^[0-9a-f-]{36}\.eml$/);
      expect(statSync(path.join(directory, name)).mode & 0o077).toBe(0);
    }
  });

  it('keeps the newest 1,000 messages of its mailbox', async () => {
    const old = (number: number) => `0193a1e2-1d44-7c11-8a52-${String(number).padStart(12, '0')}.eml`;
    for (let number = 0; number < 1_005; number++) writeFileSync(path.join(directory, old(number)), 'old');
    writeFileSync(path.join(directory, 'note.txt'), 'mine');
    await open(null).send(message);
    const names = readdirSync(directory).sort();
    expect(names.filter((name) => name.endsWith('.eml'))).toHaveLength(1_000);
    expect(names).toContain('note.txt');
    expect(names[0]).toBe(old(6));
    expect(received().some((text) => text.includes('To: alice@example.com'))).toBe(true);
  });

  it('sends to the server that it is told of', async () => {
    const mailbox = await openMailbox(directory);
    opened.push(mailbox);
    await open(mailbox.url).send(message);
    expect(received()[0]).toContain('To: alice@example.com');
  });

  it('says that it may work later when nobody listens, answers, or has room', async () => {
    const silent = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const busy = await refusing(451, 'Try again');
    for (const at of [await freePort(), port, busy.port]) {
      await expect(open(`smtp://127.0.0.1:${at}`).send(message)).rejects.toBeInstanceOf(Unavailable);
    }
    silent.close();
  });

  it('says that it never will when the address is refused', async () => {
    const { port } = await refusing(550, 'No such mailbox');
    const error = await open(`smtp://127.0.0.1:${port}`)
      .send(message)
      .catch((caught: unknown) => caught);
    expect(error).not.toBeInstanceOf(Unavailable);
    expect(error).toMatchObject({ message: expect.stringContaining('No such mailbox') });
  });

  it('says that it may work later when the server refuses the connection and not the message', async () => {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      onAuth: (_auth, _session, callback) =>
        callback(Object.assign(new Error('Wrong password'), { responseCode: 535 })),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    opened.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const { port } = server.server.address() as { port: number };
    await expect(open(`smtp://store:secret@127.0.0.1:${port}`).send(message)).rejects.toBeInstanceOf(Unavailable);
  });

  it('lets nobody add a recipient or a header', async () => {
    await open(null)
      .send({
        ...message,
        to: 'alice@example.com\r\nBcc: mallory@example.com',
        subject: 'a\r\nBcc: mallory@example.com',
      })
      .catch(() => {});
    expect(received().join()).not.toMatch(/^Bcc:/m);
  });
});

/** A mail server that refuses every recipient. */
async function refusing(responseCode: number, text: string): Promise<{ port: number }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, callback) => callback(Object.assign(new Error(text), { responseCode })),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  return server.server.address() as { port: number };
}
