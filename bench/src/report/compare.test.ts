import { describe, expect, it } from '@jest/globals';
import { compare, verdictOf } from './compare.ts';
import type { BenchReport } from './report.ts';
import { around, sampleReport, sampleRow, sampleSide } from '../../test/sample-report.ts';

describe('a figure', () => {
  it.each([
    ['less than the noise of both', around(100, 10), around(85, 10), 'same'],
    ['beyond the noise of both', around(100, 3), around(85, 3), 'worse'],
    ['the other way round', around(85, 3), around(100, 3), 'better'],
    [
      'apart, but less than the runs are',
      { median: 2, low: 1.7, high: 2.1 },
      { median: 2.7, low: 2.3, high: 4 },
      'same',
    ],
    ['apart, but by very little', around(100, 0.1), around(97, 0.1), 'same'],
    ['one wild run among calm ones', { median: 100, low: 80, high: 101 }, around(85, 1), 'same'],
  ] as const)('that is %s', (_, before, now, verdict) => {
    expect(verdictOf(before, now, true)).toBe(verdict);
  });

  it('of which less is better', () => {
    expect(verdictOf(around(10, 1), around(20, 1), false)).toBe('worse');
    expect(verdictOf(around(20, 1), around(10, 1), false)).toBe('better');
  });
});

const verdicts = (...given: Parameters<typeof compare>) =>
  Object.fromEntries(compare(...given).changes.map(({ what, verdict }) => [what, verdict]));

describe('a session', () => {
  it('is the same as itself', () => {
    const { changes, notes } = compare(sampleReport(), sampleReport());
    expect(new Set(changes.map(({ verdict }) => verdict))).toEqual(new Set(['same']));
    expect(notes).toEqual([]);
  });

  it('on a machine of half the speed is the same, for its ratios are', () => {
    const slow = { bare: sampleSide(500, 16), store: sampleSide(400, 24) };
    const machine = { ...sampleReport().machine, processor: 'A slow one' };
    const { changes, notes } = compare(sampleReport(), sampleReport({ machine, rows: [sampleRow(slow)] }));
    expect(changes.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('another machine')]);
  });

  it('in which the store lost a third beside the bare program is worse', () => {
    const paired = { ...sampleRow().paired, rate: around(0.53), cpu: around(1.9) };
    const lost = sampleReport({ rows: [sampleRow({ paired })] });
    expect(verdicts(sampleReport(), lost)).toEqual({
      'ratio to bare': 'worse',
      'CPU beside bare': 'worse',
      'p99 beside bare': 'same',
      memory: 'same',
      'PG CPU us each': 'same',
    });
  });

  it('in which the generator was the limit is not compared by throughput', () => {
    const bound = sampleReport({ rows: [sampleRow({ isGeneratorBound: true })] });
    expect(Object.keys(verdicts(sampleReport(), bound))).toEqual([
      'CPU beside bare',
      'p99 beside bare',
      'memory',
      'PG CPU us each',
    ]);
  });

  it('without a bare program is compared by its figures, on the same machine only', () => {
    const alone = sampleReport({ rows: [sampleRow({ bare: null })] });
    const slow = sampleReport({ rows: [sampleRow({ bare: null, store: sampleSide(400, 12) })] });
    expect(verdicts(alone, slow)).toMatchObject({ 'a second': 'worse', 'p99 ms': 'same' });
    const machine = { ...alone.machine, cores: 64 };
    expect(verdicts(alone, { ...slow, machine })).toEqual({});
  });

  it('of too few runs to know noise from change is not judged', () => {
    const once = sampleReport({ rows: [sampleRow({ store: { ...sampleSide(100, 90), runs: 2 } })] });
    const { changes, notes } = compare(sampleReport(), once);
    expect([changes, notes]).toEqual([[], ['detail: fewer than 3 runs do not tell what is noise.']]);
  });

  it('under another load is not compared', () => {
    const { options, data } = sampleReport();
    const others: [Partial<BenchReport>, string][] = [
      [{ options: { ...options, rate: 100 } }, 'another --rate (null, now 100)'],
      [{ options: { ...options, seconds: 1 } }, 'another --duration (5, now 1)'],
      [{ data: { ...data, games: 9 } }, 'another number of games (251, now 9)'],
      [{ data: { ...data, name: 'file' } }, 'another kind of games'],
    ];
    for (const [other, words] of others) {
      expect(compare(sampleReport(), sampleReport(other))).toEqual({
        changes: [],
        notes: [expect.stringContaining(words)],
      });
    }
    const few = sampleReport({ rows: [sampleRow({ connections: 4 })] });
    expect(compare(sampleReport(), few).notes).toEqual([expect.stringContaining('32 connections')]);
  });

  it('tells which scenarios it could not compare', () => {
    const none = sampleReport({ rows: [] });
    expect(compare(none, sampleReport()).notes).toEqual(['detail: not in the baseline.']);
    expect(compare(sampleReport(), none).notes).toEqual(['detail: only in the baseline.']);
  });

  it('does not judge what has trouble, then or now', () => {
    const broken = sampleReport({ rows: [sampleRow({ trouble: 'failed: 500 of /' })] });
    expect(compare(sampleReport(), broken)).toEqual({ changes: [], notes: ['detail: failed: 500 of /.'] });
    const notes = ['detail: in the baseline failed: 500 of /.'];
    expect(compare(broken, sampleReport())).toEqual({ changes: [], notes });
  });

  it('needs memory and the processor time of PostgreSQL to stay as they were, on the same machine', () => {
    const store = { ...sampleSide(800, 12), memory: around(300e6), postgresCpuPerRequest: around(900) };
    const heavy = sampleReport({ rows: [sampleRow({ store })] });
    expect(verdicts(sampleReport(), heavy)).toMatchObject({ memory: 'worse', 'PG CPU us each': 'worse' });
  });

  it('says that only one of them has a bare program', () => {
    const alone = sampleReport({ rows: [sampleRow({ bare: null })] });
    expect(compare(sampleReport(), alone).notes).toEqual([expect.stringContaining('only in the baseline, so that')]);
    expect(Object.keys(verdicts(sampleReport(), alone))).toContain('a second');
  });
});
