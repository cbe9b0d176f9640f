import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  type DescribedMethod,
  type JournalPage,
  type KeptMethod,
  type NamedCharge,
  type PaymentProvider,
  type ProviderCharge,
  type ProviderEvent,
  ProviderUnavailable,
  type Webhook,
  webhookTolerance,
} from '../domain/payment-provider.ts';

/** Ms after which an answer is given up; what came of the request is then not known. */
const usualPatience = 5_000;

/** The provider that comes with the store, see `hosts/test-provider`. It names charges as the store does. */
export class TestProvider implements PaymentProvider {
  readonly name = 'test';
  readonly #url: string;
  readonly #secret: string;
  readonly #patience: number;

  constructor({ url, secret, patience = usualPatience }: { url: string; secret: string; patience?: number }) {
    this.#url = url;
    this.#secret = secret;
    this.#patience = patience;
  }

  async keep(token: string): Promise<KeptMethod | null> {
    const described = await this.#ask<DescribedMethod>('GET', `methods/${encodeURIComponent(token)}`);
    return described && { ...described, token };
  }

  authorise({ reference, amount, currency, token }: NamedCharge & { token: string }): Promise<ProviderCharge> {
    return this.#tell('charges', { reference, amount, currency, token });
  }

  capture({ reference }: NamedCharge): Promise<ProviderCharge> {
    return this.#tell('captures', { reference });
  }

  cancel({ reference, currency }: NamedCharge): Promise<ProviderCharge> {
    return this.#tell('cancellations', { reference, currency });
  }

  refund(
    { reference }: NamedCharge,
    refund: { refundReference: string; amount: number },
  ): Promise<ProviderCharge | null> {
    return this.#askCharge('POST', 'refunds', { reference, ...refund });
  }

  find({ reference }: NamedCharge): Promise<ProviderCharge | null> {
    return this.#askCharge('GET', `charges/${encodeURIComponent(reference)}`);
  }

  async journal(after: string | null, limit: number): Promise<JournalPage> {
    const page = await this.#ask<{ entries: JournalPage['entries']; next: number | null }>(
      'GET',
      `journal?after=${after ?? 0}&limit=${limit}`,
    );
    const { entries = [], next = null } = page ?? {};
    return { entries, next: next === null ? null : String(next) };
  }

  async readWebhook({ bytes, signature }: Webhook, now: Date): Promise<{ charge: ProviderCharge | null } | null> {
    const [, sentAt = '', given = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    const expected = createHmac('sha256', this.#secret).update(`${sentAt}.`).update(bytes).digest();
    if (given === '' || !timingSafeEqual(Buffer.from(given, 'hex'), expected)) return null;
    if (Math.abs(now.getTime() / 1000 - Number(sentAt)) > webhookTolerance) return null;
    const { event } = JSON.parse(bytes.toString()) as { event: ProviderEvent };
    return { charge: { reference: event.reference, chargeId: null, redirectUrl: null, events: [event] } };
  }

  async #tell(path: string, body: object): Promise<ProviderCharge> {
    const charge = await this.#askCharge('POST', path, body);
    if (!charge) throw new ProviderUnavailable(`The provider does not know ${path}`);
    return charge;
  }

  async #askCharge(method: string, path: string, body?: object): Promise<ProviderCharge | null> {
    const charge = await this.#ask<Omit<ProviderCharge, 'chargeId'>>(method, path, body);
    return charge && { ...charge, chargeId: null };
  }

  async #ask<Answer>(method: string, path: string, body?: object): Promise<Answer | null> {
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(`${this.#url}/${path}`, {
        method,
        headers: { authorization: `Bearer ${this.#secret}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(this.#patience),
      });
      answer = await response.json();
    } catch (error) {
      throw new ProviderUnavailable(`The provider did not answer ${method} ${path}`, { cause: error });
    }
    if (response.status === 404) return null;
    if (!response.ok) throw new ProviderUnavailable(`The provider answered ${response.status} to ${method} ${path}`);
    return answer as Answer;
  }
}
