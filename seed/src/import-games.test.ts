import { createSteamClient, type GameImport, type ImportReport } from '@steam-clone/sdk';
import { describe, expect, it } from '@jest/globals';
import { importGames } from './import-games.ts';
import { ImportFileError, type ImportRow } from './importers/import-row.ts';

type Answer = (games: GameImport[], call: number) => Response | Promise<Response>;

const counts = (report: Partial<ImportReport>) =>
  Response.json({ created: 0, updated: 0, unchanged: 0, refused: [], ...report });
const created: Answer = (games) => counts({ created: games.length });

/** A client whose store answers each call of catalog.importGames in this process. */
function clientOver(answer: Answer) {
  const calls: GameImport[][] = [];
  let inFlight = 0;
  let most = 0;
  const steam = createSteamClient({
    baseUrl: 'http://store.test',
    retry: { delay: 1 },
    async fetch(request) {
      const { games } = (await (request as Request).json()) as { games: GameImport[] };
      most = Math.max(most, (inFlight += 1));
      try {
        return await answer(games, calls.push(games) - 1);
      } finally {
        inFlight -= 1;
      }
    },
  });
  return { steam, calls, most: () => most };
}

async function* rowsOf(count: number, end?: Error): AsyncGenerator<ImportRow> {
  for (let row = 1; row <= count; row += 1) yield { row, bytes: 100, game: { appId: row, name: `Game ${row}` } };
  if (end) throw end;
}

