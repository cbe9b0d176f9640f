/** The value of a path parameter in an answer that names a thing: the field of its name, or `id`; null without one. */
export function identityIn(answer: Record<string, unknown> | undefined, parameter: string): string | null {
  const id = answer?.[parameter] ?? answer?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
