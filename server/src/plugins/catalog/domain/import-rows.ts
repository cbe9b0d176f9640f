import type { ValidationError, Validator } from '@steam-clone/spec';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { contentOf, type GameContent, type ImportedGame } from './game-content.ts';

type Refusal = Schemas['ImportRefusal'];

export interface ReadRows {
  /** What is to be stored, each appId once. */
  contents: GameContent[];
  refused: Refusal[];
}

/** Judges each row of an import by itself. `isGame` is the validator of one row and fills in defaults. */
export function readRows(rows: readonly unknown[], isGame: Validator): ReadRows {
  const indexes = new Map<number, number>();
  const read: ReadRows = { contents: [], refused: [] };
  for (const [index, row] of rows.entries()) {
    const refuse = (code: Refusal['reason']['code'], message: string) =>
      read.refused.push({ index, appId: appIdOf(row), reason: { code, message: message.slice(0, 500) } });
    if (!satisfies(row, isGame)) {
      refuse('invalid-game', describe(isGame.errors?.[0]));
      continue;
    }
    const earlier = indexes.get(row.appId);
    if (earlier !== undefined) {
      refuse('repeated-app-id', `the game at ${earlier} has the same appId`);
      continue;
    }
    const content = contentOf(row);
    const contradiction = contradictionIn(content);
    if (contradiction) {
      refuse('invalid-game', contradiction);
      continue;
    }
    indexes.set(row.appId, index);
    read.contents.push(content);
  }
  return read;
}

function satisfies(row: unknown, isGame: Validator): row is ImportedGame {
  return isGame(row);
}

/** What no field says by itself; null when all is well. */
function contradictionIn({ appId, name, ownersMin, ownersMax, parentAppId }: GameContent): string | null {
  if (name === '') return '/name must have a character that is not white space';
  if ((ownersMin ?? 0) > (ownersMax ?? 0)) return '/owners/max must be >= /owners/min';
  if (parentAppId === appId) return '/parentAppId must be another game';
  return null;
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
