// Generated from the specification. Do not edit.

const schemas = { GameSummary: {}, ReleaseDate: {}, Price: {}, ReviewCounts: {}, Game: {}, AgeRating: {}, RequirementsByPlatform: {}, Requirements: {}, LanguageSupport: {}, TagVotes: {}, GamePackage: {}, GameBundle: {}, Screenshot: {}, Movie: {}, HighlightedAchievement: {}, OwnersEstimate: {}, ImportReport: {}, ImportRefusal: {} };
Object.assign(schemas.GameSummary, { "id": null, "appId": null, "type": null, "name": null, "releaseDate": schemas.ReleaseDate, "availability": null, "earlyAccess": null, "platforms": [null], "genres": [null], "tags": [null], "isFree": null, "price": schemas.Price, "isPurchasable": null, "reviews": schemas.ReviewCounts, "reviewScore": null, "capsuleUrl": null });
Object.assign(schemas.ReleaseDate, { "date": null, "precision": null });
Object.assign(schemas.Price, { "region": null, "currency": null, "amount": null, "discountPercent": null, "finalAmount": null });
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

export const shapes = {
  'catalog.searchGames': { 200: { "items": [schemas.GameSummary], "nextCursor": null, "truncated": null, "searchedFor": null } },
  'catalog.countFacets': { 200: { "total": null, "atLeast": null, "types": [{ "name": null, "count": null }], "platforms": [{ "name": null, "count": null }], "genres": [{ "name": null, "count": null }], "categories": [{ "name": null, "count": null }], "tags": [{ "name": null, "count": null }], "languages": [{ "name": null, "count": null }] } },
  'catalog.suggestGames': { 200: { "items": [{ "id": null, "appId": null, "name": null, "type": null, "capsuleUrl": null }] } },
  'catalog.listSimilarGames': { 200: { "items": [schemas.GameSummary] } },
  'catalog.getGame': { 200: schemas.Game },
  'catalog.importGames': { 200: schemas.ImportReport },
};
