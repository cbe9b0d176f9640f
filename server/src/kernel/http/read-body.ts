import type { IncomingMessage } from 'node:http';
import { problem } from '../problems/problem.ts';

/** The whole body of a request. Throws `body-too-large` as soon as it is known to exceed `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (request.errored && !request.complete)
      throw problem('malformed-body', { detail: 'The body ended before it was whole.' });
    throw error;
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

function tooLarge(limit: number) {
  // What is still under way is not read, so the connection can not be used again.
  return problem('body-too-large', {
    detail: `The body may have at most ${limit} bytes.`,
    extensions: { limit },
    headers: { connection: 'close' },
  });
}
