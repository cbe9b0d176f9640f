// Generated from the specification. Do not edit.

const schemas = { GameSummary: {}, ReleaseDate: {}, Price: {}, ReviewCounts: {}, Game: {}, AgeRating: {}, RequirementsByPlatform: {}, Requirements: {}, LanguageSupport: {}, TagVotes: {}, GamePackage: {}, GameBundle: {}, Screenshot: {}, Movie: {}, HighlightedAchievement: {}, OwnersEstimate: {}, ImportReport: {}, ImportRefusal: {}, GamePage: {}, Featured: {}, LabelPage: {}, Company: {}, News: {}, ListedPrice: {}, PriceChange: {}, Discount: {}, PriceList: {}, Bundle: {}, BundleDetails: {}, BundleItem: {}, BundleQuote: {}, Offer: {}, Package: {}, OfferSet: {} };
Object.assign(schemas.GameSummary, { "id": null, "appId": null, "type": null, "name": null, "releaseDate": schemas.ReleaseDate, "availability": null, "earlyAccess": null, "platforms": [null], "genres": [null], "tags": [null], "isFree": null, "price": schemas.Price, "isPurchasable": null, "reviews": schemas.ReviewCounts, "reviewScore": null, "capsuleUrl": null });
Object.assign(schemas.ReleaseDate, { "date": null, "precision": null });
Object.assign(schemas.Price, { "region": null, "currency": null, "amount": null, "discountPercent": null, "finalAmount": null, "discountEndsAt": null });
Object.assign(schemas.ReviewCounts, { "positive": null, "negative": null });
Object.assign(schemas.Game, { "id": null, "appId": null, "type": null, "name": null, "shortDescription": null, "description": null, "about": null, "releaseDate": schemas.ReleaseDate, "availability": null, "earlyAccess": null, "requiredAge": null, "ageRatings": [schemas.AgeRating], "contentDescriptors": [null], "contentNotes": null, "platforms": [null], "requirements": schemas.RequirementsByPlatform, "languages": [schemas.LanguageSupport], "controllerSupport": null, "deckCompatibility": null, "developers": [null], "publishers": [null], "genres": [null], "categories": [null], "tags": [schemas.TagVotes], "isFree": null, "price": schemas.Price, "isPurchasable": null, "priceChangeNumber": null, "packages": [schemas.GamePackage], "bundles": [schemas.GameBundle], "parentAppId": null, "dlcAppIds": [null], "demoAppIds": [null], "headerUrl": null, "capsuleUrl": null, "smallCapsuleUrl": null, "backgroundUrl": null, "rawBackgroundUrl": null, "screenshots": [schemas.Screenshot], "movies": [schemas.Movie], "website": null, "supportUrl": null, "supportEmail": null, "legalNotice": null, "drmNotice": null, "externalAccountNotice": null, "pressReviews": null, "metacritic": null, "metacriticUrl": null, "reviews": schemas.ReviewCounts, "reviewScore": null, "recommendations": null, "achievementsCount": null, "highlightedAchievements": [schemas.HighlightedAchievement], "averagePlaytimeMinutes": null, "medianPlaytimeMinutes": null, "averagePlaytimeTwoWeeksMinutes": null, "medianPlaytimeTwoWeeksMinutes": null, "peakConcurrentPlayers": null, "owners": schemas.OwnersEstimate, "createdAt": null, "updatedAt": null });
Object.assign(schemas.AgeRating, { "board": null, "rating": null, "descriptors": null, "requiredAge": null });
Object.assign(schemas.RequirementsByPlatform, { "windows": schemas.Requirements, "mac": schemas.Requirements, "linux": schemas.Requirements });
Object.assign(schemas.Requirements, { "minimum": null, "recommended": null });
Object.assign(schemas.LanguageSupport, { "name": null, "interface": null, "audio": null, "subtitles": null });
Object.assign(schemas.TagVotes, { "name": null, "votes": null });
Object.assign(schemas.GamePackage, { "packageId": null, "name": null });
Object.assign(schemas.GameBundle, { "bundleId": null, "name": null, "discountPercent": null });
Object.assign(schemas.Screenshot, { "thumbnailUrl": null, "url": null });
Object.assign(schemas.Movie, { "name": null, "thumbnailUrl": null, "webmUrl": null, "mp4Url": null, "isHighlight": null });
Object.assign(schemas.HighlightedAchievement, { "name": null, "iconUrl": null });
Object.assign(schemas.OwnersEstimate, { "min": null, "max": null });
Object.assign(schemas.ImportReport, { "created": null, "updated": null, "unchanged": null, "refused": [schemas.ImportRefusal] });
Object.assign(schemas.ImportRefusal, { "index": null, "appId": null, "reason": { "code": null, "message": null } });
Object.assign(schemas.GamePage, { "items": [schemas.GameSummary], "nextCursor": null });
Object.assign(schemas.Featured, { "appIds": [null] });
Object.assign(schemas.LabelPage, { "items": [{ "name": null, "gameCount": null }], "nextCursor": null });
Object.assign(schemas.Company, { "companyId": null, "name": null, "website": null, "gameCount": null, "developedCount": null, "publishedCount": null });
Object.assign(schemas.News, { "id": null, "appId": null, "title": null, "author": null, "contents": null, "url": null, "feedName": null, "publishedAt": null });
Object.assign(schemas.ListedPrice, { "region": null, "currency": null, "amount": null, "discountPercent": null, "finalAmount": null, "discountEndsAt": null, "changeNumber": null });
Object.assign(schemas.PriceChange, { "region": null, "amount": null, "discountPercent": null, "finalAmount": null, "changeNumber": null, "changedAt": null });
Object.assign(schemas.Discount, { "id": null, "appId": null, "percent": null, "kind": null, "startsAt": null, "endsAt": null, "state": null, "createdAt": null });
Object.assign(schemas.PriceList, { "region": null, "currency": null, "step": null, "countries": [null] });
Object.assign(schemas.Bundle, { "bundleId": null, "name": null, "discountPercent": null, "appIds": [null] });
Object.assign(schemas.BundleDetails, { "bundleId": null, "name": null, "discountPercent": null, "isPurchasable": null, "currency": null, "amount": null, "finalAmount": null, "items": [schemas.BundleItem] });
Object.assign(schemas.BundleItem, { "appId": null, "name": null, "price": schemas.Price, "bundleAmount": null });
Object.assign(schemas.BundleQuote, { "bundleId": null, "currency": null, "discountPercent": null, "amount": null, "finalAmount": null, "items": [{ "appId": null, "name": null, "amount": null, "finalAmount": null }] });
Object.assign(schemas.Offer, { "gameId": null, "appId": null, "packageId": null, "name": null, "type": null, "availability": null, "isEarlyAccess": null, "releasesAt": null, "requiredAge": null, "isFree": null, "parentAppId": null, "genres": [null], "prices": [{ "region": null, "amount": null, "discountPercent": null, "finalAmount": null, "discountEndsAt": null, "changeNumber": null }], "version": null });
Object.assign(schemas.Package, { "packageId": null, "name": null, "appIds": [null], "prices": [{ "region": null, "amount": null }], "isListed": null });
Object.assign(schemas.OfferSet, { "kind": null, "id": null, "name": null, "appIds": [null], "discountPercent": null, "prices": [{ "region": null, "amount": null }], "isWithdrawn": null, "version": null });

