import { sampleGame } from '@steam-clone/server/src/plugins/catalog/sample-games.ts';
import { openBareRows } from '../src/store/bare-rows.ts';
import { postgresUsage } from '../src/store/postgres-usage.ts';
import { timed } from '../src/measure/measurement.ts';
import { databaseOf, type MeasuredStore, type Scenario } from '../src/scenario.ts';

const gamesInRun = 2_000;
const gamesInCall = 500;
const words = ['dark', 'farm', 'star', 'quest', 'city', 'iron', 'moon', 'racer', 'tower', 'garden', 'storm', 'legend'];

function newGame(appId: number) {
  const name = [appId, appId >> 3, appId >> 6].map((each) => words[each % words.length]).join(' ');
  return sampleGame({ appId, name: `${name} ${appId}` });
}

async function importNew({ steam }: MeasuredStore, firstAppId: number): Promise<void> {
  for (let from = 0; from < gamesInRun; from += gamesInCall) {
    const games = Array.from({ length: gamesInCall }, (_, index) => newGame(firstAppId + from + index));
    const report = await steam.catalog.importGames({ body: { games } }, { deadline: 120_000 });
    if (report.created !== gamesInCall) throw new Error(`An import of new games answered ${JSON.stringify(report)}`);
  }
}

/** Gives what tells PostgreSQL's part since now; both sides write to the same one. */
function watchPostgres({ postgres = null }: MeasuredStore) {
  const before = postgresUsage(postgres);
  return () => {
    const after = postgresUsage(postgres);
    return {
      postgresCpuPerRequest: before && after && (after.cpu - before.cpu) / gamesInRun,
      postgresMemory: after && after.memory,
    };
  };
}

export const importOfGames: Scenario = {
  name: 'import',
  summary: `\`catalog.importGames\` of ${gamesInRun} new games, ${gamesInCall} a call, beside bare transactions that insert the rows it leaves.`,
  unit: 'games',
  writes: true,
  prepare: async ({ startEmptyStore }) => {
    const store = await startEmptyStore();
    let next = 1_000_000;
    await importNew(store, next);
    const bare = await openBareRows(databaseOf(store, 'catalog'), {
      key: 'app_id',
      from: next,
      count: gamesInRun,
      inTransaction: gamesInCall,
    });
    return {
      store: async () => {
        next += gamesInRun;
        const postgresSince = watchPostgres(store);
        const before = await store.usage();
        const began = performance.now();
        await importNew(store, next);
        const milliseconds = performance.now() - began;
        const after = await store.usage();
        const cpuPerRequest = before && after && (after.cpu - before.cpu) / gamesInRun;
        return timed(milliseconds, gamesInRun, { cpuPerRequest, memory: after && after.memory, ...postgresSince() });
      },
      bare: async () => {
        const postgresSince = watchPostgres(store);
        const before = process.cpuUsage();
        const milliseconds = await bare.insert();
        const { user, system } = process.cpuUsage(before);
        return timed(milliseconds, gamesInRun, { cpuPerRequest: (user + system) / gamesInRun, ...postgresSince() });
      },
    };
  },
};
