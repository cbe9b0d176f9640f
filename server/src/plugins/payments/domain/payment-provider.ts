/** Something that happened at a provider, under the provider's id of it. */
export interface ProviderEvent {
  id: string;
  type: 'authorised' | 'captured' | 'declined' | 'voided' | 'refunded' | 'charged-back' | 'charge-back-reversed';
  /** Our name of the charge. */
  reference: string;
  /** Hundredths. */
  amount: number;
  currency: string;
  /** Why it was declined. */
  code: string | null;
  /** Our name of the refund. */
  refundReference: string | null;
}

/** A charge by its names: ours, and the provider's once that was heard of. */
export interface NamedCharge {
  reference: string;
  /** The provider's own name; null for one that names charges as we do, or when nothing was heard of the charge yet. */
  chargeId: string | null;
  amount: number;
  currency: string;
}

/** A charge as its provider knows it: what has happened to it. */
export interface ProviderCharge extends Pick<NamedCharge, 'reference' | 'chargeId'> {
  /** Where the buyer approves it; null when there is nothing to approve. */
  redirectUrl: string | null;
  events: ProviderEvent[];
}

/** What a token stands for. */
export interface DescribedMethod {
  kind: 'card' | 'redirect' | 'bank';
  label: string;
  lastFour: string | null;
  /** That a card is from, ISO 3166-1 alpha-2; null when the provider does not say. */
  country: string | null;
}

/** Whether what a method pays may be captured when it is authorised: only cards can be captured later with every provider. */
export function paysAtOnce({ kind }: Pick<DescribedMethod, 'kind'>): boolean {
  return kind !== 'card';
}

/** A method that the provider keeps for later payments. */
export interface KeptMethod extends DescribedMethod {
  /** What it is charged by. */
  token: string;
}

/** A page of the provider's own books, in an order of its own. */
export interface JournalPage {
  entries: (Omit<ProviderEvent, 'type'> & { type: string })[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface Webhook {
  bytes: Buffer;
  signature: string;
}

/** Seconds that a webhook may be old. */
export const webhookTolerance = 300;

/**
 * A way to take money from outside. Each step is named by us and done once, however often it is asked for; so what has an unknown outcome
 * is asked for again. Methods throw `ProviderUnavailable` when it is not known what came of it.
 */
export interface PaymentProvider {
  readonly name: string;
  /** Keeps the method of a token that its owner got from the provider; null when the provider does not take it. */
  keep(token: string, owner: string): Promise<KeptMethod | null>;
  /** Sets the money aside; a method that knows no such thing pays at once. */
  authorise(charge: NamedCharge & { token: string }): Promise<ProviderCharge>;
  capture(charge: NamedCharge): Promise<ProviderCharge>;
  /** Lets go what is authorised. A charge of that name that comes later is refused; one that was captured stays. */
  cancel(charge: NamedCharge): Promise<ProviderCharge>;
  /** Gives `amount` back. Null when the provider refuses it for good. */
  refund(charge: NamedCharge, refund: { refundReference: string; amount: number }): Promise<ProviderCharge | null>;
  /** All that has happened to a charge; null when the provider knows none of its names. */
  find(charge: NamedCharge): Promise<ProviderCharge | null>;
  /** The page after `after`; null for the first one. */
  journal(after: string | null, limit: number): Promise<JournalPage>;
  /**
   * What a webhook that comes at `now` (machine time) says: null when the provider has not signed it or it is older than
   * `webhookTolerance`, a null charge when nothing follows from it.
   */
  readWebhook(webhook: Webhook, now: Date): Promise<{ charge: ProviderCharge | null } | null>;
}

/** The provider was not reached, or its answer was lost: what came of the request is not known. */
export class ProviderUnavailable extends Error {}
