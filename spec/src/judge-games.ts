import type { components } from '../generated/types.ts';
import type { ValidationError, Validator } from './specification.ts';

type Refusal = components['schemas']['ImportRefusal'];

/** A row of an import that satisfies the spec; its validator has filled in the defaults. */
export type ImportedGame = Required<components['schemas']['GameImport']>;

export interface JudgedGames {
  /** What is to be stored, each appId once. */
  games: ImportedGame[];
  refused: Refusal[];
}

/**
 * Judges each game of a call of `catalog.importGames` by itself: by `isGame`, the validator of one, and by what no field
 * says alone. The catalog judges so, and a dry run of an import, which has no store.
 */
export function judgeGames(rows: readonly unknown[], isGame: Validator): JudgedGames {
  const indexes = new Map<number, number>();
  const judged: JudgedGames = { games: [], refused: [] };
  for (const [index, row] of rows.entries()) {
    const refuse = (code: Refusal['reason']['code'], message: string) =>
      judged.refused.push({ index, appId: appIdOf(row), reason: { code, message: message.slice(0, 500) } });
    if (!satisfies(row, isGame)) {
      refuse('invalid-game', describe(isGame.errors?.[0]));
      continue;
    }
    const earlier = indexes.get(row.appId);
    if (earlier !== undefined) {
      refuse('repeated-app-id', `the game at ${earlier} has the same appId`);
      continue;
    }
    const contradiction = contradictionIn(row);
    if (contradiction) {
      refuse('invalid-game', contradiction);
      continue;
    }
    indexes.set(row.appId, index);
    judged.games.push(row);
  }
  return judged;
}

function satisfies(row: unknown, isGame: Validator): row is ImportedGame {
  return isGame(row);
}

/** Null when all is well. PostgreSQL can not keep a NUL, so it does not count as a character. */
function contradictionIn({ appId, name, owners, parentAppId, releaseDate, prices }: ImportedGame): string | null {
  if (name.replaceAll('\0', '').trim() === '') return '/name must have a character that is not white space';
  if ((owners?.min ?? 0) > (owners?.max ?? 0)) return '/owners/max must be >= /owners/min';
  if (parentAppId === appId) return '/parentAppId must be another game';
  const isOpen = releaseDate?.precision === 'coming_soon' || releaseDate?.precision === 'to_be_announced';
  if (releaseDate && (releaseDate.date === null) !== isOpen) {
    return `/releaseDate/date must ${isOpen ? 'be null' : 'be a date'} with the precision ${releaseDate.precision}`;
  }
  const repeated = prices.find(({ region }, index) => prices.findIndex((price) => price.region === region) < index);
  return repeated ? `/prices must have one price of ${repeated.region}` : null;
}

function appIdOf(row: unknown): number | null {
  const { appId } = (typeof row === 'object' && row !== null ? row : {}) as { appId?: unknown };
  return Number.isInteger(appId) && Number(appId) >= 1 && Number(appId) <= 0xffff_ffff ? Number(appId) : null;
}

function describe(error: ValidationError | undefined): string {
  if (!error) return 'is not a game';
  const { instancePath, keyword, message, params } = error;
  const what =
    keyword === 'additionalProperties' ? `has the unknown property ${params['additionalProperty']}` : message;
  return `${instancePath || 'the game'} ${what}`;
}
