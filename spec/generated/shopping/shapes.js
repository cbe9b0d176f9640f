// Generated from the specification. Do not edit.

const schemas = { Cart: {}, CartLine: {}, Money: {}, CartCoupon: {}, Coupon: {}, WishlistPage: {}, WishlistItem: {}, Price: {}, WishlistCount: {}, PriceAlert: {}, CartQuote: {}, QuotedLine: {} };
Object.assign(schemas.Cart, { "id": null, "version": null, "country": null, "priceRegion": null, "currency": null, "bornOn": null, "lines": [schemas.CartLine], "savedLines": [schemas.CartLine], "coupon": schemas.CartCoupon, "subtotal": null, "total": null, "isPurchasable": null, "updatedAt": null });
Object.assign(schemas.CartLine, { "lineId": null, "kind": null, "itemId": null, "name": null, "recipientId": null, "giftMessage": null, "deliverAt": null, "addedAt": null, "priceWhenAdded": schemas.Money, "amount": null, "finalAmount": null, "paidAmount": null, "isPrePurchase": null, "problem": null });
Object.assign(schemas.Money, { "amount": null, "currency": null });
Object.assign(schemas.CartCoupon, { "code": null, "name": null, "amount": null, "problem": null });
Object.assign(schemas.Coupon, { "id": null, "name": null, "percent": null, "amountOff": schemas.Money, "totalLimit": null, "perUserLimit": null, "validFrom": null, "validUntil": null, "appIds": [null], "genres": [null], "code": null, "revokedAt": null, "createdAt": null, "redemptions": null });
Object.assign(schemas.WishlistPage, { "items": [schemas.WishlistItem], "nextCursor": null });
Object.assign(schemas.WishlistItem, { "appId": null, "priority": null, "addedAt": null, "name": null, "type": null, "availability": null, "releasesAt": null, "isFree": null, "price": schemas.Price });
Object.assign(schemas.Price, { "region": null, "currency": null, "amount": null, "discountPercent": null, "finalAmount": null, "discountEndsAt": null });
Object.assign(schemas.WishlistCount, { "wishlistCount": null });
Object.assign(schemas.PriceAlert, { "appId": null, "region": null, "currency": null, "belowAmount": null, "atLeastPercent": null, "lastAmount": null, "createdAt": null });
Object.assign(schemas.CartQuote, { "cartId": null, "cartVersion": null, "userId": null, "country": null, "priceRegion": null, "currency": null, "lines": [schemas.QuotedLine], "coupon": { "couponId": null, "code": null, "isSingleUse": null, "totalLimit": null, "perUserLimit": null, "amount": null }, "subtotal": null, "total": null, "validUntil": null });
Object.assign(schemas.QuotedLine, { "lineId": null, "kind": null, "itemId": null, "name": null, "recipientId": null, "giftMessage": null, "deliverAt": null, "isPrePurchase": null, "releasesAt": null, "amount": null, "finalAmount": null, "packages": [{ "packageId": null, "appIds": [null], "unreleasedAppIds": [null], "amount": null }] });

export const shapes = {
  'shopping.createGuestCart': { 201: { "guestToken": null, "cart": schemas.Cart } },
  'shopping.mergeCart': { 200: schemas.Cart },
  'shopping.getCart': { 200: schemas.Cart },
  'shopping.putCart': { 200: schemas.Cart },
  'shopping.addCartLine': { 200: schemas.Cart },
  'shopping.emptyCart': { 200: schemas.Cart },
  'shopping.changeCartLine': { 200: schemas.Cart },
  'shopping.removeCartLine': { 200: schemas.Cart },
  'shopping.useCoupon': { 200: schemas.Cart },
  'shopping.dropCoupon': { 200: schemas.Cart },
  'shopping.createCoupon': { 201: schemas.Coupon },
  'shopping.listCoupons': { 200: { "items": [schemas.Coupon], "nextCursor": null } },
  'shopping.createCouponCodes': { 201: { "codes": [null] } },
  'shopping.listWishlist': { 200: schemas.WishlistPage },
  'shopping.shareWishlist': { 201: { "shareToken": null } },
  'shopping.putWishlistItem': { 200: schemas.WishlistCount },
  'shopping.removeWishlistItem': { 200: schemas.WishlistCount },
  'shopping.listSharedWishlist': { 200: schemas.WishlistPage },
  'shopping.countWishlists': { 200: { "appId": null, "wishlists": null } },
  'shopping.listPriceAlerts': { 200: { "items": [schemas.PriceAlert], "nextCursor": null } },
  'shopping.putPriceAlert': { 200: schemas.PriceAlert },
  'shopping.quoteCart': { 200: schemas.CartQuote },
};
