import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli, startCli, temporaryDirectory } from '../../../test/run-cli.ts';
import { describeWithSteamData, steamData } from '../../../../test/harness/steam-data.ts';

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

  it('imports another format that it recognises', async () => {
    const { stdout } = await importing('{"7":{"success":true,"data":{"name":"Seven"}},"8":{"success":false}}');
    expect(stdout).toContain('  row 2 (app 8): holds no details (the answer is without success or data)\n');
    expect(store.requests.map(({ body }) => body)).toMatchObject([{ games: [{ appId: 7, name: 'Seven' }] }]);
  });

  it('lists the formats when it recognises none', async () => {
    const { code, stderr } = await importing('id,title\n1,One\n');
    expect([code, stderr]).toEqual([1, expect.stringContaining('with --map column=field')]);
  });

  it('reads the columns that are mapped', async () => {
    const flags = ['--map', 'id=appid', '--map', 'title=name', '--map', 'cost=price', '--currency', 'eur'];
    const { code } = await importing('id,title,cost\n1,One,4.99\n', ...flags);
    expect([code, store.requests[0]?.body]).toMatchObject([
      0,
      { games: [{ appId: 1, name: 'One', prices: [{ region: 'EUR', amount: 499 }] }] },
    ]);
  });

  it('names the fields when a column is mapped to none of them', async () => {
    const { code, stderr } = await importing('id,title\n', '--map', 'id=appId');
    expect([code, stderr]).toEqual([2, expect.stringContaining('one of the fields appid, name')]);
  });
});

describe('import file --dry-run', () => {
  const judging = async (content: string, ...flags: string[]) => {
    const result = await importing(content, '--dry-run', ...flags);
    expect(store.requests).toEqual([]);
    return result;
  };
  const games = [
    { appid: 1, name: 'x' },
    { appid: 0, name: 'x' },
    { appid: 1, name: 'y' },
    { appid: 3, name: ' ' },
  ];
  const content = [...games, { appid: 4 }, { appid: 5, name: null }].map((game) => JSON.stringify(game)).join('\n');

  it('counts what a store would take, and refusals by reason, without a store', async () => {
    const { code, stdout } = await judging(content, '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        read: 6,
        usable: 1,
        refusedCount: 5,
        reasons: {
          '/appId must be >= 1': 1,
          'an earlier row has the same appid': 1,
          '/name must have a character that is not white space': 1,
          "the game must have required property 'name'": 1,
          '/name must be string': 1,
        },
      },
    ]);
  });

  it('says that a file is cut off', async () => {
    const { code, stderr } = await judging('{"1":{"appid":1,"name":"One"},"2":{');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/the JSON is cut off after row 1\.\nGet the file anew\.\n$/),
    ]);
  });

  it('reads no more rows than --limit', async () => {
    const { stdout } = await judging(content, '--limit', '1');
    expect(stdout).toBe('read              1\nusable            1\nrefused           0\n');
  });
});

describeWithSteamData('import file --dry-run of a real file', () => {
  it('accounts for every one of 140,082 rows', async () => {
    const path = steamData('formats/steam-insights-2024-games.zip');
    const { code, stdout } = await runCli(['import', 'file', path, '--dry-run', '--json'], environment());
    // 20 rows have no name.
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { read: 140_082, usable: 140_062, refusedCount: 20, reasons: { '/name must be string': 20 } },
    ]);
  });
});
