import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends bytes as they are; gives the first answer's head and body, all that was answered, and how many ms it took. */
export async function sendRaw(
  url: string,
  bytes: string,
): Promise<{ head: string; body: string; all: string; took: number }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const began = performance.now();
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += String(chunk)));
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { head, body, all: text, took: performance.now() - began };
}
