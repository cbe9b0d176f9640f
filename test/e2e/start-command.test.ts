import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningCli, runCli, startCli, temporaryDirectory } from '../../cli/test/run-cli.ts';
import { postgresProcesses } from '../harness/store-program.ts';

const ready = 'Ctrl-C stops the store.';

/** A newcomer's day with `steam-clone start`; each step builds on the one before. */
describe('steam-clone start', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let env: Record<string, string>;
  let store: RunningCli;
  let url: string;

  beforeAll(async () => {
    directory = await temporaryDirectory();
    env = { STEAM_CLONE_DATA_DIR: directory.path };
  });
  afterAll(async () => {
    store.child.kill('SIGINT');
    await store.result;
    await directory[Symbol.asyncDispose]();
  });

  const start = async (...flags: string[]): Promise<string> => {
    store = startCli(['start', '--port', '0', ...flags], { env });
    const printed = await store.printed(ready);
    url = /^API +(\S+)$/m.exec(printed)?.[1] ?? '';
    return printed;
  };
  const postgres = () => {
    const file = join(directory.path, 'postgres/cluster/postmaster.pid');
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  };

  it('obeys in the middle of its first start, and begins again with the next', async () => {
    store = startCli(['start', '--port', '0'], { env });
    const isUnderWay = new Promise<void>((resolve) =>
      store.child.stderr?.on('data', (said: string) => said.includes('for the first time') && resolve()),
    );
    await isUnderWay;
    store.child.kill('SIGTERM');
    const { code, stderr } = await store.result;
    expect([code, stderr]).toEqual([130, expect.stringContaining('Interrupted before the store was ready')]);
    expect(stderr).not.toContain('Starting the API');
    expect(postgresProcesses(directory.path)).toEqual([]);
    expect(existsSync(join(directory.path, 'running.json'))).toBe(false);
  }, 60_000);

  it('prints the addresses and, once, the password of the administrator', async () => {
    const printed = await start();
    for (const name of ['API', 'Documentation', 'Health', 'Metrics'])
      expect(printed).toMatch(new RegExp(`^${name} +http`, 'm'));
    const password = /^Administrator: admin, password (\S+)$/m.exec(printed)?.[1];
    const file = join(directory.path, 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ account: 'admin', password, url });
  }, 60_000);

  it('has loaded real games', async () => {
    const game = (await (await fetch(`${url}/v1/games/620`)).json()) as { name: string };
    expect(game.name).toBe('Portal 2');
  });

  it('is found by the other commands, which act as its administrator', async () => {
    expect(await runCli(['whoami'], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`admin (player, moderator, admin) at ${url}`),
    });
    expect(await runCli(['urls', '--json'], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`"API": "${url}"`),
    });
  });

  it('is refused a second time, with where the first is', async () => {
    const { code, stderr } = await runCli(['start', '--port', '0'], env);
    expect(code).toBe(1);
    expect(stderr).toContain('already runs');
    expect(stderr).toContain(url);
    expect(stderr).toContain(String(store.child.pid));
  });

  it('says which flag helps when its port is taken', async () => {
    await using other = await temporaryDirectory();
    const { code, stderr } = await runCli(['start', '--port', new URL(url).port, '--data-dir', other.path]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/Port \d+ .* is taken by another program.*--port/)]);
  }, 60_000);

  it('ends with Ctrl-C, the database too', async () => {
    const pid = postgres();
    store.child.kill('SIGINT');
    expect(await store.result).toMatchObject({ code: 0 });
    expect(isAlive(pid)).toBe(false);
    expect(await runCli(['urls', '--url', url], env)).toMatchObject({ code: 4 });
  });

  it('recovers by itself after a kill -9, and changes nothing', async () => {
    const printed = await start();
    expect(printed).not.toContain('password');
    const before = await (await fetch(`${url}/v1/games/620`)).json();
    store.child.kill('SIGKILL');
    await store.result;
    const again = await start();
    expect(again).not.toContain('password');
    expect(await (await fetch(`${url}/v1/games/620`)).json()).toEqual(before);
    expect(await runCli(['doctor'], env)).toMatchObject({ code: 0, stdout: expect.stringContaining('is ready') });
  }, 60_000);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
