import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compare } from './compare.ts';
import { renderHtml } from './html.ts';
import { failuresOf } from './outcome.ts';
import { readBaseline } from './read-baseline.ts';
import { checkReadme, writeReadme } from './readme.ts';
import { sampleReport, sampleRow } from '../../test/sample-report.ts';
import { renderText } from './text-table.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-bench-test-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('the HTML report', () => {
  it('draws throughput, latency, knee, growth and ratios, and needs no network', () => {
    const html = renderHtml(sampleReport());
    expect(html.match(/<svg/g)).toHaveLength(5);
    expect(html.match(/<polyline/g)!.length).toBeGreaterThanOrEqual(6);
    expect(html).toContain('was at work for 41 % of a run at most; over 32 connections it reaches 60,000 a second');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(html).not.toMatch(/<script|<link|src=|url\(|https?:/);
  });

  it('escapes what it is given', () => {
    const html = renderHtml(sampleReport({ rows: [sampleRow({ trouble: 'failed: <img src=x onerror="alert(1)">' })] }));
    expect(html).toContain('failed: &lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });

  it('shows what was done before an interruption, even when that is nothing', () => {
    const none = sampleReport({ endedEarly: 'interrupted', rows: [], growth: [], ceiling: null });
    expect(renderHtml(none, compare(sampleReport(), none))).toContain('Ended early: interrupted');
    expect(renderText(none)).toContain('Ended early: interrupted');
  });
});

describe('the text', () => {
  it('marks a row that the generator limits, and gives the ratio of processor time', () => {
    const text = renderText(sampleReport({ rows: [sampleRow({ isGeneratorBound: true })] }));
    expect(text).toContain('0.80 (CPU 0.80)');
    expect(text).toContain('generator-bound');
  });

  it('says where wrk is to be had when it is not there', () => {
    expect(renderText(sampleReport({ ceiling: { connections: 32, generator: 1, wrk: null } }))).toContain(
      'apt-get install wrk',
    );
  });
});

describe('failures', () => {
  it('are budgets that are exceeded, slopes that are too steep and scenarios that broke', () => {
    const statements = { budget: 1, counted: 2, why: null };
    const [line] = sampleReport().growth;
    const report = sampleReport({
      rows: [sampleRow({ statements }), sampleRow({ scenario: 'list', trouble: 'failed: 500 of /' })],
      growth: [{ ...line!, slope: 0.7 }],
      million: { seconds: 301, secondsAtMost: 300 },
    });
    expect(failuresOf(report)).toEqual([
      'list failed: 500 of /',
      'detail runs 2.00 SQL statements a request; its budget is 1',
      'getGame grows with the number of games by the power 0.70; 0.2 is the most',
      'A million accounts were written in 301 s; 300 s is the most',
    ]);
  });

  it('are budgets that could not be counted, too, and no aims that were missed', () => {
    const statements = { budget: 1, counted: null, why: 'no extension' };
    const aims = [{ text: '>= 0.9 x bare', isReached: false }];
    expect(failuresOf(sampleReport({ rows: [sampleRow({ statements, aims })] }))).toEqual([
      'detail: its SQL statements were not counted: no extension',
    ]);
  });
});

describe('the table of a README', () => {
  it('replaces what stands between its marks, and nothing else', () => {
    const file = path.join(directory, 'README.md');
    const begin = '<!-- bench: begin; written by `steam-clone bench --write-readme` -->';
    writeFileSync(file, `# Title\n\n${begin}\n\nold\n\n<!-- bench: end -->\n\nRest\n`);
    writeReadme(file, sampleReport());
    const once = readFileSync(file, 'utf8');
    expect(once).toMatch(/^# Title\n\n<!-- bench: begin.*\n\n\| scenario .*[^]*\n\n<!-- bench: end -->\n\nRest\n$/);
    expect(once).not.toContain('old');
    writeReadme(file, sampleReport());
    expect(readFileSync(file, 'utf8')).toBe(once);
    checkReadme(file, []);
    expect(() => checkReadme(file, ['list'])).toThrow('of all scenarios in one session');
  });

  it('stands in the README of the house, as this bench writes it', () => {
    const file = path.join(directory, 'own.md');
    const begin = '<!-- bench: begin; written by `steam-clone bench --write-readme` -->';
    writeFileSync(file, `${begin}\n<!-- bench: end -->\n`);
    writeReadme(file, sampleReport());
    const columns = (text: string) => (/^\| scenario .*$/m.exec(text)?.[0] ?? '').split('|').map((cell) => cell.trim());
    const own = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(columns(own)).toEqual(columns(readFileSync(file, 'utf8')));
    expect(columns(own).length).toBeGreaterThan(3);
  });

  it('is refused where there is no place for it', () => {
    const file = path.join(directory, 'none.md');
    writeFileSync(file, '# Title\n');
    expect(() => writeReadme(file, sampleReport())).toThrow('has no place for the table');
    expect(() => checkReadme(file, [])).toThrow('has no place for the table');
    expect(() => checkReadme(path.join(directory, 'nowhere.md'), [])).toThrow('has no place for the table');
  });
});

describe('a baseline', () => {
  it('is what --json printed, and nothing else', () => {
    const file = path.join(directory, 'baseline.json');
    writeFileSync(file, JSON.stringify(sampleReport()));
    expect(readBaseline(file)).toEqual(sampleReport());
    for (const other of ['{}', 'null', '[]', 'no JSON']) {
      writeFileSync(file, other);
      expect(() => readBaseline(file)).toThrow(/baseline/);
    }
  });
});
