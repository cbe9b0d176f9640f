import type { Context, Middleware } from 'koa';
import type { Logger } from 'pino';
import { deadlineHeader } from '../calls/remote-transport.ts';
import { firstSegment, writeProblem } from '../http/application.ts';
import { type RequestScope, scopeOf } from '../http/request-scope.ts';
import { Problem, problem } from '../../kernel/problems/problem.ts';
import type { ProblemCatalogue } from '../../kernel/problems/problem-catalogue.ts';
import type { Authenticator } from '../../kernel/sessions/authenticator.ts';
import { principalHeader, type PrincipalSigner } from '../../kernel/sessions/principal-signer.ts';
import { anonymous, type Principal } from '../../kernel/sessions/principal.ts';
import { forward } from './forward.ts';
import { pluginsReady } from './plugins-ready.ts';

export interface GatewayParts {
  /** Plugin and base URL by the first segment after /v1. */
  routes: ReadonlyMap<string, { plugin: string; origin: URL }>;
  authenticator: Authenticator;
  signer: PrincipalSigner;
  problems: ProblemCatalogue;
  log: Logger;
}

/** How long, in ms, one signed principal is sent again; a plugin accepts it for longer. */
const reuse = 10_000;

/**
 * Forwards /v1 to the plugins' processes with a signed principal, so that a token is checked once. `/readyz` asks them
 * whether they are ready.
 */
export function gatewayRoutes({ routes, authenticator, signer, problems, log }: GatewayParts): Middleware {
  const origins = new Map([...routes.values()].map(({ plugin, origin }) => [plugin, origin]));
  const ready = pluginsReady({ origins, signer, log });
  const signed = new Map<string, { token: string; until: number }>();

  const vouch = (principal: Principal, plugin: string): string => {
    if (principal !== anonymous) return signer.sign(principal, plugin);
    const known = signed.get(plugin);
    if (known && known.until > Date.now()) return known.token;
    const token = signer.sign(anonymous, plugin);
    signed.set(plugin, { token, until: Date.now() + reuse });
    return token;
  };

  return async (context, next) => {
    const route = routes.get(firstSegment(context.path));
    if (!route) return ready(context, next);
    const scope = scopeOf(context.req);
    scope.operation = route.plugin;
    // Only processes of the installation say how long they wait.
    delete context.req.headers[deadlineHeader];
    const forged = scope.trusted ? null : signer.refusal(context.get(principalHeader));
    if (forged) return writeProblem(context, forged, problems);
    const principal = await principalOf(context, authenticator);
    return pass(context, scope, route, vouch(principal, route.plugin), problems);
  };
}

/** Who asks. A token that is not valid stays in the request: the plugin decides whether it matters to the operation. */
async function principalOf(context: Context, authenticator: Authenticator): Promise<Principal> {
  const { headers } = context.req;
  if (headers.authorization === undefined) return anonymous;
  try {
    const principal = await authenticator.authenticate({ authorization: headers.authorization });
    delete headers.authorization;
    return principal;
  } catch (error) {
    if (error instanceof Problem) return anonymous;
    throw error;
  }
}

async function pass(
  context: Context,
  scope: RequestScope,
  { plugin, origin }: { plugin: string; origin: URL },
  principal: string,
  problems: ProblemCatalogue,
): Promise<void> {
  const { req, res } = context;
  context.respond = false;
  try {
    const headers = { [principalHeader]: principal, 'x-request-id': scope.requestId, 'x-forwarded-for': scope.address };
    const crossOrigin = context.res.getHeaders() as Record<string, string>;
    scope.answered = await forward(req, res, origin, headers, { ...crossOrigin, ...scope.limitHeaders });
  } catch {
    scope.answered = { status: faultOf(context), bytes: 0 };
    if (res.headersSent || res.destroyed) return;
    scope.answered = null;
    context.respond = true;
    const gone = problem('unavailable', {
      detail: `${plugin} is starting or out of reach.`,
      headers: { 'retry-after': '1' },
    });
    writeProblem(context, gone, problems);
  }
}

/** The status of what could not be passed on, for log and metrics. */
function faultOf({ req, res }: Context): number {
  // The body broke off: 400, as the plugin's process says of it too.
  if (req.errored && !req.complete) return 400;
  // The client left before its answer came, which has no number of its own; nginx logs it like this.
  return res.destroyed && !res.headersSent ? 499 : 502;
}
