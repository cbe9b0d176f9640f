import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { serve } from './serve.ts';

/** node:http, one argon2id check and one transaction that leaves the rows of a sign-in: what signing in costs at least. */
const [databaseUrl] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 5 });
const token = () => randomBytes(32).toString('base64url');
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');

async function signIn(account: string, password: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string; hash: string }>({
    name: 'find',
    text: `select a.id, c.password_hash as hash from account a join credential c on c.account_id = a.id
           where a.account_name_key = $1`,
    values: [account],
  });
  const [found] = rows;
  if (!found || !(await verify(found.hash, password))) return null;
  const [session, access, refresh, address] = [randomUUID(), token(), token(), '127.0.0.1'];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'session',
      text: `insert into session (id, account_id, access_token_hash, access_expires_at, refresh_token_hash,
               refresh_expires_at, started_at, expires_at, address)
             values ($1, $2, $3, now() + interval '1 hour', $4, now() + interval '30 days', now(),
               now() + interval '90 days', $5)`,
      values: [session, found.id, hashOf(access), hashOf(refresh), address],
    });
    await client.query({
      name: 'refresh',
      text: 'insert into refresh_token (hash, session_id) values ($1, $2)',
      values: [hashOf(refresh), session],
    });
    await client.query({
      name: 'sign-in',
      text: `insert into sign_in (id, account_id, at, outcome, address) values ($1, $2, now(), 'signed-in', $3)`,
      values: [randomUUID(), found.id, address],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
  return JSON.stringify({ accessToken: access, refreshToken: refresh, account: { id: found.id } });
}

async function answerTo(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { account, password } = JSON.parse(Buffer.concat(chunks).toString()) as { account: string; password: string };
  return signIn(account, password);
}

serve(
  createServer((request, response) => {
    answerTo(request).then(
      (body) => {
        const length = Buffer.byteLength(body ?? '');
        response.writeHead(body === null ? 401 : 201, { 'content-type': 'application/json', 'content-length': length });
        response.end(body ?? '');
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500, { 'content-length': 0 });
        response.end();
      },
    );
  }),
);
