import { specification } from '@steam-clone/spec/generated/system/specification.ts';
import type { Installation } from '../../kernel/control/installation.ts';
import { type AnyPlugin, definePlugin } from '../../kernel/plugin/manifest.ts';
import { advanceClock, getClock } from './operations/clock.ts';
import { listDeadLetters, retryDeadLetter } from './operations/dead-letters.ts';
import { exportPersonalData } from './operations/personal-data.ts';
import { rebuildCopies } from './operations/rebuild-copies.ts';

export interface SystemParts {
  installation: Installation;
  /** Whether the clock can be turned. */
  sandbox: boolean;
}

/** The installation itself, for administrators and test suites. It stands beside the gateway and keeps nothing. */
export function systemPlugin({ installation, sandbox }: SystemParts): AnyPlugin {
  return definePlugin({
    id: 'system',
    port: 8000,
    database: null,
    specification,
    operations: {
      getClock: getClock(sandbox, installation),
      advanceClock: advanceClock(sandbox, installation),
      listDeadLetters: listDeadLetters(installation),
      retryDeadLetter: retryDeadLetter(installation),
      rebuildCopies: rebuildCopies(installation),
      exportPersonalData: exportPersonalData(installation),
    },
  });
}
