import { statement } from '../../../kernel/database/statement.ts';

export interface FoundCard {
  amount: number;
  currency: string;
  isRedeemed: boolean;
}

/** Of the table `gift_card`: it has its money, which the buyer's bank has not taken back. */
export const isPaid = `paid_at is not null
     and not exists (select from payment p where p.id = gift_card.id and p.state = 'charged-back')`;

export const cardByCode = statement(
  'payments.giftCardByCode',
  ['codeHash'],
  `select amount::double precision as amount, currency, redeemed_at is not null as "isRedeemed"
   from gift_card where code_hash = $1 and (redeemed_at is not null or ${isPaid})`,
);
