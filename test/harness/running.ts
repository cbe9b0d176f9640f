import type { EmbeddedPostgres } from '../../server/src/kernel/database/embedded/start-embedded-postgres.ts';

/** What the run's set-up has started and its tear-down stops. */
export const harness: { postgres?: EmbeddedPostgres; dataDirectory?: string } = {};
