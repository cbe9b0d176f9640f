import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import type { JournalEntry } from '../../server/src/hosts/test-provider/journal.ts';
import { startTestProvider } from '../../server/src/hosts/test-provider/start-test-provider.ts';

export interface Webhook {
  body: Buffer;
  signature: string;
}

export interface ProviderUnderTest {
  url: string;
  secret: string;
  /** Path of the provider's own books. */
  journal: string;
  /** What the store does with a webhook. It is null at first: webhooks are then lost. */
  onWebhook: ((webhook: Webhook) => Promise<unknown>) | null;
  /** All webhooks that were sent, oldest first. */
  webhooks: Webhook[];
  /** The provider's own books of a charge, oldest first. */
  journalOf(reference: string): JournalEntry[];
  /** Asks the provider itself, as whoever tests. */
  control(path: string, body?: object): Promise<void>;
}

/** Starts the test payment provider in a process of its own for the tests of one file, and ends it after them. */
export async function startProviderUnderTest(): Promise<ProviderUnderTest> {
  const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-provider-'));
  const journal = path.join(directory, 'journal.jsonl');
  const secret = randomBytes(32).toString('hex');
  const under: ProviderUnderTest = {
    url: '',
    secret,
    journal,
    onWebhook: null,
    webhooks: [],
    journalOf: (reference) =>
      readFileSync(journal, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as JournalEntry)
        .filter((entry) => entry.reference === reference),
    control: async (to, body) => {
      const response = await fetch(`${under.url}/${to}`, {
        method: body ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${secret}` },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`The provider answered ${response.status} to ${to}`);
    },
  };
  const listener = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const webhook = { body: Buffer.concat(parts), signature: String(request.headers['webhook-signature']) };
      under.webhooks.push(webhook);
      Promise.resolve(under.onWebhook?.(webhook)).then(
        () => response.writeHead(204).end(),
        () => response.writeHead(500).end(),
      );
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const provider = await startTestProvider({ port: 0, journal, secret, webhookUrl: `http://127.0.0.1:${port}/` });
  under.url = provider.url;
  afterAll(async () => {
    await provider.stop();
    await new Promise((resolve) => listener.close(resolve));
    rmSync(directory, { recursive: true });
  });
  return under;
}
