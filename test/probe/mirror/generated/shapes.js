// Generated from the specification. Do not edit.

const schemas = { NoteCopy: {} };
Object.assign(schemas.NoteCopy, { "id": null, "title": null, "reminded": null, "version": null });

export const shapes = {
  'mirror.listCopies': { 200: { "items": [schemas.NoteCopy], "nextCursor": null } },
  'mirror.call': { 200: { "answer": { "caller": null, "userId": null, "roles": [null] }, "problem": { "code": null, "detail": null, "title": null }, "error": null } },
};
