import type { Middleware } from 'koa';
import type { Logger } from 'pino';
import { principalHeader, type PrincipalSigner } from '../../kernel/sessions/principal-signer.ts';
import { anonymous } from '../../kernel/sessions/principal.ts';
import { Readiness } from '../observability/health.ts';
import { isPageRequest, writePage } from '../observability/observability-routes.ts';

export interface PluginsReadyParts {
  /** Base URLs of the plugins' processes by plugin. */
  origins: ReadonlyMap<string, URL>;
  signer: PrincipalSigner;
  log: Logger;
}

/** Ms a plugin's process has to answer: more than its own checks may take, so that its answer says what is slow. */
const patience = 1_500;

/**
 * The gateway's `/readyz`: 503 unless each plugin's process answers its own with 200. Only then the gateway's own state
 * decides, which is the next middleware's.
 */
export function pluginsReady({ origins, signer, log }: PluginsReadyParts): Middleware {
  const readiness = new Readiness(log);
  for (const [plugin, origin] of origins) {
    const ask = async () => {
      const { status, body } = await fetch(new URL('/readyz', origin), {
        // Vouched for, so that the address limit of the plugin's process does not count it.
        headers: { [principalHeader]: signer.sign(anonymous, plugin) },
        signal: AbortSignal.timeout(2 * patience),
      });
      await body?.cancel();
      if (status !== 200) throw new Error(`${plugin} answered ${status}`);
    };
    readiness.add(plugin, ask, patience);
  }
  return async (context, next) => {
    if (context.path !== '/readyz' || !isPageRequest(context)) return next();
    const answer = await readiness.answer();
    if (answer.status === 200) return next();
    return writePage(context, answer);
  };
}
