import { isWithinBudget } from '../measure/count-statements.ts';
import type { BenchReport } from './report.ts';

/** What makes a run of the bench a failure, a sentence each. An aim that was missed is none: it is of one machine. */
export function failuresOf(report: BenchReport): string[] {
  return [
    ...(report.endedEarly === null || report.endedEarly === 'interrupted' ? [] : [report.endedEarly]),
    ...report.rows
      .filter(({ trouble }) => trouble?.startsWith('failed'))
      .map(({ scenario, trouble }) => `${scenario} ${trouble}`),
    ...report.rows.flatMap(({ scenario, statements }) =>
      statements === null || isWithinBudget(statements)
        ? []
        : statements.counted === null
          ? `${scenario}: its SQL statements were not counted: ${statements.why}`
          : `${scenario} runs ${statements.counted.toFixed(2)} SQL statements a request; its budget is ${statements.budget}`,
    ),
    ...report.growth
      .filter(({ slope, slopeAtMost }) => slope > slopeAtMost)
      .map(
        ({ what, of, slope, slopeAtMost }) =>
          `${what} grows with the number of ${of} by the power ${slope.toFixed(2)}; ${slopeAtMost} is the most`,
      ),
    ...(report.million && report.million.seconds > report.million.secondsAtMost
      ? [
          `A million accounts were written in ${report.million.seconds.toFixed(0)} s; ${report.million.secondsAtMost} s is the most`,
        ]
      : []),
  ];
}
