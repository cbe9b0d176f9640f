import { existsSync } from 'node:fs';
import path from 'node:path';
import { describeWith } from './describe-with.ts';

/** Real data that lies beside the repository and is no part of it. */
const directory = path.join(import.meta.dirname, '../../../shared/data/steam');

export function steamData(name: string): string {
  return path.join(directory, name);
}

/** `describe` for tests that read it. */
export const describeWithSteamData = describeWith('../shared/data/steam', existsSync(directory));
