/** What an account has done by stored methods of late. */
export interface RecentPayments {
  /** Payments in the last hour, this one too. */
  inHour: number;
  /** Those that the provider has declined in the last day; what the store itself has refused says nothing of stolen cards. */
  declinedInDay: number;
  /** Countries that payments in the last day were made from, this one too. */
  countriesInDay: number;
  /** That this payment is made from. */
  country: string;
  /** That the card is from; null when nobody knows. */
  cardCountry: string | null;
}

export type FraudSignal = 'velocity' | 'declines' | 'countries' | 'card-country';

/** From how many on it looks like somebody who tries out stolen cards. */
const limits = { inHour: 25, declinedInDay: 5, countriesInDay: 3 };

/** Why a payment must wait for a person to look at it; nothing mostly. */
export function fraudSignals(recent: RecentPayments): FraudSignal[] {
  const signals: FraudSignal[] = [];
  if (recent.inHour >= limits.inHour) signals.push('velocity');
  if (recent.declinedInDay >= limits.declinedInDay) signals.push('declines');
  if (recent.countriesInDay >= limits.countriesInDay) signals.push('countries');
  if (recent.cardCountry !== null && recent.cardCountry !== recent.country) signals.push('card-country');
  return signals;
}
