import type { Report } from './report.ts';

/** The report for a build server: a suite a check, a case an operation that it found something of, and one for the rest. */
export function junitReport({ checks, findings, duration, startedAt, url }: Report): string {
  const suites = checks.map((check) => {
    const own = findings.filter((finding) => finding.check === check.name);
    const cases = own.map(
      ({ operation, rule, expected, observed, request }) =>
        `    <testcase classname="${escape(check.name)}" name="${escape(`${operation ?? 'the instance'}: ${rule}`)}">\n` +
        `      <failure message="${escape(`expected ${expected}, observed ${observed.slice(0, 300)}`)}">${escape(
          request ?? '',
        )}</failure>\n    </testcase>`,
    );
    const isLeftOut = check.passed + check.failed === 0;
    const rest = isLeftOut
      ? `    <testcase classname="${escape(check.name)}" name="${escape(check.asks)}"><skipped message="${escape(
          check.skipped.join('; '),
        )}"/></testcase>`
      : `    <testcase classname="${escape(check.name)}" name="${escape(`${check.passed} rules held`)}" time="${seconds(
          check.duration,
        )}"/>`;
    const counts = `tests="${own.length + 1}" failures="${own.length}" skipped="${isLeftOut ? 1 : 0}"`;
    const name = `name="${escape(check.name)}" time="${seconds(check.duration)}" timestamp="${startedAt}"`;
    return `  <testsuite ${name} ${counts}>\n${[...cases, rest].join('\n')}\n  </testsuite>`;
  });
  const counts = `tests="${findings.length + checks.length}" failures="${findings.length}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<testsuites name="${escape(`Conformance of ${url}`)}" time="${seconds(duration)}" ${counts}>\n${suites.join(
      '\n',
    )}\n</testsuites>\n`
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as XML and HTML take it; XML has no place for control characters. */
export function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (each) => (/\s/.test(each) ? ' ' : ''))
    .replace(/[&<>"']/g, (each) => entities[each] ?? '');
}
