import { createHmac } from 'node:crypto';
import type { JournalEntry } from './journal.ts';

/** Ms between two looks at what could not be delivered. */
const pause = 2_000;

export interface WebhookTarget {
  url: string;
  /** Signs what is sent. */
  secret: string;
}

/** Tells the store what has happened, signed: at once, or when somebody asks for it. */
export class Webhooks {
  readonly #target: WebhookTarget;
  readonly #held: { entry: JournalEntry; isReordered: boolean }[] = [];
  #undelivered: JournalEntry[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor(target: WebhookTarget) {
    this.#target = target;
    this.#timer = setInterval(() => void this.#again(), pause).unref();
  }

  /** As the behaviours of a token say; the promise is to be waited for when it is sent before the answer. */
  async tell(entry: JournalEntry, behaviours: readonly string[]): Promise<void> {
    if (behaviours.includes('webhook-late') || behaviours.includes('webhook-reordered')) {
      this.#held.push({ entry, isReordered: behaviours.includes('webhook-reordered') });
      return;
    }
    const times = behaviours.includes('webhook-five') ? 5 : 1;
    const sent = Promise.all(Array.from({ length: times }, () => this.#send(entry)));
    if (behaviours.includes('webhook-early')) await sent;
  }

  /** Sends what was held back; those that are reordered, the newest first. */
  async flush(): Promise<void> {
    const held = this.#held.splice(0);
    const late = held.filter(({ isReordered }) => !isReordered);
    const reordered = held.filter(({ isReordered }) => isReordered).toReversed();
    for (const { entry } of [...late, ...reordered]) await this.#send(entry);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #send(entry: JournalEntry): Promise<void> {
    const { token: _, ...event } = entry;
    const body = JSON.stringify({ event });
    const at = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', this.#target.secret).update(`${at}.${body}`).digest('hex');
    try {
      const { ok } = await fetch(this.#target.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/vnd.steam-clone.webhook',
          'webhook-signature': `t=${at},v1=${signature}`,
        },
        body,
        signal: AbortSignal.timeout(5_000),
      });
      if (!ok) this.#undelivered.push(entry);
    } catch {
      this.#undelivered.push(entry);
    }
  }

  async #again(): Promise<void> {
    const entries = this.#undelivered;
    this.#undelivered = [];
    for (const entry of entries) await this.#send(entry);
  }
}
