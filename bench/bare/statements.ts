import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { serve } from './serve.ts';

/** What a bare program runs for a target: statements one after another, of which the last that finds something answers. */
export interface PlannedTarget {
  queries: { name: string; text: string; values: unknown[] }[];
}

/**
 * node:http and pg with the statements that the store runs, worked out before: what an answer from the database costs at
 * least. Each statement gives rows with the JSON text of an item, one row with the whole answer, or rows that are the items.
 */
const [databaseUrl, planFile = ''] = process.argv.slice(2);
const plan = new Map(Object.entries(JSON.parse(readFileSync(planFile, 'utf8')) as Record<string, PlannedTarget>));
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 5,
  options: '-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0',
});

async function answerOf(target: string): Promise<string | null> {
  for (const query of plan.get(target)?.queries ?? []) {
    const { rows } = await pool.query<{ item?: string; body?: string }>(query);
    if (rows[0]?.body) return rows[0].body;
    if (rows[0]?.item) return `{"items":[${rows.map(({ item }) => item).join(',')}]}`;
    if (rows.length > 0) return JSON.stringify({ items: rows });
  }
  return plan.has(target) ? '{"items":[]}' : null;
}

serve(
  createServer((request, response) => {
    answerOf(request.url ?? '').then(
      (body) => {
        response.writeHead(body === null ? 404 : 200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body ?? ''),
        });
        response.end(body ?? '');
      },
      () => {
        response.writeHead(500, { 'content-length': 0 });
        response.end();
      },
    );
  }),
);
