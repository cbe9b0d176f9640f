export type JsonObject = Record<string, unknown>;

/** Null for what is no object: Steam gives an empty one as `[]`. */
export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf).filter((entry) => entry !== null) : [];
}
