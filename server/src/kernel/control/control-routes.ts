import type { Middleware } from 'koa';
import { readBody } from '../http/read-body.ts';
import { principalHeader, type PrincipalSigner } from '../sessions/principal-signer.ts';
import type { PluginControl } from './plugin-control.ts';

/** Where a plugin's process answers the installation's questions. */
export const controlPath = '/internal/control/';

type Verb = keyof PluginControl;

/** Serves a plugin's control to the other processes of the installation; nobody else can sign the principal it takes. */
export function controlRoutes(control: PluginControl, signer: PrincipalSigner): Middleware {
  const verbs: Record<Verb, (argument: never) => Promise<unknown>> = {
    turnClock: ({ to }: { to: string }) => control.turnClock(new Date(to)),
    settle: () => control.settle(),
    deadLetters: ({ offset, limit }: { offset: number; limit: number }) => control.deadLetters(offset, limit),
    retryDeadLetter: ({ id }: { id: string }) => control.retryDeadLetter(id),
    rebuildCopies: () => control.rebuildCopies(),
  };
  return async (context, next) => {
    if (!context.path.startsWith(controlPath) || context.method !== 'POST') return next();
    const verb = context.path.slice(controlPath.length);
    if (!Object.hasOwn(verbs, verb) || !isService(signer, context.get(principalHeader))) return next();
    const argument: unknown = JSON.parse((await readBody(context.req, 10_000)).toString());
    const result = await verbs[verb as Verb](argument as never);
    context.body = JSON.stringify({ result: result ?? null });
    context.type = 'application/json';
    return undefined;
  };
}

function isService(signer: PrincipalSigner, token: string): boolean {
  try {
    return signer.verify(token).kind === 'service';
  } catch {
    return false;
  }
}
