import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli, temporaryDirectory } from '../../test/run-cli.ts';

interface Report {
  findings: { subject: string; state: string; message: string }[];
}

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(async () => directory[Symbol.asyncDispose]());

async function doctor(env: Record<string, string> = {}, ...flags: string[]) {
  const settings = { STEAM_CLONE_DATA_DIR: directory.path, STEAM_CLONE_PORT: '0', ...env };
  const { code, stdout } = await runCli(['doctor', '--json', ...flags], settings);
  const { findings } = JSON.parse(stdout) as Report;
  return { code, failed: findings.filter(({ state }) => state === 'failed'), findings };
}

/** A port where nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('doctor', () => {
  it('is content where a start would succeed', async () => {
    const { code, failed, findings } = await doctor();
    expect([code, failed]).toEqual([0, []]);
    expect(findings.map(({ subject }) => subject)).toEqual([
      'Node',
      'data directory',
      'disk',
      'configuration',
      'embedded PostgreSQL',
      'running store',
      'port',
    ]);
  });

  it('prints a line about each thing', async () => {
    const env = { STEAM_CLONE_DATA_DIR: directory.path, DATABASE_URL: 'mysql://x', NO_COLOR: '1' };
    const { code, stdout } = await runCli(['doctor'], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✔ Node +Node 24/);
    expect(stdout).toMatch(/^✖ configuration +DATABASE_URL .*expected a URL such as postgres:/m);
  });

  it('tells that the password of the embedded PostgreSQL is lost', async () => {
    const postgres = join(directory.path, 'postgres');
    await mkdir(join(postgres, 'cluster'), { recursive: true });
    expect((await doctor()).failed).toMatchObject([
      { subject: 'embedded PostgreSQL', message: expect.stringContaining(`${join(postgres, 'password')} is missing`) },
    ]);
  });

  it('tells a wrong DATABASE_URL and a Redis that is away, and no password', async () => {
    const [database, redis] = [await closedPort(), await closedPort()];
    const { code, failed } = await doctor({
      DATABASE_URL: `postgres://someone:hunter2@127.0.0.1:${database}`,
      REDIS_URL: `redis://:hunter2@127.0.0.1:${redis}`,
    });
    expect(code).toBe(1);
    expect(failed).toEqual([
      { subject: 'PostgreSQL', state: 'failed', message: expect.stringMatching(/nothing listens there.*DATABASE_URL/) },
      { subject: 'Redis', state: 'failed', message: expect.stringMatching(/Redis does not answer.*REDIS_URL/) },
    ]);
    expect(JSON.stringify(failed)).not.toContain('hunter2');
  });

  it('tells a data directory that cannot be used, and stops there', async () => {
    const file = join(directory.path, 'file');
    await writeFile(file, '');
    const { code, failed, findings } = await doctor({}, '--data-dir', file);
    expect(code).toBe(1);
    expect(failed).toEqual([expect.objectContaining({ subject: 'data directory' })]);
    expect(findings.at(-1)?.subject).toBe('disk');
  });

  it('tells a taken port', async () => {
    const other = await startScriptedStore(() => 'silence');
    try {
      const { failed } = await doctor({}, '--port', new URL(other.url).port);
      expect(failed).toEqual([
        expect.objectContaining({ subject: 'port', message: expect.stringContaining('is taken') }),
      ]);
    } finally {
      await other.close();
    }
  });

  it('tells a store that was killed', async () => {
    await writeFile(join(directory.path, 'running.json'), '{"pid":4711,"addresses":{"api":"http://127.0.0.1:1"}}');
    const { code, findings } = await doctor();
    expect(code).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({
        subject: 'running store',
        message: expect.stringContaining('was killed here (process 4711)'),
      }),
    );
  });

  it('asks a store for its health', async () => {
    const sick = await startScriptedStore(() => ({ status: 503, body: { detail: 'Not working: users database.' } }));
    try {
      const { code, failed } = await doctor({}, '--url', sick.url);
      expect([code, failed]).toEqual([
        1,
        [
          expect.objectContaining({
            subject: 'health',
            message: expect.stringContaining('Not working: users database.'),
          }),
        ],
      ]);
    } finally {
      await sick.close();
    }
  });
});
