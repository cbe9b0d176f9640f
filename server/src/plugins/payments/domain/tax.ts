/** Percent of the standard rate of value-added or sales tax that prices of digital goods include, by country. Others have none. */
const rates: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 21,
  BG: 20,
  CY: 19,
  CZ: 21,
  DE: 19,
  DK: 25,
  EE: 24,
  ES: 21,
  FI: 25.5,
  FR: 20,
  GR: 24,
  HR: 25,
  HU: 27,
  IE: 23,
  IT: 22,
  LT: 21,
  LU: 17,
  LV: 21,
  MT: 18,
  NL: 21,
  PL: 23,
  PT: 23,
  RO: 21,
  SE: 25,
  SI: 22,
  SK: 23,
  AU: 10,
  CH: 8.1,
  GB: 20,
  IS: 24,
  JP: 10,
  KR: 10,
  NO: 25,
  NZ: 15,
  RU: 20,
  SG: 9,
  TR: 20,
  TW: 5,
  UA: 20,
  ZA: 15,
};

/** What of an amount is tax, in hundredths, rounded to the nearest. Prices include it. */
export function taxWithin(amount: number, country: string): number {
  // Tenths of a percent, so that it stays exact.
  const rate = Math.round((Object.hasOwn(rates, country) ? (rates[country] ?? 0) : 0) * 10);
  return Math.round((amount * rate) / (1000 + rate));
}

/** What of a refund is tax: the shares of several refunds add up to the tax of all. */
export function taxOfRefund(payment: { amount: number; tax: number; refunded: number }, refund: number): number {
  if (payment.amount === 0) return 0;
  const until = (refunded: number): number => Math.round((payment.tax * refunded) / payment.amount);
  return until(payment.refunded + refund) - until(payment.refunded);
}
