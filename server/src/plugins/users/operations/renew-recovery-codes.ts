import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { confirmPassword } from '../domain/passwords.ts';
import { confirmSecondFactor, renewRecoveryCodes as renew } from '../domain/second-factor.ts';

/** Gives new recovery codes; those before are worthless. */
export const renewRecoveryCodes: Operation<'users.renewRecoveryCodes'> = async ({ body }, context) => {
  const { em, principal, audit } = context;
  const { userId } = principal;
  await confirmPassword(em, userId, body.password);
  const recoveryCodes = await transaction(em, async (em) => {
    const { account } = await confirmSecondFactor(em, userId, body.code, context);
    audit(em, { action: 'users.recoveryCodesRenewed', subject: userId });
    return renew(em, account);
  });
  return { status: 200, body: { recoveryCodes } };
};
