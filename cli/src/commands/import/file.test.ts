import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli, startCli, temporaryDirectory } from '../../../test/run-cli.ts';

let store: ScriptedStore;
let answer: (games: unknown[], call: number) => Reply;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;

beforeEach(async () => {
  directory = await temporaryDirectory();
  answer = (games) => ({ status: 200, body: { created: games.length, updated: 0, unchanged: 0, refused: [] } });
  store = await startScriptedStore(({ body }, call) => answer((body as { games: unknown[] }).games, call));
});
afterEach(async () => {
  await store.close();
  await directory[Symbol.asyncDispose]();
});

const environment = () => ({ STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: directory.path });
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => JSON.stringify({ appid: index + 1, name: `Game ${index + 1}` })).join(
    '\n',
  );

async function importing(content: string | Uint8Array, ...flags: string[]) {
  const file = join(directory.path, 'games.ndjson');
  await writeFile(file, content);
  return runCli(['import', 'file', file, ...flags], environment());
}

describe('import file', () => {
  it('reports what became of the rows', async () => {
    const { code, stdout } = await importing(`${rows(3)}\nnonsense\n`);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'read              4\ncreated           3\nupdated           0\nunchanged         0\nrefused           1\n' +
        '  row 4: is not valid JSON\n',
    );
  });

  it('reports it as JSON, and nothing else on standard output', async () => {
    const { stdout, stderr } = await importing(gzipSync(rows(2)), '--json');
    expect(JSON.parse(stdout)).toEqual({ read: 2, created: 2, updated: 0, unchanged: 0, refusedCount: 0, refused: [] });
    expect(stderr).toMatch(/^Importing .*games\.ndjson\n$/);
  });

  it('fails when all rows were refused', async () => {
    const { code, stderr } = await importing('{"appId":1,"name":"x"}\n');
    expect(code).toBe(1);
    expect(stderr).toContain('All rows were refused');
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await runCli(['import', 'file', 'nothing.ndjson'], environment());
    expect([code, stderr]).toEqual([1, 'Error: nothing.ndjson: there is no such file\n']);
  });

  it('imports what a cut file still holds, and fails', async () => {
    const { code, stdout, stderr } = await importing(gzipSync(rows(1_000), { level: 0 }).subarray(0, -500));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^read +9\d\d\ncreated +9\d\d\n/);
    expect(stderr).toContain('the gzip data is cut off after row 9');
    expect(stderr).toContain('Get the file anew');
  });

  it('stops at a refusal with its exit code and says where', async () => {
    answer = () => problem(403, 'forbidden');
    const { code, stderr } = await importing(rows(10));
    expect(code).toBe(3);
    expect(stderr).toContain('forbidden (403 forbidden). All rows up to 0 are dealt with.');
  });

  it('ends after the calls in flight at Ctrl-C and says how to go on', async () => {
    const file = join(directory.path, 'games.ndjson');
    await writeFile(file, rows(20_000));
    const { child, result } = startCli(['import', 'file', file], { env: environment() });
    answer = (games, call) => {
      if (call === 1) child.kill('SIGINT');
      return { status: 200, body: { created: games.length, updated: 0, unchanged: 0, refused: [] } };
    };
    const { code, stdout, stderr } = await result;
    const sent = store.requests.length * 1_000;
    expect(code).toBe(130);
    expect(sent).toBeLessThan(20_000);
    expect(stdout).toMatch(new RegExp(`^created +${sent.toLocaleString('en')}$`, 'm'));
    expect(stderr).toContain(
      `Interrupted. All rows up to ${sent.toLocaleString('en')} are dealt with.\nRun the same command again`,
    );
  });
});
