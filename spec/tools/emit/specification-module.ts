import type { EventSpecification, ProblemSpecification, Specification } from '../../src/specification.ts';
import type { BundledOperation } from '../document/complete-operation.ts';
import { isObject, objectOf, textOf } from '../json.ts';
import type { EventSource, PluginSource, ProblemSource, Source } from '../source/source.ts';

/** The members of a `Specification` that are data; validators, shapes and the document are files beside it. */
export type SpecificationData = Omit<
  Specification,
  'requestValidators' | 'answerValidators' | 'answerShapes' | 'eventValidators' | 'problemTexts' | 'document'
>;

/** What is written into a plugin's `specification` module. */
export function specificationData(
  plugin: PluginSource,
  operations: readonly BundledOperation[],
  source: Source,
): SpecificationData {
  const specifications = operations.map(({ specification }) => specification);
  const classes = new Set(specifications.map(({ rateLimit }) => rateLimit));
  return {
    plugin: plugin.id,
    prefixes: plugin.prefixes,
    operations: specifications,
    events: plugin.events.map(eventSpecification),
    problems: [...plugin.problems, ...source.kernelProblems.problems].map(problemSpecification),
    rateLimits: [...source.rateLimits.values()].filter(({ name }) => classes.has(name)),
  };
}

/** TypeScript for the house, where Node runs it as it is. */
export function specificationTypeScript(data: SpecificationData, typesModule: string): string {
  return [
    '// Generated from the specification. Do not edit.',
    `import type { Specification } from '${typesModule}';\n`,
    `export const specification: Specification = ${moduleObject(data)};\n`,
  ].join('\n');
}

/** JavaScript for an installed package, where Node does not run TypeScript. */
export function specificationJavaScript(data: SpecificationData): string {
  return `// Generated from the specification. Do not edit.\nexport const specification = ${moduleObject(data)};\n`;
}

function moduleObject(data: SpecificationData): string {
  const members = JSON.stringify(data, null, 2).slice(0, -2);
  const loader = (file: string, name = 'validators'): string =>
    `() => import('./${file}.js').then(({ ${name} }) => ${name})`;
  return [
    `${members},`,
    `  requestValidators: ${loader('requests')},`,
    `  answerValidators: ${loader('answers')},`,
    `  answerShapes: ${loader('shapes', 'shapes')},`,
    `  eventValidators: ${loader('events')},`,
    "  problemTexts: new URL('./problems/', import.meta.url),",
    "  document: new URL('./openapi.json', import.meta.url),",
    '}',
  ].join('\n');
}

function eventSpecification({ type, node }: EventSource): EventSpecification {
  const aggregate = isObject(node['aggregate']) ? objectOf(node['aggregate']) : null;
  return { type, aggregate: aggregate && { id: textOf(aggregate['id']), version: textOf(aggregate['version']) } };
}

function problemSpecification({ code, status, title, cause, remedy }: ProblemSource): ProblemSpecification {
  return { code, status, title, cause, remedy };
}
