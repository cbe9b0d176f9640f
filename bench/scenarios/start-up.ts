import { timed } from '../src/measure/measurement.ts';
import type { MeasuredProcess } from '../src/store/measured-process.ts';
import { postgresUsage, postmasterOf } from '../src/store/postgres-usage.ts';
import { NotHere, type Scenario } from '../src/scenario.ts';

const bareStart = new URL('../bare/start.ts', import.meta.url);

/** Starts a process, and stops it when it serves. */
async function timeStart(start: () => Promise<MeasuredProcess>, postmasterIn: () => number | null = () => null) {
  const started = await start();
  if (started.readyAfter === null) throw new NotHere('the bench times only stores that it starts, without --url');
  const usage = await started.usage();
  const postgres = postgresUsage(started.postgres ?? postmasterIn());
  await started.stop();
  return timed(started.readyAfter, 1, {
    cpuPerRequest: usage && usage.cpu,
    memory: usage && usage.memory,
    postgresCpuPerRequest: postgres && postgres.cpu,
    postgresMemory: postgres && postgres.memory,
  });
}

export const startUp: Scenario = {
  name: 'start-up',
  summary: 'A later start of a store until it is ready, beside a process with PostgreSQL, one pool and node:http.',
  unit: 'starts',
  prepare: async ({ startStore, startBare, temporaryDirectory }) => {
    // Once before, so that files are read alike; and where a start can not be timed, nothing else is done.
    await timeStart(startStore);
    const directory = temporaryDirectory();
    const bare = () =>
      timeStart(
        () => startBare(bareStart, [directory]),
        () => postmasterOf(directory),
      );
    await bare();
    return {
      store: () => timeStart(startStore),
      bare,
    };
  },
};
