import type { Finding } from './checks/check.ts';
import type { Operation } from './document/document.ts';
import type { Exchange } from './instance/exchange.ts';

/** Findings that are kept; a broken instance can have any number. */
const most = 1_000;

export interface CheckResult {
  name: string;
  asks: string;
  passed: number;
  failed: number;
  /** Why it was left out, wholly or in part. */
  skipped: string[];
  /** Ms. */
  duration: number;
}

export interface OperationResult {
  id: string;
  service: string;
  method: string;
  path: string;
  requests: number;
  /** Rules that held, and that did not. */
  passed: number;
  failed: number;
  /** Statuses that were answered, with how often. */
  statuses: Map<number, number>;
  /** Ms of each request. */
  durations: number[];
}

/** What a run saw. */
export class Results {
  readonly checks = new Map<string, CheckResult>();
  readonly operations = new Map<string, OperationResult>();
  readonly findings: (Finding & { times: number })[] = [];
  readonly #known = new Map<string, Finding & { times: number }>();
  requests = 0;

  constructor(operations: readonly Operation[]) {
    for (const { id, service, method, path } of operations) {
      this.operations.set(id, {
        id,
        service,
        method,
        path,
        requests: 0,
        passed: 0,
        failed: 0,
        statuses: new Map(),
        durations: [],
      });
    }
  }

  check(name: string): CheckResult {
    const known = this.checks.get(name);
    if (known) return known;
    const made = { name, asks: '', passed: 0, failed: 0, skipped: [], duration: 0 };
    this.checks.set(name, made);
    return made;
  }

  pass(check: string, operation: string | null): void {
    this.check(check).passed += 1;
    const result = this.operations.get(operation ?? '');
    if (result) result.passed += 1;
  }

  /** A rule that is broken in the same way again is counted, not listed again. */
  fail(finding: Finding): void {
    this.check(finding.check).failed += 1;
    const result = this.operations.get(finding.operation ?? '');
    if (result) result.failed += 1;
    const { check, operation, rule, expected, observed } = finding;
    const key = JSON.stringify([check, operation, rule, expected, observed]);
    const known = this.#known.get(key);
    if (known) {
      known.times += 1;
      return;
    }
    const kept = { ...finding, times: 1 };
    this.#known.set(key, kept);
    if (this.findings.length < most) this.findings.push(kept);
  }

  count({ operation, answer, duration }: Exchange): void {
    this.requests += 1;
    const result = this.operations.get(operation ?? '');
    if (!result) return;
    result.requests += 1;
    result.durations.push(duration);
    result.statuses.set(answer.status, (result.statuses.get(answer.status) ?? 0) + 1);
  }

  hasProvoked(operation: string, status: number): boolean {
    return (this.operations.get(operation)?.statuses.get(status) ?? 0) > 0;
  }
}
