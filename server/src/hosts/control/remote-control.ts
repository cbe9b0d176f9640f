import { problem } from '../../kernel/problems/problem.ts';
import { principalHeader, type PrincipalSigner } from '../../kernel/sessions/principal-signer.ts';
import { installation } from '../../kernel/sessions/principal.ts';
import { controlPath } from './control-routes.ts';
import type { DeadLetterSummary, PluginControl } from '../../kernel/control/plugin-control.ts';

/** How long, in ms, a plugin may work on one question; a rebuild of a large copy takes minutes. */
const patience = 30 * 60_000;

/** The control of a plugin in another process. `origin` is that process's base URL. */
export function remoteControl(plugin: string, origin: string, signer: PrincipalSigner): PluginControl {
  const ask = async <Result>(verb: keyof PluginControl, argument?: unknown): Promise<Result> => {
    const response = await fetch(origin + controlPath + verb, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [principalHeader]: signer.sign(installation, plugin) },
      body: JSON.stringify({ argument }),
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    if (!response?.ok)
      throw problem('unavailable', { detail: `${plugin} does not answer.`, headers: { 'retry-after': '1' } });
    return ((await response.json()) as { result: Result }).result;
  };
  return {
    clockOffset: () => ask('clockOffset'),
    raiseClock: (offset) => ask('raiseClock', offset),
    settle: () => ask('settle'),
    deadLetters: async (page) => {
      const letters = await ask<(Omit<DeadLetterSummary, 'failedAt'> & { failedAt: string })[]>('deadLetters', page);
      return letters.map((letter) => ({ ...letter, failedAt: new Date(letter.failedAt) }));
    },
    retryDeadLetter: (id) => ask('retryDeadLetter', id),
    exportPersonalData: (userId) => ask('exportPersonalData', userId),
    rebuildCopies: () => ask('rebuildCopies'),
  };
}
