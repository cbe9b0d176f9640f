import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { hashOfKey } from '../domain/api-keys.ts';
import { hashOfToken } from '../domain/tokens.ts';
import { keyState } from '../reads/key-state.ts';
import { tokenState } from '../reads/token-state.ts';

/** Whom a token or key speaks for: nobody, when it is unknown, expired or ended or its account suspended. */
export const introspect: Operation<'users.introspect'> = async ({ body }, { clock, text }) => {
  const now = clock.now();
  const hash = hashOfKey(body.token);
  if (hash !== null) {
    const key = await text<Schemas['TokenState']>(keyState, { hash, now });
    if (key) return { status: 200, body: key };
  }
  const state = await text<Schemas['TokenState']>(tokenState, { tokenHash: hashOfToken(body.token), now });
  if (!state) throw new Error(`${tokenState.name} gave no row`);
  return { status: 200, body: state };
};
