import type { ReadParameters } from '../../kernel/pipeline/operation-request.ts';

/** A first member that holds text without escapes or an integer: found without parsing the rest. */
const firstMember = /^\s*\{\s*"([^"\\]*)"\s*:\s*(?:"([^"\\]*)"|(-?\d{1,15}))\s*[,}]/;

/**
 * Fills the placeholders `{path.x}`, `{query.x}` and `{answer.x}` of `x-cache` tags. `answer` is the answer's JSON text.
 * A parameter that was not given is empty; a field that the answer lacks throws, because its tag could never be dropped.
 */
export function cacheTags(templates: readonly string[], { path, query }: ReadParameters, answer: string): string[] {
  const parts = { path, query };
  return templates.map((template) =>
    template.replace(/\{(path|query|answer)\.(\w+)\}/g, (_, source: 'path' | 'query' | 'answer', name: string) => {
      const value = source === 'answer' ? answerField(answer, name) : parts[source][name];
      if (source === 'answer' && (value === undefined || value === null)) {
        throw new Error(`The cache tag ${template} names a field that the answer does not have`);
      }
      return value === undefined ? '' : String(value);
    }),
  );
}

function answerField(answer: string, name: string): unknown {
  // Tags mostly name the id, which comes first: parsing a whole answer for it would be a tenth of an uncached request.
  const [, first, text, integer] = firstMember.exec(answer) ?? [];
  if (first === name) return text ?? integer;
  return (JSON.parse(answer) as Record<string, unknown>)[name];
}
