import type { Verdict } from '@steam-clone/server/src/verification/verify-databases.ts';
import { CommandFailure } from '../../exit-codes.ts';

/** Checks the invariants in the databases of the store on this machine. `onVerdict` hears each as soon as it is checked. */
export async function verifyStore(dataDirectory: string, onVerdict: (verdict: Verdict) => void): Promise<Verdict[]> {
  const { withStoreDatabases } = await import('@steam-clone/server/src/hosts/with-store-databases.ts');
  const { verifyDatabases } = await import('@steam-clone/server/src/verification/verify-databases.ts');
  try {
    return await withStoreDatabases({ dataDirectory }, (store) => verifyDatabases({ ...store, onVerdict }));
  } catch (error) {
    const remedy = 'Run `steam-clone doctor` for a closer look.';
    throw new CommandFailure(`The databases can not be checked. ${(error as Error).message}`, { remedy, cause: error });
  }
}
