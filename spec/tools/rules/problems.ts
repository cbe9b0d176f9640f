import { problemsByCode } from '../document/problem-responses.ts';
import { objectEntries, textsOf } from '../json.ts';
import type { OperationSource, ProblemSource, Source } from '../source/source.ts';

/** What an operation lists is in the catalogue of its plugin or the kernel, under the status that it stands at. */
export function* checkListedProblems({ node, plugin }: OperationSource, source: Source): Iterable<string> {
  const visible = { ...source, plugins: source.plugins.filter(({ id }) => id === plugin) };
  const catalogue = problemsByCode(visible);
  for (const [status, response] of objectEntries(node['responses'])) {
    if (response['x-problems'] === undefined) continue;
    const codes = textsOf(response['x-problems']);
    if (codes.length === 0) yield `${status}: x-problems must list the codes of problems`;
    for (const code of codes) {
      const problem = catalogue.get(code);
      if (!problem) yield `${status}: ${code} is not in the problems.yaml of ${plugin}`;
      else if (String(problem.status) !== status)
        yield `${status}: ${code} has the status ${problem.status} in the catalogue`;
    }
  }
}

/** An entry of a catalogue is complete, and its code is used nowhere else. */
export function* checkEntry(
  { name, code, status, title, cause, remedy }: ProblemSource,
  source: Source,
): Iterable<string> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)) yield 'code must be in kebab-case';
  const expected = code.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());
  if (name !== expected) yield `the key of ${code} must be ${expected}`;
  if (!(Number.isInteger(status) && status >= 400 && status <= 599)) yield 'status must be 4xx or 5xx';
  for (const [member, text] of Object.entries({ title, cause, remedy })) if (text === '') yield `${member} is missing`;
  const all = [...source.kernelProblems.problems, ...source.plugins.flatMap((plugin) => plugin.problems)];
  if (all.filter((other) => other.code === code).length > 1) yield `${code} is in more than one catalogue`;
}
