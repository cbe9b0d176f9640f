/** Names of members whose value is a secret, however deep they are. */
const secretName =
  /(authorization|cookie|passwords?|passphrase|tokens?|secrets?|secret-?key|load-?key|api-?key|idempotency-?key|principal|credentials?)$/i;
/** What makes a line worth a closer look. */
const suspicious = /authorization|cookie|pass|token|secret|key|principal|credential|bearer|[sr]k_|whsec_|:\/\//i;

const redacted = '[redacted]';

/** A log line (JSON) without secrets: members by their name, and passwords and tokens inside of texts. */
export function redactLine(line: string): string {
  if (!suspicious.test(line)) return line;
  return `${JSON.stringify(JSON.parse(line, (name, value: unknown) => (secretName.test(name) && value !== null ? redacted : redactText(value))))}\n`;
}

function redactText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replace(/(\w+:\/\/[^\s:/@]*):[^\s/]*@/g, `$1:${redacted}@`)
    .replace(/\b([sr]k_(?:test|live)_|whsec_|(?:pi|seti)_\w+_secret_)[\w+/=]+/g, `$1${redacted}`)
    .replace(/\b(bearer|basic)\s+[\w.~+/-]+=*/gi, `$1 ${redacted}`)
    .replace(/\b(\w*(?:password|token|secret|loadKey|load_key))=[^\s&"']+/gi, `$1=${redacted}`);
}
