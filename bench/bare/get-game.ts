import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { serve } from './serve.ts';

/** node:http and pg with one named statement, nothing else: what an uncached answer costs at least. */
const [databaseUrl] = process.argv.slice(2);
const text = readFileSync(new URL('./get-game.sql', import.meta.url), 'utf8');
const pool = new pg.Pool({ connectionString: databaseUrl, max: 5 });

serve(
  createServer((request, response) => {
    const appId = (request.url ?? '').slice('/v1/games/'.length);
    pool.query({ name: 'get-game', text, values: ['USD', 'USD', appId], rowMode: 'array' }).then(
      ({ rows }) => {
        const body: string = rows[0]?.[0] ?? '';
        response.writeHead(body === '' ? 404 : 200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      },
      () => {
        response.writeHead(500);
        response.end();
      },
    );
  }),
);
