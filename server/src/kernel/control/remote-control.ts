import { problem } from '../problems/problem.ts';
import { principalHeader, type PrincipalSigner } from '../sessions/principal-signer.ts';
import type { Principal } from '../sessions/principal.ts';
import { controlPath } from './control-routes.ts';
import type { DeadLetter, PluginControl } from './plugin-control.ts';

const installation: Principal = {
  kind: 'service',
  userId: null,
  roles: ['service'],
  scopes: ['*'],
  sessionId: null,
  caller: 'installation',
};

/** How long, in ms, a plugin may work on one question; a rebuild of a large copy takes minutes. */
const patience = 30 * 60_000;

/** The control of a plugin in another process. `origin` is that process's base URL. */
export function remoteControl(plugin: string, origin: string, signer: PrincipalSigner): PluginControl {
  const ask = async <Result>(verb: keyof PluginControl, argument: object = {}): Promise<Result> => {
    const response = await fetch(origin + controlPath + verb, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [principalHeader]: signer.sign(installation, plugin) },
      body: JSON.stringify(argument),
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    if (!response?.ok) throw problem('unavailable', { detail: `${plugin} does not answer.`, headers: { 'retry-after': '1' } });
    return ((await response.json()) as { result: Result }).result;
  };
  return {
    turnClock: (to) => ask('turnClock', { to }),
    settle: () => ask('settle'),
    deadLetters: async (offset, limit) => {
      const letters = await ask<(Omit<DeadLetter, 'failedAt'> & { failedAt: string })[]>('deadLetters', { offset, limit });
      return letters.map((letter) => ({ ...letter, failedAt: new Date(letter.failedAt) }));
    },
    retryDeadLetter: (id) => ask('retryDeadLetter', { id }),
    rebuildCopies: () => ask('rebuildCopies'),
  };
}
