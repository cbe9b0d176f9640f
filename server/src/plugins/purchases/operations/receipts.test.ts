import { describe, expect, it } from '@jest/globals';
import { administrator } from '../../../../../test/harness/principals.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { RawBody } from '../../../kernel/plugin/operation.ts';

const store = await startPurchases();
const { commerce, checkout, of } = store;
const textOf = ({ body }: { body: RawBody }) => body.bytes.toString();

describe('a receipt', () => {
  it('says what was paid, for programs and for people', async () => {
    const userId = newId();
    const name = '<script>alert("Half-Life")</script>';
    const path = { orderId: (await checkout(commerce.cart(userId, [{ name, finalAmount: 199 }]))).body.id };
    const { body } = await of(userId).getReceipt({ path });
    expect(body).toMatchObject({ total: 199, tax: 0, net: 199, wallet: 199, method: 0, lines: [{ name }] });
    const page = textOf(await of(userId).printReceipt({ path }));
    expect(page).toContain('&#60;script&#62;alert(&#34;Half-Life&#34;)&#60;/script&#62;');
    expect(page).toContain('1.99 USD');
    expect(page).not.toContain('<script>');
    await expect(of(newId()).printReceipt({ path })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is only of what is paid', async () => {
    const userId = newId();
    commerce.fate = 'init';
    const { body } = await checkout(commerce.cart(userId, [{}]));
    commerce.fate = 'succeeded';
    const path = { orderId: body.id };
    await expect(of(userId).getReceipt({ path })).rejects.toMatchObject({ code: 'order-not-paid' });
  });
});

describe('orders', () => {
  it('are exported as a table in which no cell is a formula', async () => {
    const userId = newId();
    await checkout(
      commerce.cart(userId, [
        { name: '=1+1', finalAmount: 5 },
        { itemId: 7, name: 'A "b", c' },
      ]),
    );
    const [header, ...rows] = textOf(await of(userId).exportOrders({}))
      .trimEnd()
      .split('\r\n');
    expect(header).toBe('orderId,placedAt,state,name,kind,itemId,amount,finalAmount,refundedAmount,currency');
    expect(rows.map((row) => row.split(',').slice(2).join(','))).toEqual([
      "fulfilled,'=1+1,app,620,999,5,0,USD",
      'fulfilled,"A ""b"", c",app,7,999,999,0,USD',
    ]);
    expect(textOf(await of(newId()).exportOrders({}))).toBe(`${header}\r\n`);
  });

  it('are listed for administrators, by buyer and state', async () => {
    const userId = newId();
    commerce.fate = 'held';
    const { id } = (await checkout(commerce.cart(userId, [{ itemId: 1 }]))).body;
    commerce.fate = 'succeeded';
    await checkout(commerce.cart(userId, [{ itemId: 2 }]));
    const all = store.as(administrator).purchases;
    expect((await all.listAllOrders({ query: { userId } })).body.items).toHaveLength(2);
    const held = (await all.listAllOrders({ query: { userId, state: 'held' } })).body.items;
    expect(held.map((order) => order.id)).toEqual([id]);
    expect((await all.listAllOrders({ query: { orderId: id } })).body.items).toEqual(held);
  });
});
