import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { hashOfCode, newGiftCode } from '../domain/gift-cards.ts';
import { giftCardOf, type LedgerAccountReference, systemAccount, walletOf } from '../domain/ledger.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { postTransfer } from './post-transfer.ts';

const insertCard = statement(
  'payments.insertGiftCard',
  ['id', 'codeHash', 'hint', 'currency', 'amount', 'buyerId', 'at', 'paidAt'],
  `insert into gift_card (id, code_hash, hint, currency, amount, buyer_id, created_at, paid_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

const takeCard = statement(
  'payments.takeGiftCard',
  ['codeHash', 'userId', 'at'],
  `update gift_card set redeemed_by_user_id = $2, redeemed_at = $3 where code_hash = $1 and redeemed_at is null and paid_at is not null
   returning id, currency, amount::double precision as amount`,
);

const renewCode = statement(
  'payments.renewGiftCode',
  ['id', 'codeHash', 'hint'],
  'update gift_card set code_hash = $2, hint = $3 where id = $1 and redeemed_at is null returning id',
);

const markPaid = statement('payments.giftCardPaid', ['id', 'at'], 'update gift_card set paid_at = $2 where id = $1');

export interface NewGiftCard {
  /** Where its money comes from. */
  from: LedgerAccountReference;
  amount: number;
  buyerId: string | null;
  at: Date;
}

/** Makes a gift card. Null when its buyer has too little. */
export async function makeGiftCard(
  em: EntityManager,
  { from, amount, buyerId, at }: NewGiftCard,
): Promise<{ id: string; code: string } | null> {
  const { currency } = from;
  const [id, code] = [newId(), newGiftCode()];
  const posted = await postTransfer(em, {
    kind: 'gift-card',
    reference: `gift-card:${id}:issued`,
    currency,
    entries: [
      { account: from, amount: -amount },
      { account: giftCardOf(id, currency), amount },
    ],
    paymentId: null,
    reason: null,
    at,
  });
  if (posted === null) return null;
  const codeHash = hashOfCode(code);
  await execute(em, insertCard, { id, codeHash, hint: code.slice(-4), currency, amount, buyerId, at, paidAt: at });
  return { id, code };
}

/** Puts the money of a gift card into a wallet. Null when there is no such card that has not been redeemed. */
export async function redeemCard(
  em: EntityManager,
  code: string,
  userId: string,
  at: Date,
): Promise<{ id: string; amount: number; currency: string } | null> {
  const [card] = await execute<{ id: string; currency: string; amount: number }>(em, takeCard, {
    codeHash: hashOfCode(code),
    userId,
    at,
  });
  if (!card) return null;
  const { id, currency, amount } = card;
  const posted = await postTransfer(em, {
    kind: 'gift-card',
    reference: `gift-card:${id}:redeemed`,
    currency,
    entries: [
      { account: giftCardOf(id, currency), amount: -amount },
      { account: walletOf(userId, currency), amount },
    ],
    paymentId: null,
    reason: null,
    at,
  });
  if (posted === null) throw new Error(`The gift card ${id} has not the money that it should have`);
  return card;
}

/** Makes the gift card that a payment is for, and gives its code; it has no money before that is captured. */
export async function makeUnpaidCard(
  em: EntityManager,
  { id, currency, amount, userId }: Pick<PaymentRow, 'id' | 'currency' | 'amount' | 'userId'>,
  at: Date,
): Promise<string> {
  const code = newGiftCode();
  const about = { currency, amount, buyerId: userId, at, paidAt: null };
  await execute(em, insertCard, { id, codeHash: hashOfCode(code), hint: code.slice(-4), ...about });
  return code;
}

/** Another code for a card whose first one was lost before it was told. */
export async function newCodeFor(em: EntityManager, id: string): Promise<string> {
  const code = newGiftCode();
  await execute(em, renewCode, { id, codeHash: hashOfCode(code), hint: code.slice(-4) });
  return code;
}

/** The payment of a gift card was captured: the card gets its money. */
export async function payCard(
  em: EntityManager,
  { id, currency }: PaymentRow,
  amount: number,
  at: Date,
): Promise<void> {
  await postTransfer(em, {
    kind: 'gift-card',
    reference: `payment:${id}:charge`,
    currency,
    entries: [
      { account: systemAccount('provider', currency), amount: -amount },
      { account: giftCardOf(id, currency), amount },
    ],
    paymentId: id,
    reason: null,
    at,
  });
  await execute(em, markPaid, { id, at });
}
