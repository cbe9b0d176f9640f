import type { Operation } from '../../../kernel/plugin/operation.ts';
import { ParentalControl } from '../entities/parental-control.ts';
import { presentParentalControls } from '../presenters/profile.ts';

/** What the caller is limited to. */
export const getParentalControls: Operation<'users.getParentalControls'> = async (_input, { em, principal }) => ({
  status: 200,
  body: presentParentalControls(await em.findOne(ParentalControl, { account: principal.userId })),
});
