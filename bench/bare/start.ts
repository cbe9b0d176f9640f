import { createServer } from 'node:http';
import { startEmbeddedPostgres } from '@steam-clone/server/src/hosts/embedded-postgres/start-embedded-postgres.ts';
import pg from 'pg';
import { serve } from './serve.ts';

/** The embedded PostgreSQL, one pool and node:http: what a start costs at least. */
const [dataDirectory = ''] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({ dataDirectory });
const pool = new pg.Pool({ connectionString: postgres.url() });
await pool.query('select 1');

serve(
  createServer((_request, response) => response.end()),
  async () => {
    await pool.end();
    await postgres.stop();
  },
);
