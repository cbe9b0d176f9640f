import type { Configuration } from './configuration/configuration.ts';

/** Whether a start failed because something else listens at its port. */
export function isPortTaken(error: unknown): error is NodeJS.ErrnoException & { port?: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Says it so that a person knows which flag helps. */
export function portTaken({ host, port }: Configuration, error: NodeJS.ErrnoException & { port?: number }): Error {
  return new Error(
    `Port ${error.port ?? port} at ${host} is taken by another program. Choose another with --port, such as --port ${port + 100}.`,
    { cause: error },
  );
}
