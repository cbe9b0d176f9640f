/**
 * US dollars that one unit of a currency is worth, roughly, as of 2025. They only make what was paid in different currencies
 * comparable, for a ranking or a limit: no price, refund or book is ever reckoned by them.
 */
const dollars: Record<string, number> = {
  AED: 0.27,
  AUD: 0.65,
  BRL: 0.18,
  CAD: 0.72,
  CHF: 1.2,
  CLP: 0.00105,
  CNY: 0.14,
  COP: 0.00024,
  CRC: 0.002,
  EUR: 1.12,
  GBP: 1.32,
  HKD: 0.128,
  IDR: 0.00006,
  ILS: 0.28,
  INR: 0.0117,
  JPY: 0.0068,
  KRW: 0.00072,
  KWD: 3.25,
  KZT: 0.0019,
  MXN: 0.053,
  MYR: 0.23,
  NOK: 0.097,
  NZD: 0.6,
  PEN: 0.27,
  PHP: 0.0176,
  PLN: 0.265,
  QAR: 0.275,
  RUB: 0.0125,
  SAR: 0.267,
  SGD: 0.77,
  THB: 0.03,
  TWD: 0.032,
  UAH: 0.024,
  USD: 1,
  UYU: 0.024,
  VND: 0.0000385,
  ZAR: 0.055,
};

export const ratedCurrencies: readonly string[] = Object.keys(dollars);

/** Hundredths of a currency as hundredths of US dollars, to be compared; a currency that is not known counts nothing. */
export function inReferenceDollars(amount: number, currency: string): number {
  return Math.round(amount * (dollars[currency] ?? 0));
}
