import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../test/run-cli.ts';

const ids = ['0193f4a2-7c1d-7b6e-9a53-000000000001', '0193f4a2-7c1e-7b6e-9a53-000000000002'];
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'steam-clone-mailbox-'));
});
afterEach(() => rmSync(directory, { recursive: true }));
const run = (...args: string[]) => runCli(['mail', ...args], { STEAM_CLONE_DATA_DIR: directory });

function fill() {
  mkdirSync(join(directory, 'mailbox'));
  const write = (id = '', to = '', subject = '', body = '') =>
    writeFileSync(
      join(directory, 'mailbox', `${id}.eml`),
      [
        `To: ${to}`,
        `Subject: ${subject}`,
        'Date: Sun, 22 Nov 2026 12:00:00 +0000',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(body).toString('base64'),
      ].join('\r\n'),
    );
  write(ids[0], 'alice@example.com', '=?UTF-8?B?0J/QsNGA0L7Qu9GM?=', 'Код: 1234');
  write(ids[1], 'bob@example.com', 'Welcome', 'Hello \u001b[31mBob');
  writeFileSync(join(directory, 'mailbox', `${ids[1]}.eml.part`), 'half');
}

describe('mail list', () => {
  it('lists what was sent, newest first, to one address if wanted', async () => {
    fill();
    expect((await run('list')).stdout).toBe(
      [
        'id                                    sent at                   to                 subject',
        `${ids[1]}  2026-11-22T12:00:00.000Z  bob@example.com    Welcome`,
        `${ids[0]}  2026-11-22T12:00:00.000Z  alice@example.com  Пароль`,
        '',
      ].join('\n'),
    );
    const { stdout } = await run('list', '--to', 'Alice@example.com', '--json');
    expect(JSON.parse(stdout)).toEqual({
      items: [
        {
          id: ids[0],
          to: ['alice@example.com'],
          subject: 'Пароль',
          sentAt: '2026-11-22T12:00:00.000Z',
          text: 'Код: 1234',
        },
      ],
    });
  });

  it('says when there is none', async () => {
    expect((await run('list')).stdout).toContain('There is none.');
  });
});

describe('mail show', () => {
  it('shows the newest, or the one that is named, without control sequences', async () => {
    fill();
    expect((await run('show')).stdout).toBe(
      'To: bob@example.com\nDate: 2026-11-22T12:00:00.000Z\nSubject: Welcome\n\nHello Bob\n',
    );
    expect((await run('show', '0193f4a2-7c1d')).stdout).toContain('Код: 1234');
  });

  it('fails when nothing or more than one is meant', async () => {
    expect(await run('show')).toMatchObject({ code: 1, stderr: expect.stringContaining('is empty') });
    fill();
    expect(await run('show', '0193f4a2')).toMatchObject({ code: 1, stderr: expect.stringContaining('There are 2') });
    expect(await run('show', 'ffff')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no message'),
    });
  });
});
