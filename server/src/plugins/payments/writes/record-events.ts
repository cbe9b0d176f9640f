import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { type PaymentHappening, standingOf } from '../domain/payment-state.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { presentCharge } from '../presenters/charge.ts';

const record = statement(
  'payments.recordEvents',
  [
    'paymentId',
    'at',
    'ids',
    'types',
    'amounts',
    'codes',
    'providers',
    'providerEventIds',
    'states',
    'versions',
    'state',
    'captured',
    'refunded',
    'declineCode',
    'redirectUrl',
    'version',
  ],
  `with appended as (
     insert into payment_event (id, payment_id, type, amount, code, provider, provider_event_id, state, version, at)
     select id, $1, type, amount, code, provider, provider_event_id, state, version, $2
     from unnest($3::uuid[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::integer[])
       event (id, type, amount, code, provider, provider_event_id, state, version)
   )
   update payment set state = $11, captured = $12, refunded = $13, decline_code = $14, redirect_url = $15, version = $16
   where id = $1`,
);

type Recording = Pick<WorkContext, 'clock' | 'publish'>;

/**
 * Appends what happened to a payment that the caller has locked, and gives the payment as it then stands. `known` are its events
 * so far; what is among them already is left out. Each change of its state has one row of history and one event (I7).
 */
export async function recordEvents(
  em: EntityManager,
  payment: PaymentRow,
  known: readonly PaymentHappening[],
  happened: readonly PaymentHappening[],
  { clock, publish }: Recording,
): Promise<PaymentRow> {
  const keyOf = ({ provider, providerEventId }: PaymentHappening): string => `${provider} ${providerEventId}`;
  const seen = new Set(known.map(keyOf));
  const fresh = happened.filter((event) => !seen.has(keyOf(event)));
  if (fresh.length === 0) return payment;

  const versions: PaymentRow[] = [];
  const all = [...known];
  let current = payment;
  const rows = fresh.map((event) => {
    all.push(event);
    const next = { ...current, ...standingOf(all, payment.amount) };
    // The first row of a payment's history makes it, with version 1.
    const isChange = all.length === 1 || next.state !== current.state || next.refunded !== current.refunded;
    if (isChange) {
      next.version = all.length === 1 ? 1 : current.version + 1;
      if (next.state !== 'init') next.redirectUrl = null;
      versions.push(next);
    }
    current = next;
    return { event, state: next.state, version: isChange ? next.version : null };
  });
  const { state, captured, refunded, declineCode, redirectUrl, version } = current;
  await execute(em, record, {
    paymentId: payment.id,
    at: clock.now(),
    state,
    captured,
    refunded,
    declineCode,
    redirectUrl,
    version,
    ids: rows.map(() => newId()),
    types: rows.map(({ event }) => event.type),
    amounts: rows.map(({ event }) => event.amount),
    codes: rows.map(({ event }) => event.code),
    providers: rows.map(({ event }) => event.provider),
    providerEventIds: rows.map(({ event }) => event.providerEventId),
    states: rows.map((row) => row.state),
    versions: rows.map((row) => row.version),
  });
  for (const changed of versions) announce(em, changed, publish);
  return current;
}

function announce(em: EntityManager, payment: PaymentRow, publish: Recording['publish']): void {
  const { id: paymentId, version, purpose, orderId, userId } = payment;
  const charge = orderId === null ? null : presentCharge(payment);
  publish(em, 'payments.paymentChanged', { paymentId, version, purpose, orderId, userId, charge });
}
