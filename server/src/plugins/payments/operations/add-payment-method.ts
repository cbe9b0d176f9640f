import { newId } from '../../../kernel/identifiers.ts';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { reached, requireProvider } from '../domain/provider-needed.ts';
import { PaymentMethod } from '../entities/payment.ts';
import { presentMethod } from '../presenters/payment.ts';
import { lockMethods } from '../reads/methods.ts';

/** Methods that an account may have. */
const mostMethods = 20;

/** Stores a method by the token that its provider has given for it; the first one is the default. */
export const addPaymentMethod: Operation<'payments.addPaymentMethod'> = async ({ body }, context) => {
  const { token } = body;
  const { userId } = context.principal;
  const provider = requireProvider(context.settings);
  const kept = await reached(() => provider.keep(token, userId));
  if (!kept) throw problem('unknown-payment-token');
  const method = await transaction(context.em, async (em) => {
    await lockMethods(em, userId);
    const others = await em.count(PaymentMethod, { userId, removedAt: null });
    if (others >= mostMethods) throw problem('too-many-payment-methods');
    return em.create(PaymentMethod, {
      id: newId(),
      userId,
      provider: provider.name,
      isDefault: others === 0,
      createdAt: context.clock.now(),
      removedAt: null,
      ...kept,
    });
  });
  return { status: 201, body: presentMethod(method) };
};
