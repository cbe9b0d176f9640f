import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { cartFacts } from '@steam-clone/server/src/plugins/shopping/reads/cart-facts.ts';
import pg from 'pg';
import { serve } from './serve.ts';

/** node:http and one transaction that puts a line into a cart and reads the cart by the store's own statement. */
const [databaseUrl] = process.argv.slice(2);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 10,
  options: '-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0',
});

async function add({ cartId, itemId }: { cartId: string; itemId: number }): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'lock', text: 'select from cart where id = $1 for update', values: [cartId] });
    await client.query({
      name: 'add',
      text: `with changed as (
               insert into cart_line (id, cart_id, kind, item_id, added_at, added_amount, added_currency)
               values ($1, $2, 'app', $3, now(), 999, 'USD') on conflict do nothing returning cart_id)
             update cart set version = version + 1, updated_at = now() from changed where id = cart_id`,
      values: [randomUUID(), cartId, itemId],
    });
    const { rows } = await client.query<{ facts: unknown }>({ name: 'facts', text: cartFacts.sql, values: [cartId] });
    await client.query('commit');
    return JSON.stringify(rows[0]?.facts);
  } finally {
    client.release();
  }
}

async function answerTo(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return add(JSON.parse(Buffer.concat(chunks).toString()) as { cartId: string; itemId: number });
}

serve(
  createServer((request, response) => {
    answerTo(request).then(
      (body) => {
        const length = Buffer.byteLength(body);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
        response.end(body);
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500, { 'content-length': 0 });
        response.end();
      },
    );
  }),
);
