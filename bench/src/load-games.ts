import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSteamClient } from '@steam-clone/sdk';
import { importGames } from '@steam-clone/seed/import-games';
import { openStoreNdjson } from '@steam-clone/seed/store-ndjson';
import { startStore } from '@steam-clone/server/src/hosts/start.ts';

/** Fills the store of a data directory with the games of a file, and gives their appids. A second time changes nothing. */
export async function loadGames(
  dataDirectory: string,
  file: string,
  onProgress: (read: number) => void,
): Promise<number[]> {
  const appIds: number[] = [];
  const store = await startStore({ port: 0, dataDirectory, logLevel: 'warn', environment: {} });
  try {
    const credentials = readFileSync(path.join(dataDirectory, 'credentials.json'), 'utf8');
    const { account, password } = JSON.parse(credentials) as { account: string; password: string };
    const steam = createSteamClient({ baseUrl: store.url });
    await steam.users.login({ body: { account, password } });
    const { rows } = await openStoreNdjson(file);
    const report = await importGames(steam, remembered(rows, appIds), { onProgress: ({ read }) => onProgress(read) });
    if (report.stopped) throw report.stopped.cause;
  } finally {
    await store.stop();
  }
  return appIds;
}

type Rows = Awaited<ReturnType<typeof openStoreNdjson>>['rows'];

async function* remembered(rows: Rows, appIds: number[]): Rows {
  for await (const row of rows) {
    if ('game' in row) appIds.push(row.game.appId);
    yield row;
  }
}
