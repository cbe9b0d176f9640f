import type { ImportReport } from '@steam-clone/seed/import-games';
import { createProgress, type Progress } from '../../ui/progress.ts';
import { connect, type ConnectionOptions } from '../connection.ts';
import { describeDryRun, describeReport } from '../import-file.ts';
import { interruptible } from '../interruption.ts';
import { checkEnd } from './failures.ts';
import { importSteam, judgeSteam } from './import-steam.ts';
import { journalFile } from './journal.ts';
import { useProxyOfEnvironment } from './proxy.ts';
import { countryOf, settingsOfFlags, type SteamFlags, subjectOf } from './settings.ts';

interface RunFlags extends SteamFlags, ConnectionOptions {
  limit?: number | undefined;
  batch: number;
  journal?: string | undefined;
  restart: boolean;
  'dry-run': boolean;
}

/** Does what `import steam` is told to, says what came of it, and returns that. A `CommandFailure` tells why it ended early. */
export async function runImportSteam(flags: RunFlags, log: (text: string) => void): Promise<object> {
  const { apps, top, all, tags, limit, batch, restart } = flags;
  const selection = { apps, top, all, tags };
  const country = countryOf(flags.country);
  const settings = settingsOfFlags(flags, process.env['STEAM_API_KEY']);
  useProxyOfEnvironment();
  const asking = { selection, settings, country, limit };
  if (flags['dry-run']) {
    const report = await withProgress((progress, signal) => judgeSteam({ ...asking, progress, signal }));
    log(describeDryRun(report));
    checkEnd(report);
    return countsOf(report);
  }
  const { steam } = await connect(flags);
  const subject = subjectOf(selection, country, flags.url);
  const store = { steam, subject, journal: journalFile(subject, flags['data-dir'], flags.journal), restart, batch };
  const report = await withProgress((progress, signal) => importSteam({ ...asking, progress, signal }, store));
  log(describeReport(report));
  checkEnd(report, report);
  return countsOf(report);
}

async function withProgress<Report extends Pick<ImportReport, 'stopped'>>(
  work: (progress: Progress, signal: AbortSignal) => Promise<Report>,
): Promise<Report> {
  const progress = await createProgress();
  let outcome: 'done' | 'failed' = 'failed';
  try {
    const report = await interruptible((signal) => work(progress, signal));
    if (!report.stopped) outcome = 'done';
    return report;
  } finally {
    await progress.end(outcome);
  }
}

/** What `--json` prints. */
function countsOf<Report extends Pick<ImportReport, 'stopped'>>({ stopped: _, ...counts }: Report): object {
  return counts;
}
