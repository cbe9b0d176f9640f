// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export const operations = {
  'mirror.call': ['POST', '/v1/mirror/calls'],
  'mirror.listCopies': ['GET', '/v1/mirror', true],
};
