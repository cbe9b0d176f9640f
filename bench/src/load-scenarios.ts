import { readdirSync } from 'node:fs';
import type { Scenario } from './scenario.ts';

const folder = new URL('../scenarios/', import.meta.url);

/** Every scenario that a file of `bench/scenarios` exports, in the order of the files. */
export async function loadScenarios(): Promise<Scenario[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const all: Scenario[] = [];
  for (const file of files.toSorted()) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    all.push(...Object.values(exported).filter(isScenario));
  }
  return all;
}

function isScenario(value: unknown): value is Scenario {
  return typeof value === 'object' && value !== null && 'prepare' in value && 'name' in value;
}
