import type { IncomingMessage } from 'node:http';
import { problem } from '../../kernel/problems/problem.ts';

/** The whole body of a request. Throws `body-too-large` as soon as it is known to exceed `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // What is left of a refused body is read away, so that the client can hear the answer and use the connection again.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    request.resume();
    if (request.errored && !request.complete)
      throw problem('malformed-body', { detail: 'The body ended before it was whole.' });
    throw error;
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

function tooLarge(limit: number) {
  return problem('body-too-large', {
    detail: `The body may have at most ${limit} bytes.`,
    extensions: { limit },
  });
}
