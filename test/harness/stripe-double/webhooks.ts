import { createHmac } from 'node:crypto';
import type { Webhook } from '../payment-provider.ts';
import type { Happening } from './books.ts';
import { freshId, now } from './fresh.ts';

/** Signs as Stripe's documentation says, without Stripe's library, which is what is tested. */
export function signed(body: Buffer, secret: string, at = now()): Webhook {
  const digest = createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');
  return { body, signature: `t=${at},v1=${digest},v0=${'0'.repeat(64)}` };
}

/** Sends webhooks at once, or when somebody asks for those that were held back. */
export class StripeWebhooks {
  readonly #secret: string;
  readonly #deliver: (webhook: Webhook) => Promise<void>;
  readonly #held: { webhook: Webhook; isReordered: boolean }[] = [];
  #early: Promise<void>[] = [];

  constructor(secret: string, deliver: (webhook: Webhook) => Promise<void>) {
    this.#secret = secret;
    this.#deliver = deliver;
  }

  tell({ type, object, behaviours }: Happening): void {
    const event = {
      id: freshId('evt'),
      object: 'event',
      api_version: '2026-10-28.endive',
      created: now(),
      data: { object },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    };
    const webhook = signed(Buffer.from(JSON.stringify(event)), this.#secret);
    if (behaviours.includes('webhook-late') || behaviours.includes('webhook-reordered')) {
      this.#held.push({ webhook, isReordered: behaviours.includes('webhook-reordered') });
      return;
    }
    const times = behaviours.includes('webhook-five') ? 5 : 1;
    const sent = Array.from({ length: times }, () => this.#deliver(webhook));
    if (behaviours.includes('webhook-early')) this.#early.push(...sent);
  }

  /** Ends when the webhooks that come before the answer have come. */
  async beforeAnswer(): Promise<void> {
    const sent = this.#early;
    this.#early = [];
    await Promise.all(sent);
  }

  /** Sends what was held back; those that are reordered, the newest first. */
  async flush(): Promise<void> {
    const held = this.#held.splice(0);
    const late = held.filter(({ isReordered }) => !isReordered);
    const reordered = held.filter(({ isReordered }) => isReordered).reverse();
    for (const { webhook } of [...late, ...reordered]) await this.#deliver(webhook);
  }
}
