import { writeFile } from 'node:fs/promises';
import { htmlReport } from './html.ts';
import { junitReport } from './junit.ts';
import type { Report } from './report.ts';

export { plainReport, verdict } from './plain.ts';
export { type Report, reportOf } from './report.ts';

const forms: Record<string, (report: Report) => string> = {
  html: htmlReport,
  xml: junitReport,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** Whether a report can be written to a file of the name: it ends with `.html`, `.xml` or `.json`. */
export function canWrite(file: string): boolean {
  return endingOf(file) in forms;
}

/** Writes the report in the form that the end of the file's name says. Rejects when the file can not be written. */
export async function writeReport(report: Report, file: string): Promise<void> {
  await writeFile(file, forms[endingOf(file)]?.(report) ?? '');
}

function endingOf(file: string): string {
  return /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}
