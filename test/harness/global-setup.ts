import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../server/src/hosts/embedded-postgres/start-embedded-postgres.ts';
import { harness } from './running.ts';

/** One PostgreSQL for the whole run, fast and forgetful; or the one that TEST_DATABASE_URL names. */
export default async function setUp(): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return;
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'steam-clone-test-'));
  const postgres = await startEmbeddedPostgres({
    dataDirectory,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' },
  });
  harness.postgres = postgres;
  harness.dataDirectory = dataDirectory;
  process.env['TEST_DATABASE_URL'] = postgres.url();
}
