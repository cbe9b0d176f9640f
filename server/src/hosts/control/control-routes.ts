import type { Middleware } from 'koa';
import { readBody } from '../http/read-body.ts';
import { principalHeader, type PrincipalSigner } from '../../kernel/sessions/principal-signer.ts';
import { installation } from '../../kernel/sessions/principal.ts';
import type { PluginControl } from '../../kernel/control/plugin-control.ts';

/** Where a plugin's process answers the installation's questions. */
export const controlPath = '/internal/control/';

/** Serves a plugin's control to the other processes of the installation; nobody else can sign the principal it takes. */
export function controlRoutes(control: PluginControl, signer: PrincipalSigner): Middleware {
  const verbs: Record<string, (argument: never) => Promise<unknown>> = {
    clockOffset: () => control.clockOffset(),
    raiseClock: (offset: number) => control.raiseClock(offset),
    settle: () => control.settle(),
    deadLetters: (page: { offset: number; limit: number }) => control.deadLetters(page),
    retryDeadLetter: (id: string) => control.retryDeadLetter(id),
    exportPersonalData: (userId: string) => control.exportPersonalData(userId),
    rebuildCopies: () => control.rebuildCopies(),
  } satisfies Record<keyof PluginControl, unknown>;
  return async (context, next) => {
    const verb = context.path.startsWith(controlPath) ? verbs[context.path.slice(controlPath.length)] : undefined;
    if (!verb || context.method !== 'POST' || !isInstallation(context.get(principalHeader), signer)) return next();
    const { argument } = JSON.parse((await readBody(context.req, 10_000)).toString()) as { argument: never };
    context.body = { result: (await verb(argument)) ?? null };
    return undefined;
  };
}

function isInstallation(token: string, signer: PrincipalSigner): boolean {
  return signer.accepts(token) && signer.verify(token).caller === installation.caller;
}
