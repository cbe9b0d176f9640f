// Generated from the specification. Do not edit.

const schemas = { Game: {}, ReleaseDate: {}, AgeRating: {}, RequirementsByPlatform: {}, Requirements: {}, LanguageSupport: {}, TagVotes: {}, Price: {}, GamePackage: {}, GameBundle: {}, Screenshot: {}, Movie: {}, ReviewCounts: {}, HighlightedAchievement: {}, OwnersEstimate: {}, ImportReport: {}, ImportRefusal: {}, ListedPrice: {}, PriceChange: {}, Discount: {}, PriceList: {}, Bundle: {}, BundleDetails: {}, BundleItem: {}, BundleQuote: {} };
Object.assign(schemas.Game, { "id": null, "appId": null, "type": null, "name": null, "shortDescription": null, "description": null, "about": null, "releaseDate": schemas.ReleaseDate, "availability": null, "earlyAccess": null, "requiredAge": null, "ageRatings": [schemas.AgeRating], "contentDescriptors": [null], "contentNotes": null, "platforms": [null], "requirements": schemas.RequirementsByPlatform, "languages": [schemas.LanguageSupport], "controllerSupport": null, "deckCompatibility": null, "developers": [null], "publishers": [null], "genres": [null], "categories": [null], "tags": [schemas.TagVotes], "isFree": null, "price": schemas.Price, "isPurchasable": null, "priceChangeNumber": null, "packages": [schemas.GamePackage], "bundles": [schemas.GameBundle], "parentAppId": null, "dlcAppIds": [null], "demoAppIds": [null], "headerUrl": null, "capsuleUrl": null, "smallCapsuleUrl": null, "backgroundUrl": null, "rawBackgroundUrl": null, "screenshots": [schemas.Screenshot], "movies": [schemas.Movie], "website": null, "supportUrl": null, "supportEmail": null, "legalNotice": null, "drmNotice": null, "externalAccountNotice": null, "pressReviews": null, "metacritic": null, "metacriticUrl": null, "reviews": schemas.ReviewCounts, "reviewScore": null, "recommendations": null, "achievementsCount": null, "highlightedAchievements": [schemas.HighlightedAchievement], "averagePlaytimeMinutes": null, "medianPlaytimeMinutes": null, "averagePlaytimeTwoWeeksMinutes": null, "medianPlaytimeTwoWeeksMinutes": null, "peakConcurrentPlayers": null, "owners": schemas.OwnersEstimate, "createdAt": null, "updatedAt": null });
Object.assign(schemas.ReleaseDate, { "date": null, "precision": null });
Object.assign(schemas.AgeRating, { "board": null, "rating": null, "descriptors": null, "requiredAge": null });
Object.assign(schemas.RequirementsByPlatform, { "windows": schemas.Requirements, "mac": schemas.Requirements, "linux": schemas.Requirements });
Object.assign(schemas.Requirements, { "minimum": null, "recommended": null });
Object.assign(schemas.LanguageSupport, { "name": null, "interface": null, "audio": null, "subtitles": null });
Object.assign(schemas.TagVotes, { "name": null, "votes": null });
Object.assign(schemas.Price, { "region": null, "currency": null, "amount": null, "discountPercent": null, "finalAmount": null, "discountEndsAt": null });
Object.assign(schemas.GamePackage, { "packageId": null, "name": null });
Object.assign(schemas.GameBundle, { "bundleId": null, "name": null, "discountPercent": null });
Object.assign(schemas.Screenshot, { "thumbnailUrl": null, "url": null });
Object.assign(schemas.Movie, { "name": null, "thumbnailUrl": null, "webmUrl": null, "mp4Url": null, "isHighlight": null });
Object.assign(schemas.ReviewCounts, { "positive": null, "negative": null });
Object.assign(schemas.HighlightedAchievement, { "name": null, "iconUrl": null });
Object.assign(schemas.OwnersEstimate, { "min": null, "max": null });
Object.assign(schemas.ImportReport, { "created": null, "updated": null, "unchanged": null, "refused": [schemas.ImportRefusal] });
Object.assign(schemas.ImportRefusal, { "index": null, "appId": null, "reason": { "code": null, "message": null } });
Object.assign(schemas.ListedPrice, { "region": null, "currency": null, "amount": null, "discountPercent": null, "finalAmount": null, "discountEndsAt": null, "changeNumber": null });
Object.assign(schemas.PriceChange, { "region": null, "amount": null, "discountPercent": null, "finalAmount": null, "changeNumber": null, "changedAt": null });
Object.assign(schemas.Discount, { "id": null, "appId": null, "percent": null, "kind": null, "startsAt": null, "endsAt": null, "state": null, "createdAt": null });
Object.assign(schemas.PriceList, { "region": null, "currency": null, "step": null, "countries": [null] });
Object.assign(schemas.Bundle, { "bundleId": null, "name": null, "discountPercent": null, "appIds": [null] });
Object.assign(schemas.BundleDetails, { "bundleId": null, "name": null, "discountPercent": null, "isPurchasable": null, "currency": null, "amount": null, "finalAmount": null, "items": [schemas.BundleItem] });
Object.assign(schemas.BundleItem, { "appId": null, "name": null, "price": schemas.Price, "bundleAmount": null });
Object.assign(schemas.BundleQuote, { "bundleId": null, "currency": null, "discountPercent": null, "amount": null, "finalAmount": null, "items": [{ "appId": null, "name": null, "amount": null, "finalAmount": null }] });

export const shapes = {
  'catalog.getGame': { 200: schemas.Game },
  'catalog.importGames': { 200: schemas.ImportReport },
  'catalog.listPrices': { 200: { "id": null, "appId": null, "items": [schemas.ListedPrice] } },
  'catalog.setPrice': { 200: schemas.ListedPrice },
  'catalog.listPriceChanges': { 200: { "items": [schemas.PriceChange], "nextCursor": null } },
  'catalog.createDiscount': { 201: schemas.Discount },
  'catalog.listDiscounts': { 200: { "items": [schemas.Discount], "nextCursor": null } },
  'catalog.listPriceRegions': { 200: { "items": [schemas.PriceList] } },
  'catalog.listBundles': { 200: { "items": [schemas.Bundle], "nextCursor": null } },
  'catalog.getBundle': { 200: schemas.BundleDetails },
  'catalog.putBundle': { 200: schemas.Bundle },
  'catalog.quoteBundle': { 200: schemas.BundleQuote },
};