export const shapes = {
  'catalog.searchGames': { 200: { "items": [schemas.GameSummary], "nextCursor": null, "truncated": null, "searchedFor": null } },
  'catalog.createGame': { 201: schemas.Game },
  'catalog.countFacets': { 200: { "total": null, "atLeast": null, "types": [{ "name": null, "count": null }], "platforms": [{ "name": null, "count": null }], "genres": [{ "name": null, "count": null }], "categories": [{ "name": null, "count": null }], "tags": [{ "name": null, "count": null }], "languages": [{ "name": null, "count": null }] } },
  'catalog.suggestGames': { 200: { "items": [{ "id": null, "appId": null, "name": null, "type": null, "capsuleUrl": null }] } },
  'catalog.listSimilarGames': { 200: { "items": [schemas.GameSummary] } },
  'catalog.getGame': { 200: schemas.Game },
  'catalog.updateGame': { 200: schemas.Game },
  'catalog.importGames': { 200: schemas.ImportReport },
  'catalog.listNewReleases': { 200: schemas.GamePage },
  'catalog.listUpcoming': { 200: schemas.GamePage },
  'catalog.listSpecials': { 200: schemas.GamePage },
  'catalog.listTopSellers': { 200: schemas.GamePage },
  'catalog.listFeatured': { 200: { "items": [schemas.GameSummary] } },
  'catalog.setFeatured': { 200: schemas.Featured },
  'catalog.listGenres': { 200: schemas.LabelPage },
  'catalog.listTags': { 200: schemas.LabelPage },
  'catalog.listCategories': { 200: schemas.LabelPage },
  'catalog.listLanguages': { 200: schemas.LabelPage },
  'catalog.listCompanies': { 200: { "items": [schemas.Company], "nextCursor": null } },
  'catalog.getCompany': { 200: schemas.Company },
  'catalog.updateCompany': { 200: schemas.Company },
  'catalog.listCompanyGames': { 200: schemas.GamePage },
  'catalog.listNews': { 200: { "items": [schemas.News], "nextCursor": null } },
  'catalog.createNews': { 201: schemas.News },
  'catalog.listScheduledNews': { 200: { "items": [schemas.News], "nextCursor": null } },
  'catalog.getNews': { 200: schemas.News },
  'catalog.updateNews': { 200: schemas.News },
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
  'catalog.exportOffers': { 200: { "items": [schemas.Offer], "nextCursor": null } },
  'catalog.listOffers': { 200: { "items": [schemas.Offer] } },
  'catalog.listPackages': { 200: { "items": [schemas.Package], "nextCursor": null } },
  'catalog.getPackage': { 200: schemas.Package },
  'catalog.putPackage': { 200: schemas.Package },
  'catalog.exportSets': { 200: { "items": [schemas.OfferSet], "nextCursor": null } },
};
