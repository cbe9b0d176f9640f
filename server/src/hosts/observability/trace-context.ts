import { randomBytes } from 'node:crypto';

/** A place in a distributed trace (W3C Trace Context, level 1). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** 16 hexadecimal digits. */
  spanId: string;
  sampled: boolean;
}

const version00 = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;
const laterVersion = /^(?!ff|00)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/;

/** Reads a `traceparent` header; null when there is none or it is not valid, as the standard asks. */
export function parseTraceparent(header: string | undefined): TraceContext | null {
  if (header === undefined || header.length < 55) return null;
  const [, traceId, spanId, flags] = version00.exec(header) ?? laterVersion.exec(header) ?? [];
  if (!traceId || !spanId || !flags || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** A new span of the same trace. */
export function childSpan({ traceId, sampled }: TraceContext): TraceContext {
  return { traceId, spanId: randomBytes(8).toString('hex'), sampled };
}

/** The `traceparent` header of a span. */
export function formatTraceparent({ traceId, spanId, sampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}
