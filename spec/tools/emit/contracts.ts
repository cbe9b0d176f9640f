import type { OperationSpecification } from '../../src/specification.ts';
import type { EventSource, ProblemSource } from '../source/source.ts';

/** The name of the schema that holds an event's payload in the types: `catalog.gamesImported` is `CatalogGamesImportedEvent`. */
export function eventSchemaName(type: string): string {
  return `${type.replace(/(^|\.)(\w)/g, (_match, _dot, letter: string) => letter.toUpperCase())}Event`;
}

/** `contracts.ts`: what plugins' code is typed against beside the operations. */
export function contractsSource(
  operations: readonly OperationSpecification[],
  events: readonly EventSource[],
  problems: readonly ProblemSource[],
  typesModule: string,
): string {
  const lines = (entries: [string, string][]): string[] => entries.map(([name, type]) => `  '${name}': ${type};`);
  const kinds = operations.map(({ id, authorization }): [string, string] => [id, `'${authorization.kind}'`]);
  const payloads = events.map(({ type }): [string, string] => [
    type,
    `components['schemas']['${eventSchemaName(type)}']`,
  ]);
  return [
    '// Generated from the specification. Do not edit.',
    ...(events.length > 0 ? [`import type { components } from '${typesModule}';`] : []),
    '',
    '/** Operation id -> kind of `x-authz`. */',
    'export interface OperationAuthorizations {',
    ...lines(kinds),
    '}',
    '',
    '/** Event type -> payload. */',
    'export interface EventPayloads {',
    ...lines(payloads),
    '}',
    '',
    '/** Every code of the catalogues. */',
    `export type ProblemCode =${union(problems.map(({ code }) => code))}`,
    '',
  ].join('\n');
}

/** What an outside plugin's code is typed against: its own operations and events beside those of the house. */
export function pluginContracts(typesModule: string): string {
  return `import type * as House from '@steam-clone/spec';
import type { operations } from '${typesModule}';

/** The last type parameter of \`definePlugin\`, \`Operation\` and \`Subscriber\`. */
export interface PluginContracts {
  operations: House.Operations & operations;
  authorizations: House.OperationAuthorizations & OperationAuthorizations;
  events: House.EventPayloads & EventPayloads;
  problems: House.ProblemCode | ProblemCode;
}
`;
}

/** The members of a union of texts, one a line, with the closing semicolon. */
export function union(texts: readonly string[]): string {
  if (texts.length === 0) return ' never;';
  return `${[...new Set(texts)]
    .sort()
    .map((text) => `\n  | '${text}'`)
    .join('')};`;
}
