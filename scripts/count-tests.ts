/**
 * Reads Jest's JSON report: `count-tests.ts REPORT EXIT_CODE` prints `PASSED FAILED` on its first line, then what went
 * wrong. Used by .ci/run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type JestReport, verdict } from './jest-report.ts';

const [path = '', exitCode = '1'] = process.argv.slice(2);
const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as JestReport) : null;
const { passed, failures } = verdict(report, Number(exitCode));
console.log(`${passed} ${failures.length}`);
for (const failure of failures) console.log(`\n● ${failure}`);
