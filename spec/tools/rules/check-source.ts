import type { Finding } from '../findings.ts';
import type { EventSource, OperationSource, PluginSource, ProblemCatalogueSource, Source } from '../source/source.ts';
import { checkBounds, checkClosedAnswers } from './bounds.ts';
import { checkEvent } from './events.ts';
import { ExampleChecker } from './examples.ts';
import { checkExtensionNames, checkSchemaExtensions } from './extension-names.ts';
import { extensionRules } from './extensions.ts';
import { checkNames } from './names.ts';
import type { OperationRule } from './operation-rule.ts';
import { checkId, checkParameters, checkPrefix, checkResponses } from './operations.ts';
import { checkProblemLanguages } from './problem-languages.ts';
import { checkEntry, checkListedProblems } from './problems.ts';
import { checkRateLimitClass } from './rate-limits.ts';

const operationRules: Readonly<Record<string, OperationRule>> = {
  'operation-id': checkId,
  prefix: checkPrefix,
  parameters: checkParameters,
  responses: checkResponses,
  extension: checkExtensionNames,
  ...extensionRules,
  'x-problems': checkListedProblems,
  names: checkNames,
  bounds: checkBounds,
  'closed-answers': checkClosedAnswers,
};

/** Every breach of a house rule, in the order of the specification. */
export function checkSource(source: Source): Finding[] {
  const examples = new ExampleChecker(source.schemas);
  return [
    ...source.unusedFiles.map((file) =>
      finding('unused-file', { file }, '', 'is referenced from no path in openapi.yaml'),
    ),
    ...source.operations.flatMap((operation) => checkOperation(operation, source, examples)),
    ...source.plugins.flatMap((plugin) => checkPlugin(plugin, source, examples)),
    ...checkProblems(source.kernelProblems, source),
    ...[...source.schemas].flatMap(([name, schema]) =>
      [...checkSchemaExtensions(schema)].map((message) =>
        finding('extension', { file: source.schemaFiles.get(name) ?? '' }, name, message),
      ),
    ),
    ...[...source.rateLimits.values()].flatMap((entry) =>
      [...checkRateLimitClass(entry)].map((message) =>
        finding('rate-limits', { file: 'rate-limits.yaml' }, entry.name, message),
      ),
    ),
  ];
}

function checkOperation(operation: OperationSource, source: Source, examples: ExampleChecker): Finding[] {
  const rules: [string, Iterable<string>][] = Object.entries(operationRules).map(([rule, check]) => [
    rule,
    check(operation, source),
  ]);
  rules.push(['example', examples.checkOperation(operation)]);
  return rules.flatMap(([rule, messages]) =>
    [...messages].map((message) => finding(rule, operation, operation.id, message)),
  );
}

function checkPlugin(plugin: PluginSource, source: Source, examples: ExampleChecker): Finding[] {
  const ofEvent = (rule: string, event: EventSource, messages: Iterable<string>): Finding[] =>
    [...messages].map((message) => finding(rule, event, event.type, message));
  return [
    ...plugin.events.flatMap((event) => [
      ...ofEvent('event', event, checkEvent(event, plugin, source)),
      ...ofEvent('example', event, examples.checkEvent(event)),
    ]),
    ...checkProblems(plugin, source),
  ];
}

function checkProblems(catalogue: ProblemCatalogueSource, source: Source): Finding[] {
  return [
    ...catalogue.problems.flatMap((problem) =>
      [...checkEntry(problem, source)].map((message) => finding('problem', problem, problem.name, message)),
    ),
    ...[...checkProblemLanguages(catalogue)].map(({ file, subject, message }) =>
      finding('problem-languages', { file }, subject, message),
    ),
  ];
}

function finding(rule: string, { file }: { file: string }, subject: string, message: string): Finding {
  return { rule, file, subject, message };
}
