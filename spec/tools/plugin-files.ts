import { type Bundle } from './bundle.ts';
import type { BundledOperation } from './document/complete-operation.ts';
import { openApiDocument } from './document/openapi-document.ts';
import { shapesModule } from './emit/answer-shapes.ts';
import { specificationData, type SpecificationData } from './emit/specification-module.ts';
import { problemTexts } from './emit/problem-texts.ts';
import { answersModule, eventsModule, requestsModule } from './emit/validators.ts';
import type { GeneratedFiles } from './generated-files.ts';
import type { PluginSource } from './source/source.ts';

/** The lazily loaded modules of a plugin, and what each exports. */
const modules = {
  requests: 'Record<string, RequestValidators>',
  answers: 'Record<string, Record<string, Validator>>',
  events: 'Record<string, Validator>',
  shapes: 'Record<string, Record<string, AnswerShape>>',
} as const;

/** Where the modules of a plugin find what they import. */
export interface ModulePaths {
  /** Module of the types `Specification`, `Validator`, `RequestValidators` and `AnswerShape`. */
  types: string;
  /** Module of `validation-runtime`. */
  runtime: string;
}

/** The files of one plugin but its `specification` module, whose language depends on where it will run. */
export function pluginFiles(
  plugin: PluginSource,
  { source, operations }: Bundle,
  { types, runtime }: ModulePaths,
): { files: GeneratedFiles; data: SpecificationData } {
  const own: BundledOperation[] = operations.filter(({ specification }) => specification.plugin === plugin.id);
  const files: GeneratedFiles = new Map([
    ['requests.js', requestsModule(own, source.schemas, runtime, { refuseCardNumbers: plugin.refusesCardNumbers })],
    ['answers.js', answersModule(own, source.schemas, runtime)],
    ['events.js', eventsModule(plugin.events, source.schemas, runtime)],
    ['shapes.js', shapesModule(own, source.schemas)],
    ['openapi.json', `${JSON.stringify(openApiDocument(own, source), null, 2)}\n`],
  ]);
  for (const [name, texts] of problemTexts([plugin, source.kernelProblems])) files.set(name, texts);
  for (const [name, type] of Object.entries(modules)) files.set(`${name}.d.ts`, declaration(name, type, types));
  return { files, data: specificationData(plugin, own, source) };
}

function declaration(module: string, type: string, types: string): string {
  const [name = ''] = /\w+(?=>+$)/.exec(type) ?? [];
  return [
    '// Generated from the specification. Do not edit.',
    `import type { ${name} } from '${types}';\n`,
    `export declare const ${module === 'shapes' ? 'shapes' : 'validators'}: ${type};\n`,
  ].join('\n');
}
