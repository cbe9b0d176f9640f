/** One request as it goes over the wire, worked out before the run so that the generator only writes it. */
export interface PreparedRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** Beside those of the whole order, such as `authorization`. */
  headers?: Record<string, string>;
  /** JSON text. `{n}` stands for the number of the request in its run, for names that must differ. */
  body?: string;
  /** The status of its success; 200 when not given. */
  status?: number;
  /** Operation id, by which a mixed load is taken apart again. */
  operation?: string;
  /** Sent one after another on the same connection when it is answered as it should be; all of it counts as one request. */
  followedBy?: PreparedRequest[];
}

/** What the generator's process is told to do. */
export interface LoadOrder {
  url: string;
  requests: PreparedRequest[];
  headers: Record<string, string>;
  /** A closed loop has as many requests under way as this; an open loop has this many connections at most. */
  connections: number;
  seconds: number;
  /** Requests a second of an open loop; null for a closed one. */
  rate: number | null;
  /** Ends the run after so many requests. */
  limit?: number;
}

/** Milliseconds by share of the requests, such as `[0.99, 12.4]`. */
export type LatencyCurve = [share: number, milliseconds: number][];

/** A second of a run. */
export interface SecondOfLoad {
  answers: number;
  failures: number;
  /** Milliseconds. */
  p99: number;
}

/** What one run has brought. */
export interface LoadResult {
  requests: number;
  /** Answers with another status than the expected one, broken connections, and requests that were never answered. */
  failures: number;
  /** Those of the failures that an open loop waited for in vain: the server does not keep up, which is no wrong answer. */
  unanswered: number;
  /** What the first failures were. */
  failed: string[];
  seconds: number;
  /** Milliseconds. In an open loop from the moment at which the request was to be sent, not from when it was. */
  latency: { p50: number; p99: number; max: number };
  curve: LatencyCurve;
  timeline: SecondOfLoad[];
  /** Latency by operation id, of requests that name theirs. */
  operations: Record<string, { requests: number; p50: number; p99: number }>;
  /** Share of the run in which the generator itself was working. */
  generatorBusy: number;
}
