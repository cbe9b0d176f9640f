interface LogRecord {
  level: string;
  time: string;
  name: string;
  msg?: string;
  err?: { stack?: string };
  [member: string]: unknown;
}

/** A log line (JSON) as a person reads it: time, level, message, then the members; a stack on lines of its own. */
export function readableLine(line: string): string {
  const { level, time, name, msg = '', err, ...members } = JSON.parse(line) as LogRecord;
  const { stack, ...error } = err ?? {};
  const pairs = Object.entries({ ...members, ...(err && { error }) }).map(([key, value]) => `${key}=${plain(value)}`);
  const head = [time.slice(11, 23), level.padEnd(5), name, msg, ...pairs].join(' ');
  return stack ? `${head}\n${stack}\n` : `${head}\n`;
}

function plain(value: unknown): string {
  return typeof value === 'string' && /^[\w./{}:-]+$/.test(value) ? value : JSON.stringify(value);
}
