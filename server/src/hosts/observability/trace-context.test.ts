import { describe, expect, it } from '@jest/globals';
import { childSpan, formatTraceparent, parseTraceparent } from './trace-context.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

describe('parseTraceparent', () => {
  it.each([
    [`00-${traceId}-${spanId}-01`, true],
    [`00-${traceId}-${spanId}-00`, false],
    [`00-${traceId}-${spanId}-03`, true],
    [`cc-${traceId}-${spanId}-01`, true],
    [`cc-${traceId}-${spanId}-01-what-a-later-version-adds`, true],
  ])('reads %s', (header, sampled) => {
    expect(parseTraceparent(header)).toEqual({ traceId, spanId, sampled });
  });

  it.each([
    undefined,
    '',
    'x',
    `00-${traceId}-${spanId}`,
    `00-${traceId}-${spanId}-1`,
    `00-${traceId}-${spanId}-01-more`,
    `00-${traceId}-${spanId}-01 `,
    `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId}-${spanId}-zz`,
    `ff-${traceId}-${spanId}-01`,
    `cc-${traceId}-${spanId}-01x`,
    `00_${traceId}_${spanId}_01`,
    `00-${traceId}-${spanId}-01\n`,
  ])('ignores %j', (header) => {
    expect(parseTraceparent(header)).toBeNull();
  });
});

describe('a child span', () => {
  it('is of the same trace under its own id, and survives the wire', () => {
    const child = childSpan({ traceId, spanId, sampled: true });
    expect(child).toEqual({ traceId, spanId: expect.stringMatching(/^[\da-f]{16}$/), sampled: true });
    expect(child.spanId).not.toBe(spanId);
    expect(parseTraceparent(formatTraceparent(child))).toEqual(child);
  });

  it('keeps the decision not to sample', () => {
    expect(formatTraceparent({ traceId, spanId, sampled: false })).toBe(`00-${traceId}-${spanId}-00`);
  });
});
