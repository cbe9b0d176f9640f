import type { PluginDatabase } from '../database/plugin-database.ts';
import type { AfterCommit } from '../events/after-commit.ts';
import type { PluginEvents } from '../events/plugin-events.ts';
import type { IdempotencyStore } from '../idempotency/idempotency-store.ts';
import type { AnyPlugin } from './manifest.ts';
import type { PluginEnvironment } from './plugin-environment.ts';

/** What the kernel hands to one plugin's work in this process; its log names the plugin. Made by `startPlugin`. */
export interface PluginServices extends PluginEnvironment {
  manifest: AnyPlugin;
  /** Null for a plugin that keeps nothing; so are events and Idempotency-Keys, which live in it. */
  database: PluginDatabase | null;
  events: PluginEvents | null;
  idempotency: IdempotencyStore | null;
  /** A subscriber of the database's ORM. */
  afterCommit: AfterCommit;
}
