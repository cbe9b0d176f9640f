import { describe, expect, it } from '@jest/globals';
import { type JestReport, verdict } from './jest-report.ts';

type Outcome = JestReport['testResults'][number]['assertionResults'][number];

/** A report of one file. */
function reportOf(assertionResults: Outcome[], status = 'passed', message = ''): JestReport {
  return { testResults: [{ name: 'a.test.ts', status, message, assertionResults }] };
}

const passing: Outcome = { fullName: 'adds', status: 'passed' };

describe('the verdict on a Jest run', () => {
  it('passes when every test did', () => {
    expect(verdict(reportOf([passing, passing]), 0)).toEqual({ passed: 2, failures: [] });
  });

  it('fails by a failed test, with its message in plain text', () => {
    const red: Outcome = { fullName: 'divides', status: 'failed', failureMessages: ['\u001b[31mby zero\u001b[39m'] };
    const { passed, failures } = verdict(reportOf([passing, red], 'failed'), 1);
    expect([passed, failures]).toEqual([1, ['failed: divides\na.test.ts\nby zero']]);
  });

  it.each(['pending', 'todo'] as const)('fails by a test that is %s', (status) => {
    expect(verdict(reportOf([passing, { fullName: 'later', status }]), 0).failures).toHaveLength(1);
  });

  it('fails by a file that could not run', () => {
    const { failures } = verdict(reportOf([], 'failed', 'Cannot find module'), 1);
    expect(failures).toEqual([expect.stringContaining('Cannot find module')]);
  });

  it('fails without a report, without a test, and when Jest itself ended badly', () => {
    expect(verdict(null, 1).failures).toHaveLength(1);
    expect(verdict({ testResults: [] }, 0).failures).toHaveLength(1);
    expect(verdict(reportOf([passing]), 1).failures).toHaveLength(1);
  });
});
