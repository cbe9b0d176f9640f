import { join } from 'node:path';
import { bundle, type Bundle } from './bundle.ts';
import { openApiDocument } from './document/openapi-document.ts';
import { clientOperations } from './emit/client-operations.ts';
import { contractsSource, eventSchemaName } from './emit/contracts.ts';
import { specificationTypeScript } from './emit/specification-module.ts';
import { typesSource } from './emit/types.ts';
import type { GeneratedFiles } from './generated-files.ts';
import { type JsonObject, objectOf } from './json.ts';
import { pluginFiles } from './plugin-files.ts';

/** What is generated for the house: contents of `spec/generated` and of `sdk/src/generated`. */
export interface HouseFiles {
  spec: GeneratedFiles;
  sdk: GeneratedFiles;
}

/** Generates everything that is committed of the specification in a folder. Throws a `SpecificationError`. */
export async function generateHouse(root: string): Promise<HouseFiles> {
  const house = bundle(root);
  const { source, operations } = house;
  const published = operations.filter(({ specification }) => !specification.internal);
  const publicDocument = openApiDocument(published, source);

  const spec: GeneratedFiles = new Map();
  for (const plugin of source.plugins) {
    // Only its events are there so far, for others to subscribe to: nothing runs, so nothing is needed but their types.
    if (plugin.prefixes.length === 0) continue;
    const paths = { types: '../../src/specification.ts', runtime: '../../src/validation-runtime.ts' };
    const { files, data } = pluginFiles(plugin, house, paths);
    for (const [name, content] of files) spec.set(join(plugin.id, name), content);
    spec.set(join(plugin.id, 'specification.ts'), specificationTypeScript(data, paths.types));
  }
  spec.set('openapi.json', `${JSON.stringify(publicDocument, null, 2)}\n`);
  spec.set('types.ts', await typesSource(typesDocument(house)));
  spec.set('contracts.ts', contracts(house, './types.ts'));

  const sdk: GeneratedFiles = new Map([
    ['operations.ts', clientOperations(published, source).typeScript],
    ['types.ts', await typesSource(publicDocument)],
  ]);
  return { spec, sdk };
}

/** The document that types are generated from: internal operations and the payloads of events included. */
export function typesDocument({ source, operations }: Bundle): JsonObject {
  const events = source.plugins.flatMap((plugin) => plugin.events);
  const payloads = new Map(events.map(({ type, node }) => [eventSchemaName(type), objectOf(node['schema'])]));
  const schemas = new Map([...source.schemas, ...payloads]);
  return openApiDocument(operations, { ...source, schemas }, [...payloads.keys()]);
}

export function contracts({ source, operations }: Bundle, typesModule: string): string {
  return contractsSource(
    operations.map(({ specification }) => specification),
    source.plugins.flatMap((plugin) => plugin.events),
    [...source.kernelProblems.problems, ...source.plugins.flatMap((plugin) => plugin.problems)],
    typesModule,
  );
}
