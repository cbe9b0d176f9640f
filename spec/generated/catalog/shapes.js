// Generated from the specification. Do not edit.

const schemas = { Game: {}, ReleaseDate: {}, TagVotes: {}, Price: {}, ReviewCounts: {}, OwnersEstimate: {}, ImportReport: {}, ImportRefusal: {} };
Object.assign(schemas.Game, { "id": null, "appId": null, "type": null, "name": null, "shortDescription": null, "releaseDate": schemas.ReleaseDate, "availability": null, "earlyAccess": null, "requiredAge": null, "platforms": [null], "developers": [null], "publishers": [null], "genres": [null], "categories": [null], "tags": [schemas.TagVotes], "isFree": null, "price": schemas.Price, "reviews": schemas.ReviewCounts, "averagePlaytimeMinutes": null, "achievementsCount": null, "metacritic": null, "owners": schemas.OwnersEstimate, "parentAppId": null, "updatedAt": null });
Object.assign(schemas.ReleaseDate, { "date": null, "precision": null });
Object.assign(schemas.TagVotes, { "name": null, "votes": null });
Object.assign(schemas.Price, { "amount": null, "currency": null, "discountPercent": null, "finalAmount": null });
Object.assign(schemas.ReviewCounts, { "positive": null, "negative": null });
Object.assign(schemas.OwnersEstimate, { "min": null, "max": null });
Object.assign(schemas.ImportReport, { "created": null, "updated": null, "unchanged": null, "refused": [schemas.ImportRefusal] });
Object.assign(schemas.ImportRefusal, { "index": null, "appId": null, "reason": { "code": null, "message": null } });

export const shapes = {
  'catalog.getGame': { 200: schemas.Game },
  'catalog.importGames': { 200: schemas.ImportReport },
};
