let made = 0;

export function freshId(prefix: string): string {
  made += 1;
  return `${prefix}_${String(made).padStart(14, '0')}`;
}

/** Unix seconds. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}
