/** One step of the search: what an open loop at a rate has brought. */
export interface KneeStep {
  rate: number;
  /** Milliseconds. */
  p99: number;
  /** Answers as a share of the requests that were to be sent. */
  answered: number;
}

export interface Knee {
  /** The highest rate that was held, requests a second; null when not even the lowest was. */
  rate: number | null;
  steps: KneeStep[];
}

export interface KneeSearch {
  /** Requests a second to begin with. */
  from: number;
  /** Milliseconds that p99 is to stay below. */
  p99: number;
  /** The search ends when the knee is known to this share. */
  precision?: number;
  measure(rate: number): Promise<KneeStep>;
}

const answeredAtLeast = 0.99;
const stepsAtMost = 16;

/**
 * Looks for the knee of a server: the highest rate at which p99 stays below a bound and the server keeps up. Doubles the
 * rate until it is not held, or halves it until it is, and then halves the interval.
 */
export async function findKnee({ from, p99, precision = 0.05, measure }: KneeSearch): Promise<Knee> {
  const steps: KneeStep[] = [];
  let held = 0;
  let broken = Infinity;
  let rate = from;
  while (steps.length < stepsAtMost && (broken === Infinity || broken - held > precision * broken) && rate >= 1) {
    const step = await measure(rate);
    steps.push(step);
    if (step.p99 <= p99 && step.answered >= answeredAtLeast) held = rate;
    else broken = rate;
    rate = nextRate(held, broken);
  }
  return { rate: held === 0 ? null : held, steps };
}

function nextRate(held: number, broken: number): number {
  if (broken === Infinity) return held * 2;
  return held === 0 ? broken / 2 : (held + broken) / 2;
}
