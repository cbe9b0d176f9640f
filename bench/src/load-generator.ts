import { connect, type Socket } from 'node:net';

/** What one run over all connections has brought. */
export interface LoadResult {
  requests: number;
  /** Answers with another status than 200. */
  failures: number;
  seconds: number;
  /** Milliseconds. */
  latency: { p50: number; p99: number };
}

export interface LoadOptions {
  url: string;
  /** Target of the n-th request, such as `/v1/games/620`. */
  target: (n: number) => string;
  headers: Record<string, string>;
  connections: number;
  seconds: number;
}

/**
 * Closed loop over raw sockets: each connection sends the next request when it has the whole answer. It reads no more of
 * HTTP than status and Content-Length, so that the server and not the generator is the limit.
 */
export async function generateLoad({ url, target, headers, connections, seconds }: LoadOptions): Promise<LoadResult> {
  const { hostname, port } = new URL(url);
  const fixed = Object.entries({ host: `${hostname}:${port}`, ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const latencies: number[] = [];
  let sent = 0;
  let failures = 0;
  const began = performance.now();
  const end = began + seconds * 1000;

  const next = () => `GET ${target(sent++)} HTTP/1.1\r\n${fixed}\r\n`;
  const onAnswer = (status: string, milliseconds: number): string | null => {
    latencies.push(milliseconds);
    if (status !== '200') failures += 1;
    return performance.now() < end ? next() : null;
  };
  await Promise.all(
    Array.from({ length: connections }, () => runConnection(connect(Number(port), hostname), next, onAnswer)),
  );
  const elapsed = (performance.now() - began) / 1000;
  latencies.sort((left, right) => left - right);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { requests: latencies.length, failures, seconds: elapsed, latency: { p50: at(0.5), p99: at(0.99) } };
}

/** Drives one connection until `onAnswer` has no further request. */
function runConnection(
  socket: Socket,
  first: () => string,
  onAnswer: (status: string, milliseconds: number) => string | null,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let began = 0;
    let status = '';
    let missing = -1;
    let head = '';
    socket.setNoDelay(true);
    socket.once('error', reject);
    socket.once('close', () => resolve());
    socket.once('connect', () => {
      began = performance.now();
      socket.write(first());
    });
    socket.on('data', (chunk: Buffer) => {
      if (missing < 0) {
        head += chunk.toString('latin1');
        const headEnd = head.indexOf('\r\n\r\n');
        if (headEnd < 0) return;
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        status = head.slice(9, 12);
        missing = length - (head.length - headEnd - 4);
      } else {
        missing -= chunk.length;
      }
      if (missing > 0) return;
      missing = -1;
      head = '';
      const request = onAnswer(status, performance.now() - began);
      if (request === null) {
        socket.end();
        return;
      }
      began = performance.now();
      socket.write(request);
    });
  });
}
