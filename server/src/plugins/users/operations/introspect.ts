import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { hashOfToken } from '../domain/tokens.ts';
import { tokenState } from '../reads/token-state.ts';

/** Whom an access token speaks for: nobody, when it is unknown, expired or ended or its account suspended. */
export const introspect: Operation<'users.introspect'> = async ({ body }, { clock, text }) => {
  const state = await text<Schemas['TokenState']>(tokenState, {
    tokenHash: hashOfToken(body.token),
    now: clock.now(),
  });
  if (!state) throw new Error(`${tokenState.name} gave no row`);
  return { status: 200, body: state };
};
