// Source: docs.stripe.com/currencies, "Zero-decimal currencies" and "Three-decimal currencies".
const withoutDecimals = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const withThreeDecimals = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** An amount of hundredths in the smallest unit that Stripe counts the currency in; null when it has no such part. */
export function amountAtStripe(hundredths: number, currency: string): number | null {
  if (withThreeDecimals.has(currency)) return hundredths * 10;
  if (!withoutDecimals.has(currency)) return hundredths;
  return hundredths % 100 === 0 ? hundredths / 100 : null;
}

/** Hundredths of an amount that Stripe names; `currency` in lower case, as Stripe writes it. */
export function hundredthsOf(amount: number, currency: string): number {
  const code = currency.toUpperCase();
  if (withThreeDecimals.has(code)) return Math.round(amount / 10);
  return withoutDecimals.has(code) ? amount * 100 : amount;
}
