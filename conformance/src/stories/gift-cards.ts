import { commerce, Customer } from './commerce/customer.ts';
import type { Story } from './story.ts';

interface GiftCard {
  code: string;
}

export const story: Story = {
  name: 'a gift card is worth what was paid for it, once',
  needs: [
    ...commerce,
    'payments.issueGiftCard',
    'payments.buyGiftCard',
    'payments.redeemGiftCard',
    'payments.findGiftCard',
  ],
  async tell(teller) {
    const { run } = teller;
    if (run.options.administrator === null) return;
    const [giver, taker] = [await Customer.arrives(teller, 3_000), await Customer.arrives(teller)];
    const amount = { amount: 2_000, currency: 'USD' };
    const bought = await giver.reads<GiftCard>('buys one', 'payments.buyGiftCard', { json: { amount } });
    teller.holds((await giver.balance()) === 1_000, 'it is paid', '1000', 'another balance');
    const short = { json: { amount } };
    await giver.asks('can not buy what is not paid', 'payments.buyGiftCard', short, 409, 'insufficient-funds');
    const token = run.people.administrator;
    const given = await giver.reads<GiftCard>('is given one', 'payments.issueGiftCard', { json: { amount }, token });
    const found = await taker.reads<{ amount: { amount: number }; isRedeemed: boolean }>(
      'looks what it is worth',
      'payments.findGiftCard',
      { json: { code: bought.code } },
    );
    teller.holds(found.amount.amount === 2_000 && !found.isRedeemed, 'it is worth its price', '2000', found);
    for (const { code } of [bought, given]) {
      await taker.asks('redeems it', 'payments.redeemGiftCard', { json: { code } });
      await taker.asks(
        'can not redeem it twice',
        'payments.redeemGiftCard',
        { json: { code } },
        409,
        'gift-card-redeemed',
      );
      await giver.asks('nor can another', 'payments.redeemGiftCard', { json: { code } }, 409, 'gift-card-redeemed');
    }
    const balances = [await giver.balance(), await taker.balance()];
    teller.holds(balances.join() === '1000,4000', 'each card counts once', '1000,4000', balances);
  },
};
