// Generated from the specification. Do not edit.

/** Operation id -> method, path and whether it answers pages. */
export const operations = {
  'mirror.call': ['POST', '/v1/mirror/calls'],
  'mirror.listCopies': ['GET', '/v1/mirror', true],
};
