/** What the operator of a store decides for its plugins, see docs/configuration.md. */
export interface PluginSettings {
  limitedBelow: number; // Hundredths of USD that an account must have spent; 0 limits nobody.
}
