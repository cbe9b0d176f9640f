import { importGames, type ImportOptions, type ImportReport } from '@steam-clone/seed/import-games';
import type { ImportRow } from '@steam-clone/seed/import-row';
import type { ImportReport as CallReport } from '@steam-clone/sdk';
import type { Validator } from '@steam-clone/spec';
import { judgeGames } from '@steam-clone/spec/judge-games';
import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';

export interface DryRunReport extends Pick<ImportReport, 'read' | 'refusedCount' | 'refused' | 'stopped'> {
  /** Rows that a store would take: read = usable + refusedCount once the file has come to its end. */
  usable: number;
  /** Refusals by reason, the most frequent first; numbers in a reason are left out. */
  reasons: Record<string, number>;
}

/** A damaged file may give each row a reason of its own. */
const countedReasons = 100;

/** Judges rows as a store would, without one. */
export async function dryRun(
  rows: AsyncIterable<ImportRow>,
  options: Pick<ImportOptions, 'signal' | 'onProgress'> = {},
): Promise<DryRunReport> {
  const isGame = (await specification.requestValidators())['catalog.importGames']?.each;
  if (!isGame) throw new Error('The spec has no validator for a game of an import');
  const reasons = new Map<string, number>();
  const count = (reason: string) => {
    const known = reasons.has(reason) || reasons.size < countedReasons ? reason : 'other reasons';
    reasons.set(known, (reasons.get(known) ?? 0) + 1);
  };
  const judge = {
    catalog: {
      // As it would be sent: without fields that are undefined.
      importGames: async ({ body }: { body: object }) => judgeCall(JSON.parse(JSON.stringify(body)).games, isGame),
    },
  };
  const report = await importGames(judge, rows, {
    ...options,
    onRefused: ({ reason }) => count(reason.replace(/^row \d+ has/, 'an earlier row has')),
  });
  const { read, created: usable, refusedCount, refused, stopped } = report;
  const sorted = [...reasons].sort(([, a], [, b]) => b - a);
  return { read, usable, refusedCount, reasons: Object.fromEntries(sorted), refused, stopped };
}

/** What the catalog says of the games of a call, but for what it has already. */
function judgeCall(sent: unknown[], isGame: Validator): CallReport {
  const { games, refused } = judgeGames(sent, isGame);
  return { created: games.length, updated: 0, unchanged: 0, refused };
}
