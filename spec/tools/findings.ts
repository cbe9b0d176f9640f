/** A mistake in a specification. */
export interface Finding {
  /** The house rule that it breaks; `spec/README.md` explains each. */
  rule: string;
  /** Relative to the specification's folder. */
  file: string;
  /** Operation id, event type or schema; empty for the file as a whole. */
  subject: string;
  message: string;
}

/** A specification that cannot be used. The message lists every mistake with file and operation. */
export class SpecificationError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(sentence).join('\n'));
    this.name = 'SpecificationError';
    this.findings = findings;
  }
}

function sentence({ rule, file, subject, message }: Finding): string {
  return `${file}: ${subject ? `${subject}: ` : ''}${message} [${rule}]`;
}
