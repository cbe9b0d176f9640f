import { type LedgerEntryOf, systemAccount } from './ledger.ts';
import type { PaymentRow } from './payments.ts';
import { taxOfRefund } from './tax.ts';

/** Where the money of an order goes: the price to the sales, what of it is tax to the taxes. */
export function earned({ amount, tax, currency }: Pick<PaymentRow, 'amount' | 'tax' | 'currency'>): LedgerEntryOf[] {
  return [
    { account: systemAccount('sales', currency), amount: amount - tax },
    { account: systemAccount('tax', currency), amount: tax },
  ];
}

/** Where the money of a refund comes from: what was earned by the order, in the same proportion. */
export function returned(payment: PaymentRow, refund: number): LedgerEntryOf[] {
  const tax = taxOfRefund(payment, refund);
  return [
    { account: systemAccount('sales', payment.currency), amount: tax - refund },
    { account: systemAccount('tax', payment.currency), amount: -tax },
  ];
}
