// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export const operations = {
  'notes.addChore': ['POST', '/v1/notes/chores'],
  'notes.changeNote': ['PUT', '/v1/notes/{id}'],
  'notes.createNote': ['POST', '/v1/notes'],
  'notes.getNote': ['GET', '/v1/notes/{id}'],
  'notes.invite': ['POST', '/v1/notes/{id}/invitations'],
  'notes.knock': ['POST', '/v1/notes/knocks'],
  'notes.listNotes': ['GET', '/v1/notes', true],
  'notes.listNotesOf': ['GET', '/v1/notes/of/{userId}'],
  'notes.readBoard': ['GET', '/v1/notes/board'],
};
