import { statement } from '../../../kernel/database/statement.ts';

export interface FoundCard {
  amount: number;
  currency: string;
  isRedeemed: boolean;
}

export const cardByCode = statement(
  'payments.giftCardByCode',
  ['codeHash'],
  `select amount::double precision as amount, currency, redeemed_at is not null as "isRedeemed"
   from gift_card where code_hash = $1 and paid_at is not null`,
);
