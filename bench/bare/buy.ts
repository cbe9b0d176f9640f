import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { serve } from './serve.ts';

/**
 * node:http and one transaction of three inserts and two updates, each a named statement: what buying a cart of two costs at least.
 * Its tables are its own, made anew at each start, with a cart and a wallet for so many buyers.
 */
const [databaseUrl, buyers = '1'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
await pool.query(`
  create schema if not exists bare;
  drop table if exists bare.cart, bare.wallet, bare.purchase, bare.purchase_line, bare.owned;
  create table bare.cart (id integer primary key, state text not null, updated_at timestamptz not null);
  create table bare.wallet (user_id integer primary key, balance bigint not null check (balance >= 0));
  create table bare.purchase (id uuid primary key, user_id integer not null, cart_id integer not null, total bigint not null,
    currency text not null, placed_at timestamptz not null);
  create index on bare.purchase (user_id, id);
  create table bare.purchase_line (purchase_id uuid not null references bare.purchase, position integer not null,
    app_id bigint not null, amount bigint not null, primary key (purchase_id, position));
  create table bare.owned (user_id integer not null, app_id bigint not null, purchase_id uuid not null);
  create index on bare.owned (user_id, app_id)`);
await pool.query(
  `with buyer as (select generate_series(0, $1::integer - 1) as id),
   carts as (insert into bare.cart select id, 'open', now() from buyer)
   insert into bare.wallet select id, 1000000000000 from buyer`,
  [buyers],
);

interface Wanted {
  buyer: number;
  total: number;
  apps: number[];
  amounts: number[];
}

const statements = {
  close: `update bare.cart set state = 'ordered', updated_at = now() where id = $1`,
  pay: 'update bare.wallet set balance = balance - $2 where user_id = $1 and balance >= $2',
  purchase: `insert into bare.purchase (id, user_id, cart_id, total, currency, placed_at) values ($1, $2, $2, $3, 'USD', now())`,
  lines: `insert into bare.purchase_line (purchase_id, position, app_id, amount)
          select $1, position, app_id, amount from unnest($2::bigint[], $3::bigint[]) with ordinality l (app_id, amount, position)`,
  own: 'insert into bare.owned (user_id, app_id, purchase_id) select $1, unnest($2::bigint[]), $3',
};

async function buy({ buyer, total, apps, amounts }: Wanted): Promise<string> {
  const id = randomUUID();
  const client = await pool.connect();
  const run = (name: keyof typeof statements, values: unknown[]) =>
    client.query({ name, text: statements[name], values });
  try {
    await client.query('begin');
    await run('close', [buyer]);
    await run('pay', [buyer, total]);
    await run('purchase', [id, buyer, total]);
    await run('lines', [id, apps, amounts]);
    await run('own', [buyer, apps, id]);
    await client.query('commit');
  } finally {
    client.release();
  }
  return JSON.stringify({ id, state: 'fulfilled', total, apps });
}

async function answerTo(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return buy(JSON.parse(Buffer.concat(chunks).toString()) as Wanted);
}

serve(
  createServer((request, response) => {
    answerTo(request).then(
      (body) => {
        const length = Buffer.byteLength(body);
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': length });
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
