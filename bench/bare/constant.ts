import { createServer } from 'node:http';
import { serve } from './serve.ts';

/** Plain node:http with one constant answer of a game's size: the ceiling of one process. */
const body = Buffer.from(JSON.stringify({ name: 'constant', description: 'x'.repeat(1_900) }));

serve(
  createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  }),
);
