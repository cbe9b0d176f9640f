// Generated from the specification. Do not edit.

const schemas = { Note: {}, NoteRow: {}, NoteCaller: {} };
Object.assign(schemas.Note, { "id": null, "title": null, "label": null, "counters": true, "remindAt": null, "reminded": null, "version": null, "updatedAt": null });
Object.assign(schemas.NoteRow, { "noteId": null, "userId": null, "title": null, "reminded": null, "version": null });
Object.assign(schemas.NoteCaller, { "caller": null, "userId": null, "roles": [null] });

export const shapes = {
  'notes.listNotes': { 200: { "items": [schemas.Note], "nextCursor": null } },
  'notes.createNote': { 201: schemas.Note },
  'notes.getNote': { 200: schemas.Note },
  'notes.changeNote': { 200: schemas.Note },
  'notes.invite': { 201: { "code": null } },
  'notes.listNotesOf': { 200: [null] },
  'notes.readBoard': { 200: { "label": null, "notes": null, "made": null } },
  'notes.exportNotes': { 200: { "items": [schemas.NoteRow], "nextCursor": null } },
  'notes.echo': { 200: schemas.NoteCaller },
};
