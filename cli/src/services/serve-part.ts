import type { ServedPart } from '@steam-clone/server/src/hosts/serve-part.ts';
import { CommandFailure } from '../exit-codes.ts';

/** Serves the gateway or one plugin in this process. What hinders it is thrown as a `CommandFailure`. */
export async function startPart(name: string): Promise<ServedPart> {
  const { servePart } = await import('@steam-clone/server/src/hosts/serve-part.ts');
  return servePart(name).catch((error: Error) => {
    throw new CommandFailure(`${name} can not be served. ${error.message}`, { cause: error });
  });
}
