import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../server/src/hosts/free-port.ts';
import { describeWith } from './describe-with.ts';

/** A real Redis of a test file. It keeps its data over `restart`. */
export interface TestRedis {
  url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** `describe` for tests against a real Redis. */
export const describeWithRedis = describeWith(
  'redis-server in PATH',
  spawnSync('redis-server', ['--version']).status === 0,
);

export async function startRedis(): Promise<TestRedis> {
  const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-redis-'));
  const port = await freePort();
  let server = await launch(directory, port);
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async restart() {
      await kill();
      server = await launch(directory, port);
    },
    async stop() {
      await kill();
      rmSync(directory, { recursive: true });
    },
  };
}

async function launch(directory: string, port: number): Promise<ChildProcess> {
  const options = { port, bind: '127.0.0.1', dir: directory, save: '', appendonly: 'yes', appendfsync: 'no' };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', flags, { stdio: 'ignore' });
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
  }
  return server;
}

async function answers(port: number): Promise<boolean> {
  const socket = new Socket();
  socket.connect(port, '127.0.0.1').write('PING\r\n');
  return new Promise((resolve) => {
    socket.once('data', (answer) => resolve(answer.toString() === '+PONG\r\n'));
    socket.once('error', () => setTimeout(resolve, 20, false));
  }).finally(() => socket.destroy()) as Promise<boolean>;
}
