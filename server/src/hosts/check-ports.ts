import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Listener {
  /** As in STEAM_CLONE_HOST. */
  host: string;
  port: number;
}

/** Tries whether one can listen there, before anything is started for it. Throws an Error that says what helps. */
export async function checkPorts(listeners: readonly Listener[]): Promise<void> {
  for (const listener of listeners) {
    const server = createServer().listen(listener.port, listener.host);
    await once(server, 'listening').catch((error: unknown) => Promise.reject(listeningProblem(error, listener)));
    server.close();
    await once(server, 'close');
  }
}

/** Says it so that a person knows which flag or variable helps; what is no problem of listening stays as it is. */
export function listeningProblem(error: unknown, { host, port }: Listener): unknown {
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : '';
  const other = port + 100 <= 65_535 ? port + 100 : port - 100;
  const explained: Record<string, string> = {
    EADDRINUSE: `Port ${port} at ${host} is taken by another program. Choose another with --port, such as --port ${other}.`,
    EACCES: `You may not listen at port ${port}. Choose one above 1023 with --port, such as --port 8000.`,
    EADDRNOTAVAIL: `This machine does not have the address ${host}. Correct STEAM_CLONE_HOST, or unset it for 127.0.0.1.`,
    ENOTFOUND: `The host ${host} is unknown. Correct STEAM_CLONE_HOST, or unset it for 127.0.0.1.`,
  };
  return explained[code] === undefined ? error : new Error(explained[code], { cause: error });
}