describe('importGames', () => {
  it('sends 1,000 games a call and adds the counts up', async () => {
    const { steam, calls } = clientOver((games, call) =>
      call === 0 ? counts({ created: 600, unchanged: 400 }) : counts({ updated: games.length }),
    );
    const report = await importGames(steam, rowsOf(2_500));
    expect(calls.map((games) => games.length)).toEqual([1_000, 1_000, 500]);
    expect(report).toEqual({
      read: 2_500,
      created: 600,
      updated: 1_500,
      unchanged: 400,
      refusedCount: 0,
      refused: [],
      stopped: null,
    });
  });

  it('makes no call without rows', async () => {
    const { steam, calls } = clientOver(created);
    expect(await importGames(steam, rowsOf(0))).toMatchObject({ read: 0, stopped: null });
    expect(calls).toEqual([]);
  });

  it('cuts a call where its rows are large', async () => {
    async function* large(): AsyncGenerator<ImportRow> {
      for await (const row of rowsOf(10)) yield { ...row, bytes: 900_000 };
    }
    const { steam, calls } = clientOver(created);
    await importGames(steam, large());
    expect(calls.map((games) => games.length)).toEqual([5, 5]);
  });

  it('keeps two calls in flight and reads no further than that', async () => {
    let read = 0;
    async function* counted(): AsyncGenerator<ImportRow> {
      for await (const row of rowsOf(10_000)) {
        read = row.row;
        yield row;
      }
    }
    const readAtCall: number[] = [];
    const { steam, most } = clientOver(async (games) => {
      readAtCall.push(read - games[0]!.appId);
      await new Promise((resolve) => setImmediate(resolve));
      return created(games, 0);
    });
    await importGames(steam, counted());
    expect(most()).toBe(2);
    expect(Math.max(...readAtCall)).toBeLessThanOrEqual(2_000);
  });

  it('names refused rows by their line, those of the file and those of the store', async () => {
    async function* rows(): AsyncGenerator<ImportRow> {
      yield { row: 1, bytes: 0, appId: null, refusal: 'is not valid JSON' };
      yield { row: 3, bytes: 9, game: { appId: 30, name: 'fine' } };
      yield { row: 4, bytes: 9, game: { appId: 40, name: '' } };
      yield { row: 6, bytes: 0, appId: 60, refusal: 'is not a JSON object' };
    }
    const reason = { code: 'invalid-game', message: '/name must NOT have fewer than 1 characters' } as const;
    const { steam } = clientOver(() => counts({ created: 1, refused: [{ index: 1, appId: 40, reason }] }));
    expect(await importGames(steam, rows())).toMatchObject({
      read: 4,
      created: 1,
      refusedCount: 3,
      refused: [
        { row: 1, appId: null, reason: 'is not valid JSON' },
        { row: 4, appId: 40, reason: reason.message },
        { row: 6, appId: 60, reason: 'is not a JSON object' },
      ],
    });
  });

  it('lists 10,000 refusals and counts all', async () => {
    async function* rows(): AsyncGenerator<ImportRow> {
      for (let row = 1; row <= 10_500; row += 1) yield { row, bytes: 0, appId: null, refusal: 'is not valid JSON' };
    }
    const report = await importGames(clientOver(created).steam, rows());
    expect([report.refused.length, report.refusedCount]).toEqual([10_000, 10_500]);
  });

  it('reports progress after each call', async () => {
    const seen: number[] = [];
    const { steam } = clientOver(created);
    await importGames(steam, rowsOf(2_500), { onProgress: (report) => seen.push(report.created) });
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    expect([seen.length, seen.at(-1)]).toEqual([3, 2_500]);
  });

  it('ends after the calls in flight when it is interrupted and says where', async () => {
    const controller = new AbortController();
    const { steam, calls } = clientOver((games, call) => {
      if (call === 1) controller.abort(new Error('interrupted'));
      return created(games, call);
    });
    const report = await importGames(steam, rowsOf(10_000), { signal: controller.signal });
    const sent = calls.flat().length;
    expect(sent).toBeLessThan(10_000);
    expect(report).toMatchObject({ created: sent, stopped: { afterRow: sent, cause: { message: 'interrupted' } } });
  });

  it('ends at once when it is interrupted while no row comes', async () => {
    const { steam } = clientOver(created);
    async function* stuck(): AsyncGenerator<ImportRow> {
      yield* rowsOf(3);
      await new Promise(() => {});
    }
    const controller = new AbortController();
    const importing = importGames(steam, stuck(), { signal: controller.signal });
    await new Promise(setImmediate);
    controller.abort(new Error('interrupted'));
    expect(await importing).toMatchObject({
      read: 3,
      created: 0,
      stopped: { afterRow: 0, cause: { message: 'interrupted' } },
    });
  });

  it('finds the rows that spoil a call, refuses them and imports the others', async () => {
    const { steam } = clientOver((games) =>
      games.some(({ name }) => name === 'bad')
        ? Response.json(
            { code: 'malformed-body', status: 400, detail: 'The body holds a key __proto__.' },
            { status: 400 },
          )
        : counts({ created: games.length }),
    );
    async function* spoilt(): AsyncGenerator<ImportRow> {
      let deep: unknown = [];
      for (let level = 0; level < 20_000; level += 1) deep = [deep];
      for await (const row of rowsOf(1_200)) {
        if (row.row === 7 || row.row === 1_200) yield { ...row, game: { appId: row.row, name: 'bad' } };
        else if (row.row === 400) yield { ...row, game: { appId: 400, name: 'deep', tags: deep as never } };
        else yield row;
      }
    }
    const report = await importGames(steam, spoilt());
    expect(report).toMatchObject({ read: 1_200, created: 1_197, refusedCount: 3, stopped: null });
    expect(report.refused).toEqual([
      { row: 7, appId: 7, reason: 'The body holds a key __proto__. (400 malformed-body)' },
      { row: 400, appId: 400, reason: expect.stringContaining('can not be written as JSON') },
      { row: 1_200, appId: 1_200, reason: 'The body holds a key __proto__. (400 malformed-body)' },
    ]);
  });

  it('names the row of the file that another one repeats', async () => {
    const { steam } = clientOver(() =>
      counts({
        created: 2,
        refused: [
          { index: 2, appId: 1, reason: { code: 'repeated-app-id', message: 'the game at 0 has the same appId' } },
        ],
      }),
    );
    async function* repeated(): AsyncGenerator<ImportRow> {
      for await (const row of rowsOf(3))
        yield { ...row, row: row.row + 10, game: { appId: row.row % 3 || 1, name: 'x' } };
    }
    const { refused } = await importGames(steam, repeated());
    expect(refused).toEqual([{ row: 13, appId: 1, reason: 'row 11 has the same appid' }]);
  });

  it('sends the rows before the damage of a file and says where it was', async () => {
    const { steam } = clientOver(created);
    const report = await importGames(steam, rowsOf(1_200, new ImportFileError('cut off')));
    expect(report).toMatchObject({
      read: 1_200,
      created: 1_200,
      stopped: { afterRow: 1_200, cause: { message: 'cut off' } },
    });
  });

  it('stops at a refusal of a call and says after which row', async () => {
    const problem = { type: '/problems/forbidden', title: 'Forbidden', status: 403, code: 'forbidden' };
    const { steam, calls } = clientOver((games, call) =>
      call === 1 ? Response.json(problem, { status: 403 }) : created(games, call),
    );
    const report = await importGames(steam, rowsOf(10_000));
    expect(report.stopped).toMatchObject({ afterRow: 1_000, cause: { code: 'forbidden' } });
    expect(calls.length).toBeLessThanOrEqual(3);
  });

  it('repeats a call that the store could not take for the moment', async () => {
    const busy = { type: '/problems/unavailable', title: 'Unavailable', status: 503, code: 'unavailable' };
    const { steam } = clientOver((games, call) =>
      call === 0 ? Response.json(busy, { status: 503 }) : created(games, call),
    );
    expect(await importGames(steam, rowsOf(500))).toMatchObject({ created: 500, stopped: null });
  });

  it('lets a fault of the program through', async () => {
    const { steam } = clientOver(created);
    await expect(importGames(steam, rowsOf(1, new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
