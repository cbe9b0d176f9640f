import type { Finding } from '@steam-clone/server/src/hosts/diagnose.ts';
import { checkDataDirectory, checkDisk, checkNode, checkPort } from './machine.ts';
import { checkReadiness, checkRunning } from './running-store.ts';

export interface ExamineOptions {
  dataDirectory: string;
  port: number | undefined;
  /** A store to ask for its health, wherever it runs. */
  url: string | undefined;
}

/** Tries everything that a start needs and gives what was found, in the order in which a start would need it. */
export async function examine({ dataDirectory, port, url }: ExamineOptions): Promise<Finding[]> {
  const findings = [checkNode(), await checkDataDirectory(dataDirectory), await checkDisk(dataDirectory)];
  // In a directory that cannot be used nothing else can be tried.
  if (findings.some(({ state }) => state === 'failed')) return findings;

  const { diagnose } = await import('@steam-clone/server/src/hosts/diagnose.ts');
  const {
    configuration,
    running,
    findings: found,
  } = await diagnose({ dataDirectory, ...(port !== undefined && { port }) });
  findings.push(...found, await checkRunning(dataDirectory, running));
  // A store that runs here has its port already.
  if (configuration && !running) findings.push(await checkPort(configuration.host, configuration.port));
  const asked = url ?? running?.addresses['api'];
  if (asked !== undefined) findings.push(await checkReadiness(asked));
  return findings;
}
