import { rmSync } from 'node:fs';
import { harness } from './running.ts';

export default async function tearDown(): Promise<void> {
  await harness.postgres?.stop();
  if (harness.dataDirectory) rmSync(harness.dataDirectory, { recursive: true });
}
