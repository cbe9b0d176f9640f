import { existsSync, readdirSync } from 'node:fs';
import type { ScaleData } from './copy-rows.ts';

const plugins = new URL('../../../server/src/plugins/', import.meta.url);

/** What plugins tell of bulk rows, by plugin: every `server/src/plugins/<plugin>/scale-data.ts`. */
export async function loadScaleData(): Promise<Map<string, ScaleData>> {
  const all = new Map<string, ScaleData>();
  for (const plugin of readdirSync(plugins).toSorted()) {
    const file = new URL(`${plugin}/scale-data.ts`, plugins);
    if (!existsSync(file)) continue;
    const { scaleData } = (await import(file.href)) as { scaleData: ScaleData };
    all.set(plugin, scaleData);
  }
  return all;
}
