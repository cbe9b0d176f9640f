import { SteamError } from '@steam-clone/sdk';
import type { Filling, SignedInPerson } from '../generator.ts';
import type { PlannedPerson } from '../people/plan-person.ts';
import type { PlannedOrder, PlannedShopping } from './plan-shopping.ts';

/** How a person pays: by a stored card, where there is one, and by what administrators have given. */
export interface Paying {
  cardId: string | null;
}

/** Of the test provider. */
const token = 'tok_card';
/** What a card pays at least where wallet and card share an order, in hundredths. */
const share = 100;

/** Stores the card and puts money into the wallet as planned. */
export async function payments(
  { accountName }: PlannedPerson,
  { hasCard, topUp, country }: PlannedShopping,
  session: SignedInPerson,
  filling: Filling,
): Promise<Paying> {
  const cardId = hasCard ? await storeCard(session, filling) : null;
  if (topUp === null) return { cardId };
  const { payments: wallet } = session.steam;
  const reason = 'A present for filling the store';
  if (cardId === null) {
    // The same money from elsewhere, so that there is one history wherever the store runs.
    await creditOnce(reason, topUp, session, filling);
    return { cardId };
  }
  for await (const payment of wallet.listPayments.pages({ query: { limit: 100 } })) {
    if (payment.purpose === 'top-up') return { cardId };
  }
  const body = { amount: { amount: topUp, currency: 'USD' }, paymentMethodId: cardId, country };
  await wallet.topUp({ body }, { idempotencyKey: `top up ${accountName}` });
  return { cardId };
}

async function storeCard({ steam }: SignedInPerson, { note }: Filling): Promise<string | null> {
  const { items } = await steam.payments.listPaymentMethods();
  if (items[0]) return items[0].id;
  try {
    return (await steam.payments.addPaymentMethod({ body: { token } })).id;
  } catch (error) {
    const isWithout =
      error instanceof SteamError && (error.code === 'no-payment-provider' || error.code === 'unknown-payment-token');
    if (!isWithout) throw error;
    note('Nobody has a card: this store does not have the test provider, and everybody pays from the wallet.');
    return null;
  }
}

async function creditOnce(
  reason: string,
  amount: number,
  { accountId, steam }: SignedInPerson,
  filling: Filling,
): Promise<void> {
  for await (const { reason: given } of steam.payments.listTransactions.pages({ query: { limit: 100 } })) {
    if (given === reason) return;
  }
  await credit(reason, amount, accountId, filling);
}

function credit(reason: string, amount: number, userId: string, { administrator }: Filling) {
  return administrator.payments.creditWallet(
    { path: { userId }, body: { amount: { amount, currency: 'USD' }, reason } },
    { idempotencyKey: `${userId} ${reason}` },
  );
}

/** How an order of a total is paid. What the wallet lacks for it, an administrator gives. */
export async function wayToPay(
  { paysBy }: PlannedOrder,
  { total, name }: { total: number; name: string },
  { cardId }: Paying,
  session: SignedInPerson,
  filling: Filling,
): Promise<{ useWallet: boolean | number; paymentMethodId: string | null }> {
  if (total === 0 || (cardId !== null && paysBy === 'card')) return { useWallet: total === 0, paymentMethodId: cardId };
  const needed = cardId === null ? total : Math.max(0, total - share);
  const { balances } = await session.steam.payments.getWallet();
  const has = balances.find(({ currency }) => currency === 'USD')?.balance ?? 0;
  // Somewhat more, so that wallets are not empty.
  if (has < needed) await credit(`For ${name}`, Math.ceil((needed - has) / 500) * 500, session.accountId, filling);
  return cardId === null ? { useWallet: true, paymentMethodId: null } : { useWallet: needed, paymentMethodId: cardId };
}
