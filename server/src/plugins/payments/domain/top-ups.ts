import type { PaymentRow } from './payments.ts';

/** Hundredths that one US dollar is about worth, for the limits of top-ups; a store's prices do not depend on them. */
const rates: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1,
  GBP: 1,
  CHF: 1,
  CAD: 1.5,
  AUD: 1.5,
  NZD: 1.5,
  BRL: 5,
  MXN: 20,
  PLN: 4,
  CNY: 7,
  JPY: 150,
  KRW: 1400,
  INR: 85,
  RUB: 90,
  TRY: 35,
  UAH: 40,
};

/** Ms of business time in which a top-up can be given back (Steam's rule). */
const refundTime = 14 * 86_400_000;

/** Whether a payment is a top-up that its owner may have back, as long as its money is in the wallet. */
export function isRefundable(
  { purpose, state, createdAt }: Pick<PaymentRow, 'purpose' | 'state' | 'createdAt'>,
  now: Date,
): boolean {
  return purpose === 'top-up' && state === 'succeeded' && now.getTime() - Date.parse(createdAt) <= refundTime;
}

/** What may be put into a wallet at once, in hundredths: US$5 to US$100, or their like; null for a currency without wallets. */
export function topUpLimits(currency: string): { least: number; most: number } | null {
  const rate = Object.hasOwn(rates, currency) ? rates[currency] : undefined;
  return rate === undefined ? null : { least: 500 * rate, most: 10_000 * rate };
}
