// Generated from the specification. Do not edit.

const schemas = { Clock: {}, DeadLetter: {} };
Object.assign(schemas.Clock, { "now": null, "sandbox": null });
Object.assign(schemas.DeadLetter, { "plugin": null, "id": null, "kind": null, "name": null, "failedAt": null, "attempts": null, "error": null });

export const shapes = {
  'system.getClock': { 200: schemas.Clock },
  'system.advanceClock': { 200: schemas.Clock },
  'system.listDeadLetters': { 200: { "items": [schemas.DeadLetter], "nextCursor": null } },
  'system.exportPersonalData': { 200: { "plugins": [{ "plugin": null, "sections": [{ "name": null, "content": true }] }] } },
  'system.rebuildCopies': { 200: { "copies": [{ "name": null, "rows": null }] } },
};
