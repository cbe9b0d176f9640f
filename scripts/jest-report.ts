import { stripVTControlCharacters } from 'node:util';

/** The parts of Jest's `--json` report that are read here. */
export interface JestReport {
  testResults: {
    /** The test file. */
    name: string;
    status: string;
    /** What went wrong with the file itself, such as an import that fails. */
    message: string;
    assertionResults: {
      fullName: string;
      status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo' | 'disabled' | 'focused';
      failureMessages?: string[] | null;
    }[];
  }[];
}

/**
 * How many tests passed, and everything that keeps the run from passing, one text each: failed and skipped tests, files
 * that could not run, and a run that ended badly or ran nothing.
 */
export function verdict(report: JestReport | null, exitCode: number): { passed: number; failures: string[] } {
  if (report === null) return { passed: 0, failures: [`Jest wrote no report; it ended with ${exitCode}.`] };
  let passed = 0;
  const failures: string[] = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    for (const { fullName, status: outcome, failureMessages } of assertionResults) {
      if (outcome === 'passed') passed += 1;
      else failures.push([`${outcome}: ${fullName}`, name, ...(failureMessages ?? [])].join('\n'));
    }
    if (status === 'failed' && !assertionResults.some((result) => result.status === 'failed')) {
      failures.push(`The file could not run: ${name}\n${message}`);
    }
  }
  if (passed + failures.length === 0) failures.push('The run had no test.');
  if (exitCode !== 0 && failures.length === 0) failures.push(`Every test passed, but Jest ended with ${exitCode}.`);
  return { passed, failures: failures.map(stripVTControlCharacters) };
}
