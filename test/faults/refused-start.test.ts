import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../server/src/hosts/free-port.ts';
import { canReach } from '../../server/src/hosts/embedded-postgres/server-user.ts';
import { describeWith } from '../harness/describe-with.ts';
import { testDatabaseUrl } from '../harness/database.ts';
import {
  cleanUp,
  type EndedProgram,
  newDataDirectory,
  postgresProcesses,
  postmasterPid,
  refusedStart,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';

const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

/** It fails at once, says what is wrong in words, and leaves nothing running. */
const expectRefusal = ({ code, said, took }: EndedProgram, ...words: (string | RegExp)[]) => {
  expect(code).toBe(1);
  for (const word of words) expect(said).toMatch(word);
  expect(said).not.toMatch(/^\s+at .*:\d+/m);
  expect(took).toBeLessThan(20_000);
};

describe('beside a store that runs', () => {
  const directory = newDataDirectory();
  let store: StoreProgram;
  beforeAll(async () => {
    store = await startProgram({ directory, port: await freePort() });
  });
  afterAll(() => cleanUp(directory));

  it('a second start on its data directory says which process has it, and where', async () => {
    expectRefusal(
      await refusedStart({ directory }),
      'already runs on',
      `process ${store.pid}`,
      store.url,
      '--data-dir',
    );
  });

  it.each([{ flags: [] }, { flags: ['--split'] }])(
    'a start at its port names the flag that changes it: $flags',
    async ({ flags }) => {
      const other = newDataDirectory();
      const port = Number(new URL(store.url).port);
      expectRefusal(
        await refusedStart({ directory: other, port, flags: ['--no-seed', ...flags] }),
        `Port ${port}`,
        'is taken',
        '--port',
      );
      await cleanUp(other);
    },
  );

  it('a split start whose plugin would get its port names the flag, too', async () => {
    const other = newDataDirectory();
    const port = Number(new URL(store.url).port) - 1;
    const refused = await refusedStart({ directory: other, port, flags: ['--split'] });
    expectRefusal(refused, `Port ${port + 1}`, 'is taken', '--port');
    expect(postgresProcesses(other)).toEqual([]);
    await cleanUp(other);
  });
});

describe('a wrong setting', () => {
  let directory: string;
  beforeEach(() => {
    directory = newDataDirectory();
  });
  afterEach(() => cleanUp(directory));

  const withUrl = (change: (url: URL) => void) => {
    const url = new URL(testDatabaseUrl());
    change(url);
    return url.href;
  };

  it.each<[string, () => Record<string, string>, (string | RegExp)[]]>([
    ['no URL', () => ({ DATABASE_URL: 'nonsense' }), ['DATABASE_URL', 'expected a URL']],
    ['another database', () => ({ DATABASE_URL: 'mysql://u:p@h/x' }), ['DATABASE_URL', 'expected a URL']],
    [
      'nothing listens',
      () => ({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1' }),
      ['DATABASE_URL', 'nothing listens there'],
    ],
    ['an unknown host', () => ({ DATABASE_URL: 'postgres://u:p@nowhere.invalid' }), ['DATABASE_URL', /host/]],
    [
      'a wrong password',
      () => ({ DATABASE_URL: withUrl((url) => (url.password = 'guessed')) }),
      ['DATABASE_URL', 'the password of the user steam_clone is wrong'],
    ],
    [
      'a database that is none of the plugin’s',
      () => ({ DATABASE_URL: testDatabaseUrl(), DATABASE_URL_CATALOG: 'nonsense' }),
      ['DATABASE_URL_CATALOG'],
    ],
    ['no Redis', () => ({ REDIS_URL: 'redis://127.0.0.1:1' }), ['REDIS_URL']],
    ['an address of another machine', () => ({ STEAM_CLONE_HOST: '192.0.2.1' }), ['STEAM_CLONE_HOST']],
    [
      'several at once',
      () => ({ LOG_LEVEL: 'loud', STEAM_CLONE_SECRET: 'too short', CORS_ORIGINS: 'anybody', STEAM_CLONE_SPLIT: 'yes' }),
      [/LOG_LEVEL is "loud", expected one of/, /STEAM_CLONE_SECRET .*32/, 'CORS_ORIGINS', 'STEAM_CLONE_SPLIT'],
    ],
  ])('is named: %s', async (_name, environment, words) => {
    const refused = await refusedStart({ directory, environment: environment() });
    expectRefusal(refused, ...words);
    expect(refused.said).not.toContain('guessed');
    expect(refused.said).not.toContain('too short');
    expect(postgresProcesses(directory)).toEqual([]);
  });

  it('is named: an unknown plugin', async () => {
    expectRefusal(await refusedStart({ directory, flags: ['--plugins', 'catalog,nope'] }), 'plugin nope', '--plugins');
    const environment = { STEAM_CLONE_PLUGIN_PACKAGES: 'nope-pkg' };
    expectRefusal(await refusedStart({ directory, environment }), 'nope-pkg', 'STEAM_CLONE_PLUGIN_PACKAGES');
  });
});

describe('a data directory', () => {
  let directory: string;
  beforeEach(() => {
    directory = newDataDirectory();
  });
  afterEach(() => cleanUp(directory));

  it('that is a file is refused by name, with the flag that changes it', async () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    expectRefusal(await refusedStart({ directory: file }), file, '--data-dir');
  });

  it.each([
    ['credentials.json', 'remove it'],
    ['secret.json', 'STEAM_CLONE_SECRET'],
    ['postgres/password', '--data-dir'],
  ])(
    'with a damaged %s: the file is named, and what to do',
    async (name, remedy) => {
      const store = await startProgram({ directory });
      expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
      const file = path.join(directory, name);
      const whole = readFileSync(file, 'utf8');
      const other = whole.replace(/[\w-]{20}/, '-'.repeat(20));
      const damages = ['', whole.slice(0, 30), 'garbage', 'null', '{}', '[{}]'];
      if (name === 'postgres/password') damages.push(other);
      for (const damaged of damages) {
        writeFileSync(file, damaged);
        expectRefusal(await refusedStart({ directory }), file, 'backup', remedy);
        expect(postgresProcesses(directory)).toEqual([]);
      }
      if (name !== 'credentials.json') {
        rmSync(file);
        expectRefusal(await refusedStart({ directory }), file, 'is missing', 'backup', remedy);
      }
      writeFileSync(file, whole);
      expect((await startProgram({ directory })).readyIn).toBeGreaterThan(0);
    },
    60_000,
  );

  // A checkout below a closed directory can not be run by somebody else: there these tests do not exist.
  const canBeRun = isRoot && canReach(nobody, import.meta.filename) && canReach(nobody, process.execPath);
  const asNobody: (name: string, test: () => Promise<void>, timeout?: number) => void = canBeRun ? it : () => {};

  asNobody('that belongs to somebody else is refused by name', async () => {
    chmodSync(directory, 0o755);
    const closed = path.join(directory, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    expectRefusal(await refusedStart({ directory: closed, user: nobody }), closed, '--data-dir');
  });

  asNobody('works for an ordinary user, as whom PostgreSQL then runs', async () => {
    chownSync(directory, nobody.uid, nobody.gid);
    const store = await startProgram({ directory, user: nobody });
    expect(statSync(`/proc/${postmasterPid(directory)}`).uid).toBe(nobody.uid);
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  describeWith('root', isRoot)('of root', () => {
    it('closed to all others works; PostgreSQL runs as somebody else', async () => {
      chmodSync(directory, 0o700);
      const store = await startProgram({ directory });
      expect(statSync(`/proc/${postmasterPid(directory)}`).uid).not.toBe(0);
      expect(statSync(directory).mode & 0o777).toBe(0o700);
      expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
    });
  });
});
