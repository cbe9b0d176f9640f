import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/src/hosts/free-port.ts';
import { eventually } from '../harness/eventually.ts';
import { startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed } from '../harness/seeded-random.ts';
import {
  cleanUp,
  newDataDirectory,
  postgresProcesses,
  program,
  readRunning,
  startProgram,
} from '../harness/store-program.ts';
import { expectSoundDatabases, putUnderFault, type StoreUnderFault } from '../harness/store-under-fault.ts';
import { gameOf } from '../harness/told.ts';

const seed = chooseSeed();
/** Ms that a store may take to end. */
const bound = 25_000;

describe.each([
  { form: 'one process', flags: ['--no-seed'] },
  { form: 'split', flags: ['--no-seed', '--split'] },
])('the end of a store under load, $form (FAULT_SEED=' + seed + ')', ({ flags }) => {
  let directory: string;
  let port: number;
  beforeEach(async () => {
    directory = newDataDirectory();
    port = await freePort();
  });
  afterEach(() => cleanUp(directory));

  const expectNothingLeft = async () => {
    expect(postgresProcesses(directory)).toEqual([]);
    expect(existsSync(path.join(directory, 'running.json'))).toBe(false);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
  };

  it('SIGTERM: no accepted request fails, exit 0, nothing is left', async () => {
    const store = await startProgram({ directory, port, flags });
    const subject = await putUnderFault(store);
    const load = startMixedLoad({ ...subject, seed, mayBreak: true });
    const slow = slowImport(subject);
    await sleep(1_500);
    const ended = store.end('SIGTERM');
    await sleep(1_000);
    slow.finish();
    expect(await slow.status).toBe(200);
    const { code, took } = await ended;
    await load.stop();
    expect(code).toBe(0);
    expect(took).toBeLessThan(bound);
    expect(load.faults).toEqual([]);
    expect([...load.broken.keys()]).toEqual(['ECONNREFUSED']);
    expect([...load.counts.keys()].sort()).toEqual([0, 200, 201]);
    await expectNothingLeft();
    await expectSoundDatabases({ directory });
  }, 180_000);

  it('Ctrl-C at a terminal: no accepted request fails, exit 0, nothing is left', async () => {
    // Without `exec` a shell that Ctrl-C reaches too may give its own exit code.
    const command = [
      'exec',
      process.execPath,
      program,
      'start',
      '--data-dir',
      directory,
      '--port',
      port,
      ...flags,
    ].join(' ');
    const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'warn' },
    });
    let said = '';
    terminal.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
    await eventually(() => expect(said).toContain('Ctrl-C stops the store.'), 30_000);
    const subject = await putUnderFault({ url: readRunning(directory).addresses['api'] ?? '', directory });
    const load = startMixedLoad({ ...subject, seed, mayBreak: true });
    await sleep(1_500);
    terminal.stdin.write('\x03');
    const began = performance.now();
    const [code] = await once(terminal, 'close');
    const took = performance.now() - began;
    await load.stop();
    expect(code).toBe(0);
    expect(took).toBeLessThan(bound);
    expect([...load.broken.keys()]).toEqual(['ECONNREFUSED']);
    expect([...load.counts.keys()].sort()).toEqual([0, 200, 201]);
    await expectNothingLeft();
    await expectSoundDatabases({ directory });
  }, 180_000);
});

/** An import whose body is under way until `finish`. */
function slowImport({ url, accessToken }: StoreUnderFault): { finish(): void; status: Promise<number> } {
  const body = JSON.stringify({ games: [gameOf(42, 1)] });
  const sent = request(`${url}/v1/games/import`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/json',
      'content-length': body.length,
    },
  });
  sent.write(body.slice(0, 20));
  const status = once(sent, 'response').then(([response]) => (response.resume(), response.statusCode as number));
  return { finish: () => sent.end(body.slice(20)), status };
}
