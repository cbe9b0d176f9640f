import { describe, expect, it } from '@jest/globals';
import { htmlReport } from './html.ts';
import { escape, junitReport } from './junit.ts';
import { plainReport } from './plain.ts';
import { rate, type Report } from './report.ts';

const report: Report = {
  url: 'http://127.0.0.1:8000',
  startedAt: '2026-11-22T12:00:00.000Z',
  seed: 7,
  duration: 61_000,
  interrupted: false,
  readsOnly: null,
  passed: false,
  requests: 12,
  checks: [
    { name: 'schemas', asks: 'Does it?', passed: 999, failed: 1, skipped: [], duration: 1_500 },
    { name: 'cors', asks: 'And this?', passed: 0, failed: 0, skipped: ['not here'], duration: 0 },
  ],
  findings: [
    {
      check: 'schemas',
      operation: 'things.list',
      rule: 'The body keeps its <schema>.',
      expected: '200 as declared',
      observed: '/items/0 must be "string"',
      request: "curl -sS 'http://127.0.0.1:8000/v1/things'",
      times: 3,
    },
  ],
  services: [{ name: 'things', operations: 1, requests: 12, passed: 999, failed: 1 }],
  operations: [
    {
      id: 'things.list',
      service: 'things',
      requests: 12,
      passed: 999,
      failed: 1,
      statuses: { 200: 12 },
      median: 2,
      p95: 4,
      slowest: 9,
    },
  ],
  coverage: {
    pairs: 4,
    provoked: 2,
    open: [{ operation: 'things.list', status: 404 }],
    listed: [{ operation: 'things.list', status: 500, reason: 'never' }],
    stale: [],
  },
  removed: 3,
  left: [],
};

describe('reports', () => {
  it('tells on a terminal what failed, and how to repeat it', () => {
    const text = plainReport(report);
    expect(text).toContain('FAILED  schemas  things.list: The body keeps its <schema>. (3 times)');
    expect(text).toContain("  curl -sS 'http://127.0.0.1:8000/v1/things'");
    expect(text).toContain('2 of 4 that are declared (50%), and of 3 that requests can cause (66.6%)');
    expect(text).toContain('1 findings at http://127.0.0.1:8000: 999 rules held in 12 requests, 61.0 s, seed 7');
    expect(text).toMatch(/cors +left out/);
  });

  it('does not count what was never asked among the slowest', () => {
    const [operation] = report.operations;
    const unasked = { ...operation, id: 'things.get', requests: 0 } as (typeof report.operations)[number];
    const text = plainReport({ ...report, operations: [...report.operations, unasked] });
    expect(text).toContain('  things.list  4 ms');
    expect(text).not.toContain('things.get');
  });

  it('says first that a run was interrupted', () => {
    expect(plainReport({ ...report, interrupted: true })).toContain('Interrupted: this is what was done until then.');
  });

  it('gives build servers a failure for each finding, and a skipped case for what was left out', () => {
    const xml = junitReport(report);
    expect(xml).toContain('tests="3" failures="1"');
    expect(xml).toContain('name="things.list: The body keeps its &lt;schema&gt;."');
    expect(xml).toContain('<skipped message="not here"/>');
  });

  it('makes a page that runs and loads nothing', () => {
    const html = htmlReport(report);
    expect(html).toContain('The body keeps its &lt;schema&gt;.');
    expect(html).not.toMatch(/<script|<link|src=/);
  });
});

it('rounds down, so that 100% is only what is whole', () => {
  expect([rate({ passed: 99_999, failed: 1 }), rate({ passed: 5, failed: 0 }), rate({ passed: 0, failed: 0 })]).toEqual(
    ['99.9%', '100%', '-'],
  );
});

it('leaves out what XML has no place for', () => {
  expect(escape('a\u0000b\u001fc\td & <e>')).toBe('abc d &amp; &lt;e&gt;');
});
