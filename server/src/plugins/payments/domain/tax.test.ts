import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { taxOfRefund, taxWithin } from './tax.ts';

describe('tax', () => {
  it.each([
    [1174, 'DE', 187],
    [11_900, 'DE', 1_900],
    [1000, 'FI', 203],
    [1000, 'US', 0],
    [1000, 'ZZ', 0],
    [0, 'DE', 0],
    [200_000_000_000, 'HU', 42_519_685_039],
  ])('of %d in %s is %d', (amount, country, tax) => {
    expect(taxWithin(amount, country)).toBe(tax);
  });

  it('of refunds adds up to that of the payment', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }), (refunds) => {
        const amount = refunds.reduce((sum, refund) => sum + refund, 0);
        const tax = taxWithin(amount, 'DE');
        let refunded = 0;
        let returned = 0;
        for (const refund of refunds) {
          const share = taxOfRefund({ amount, tax, refunded }, refund);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(refund);
          returned += share;
          refunded += refund;
        }
        expect(returned).toBe(tax);
      }),
    );
  });
});
