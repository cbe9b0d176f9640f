import { connect, type Socket } from 'node:net';

/** How a request ended: the status, or null with the reason when the connection broke. */
export type Ended = (status: number | null, why?: string) => void;

/**
 * A connection that is kept open and has one request under way. It reads no more of HTTP than the status and where an
 * answer ends, so that the server and not the generator is the limit. One that broke is made anew by the next request.
 */
export class Connection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | null = null;
  #ended: Ended | null = null;
  #head = '';
  #status = 0;
  /** Bytes of the body that are still to come; negative while the head is read, without end in chunks. */
  #missing = -1;
  /** The last bytes of a body in chunks, by which its end is known. */
  #tail = '';

  constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  send(request: string, ended: Ended): void {
    this.#ended = ended;
    this.#socket ??= this.#open();
    this.#socket.write(request);
  }

  close(): void {
    this.#ended = null;
    this.#socket?.destroy();
    this.#socket = null;
  }

  #open(): Socket {
    const socket = connect(this.#port, this.#host);
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.once('error', (error: NodeJS.ErrnoException) => this.#broke(socket, error.code ?? error.message));
    socket.once('close', () => this.#broke(socket, 'the server closed the connection'));
    return socket;
  }

  #read(chunk: Buffer): void {
    if (this.#missing < 0) {
      this.#head += chunk.toString('latin1');
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.#status = Number(this.#head.slice(9, 12));
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1] ?? 0);
      const isChunked = length === 0 && /\r\ntransfer-encoding: chunked/i.test(this.#head.slice(0, end));
      this.#missing = isChunked ? Infinity : length - (this.#head.length - end - 4);
      if (isChunked) this.#readChunks(this.#head.slice(end + 2));
    } else if (this.#missing === Infinity) {
      this.#readChunks(chunk.toString('latin1', Math.max(0, chunk.length - 7)));
    } else {
      this.#missing -= chunk.length;
    }
    if (this.#missing <= 0) this.#end(this.#status);
  }

  /** Such a body ends with an empty chunk and an empty line. */
  #readChunks(text: string): void {
    this.#tail = (this.#tail + text).slice(-7);
    if (this.#tail.endsWith('\r\n0\r\n\r\n')) this.#missing = 0;
  }

  #broke(socket: Socket, why: string): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.#end(null, why);
  }

  #end(status: number | null, why?: string): void {
    this.#head = '';
    this.#tail = '';
    this.#missing = -1;
    const ended = this.#ended;
    this.#ended = null;
    ended?.(status, why);
  }
}
