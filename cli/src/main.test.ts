import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../sdk/test/scripted-store.ts';
import { bin, runCli, startCli, temporaryDirectory } from '../test/run-cli.ts';

describe('the program', () => {
  it('lists its commands and topics', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    const names =
      'api completion doctor login logout migrate rebuild seed serve setup start urls whoami clock dead-letters import plugin'.split(
        ' ',
      );
    for (const name of names) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it('suggests what may have been meant', async () => {
    const { code, stderr } = await runCli(['clock', 'advanse', '1d']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'Error: There is no command clock advanse. Did you mean clock advance?\n`steam-clone --help` lists them all.\n',
    );
  });

  it.each([
    [['whoami', '--nothing']],
    [['import', 'file']],
    [['clock', 'advance', 'soon']],
    [['clock', 'advance']],
    [['login', 'alice']],
    [['admin', 'bundles', 'show', 'abc']],
    [['admin', 'news', 'create', '1.5', '--title', 'a', '--text', 'b']],
    [['admin', 'prices', 'set', '620', 'USD', 'much']],
    [['admin', 'news', 'list', '--limit', 'x']],
  ])('answers wrong usage %j with exit code 2 and no stack', async (args) => {
    await using directory = await temporaryDirectory();
    const { code, stdout, stderr } = await runCli(args, { STEAM_CLONE_DATA_DIR: directory.path });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Error: /);
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/);
  });

  it('refuses an address that is none', async () => {
    const { code, stderr } = await runCli(['whoami', '--url', 'store.example']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('"store.example" is not the address of a store')]);
  });

  it('ends quietly when its reader does', async () => {
    const command = `'${process.execPath}' '${bin}' --help | true`;
    expect(await promisify(execFile)('sh', ['-c', command])).toEqual({ stdout: '', stderr: '' });
  });

  it('hands over from an older Node to the one in node_modules', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.19.0' })`;
    const { result } = startCli(['--version'], { nodeFlags: ['--import', pretend] });
    expect(await result).toMatchObject({ code: 0, stdout: expect.stringMatching(/ node-v24\./), stderr: '' });
  });

  it('says which Node it needs when there is none', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.19.0' })`;
    const env = { STEAM_CLONE_NODE_FOUND: '1' };
    const { result } = startCli(['--version'], { env, nodeFlags: ['--import', pretend] });
    expect(await result).toMatchObject({ code: 1, stderr: expect.stringContaining('needs Node 24.12 or newer') });
  });

  it('shows its help within 300 ms', async () => {
    // The processor's time, because a busy machine makes any program wait.
    const report = `data:text/javascript,process.on('exit', () => {
      const { user, system } = process.cpuUsage();
      console.error((user + system) / 1000);
    })`;
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const { result } = startCli(['--help'], { nodeFlags: ['--import', report] });
      times.push(Number((await result).stderr));
    }
    expect(Math.min(...times)).toBeLessThanOrEqual(300);
  });
});

describe('a failure', () => {
  let store: ScriptedStore;
  let reply: Reply;
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeEach(async () => {
    directory = await temporaryDirectory();
    store = await startScriptedStore(() => reply);
  });
  afterEach(async () => {
    await store.close();
    await directory[Symbol.asyncDispose]();
  });
  const whoami = (...flags: string[]) =>
    runCli(['whoami', ...flags], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: directory.path });

  it('of a refused request is exit code 3, with what to do', async () => {
    reply = problem(401, 'not-signed-in', { detail: 'Sign in first.', requestId: 'r-7' });
    expect(await whoami()).toEqual({
      code: 3,
      stdout: '',
      stderr: 'Error: Sign in first. (401 not-signed-in)\nSign in with `steam-clone login ACCOUNT`.\nRequest id: r-7\n',
    });
  });

  it('of invalid input names each fault', async () => {
    reply = problem(422, 'invalid-request', {
      errors: [{ in: 'query', pointer: '/limit', message: 'must be <= 100' }],
    });
    expect((await whoami()).stderr).toContain('\n  query/limit must be <= 100\n');
  });

  it('of the server is exit code 1', async () => {
    reply = problem(500, 'internal-error');
    expect(await whoami()).toMatchObject({ code: 1, stdout: '' });
  });

  it('to reach a store is exit code 4, with what to do', async () => {
    await store.close();
    const { code, stderr } = await whoami();
    expect([code, stderr]).toEqual([4, expect.stringContaining('Start a store with `steam-clone start`')]);
  });

  it('is one JSON document on standard output with --json', async () => {
    reply = problem(403, 'forbidden', { requestId: 'r-8' });
    const { code, stdout, stderr } = await whoami('--json');
    expect([code, stderr]).toEqual([3, '']);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'forbidden', message: 'forbidden (403 forbidden)', exitCode: 3, requestId: 'r-8' },
    });
  });

  it('shows no control characters that a server sent', async () => {
    reply = problem(403, 'forbidden', { detail: '\u001b[2Jgone' });
    expect((await whoami()).stderr).toBe('Error: gone (403 forbidden)\n');
  });
});
