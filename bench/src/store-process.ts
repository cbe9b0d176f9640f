import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSteamClient } from '@steam-clone/sdk';
import { startStore } from '@steam-clone/server/src/hosts/start.ts';
import { answerTheRunner } from '../bare/serve.ts';

/** The store as a measured process, with limits, metrics and request log on; the runner throws the log away. */
const [dataDirectory = '', cacheBytes = '64MB'] = process.argv.slice(2);

try {
  const store = await startStore({
    port: 0,
    dataDirectory,
    environment: { NODE_ENV: 'production', STEAM_CLONE_CACHE_BYTES: cacheBytes },
  });
  process.once('disconnect', () => void store.stop().finally(() => process.exit(0)));
  const credentials = readFileSync(path.join(dataDirectory, 'credentials.json'), 'utf8');
  const { account, password } = JSON.parse(credentials) as { account: string; password: string };
  const steam = createSteamClient({ baseUrl: store.url });
  await steam.users.login({ body: { account, password } });
  const { loadKey } = await steam.users.createLoadKey({ body: {} });
  answerTheRunner({ url: store.url, loadKey, databases: store.databases });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
