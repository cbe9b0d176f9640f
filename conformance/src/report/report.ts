import { type Coverage, coverageOf } from '../checks/coverage.ts';
import type { Finding } from '../checks/check.ts';
import type { Outcome } from '../run.ts';
import type { CheckResult } from '../results.ts';

/** What a run has found, in a form that can be written down. */
export interface Report {
  url: string;
  startedAt: string;
  seed: number;
  /** Ms. */
  duration: number;
  interrupted: boolean;
  /** Why nothing was changed; null where it could be. */
  readsOnly: string | null;
  passed: boolean;
  requests: number;
  checks: CheckResult[];
  findings: (Finding & { times: number })[];
  services: ServiceReport[];
  operations: OperationReport[];
  /** Pairs of operation and declared status. */
  coverage: Coverage;
  /** Objects of the run that were removed, and what stayed. */
  removed: number;
  left: string[];
}

export interface ServiceReport {
  name: string;
  operations: number;
  requests: number;
  passed: number;
  failed: number;
}

export interface OperationReport {
  id: string;
  service: string;
  requests: number;
  passed: number;
  failed: number;
  statuses: Record<string, number>;
  /** Ms. */
  median: number;
  p95: number;
  slowest: number;
}

export function reportOf({ run, duration, interrupted, left, removed, startedAt }: Outcome): Report {
  const { results, instance, options } = run;
  const operations = [...results.operations.values()].map((each): OperationReport => {
    const { id, service, requests, passed, failed, statuses } = each;
    const sorted = each.durations.toSorted((one, other) => one - other);
    const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
    const counts = Object.fromEntries([...statuses].sort(([one], [other]) => one - other));
    return { id, service, requests, passed, failed, statuses: counts, median: at(0.5), p95: at(0.95), slowest: at(1) };
  });
  return {
    url: instance.url,
    startedAt,
    seed: options.seed,
    duration: Math.round(duration),
    interrupted,
    readsOnly: options.readsOnly,
    passed: results.findings.length === 0 && !interrupted,
    requests: results.requests,
    checks: [...results.checks.values()],
    findings: results.findings,
    services: [...new Set(operations.map(({ service }) => service))].map((name) => {
      const own = operations.filter(({ service }) => service === name);
      const sum = (of: (each: OperationReport) => number) => own.reduce((total, each) => total + of(each), 0);
      return {
        name,
        operations: own.length,
        requests: sum(({ requests }) => requests),
        passed: sum(({ passed }) => passed),
        failed: sum(({ failed }) => failed),
      };
    }),
    operations,
    coverage: coverageOf(run),
    removed,
    left,
  };
}

/** The share of what held, as people read it. */
export function rate({ passed, failed }: { passed: number; failed: number }): string {
  const all = passed + failed;
  if (all === 0) return '-';
  // 100% is only what is whole.
  return `${(Math.floor((passed / all) * 1_000) / 10).toFixed(failed === 0 ? 0 : 1)}%`;
}
