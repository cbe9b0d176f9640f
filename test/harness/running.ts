import type { EmbeddedPostgres } from '../../server/src/hosts/embedded-postgres/start-embedded-postgres.ts';

/** What the run's set-up has started and its tear-down stops. */
export const harness: { postgres?: EmbeddedPostgres; dataDirectory?: string } = {};
