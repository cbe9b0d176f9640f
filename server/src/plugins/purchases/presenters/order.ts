import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { StoredOrder } from '../reads/orders.ts';

export function presentOrder(order: StoredOrder): Schemas['Order'] {
  const {
    attempt: _attempt,
    cartVersion: _cartVersion,
    priceRegion: _priceRegion,
    totalInDollars: _totalInDollars,
    walletAmount: _walletAmount,
    paymentMethodId: _paymentMethodId,
    paymentId: _paymentId,
    lines,
    ...shown
  } = order;
  return {
    ...shown,
    lines: lines.map(
      ({
        position: _position,
        isRecipientGone: _isRecipientGone,
        giftMessage: _giftMessage,
        deliverAt: _deliverAt,
        giftState: _giftState,
        isRefunded: _isRefunded,
        packages,
        ...line
      }) => ({
        ...line,
        packageIds: [...new Set(packages.map(({ packageId }) => packageId))],
      }),
    ),
  };
}
