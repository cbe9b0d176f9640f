import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { PaymentProvider, ProviderCharge } from '../domain/payment-provider.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { happeningOf } from '../domain/provider-events.ts';
import { lockPayment } from '../reads/payments.ts';
import { type Applied, applyEvents } from './apply-events.ts';

const keepChargeId = statement(
  'payments.keepChargeId',
  ['id', 'chargeId'],
  'update payment set charge_id = $2 where id = $1',
);

const keepRedirect = statement(
  'payments.keepRedirect',
  ['id', 'redirectUrl'],
  'update payment set redirect_url = $2 where id = $1',
);

/** Takes in what a provider has answered of a charge. */
export function learn(
  id: string,
  charge: ProviderCharge,
  provider: Pick<PaymentProvider, 'name'>,
  context: Pick<WorkContext, 'em' | 'clock' | 'publish'>,
): Promise<Applied> {
  return transaction(context.em.fork(), async (em) =>
    learnCharge(em, await lockPayment(em, id), charge, provider, context),
  );
}

/** Takes in what a provider says of a charge, by answer or webhook, to the payment that the caller has locked. */
export async function learnCharge(
  em: EntityManager,
  locked: PaymentRow,
  { chargeId, redirectUrl, events: told }: ProviderCharge,
  { name }: Pick<PaymentProvider, 'name'>,
  context: Pick<WorkContext, 'clock' | 'publish'>,
): Promise<Applied> {
  const isNamed = locked.chargeId === null && chargeId !== null;
  if (isNamed) await execute(em, keepChargeId, { id: locked.id, chargeId });
  const named = isNamed ? { ...locked, chargeId } : locked;
  const happened = told.map((event) => happeningOf(name, event));
  const { payment, events } = await applyEvents(em, named, happened, context);
  if (payment.state !== 'init' || redirectUrl === null) return { payment, events };
  await execute(em, keepRedirect, { id: payment.id, redirectUrl });
  return { payment: { ...payment, redirectUrl }, events };
}
