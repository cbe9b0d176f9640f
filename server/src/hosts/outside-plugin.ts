import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import { housePluginIds, kernelVersion } from './enabled-plugins.ts';

/** What an outside plugin imports the kernel by; it gets the one that runs, wherever the plugin is installed. */
const kernelName = '@steam-clone/server/plugin';
const kernelModule = new URL('../plugin-interface.ts', import.meta.url).href;

let hooked = false;

/**
 * Loads an outside plugin by package name (looked up from the working directory) or path. Throws an Error that names a
 * package that is missing, is no plugin, or was built for another kernel.
 */
export async function loadOutsidePlugin(name: string): Promise<AnyPlugin> {
  const entry = entryOf(name);
  if (!hooked) {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === kernelName ? { url: kernelModule, shortCircuit: true } : next(specifier, context),
    });
    hooked = true;
  }
  const module = (await import(entry)) as { plugin?: AnyPlugin; kernel?: number };
  if (!module.plugin) throw new Error(`${name} is no steam-clone plugin: it exports no \`plugin\`.`);
  if (module.kernel !== kernelVersion) {
    throw new Error(
      `${name} was built for version ${module.kernel ?? 'unknown'} of the plugin interface, this is version ${kernelVersion}. ` +
        'Build it again with `steam-clone plugin build`.',
    );
  }
  return module.plugin;
}

function entryOf(name: string): string {
  const require = createRequire(path.join(process.cwd(), 'noop.js'));
  const local = path.resolve(name);
  try {
    return pathToFileURL(require.resolve(existsSync(local) ? local : name)).href;
  } catch (error) {
    throw new Error(
      `The plugin ${name} can not be found. In STEAM_CLONE_PLUGINS (--plugins) may stand ${housePluginIds.join(', ')}; ` +
        `in STEAM_CLONE_PLUGIN_PACKAGES packages that are installed in ${process.cwd()}, and paths.`,
      { cause: error },
    );
  }
}
