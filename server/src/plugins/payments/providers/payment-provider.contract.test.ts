import { describe, expect, it } from '@jest/globals';
import {
  type PayingProvider,
  startPayingByStripe,
  startPayingByTest,
} from '../../../../../test/harness/paying-providers.ts';
import { newId } from '../../../kernel/identifiers.ts';
import {
  type JournalPage,
  type NamedCharge,
  type PaymentProvider,
  ProviderUnavailable,
} from '../domain/payment-provider.ts';
import { providerOf } from './provider-of.ts';

/** What every provider must do. How the store pays by each is in `paying.contract.test.ts`. */
const providers: [name: string, paying: PayingProvider][] = [
  ['the test provider', await startPayingByTest()],
  ['Stripe', await startPayingByStripe()],
];

function opened({ settings }: PayingProvider): PaymentProvider {
  const provider = providerOf({ limitedBelow: 0, ...settings });
  if (!provider) throw new Error('There is no provider');
  return provider;
}

describe.each(providers)('%s', (_name, paying) => {
  const provider = opened(paying);
  const types = (charge: { events: { type: string }[] } | null) => charge?.events.map(({ type }) => type);

  /** A charge of a method with these behaviours, not asked for yet. */
  async function wanted(...behaviours: string[]): Promise<NamedCharge & { token: string }> {
    const kept = await provider.keep(paying.token('webhook-late', ...behaviours), newId());
    if (!kept) throw new Error('The provider does not keep the method');
    return { reference: `order:${newId()}`, chargeId: null, amount: 1000, currency: 'EUR', token: kept.token };
  }

  /** One that was authorised, as it is known then. */
  async function held(...behaviours: string[]) {
    const charge = await wanted(...behaviours);
    const { chargeId } = await provider.authorise(charge);
    return { ...charge, chargeId };
  }

  /** All of the provider's own books. */
  async function journal() {
    const entries: JournalPage['entries'] = [];
    for (let after: string | null = null; ;) {
      const page: JournalPage = await provider.journal(after, 2);
      entries.push(...page.entries);
      after = page.next;
      if (after === null) return entries;
    }
  }

  async function paid(...behaviours: string[]) {
    const charge = await held(...behaviours);
    await provider.capture(charge);
    return charge;
  }

  it('keeps methods by their tokens, and knows no others', async () => {
    const token = paying.token();
    const owner = newId();
    const kept = await provider.keep(token, owner);
    expect(kept).toMatchObject({ kind: 'card', lastFour: '4242' });
    expect(await provider.keep(token, owner)).toEqual(kept);
    expect(await provider.keep('no token', owner)).toBeNull();
  });

  it('authorises, captures and refunds once under one name', async () => {
    const asked = await wanted();
    expect(await provider.find(asked)).toBeNull();
    const first = await provider.authorise(asked);
    expect(types(first)).toEqual(['authorised']);
    expect(await provider.authorise(asked)).toEqual(first);
    const charge = { ...asked, chargeId: first.chargeId };
    expect(types(await provider.authorise(charge))).toEqual(['authorised']);
    await provider.capture(charge);
    expect(types(await provider.capture(charge))).toEqual(['authorised', 'captured']);
    const refund = { refundReference: newId(), amount: 400 };
    await provider.refund(charge, refund);
    await provider.refund(charge, refund);
    expect(await provider.refund(charge, { refundReference: newId(), amount: 601 })).toBeNull();
    const second = { refundReference: newId(), amount: 600 };
    await provider.refund(charge, second);
    const found = await provider.find(charge);
    expect(found?.events).toMatchObject([
      { type: 'authorised', amount: 1000 },
      { type: 'captured', amount: 1000, currency: 'EUR' },
      { type: 'refunded', amount: 400, refundReference: refund.refundReference },
      { type: 'refunded', amount: 600, refundReference: second.refundReference },
    ]);
    expect(new Set(found?.events.map(({ id }) => id)).size).toBe(4);
    expect(paying.booked(charge.reference, 'refunded')).toEqual([400, 600]);
  });

  it('says why a charge was declined', async () => {
    const { events } = await provider.authorise(await wanted('decline-fraudulent'));
    expect(events).toMatchObject([{ type: 'declined', code: 'fraudulent' }]);
  });

  it('sends the buyer where he approves, and hears what he has decided', async () => {
    for (const isApproved of [true, false]) {
      const asked = await wanted('redirect');
      const { redirectUrl, events, chargeId } = await provider.authorise(asked);
      expect({ redirectUrl, events }).toEqual({ redirectUrl: expect.stringMatching(/^https?:/), events: [] });
      await paying.decide(String(redirectUrl), isApproved);
      const found = await provider.find({ ...asked, chargeId });
      expect(found?.redirectUrl).toBeNull();
      expect(types(found)).toEqual([isApproved ? 'authorised' : 'declined']);
    }
  });

  it.each([['lost-before'], ['lost-authorise']])('authorises once when asked again after %s', async (behaviour) => {
    const asked = await wanted(behaviour);
    await expect(provider.authorise(asked)).rejects.toThrow(ProviderUnavailable);
    const { chargeId, events } = await provider.authorise(asked);
    expect(events).toMatchObject([{ type: 'authorised', amount: 1000 }]);
    expect(types(await provider.find({ ...asked, chargeId }))).toEqual(['authorised']);
  });

  it.each([['lost-before-capture'], ['lost-capture']])('captures once when asked again after %s', async (behaviour) => {
    const charge = await held(behaviour);
    await expect(provider.capture(charge)).rejects.toThrow(ProviderUnavailable);
    expect(types(await provider.capture(charge))).toEqual(['authorised', 'captured']);
    expect(paying.booked(charge.reference, 'captured')).toEqual([1000]);
  });

  it('refunds once when the answer was lost', async () => {
    const charge = await paid('lost-refund');
    const refund = { refundReference: newId(), amount: 400 };
    await expect(provider.refund(charge, refund)).rejects.toThrow(ProviderUnavailable);
    expect(types(await provider.refund(charge, refund))).toContain('refunded');
    expect(paying.booked(charge.reference, 'refunded')).toEqual([400]);
  });

  it('lets go what was authorised, not what was captured, and what was never heard of for ever', async () => {
    const [set, done, unknown] = [await held(), await paid(), await wanted()];
    expect(types(await provider.cancel(set))).toEqual(['authorised', 'voided']);
    expect(types(await provider.cancel(set))).toEqual(['authorised', 'voided']);
    expect(types(await provider.capture(set))).not.toContain('captured');
    expect(types(await provider.cancel(done))).toEqual(['authorised', 'captured']);
    await provider.cancel(unknown);
    expect(types(await provider.authorise(unknown))).toEqual(['voided']);
  });

  it('lets go what it has authorised, though the answer was lost', async () => {
    const asked = await wanted('lost-authorise');
    await expect(provider.authorise(asked)).rejects.toThrow(ProviderUnavailable);
    expect(types(await provider.cancel(asked))).toEqual(['authorised', 'voided']);
    expect(types(await provider.authorise(asked))).not.toContain('captured');
  });

  it('knows of charge-backs', async () => {
    const charge = await paid();
    await paying.chargeBack(charge.reference);
    expect(types(await provider.find(charge))).toEqual(['authorised', 'captured', 'charged-back']);
    await paying.giveBackAfterAll(charge.reference);
    expect(types(await provider.find(charge))).toContain('charge-back-reversed');
  });

  it('refunds nothing that was charged back, until the bank has given it back after all', async () => {
    const charge = await paid();
    await paying.chargeBack(charge.reference);
    expect(await provider.refund(charge, { refundReference: newId(), amount: 400 })).toBeNull();
    await paying.giveBackAfterAll(charge.reference);
    await provider.refund(charge, { refundReference: newId(), amount: 300 });
    expect(paying.booked(charge.reference, 'refunded')).toEqual([300]);
  });

  it('tells of refunds that the store has not asked for, and gives no more than is left', async () => {
    const charge = await paid();
    await paying.refundByItself(charge.reference, 400);
    const foreign = { type: 'refunded', amount: 400, reference: charge.reference, refundReference: null };
    expect((await provider.find(charge))?.events).toContainEqual(expect.objectContaining(foreign));
    expect(await provider.refund(charge, { refundReference: newId(), amount: 601 })).toBeNull();
    const booked = (await journal()).filter(({ reference }) => reference === charge.reference);
    expect(booked.filter(({ type }) => type === 'refunded')).toMatchObject([foreign]);
  });

  it('tells that a refund has come back, under ids that it always tells', async () => {
    const charge = await paid();
    const refundReference = newId();
    await provider.refund(charge, { refundReference, amount: 400 });
    await paying.failRefund(charge.reference);
    const [given, back] = ['refunded', 'refund-failed'].map((type) => ({ type, amount: 400, refundReference }));
    const found = (await provider.find(charge))?.events.slice(2);
    expect(found).toMatchObject([given, back]);
    const booked = (await journal()).filter(({ refundReference: of }) => of === refundReference);
    expect(new Set(booked.map(({ id }) => id))).toEqual(new Set(found?.map(({ id }) => id)));
    const again = { refundReference: newId(), amount: 1000 };
    expect(types(await provider.refund(charge, again))).toContain('refunded');
  });

  it('has a journal of all that moved money, page by page, under the ids that it always tells', async () => {
    const charge = await paid();
    await provider.refund(charge, { refundReference: newId(), amount: 300 });
    await paying.chargeBack(charge.reference);
    expect((await provider.journal(null, 2)).next).not.toBeNull();
    const moving = ['captured', 'refunded', 'charged-back'];
    const own = (await journal()).filter(
      ({ reference, type }) => reference === charge.reference && moving.includes(type),
    );
    const found = await provider.find(charge);
    const expected = found?.events.filter(({ type }) => moving.includes(type)).map(({ id, amount }) => [id, amount]);
    expect(own.map(({ id, amount }) => [id, amount]).toSorted()).toEqual(expected?.toSorted());
  });

  it('reads what it has signed of late, and nothing else', async () => {
    const charge = await paid();
    await paying.flush();
    const sent = paying.webhooks.at(-1);
    if (!sent) throw new Error('There was no webhook');
    const read = ({ body, signature }: typeof sent, at = new Date()) =>
      provider.readWebhook({ bytes: body, signature }, at);
    expect(await read(sent)).toMatchObject({
      charge: { reference: charge.reference, chargeId: charge.chargeId, events: expect.any(Array) },
    });
    const idsOf = (known: { events: { id: string }[] } | null | undefined) => known?.events.map(({ id }) => id) ?? [];
    // Under the ids that the answers have.
    expect(idsOf(await provider.find(charge))).toEqual(expect.arrayContaining(idsOf((await read(sent))?.charge)));
    const { body, signature } = sent;
    expect(await read({ body, signature: '' })).toBeNull();
    expect(await read({ body, signature: 'garbage' })).toBeNull();
    expect(await read({ body, signature: `t=1,v1=${'0'.repeat(64)}` })).toBeNull();
    expect(await read({ body: Buffer.concat([body, Buffer.from(' ')]), signature })).toBeNull();
    expect(await read(paying.aged(sent, 200))).not.toBeNull();
    expect(await read(paying.aged(sent, 310))).toBeNull();
    expect(await read(sent, new Date(Date.now() + 310_000))).toBeNull();
  });

  it('says that the outcome is not known when nobody answers', async () => {
    const { testProvider, stripe } = paying.settings;
    const url = 'http://127.0.0.1:1';
    const gone = providerOf({
      limitedBelow: 0,
      testProvider: testProvider && { ...testProvider, url },
      stripe: stripe && { ...stripe, url },
    });
    await expect(gone?.find({ ...(await held()), chargeId: 'pi_x' })).rejects.toThrow(ProviderUnavailable);
  });
});
