import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';
import { hashOfCode, newGiftCode } from '../domain/gift-cards.ts';
import { giftCardOf, type LedgerAccountReference, systemAccount, walletOf } from '../domain/ledger.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { isPaid } from '../reads/gift-cards.ts';
import { postTransfer } from './post-transfer.ts';

const insertCard = statement(
  'payments.insertGiftCard',
  ['id', 'codeHash', 'hint', 'currency', 'amount', 'buyerId', 'at', 'paidAt'],
  `insert into gift_card (id, code_hash, hint, currency, amount, buyer_id, created_at, paid_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
);

const takeCard = statement(
  'payments.takeGiftCard',
  ['codeHash', 'userId', 'at'],
  `update gift_card set redeemed_by_user_id = $2, redeemed_at = $3 where code_hash = $1 and redeemed_at is null and ${isPaid}
   returning id, currency, amount::double precision as amount`,
);

const setCode = statement(
  'payments.setGiftCode',
  ['id', 'codeHash', 'hint'],
  'update gift_card set code_hash = $2, hint = $3 where id = $1 and code_hash is null returning id',
);

const markPaid = statement('payments.giftCardPaid', ['id', 'at'], 'update gift_card set paid_at = $2 where id = $1');

export interface NewGiftCard {
  /** Follows from the request, so that a key that comes again when its answer is forgotten makes no second card. */
  id: string;
  /** Where its money comes from. */
  from: LedgerAccountReference;
  amount: number;
  buyerId: string | null;
  at: Date;
}

/** Makes a gift card and gives its code. Null when its buyer has too little; throws `idempotency-key-reused` when there is the card. */
export async function makeGiftCard(
  em: EntityManager,
  { id, from, amount, buyerId, at }: NewGiftCard,
): Promise<string | null> {
  const { currency } = from;
  const code = newGiftCode();
  const about = { currency, amount, buyerId, at, paidAt: at };
  if ((await execute(em, insertCard, { id, ...keptOf(code), ...about })).length === 0) throw toldBefore();
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
  return posted && code;
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

/** Makes the gift card that a payment is for; it has no code before that is told, and no money before that is captured. */
export async function makeUnpaidCard(
  em: EntityManager,
  { id, currency, amount, userId }: Pick<PaymentRow, 'id' | 'currency' | 'amount' | 'userId'>,
  at: Date,
): Promise<void> {
  const about = { currency, amount, buyerId: userId, at, paidAt: null };
  await execute(em, insertCard, { id, codeHash: null, hint: null, ...about });
}

/** Gives such a card its code, in the transaction that answers it. Throws `idempotency-key-reused` when it was told before. */
export async function tellCode(em: EntityManager, id: string): Promise<string> {
  const code = newGiftCode();
  if ((await execute(em, setCode, { id, ...keptOf(code) })).length === 0) throw toldBefore();
  return code;
}

function keptOf(code: string): { codeHash: Buffer; hint: string } {
  return { codeHash: hashOfCode(code), hint: code.slice(-4) };
}

function toldBefore(): Problem {
  const detail = 'This Idempotency-Key has made a gift card before, whose code was told then and is kept nowhere.';
  return problem('idempotency-key-reused', { detail });
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
