import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { canReach } from './server-user.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const entry = new URL('./start-embedded-postgres.ts', import.meta.url);

let directory: string;
let said: string[];
const children: ChildProcess[] = [];
const running: { stop(): Promise<void> }[] = [];

const temporary = () => mkdtempSync(path.join(tmpdir(), 'steam-clone-embedded-'));
/** A cluster that has been started before: copying it is quicker than making one for each test. */
let template: string;
beforeAll(async () => {
  template = temporary();
  const postgres = await startEmbeddedPostgres({ dataDirectory: template, settings: { fsync: 'off' } });
  await postgres.stop();
});
afterAll(() => rmSync(template, { recursive: true }));

// mkdtemp makes it 0700: as root, PostgreSQL's user can not pass through it.
beforeEach(() => {
  directory = temporary();
  said = [];
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const each of running.splice(0)) await each.stop();
  rmSync(directory, { recursive: true });
});

/** As after an earlier start; `-a` keeps the owner. */
const startedBefore = () => execFileSync('cp', ['-a', `${template}/.`, directory]);
const start = async (settings: Record<string, string> = {}) => {
  const log = (line: string) => void said.push(line);
  const postgres = await startEmbeddedPostgres({
    dataDirectory: directory,
    log,
    settings: { fsync: 'off', ...settings },
  });
  running.push(postgres);
  return postgres;
};

/** A process of its own that starts PostgreSQL, says its process id, or what went wrong, and then does `afterwards`. */
const startElsewhere = async (afterwards: string, user: { uid?: number; gid?: number } = {}) => {
  const code = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(entry.href)});
    const options = { dataDirectory: ${JSON.stringify(directory)}, settings: { fsync: 'off' } };
    const postgres = await startEmbeddedPostgres(options).catch(({ message }) => console.log(message));
    if (postgres) console.log(postgres.pid);
    ${afterwards}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    ...user,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, line, pid: Number(line) };
};
const killed = async (child: ChildProcess) => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const query = async (postgres: EmbeddedPostgres, sql: string) => {
  const client = new pg.Client(postgres.url());
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
const remember = (postgres: EmbeddedPostgres) => query(postgres, 'create table kept as select 42 as answer');
const recall = (postgres: EmbeddedPostgres) => query(postgres, 'select answer from kept');
/** A process that nobody has waited for is dead, too. */
const isAlive = (pid: number) => {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const gone = async (pid: number) => {
  while (isAlive(pid)) await sleep(5);
};

describe('startEmbeddedPostgres', () => {
  it('keeps what was written, in the data directory, from one start to the next', async () => {
    const first = await start();
    await remember(first);
    expect(await query(first, 'show max_connections')).toEqual([{ max_connections: '200' }]);
    expect(await query(first, `select lower('ÄÖ Ж') as folded, 'B' < 'a' as by_code`)).toEqual([
      { folded: 'äö ж', by_code: true },
    ]);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start();
    expect(await recall(second)).toEqual([{ answer: 42 }]);
    expect(said).toEqual(['PostgreSQL is set up for the first time']);
    expect(existsSync(path.join(directory, 'postgres', 'cluster', 'PG_VERSION'))).toBe(true);
  });

  it('lets nobody in without the password', async () => {
    startedBefore();
    const postgres = await start();
    const url = new URL(postgres.url());
    url.password = 'guessed';
    const client = new pg.Client(url.href);
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('starts PostgreSQL again when it was killed, at the same address and with all data', async () => {
    startedBefore();
    const postgres = await start();
    await remember(postgres);
    const { pid } = postgres;
    process.kill(pid, 'SIGKILL');
    while (postgres.pid === pid) await sleep(5);
    expect(await recall(postgres)).toEqual([{ answer: 42 }]);
    expect(said).toContain('PostgreSQL is back');
  });

  it('finds what a killed process has left running, and all data', async () => {
    startedBefore();
    const { child, pid } = await startElsewhere('setInterval(() => {}, 1000)');
    await killed(child);
    expect(isAlive(pid)).toBe(true);
    const postgres = await start();
    await gone(pid);
    expect(said).toEqual(['A PostgreSQL that an earlier start has left running is stopped']);
    await remember(postgres);
    expect(await recall(postgres)).toEqual([{ answer: 42 }]);
  });

  it('ends with a process that ends without stopping it', async () => {
    startedBefore();
    const { child, pid } = await startElsewhere('setTimeout(() => { throw new Error("unexpected") })');
    await gone(pid);
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1);
  });

  it('refuses a second start while the first one runs, here or in another process', async () => {
    startedBefore();
    await start();
    const refusal = `Another process runs the PostgreSQL in ${directory}/postgres`;
    await expect(start()).rejects.toThrow(refusal);
    expect((await startElsewhere('')).line).toBe(refusal);
  });

  it('says why it does not start, in PostgreSQL’s own words', async () => {
    startedBefore();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    await expect(start({ port })).rejects.toThrow(/PostgreSQL did not start: .*Address already in use/s);
    server.close();
    await expect(start({ shared_buffers: 'plenty' })).rejects.toThrow(/invalid value for parameter "shared_buffers"/);
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says which file it needs when its password is lost', async () => {
    startedBefore();
    const file = path.join(directory, 'postgres', 'password');
    writeFileSync(file, '\n');
    const remedy = 'Put the file back from a backup, or start with another --data-dir.';
    await expect(start()).rejects.toThrow(`in ${file} is damaged. ${remedy}`);
    rmSync(file);
    await expect(start()).rejects.toThrow(`in ${file} is missing. ${remedy}`);
  });

  it('is not held up by the number of a process that is none of its own', async () => {
    startedBefore();
    await (await start()).stop();
    const file = path.join(directory, 'postgres', 'cluster', 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${path.dirname(file)}\n0\n5432\n\n\n\nready\n`);
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(said).not.toContain('A PostgreSQL that an earlier start has left running is stopped');
  });

  it('begins again where a first start was cut off', async () => {
    mkdirSync(path.join(directory, 'postgres', 'cluster.new', 'base'), { recursive: true });
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  // Needs root to become somebody else, and a runtime that somebody else can reach; a checkout below a closed directory has
  // none, so there the test does not exist.
  const nobody = { uid: 65_534, gid: 65_534 };
  const canBecomeNobody = process.getuid?.() === 0 && canReach(nobody, process.execPath);
  const itAsNobody: (name: string, test: () => Promise<void>, timeout?: number) => void = canBecomeNobody
    ? it
    : () => {};
  itAsNobody('runs as an ordinary user, and for root as the one whose database it is', async () => {
    chownSync(directory, nobody.uid, nobody.gid);
    const { child, pid } = await startElsewhere('setInterval(() => {}, 1000)', nobody);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\s65534/m);
    await killed(child);
    const postgres = await start();
    expect(readFileSync(`/proc/${postgres.pid}/status`, 'utf8')).toMatch(/^Uid:\s65534/m);
  });
});
