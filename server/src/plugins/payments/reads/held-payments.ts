import { statement } from '../../../kernel/database/statement.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { paymentColumns } from './payments.ts';

export type HeldPaymentRow = PaymentRow & {
  cardCountry: string | null;
  /** With commas between. */
  signals: string;
  heldAt: string;
};

/** Those that wait for somebody to look at them, oldest first. */
export const heldPayments = statement(
  'payments.heldPayments',
  ['after', 'count'],
  `select ${paymentColumns}, method.country as "cardCountry", held.code as signals,
     to_char(held.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "heldAt"
   from payment p
     join payment_event held on held.payment_id = p.id and held.provider = 'store' and held.type = 'held'
     left join payment_method method on method.id = p.method_id
   where p.state = 'held' and not p.is_cancelled and ($1::uuid is null or p.id > $1)
   order by p.id limit $2`,
);
