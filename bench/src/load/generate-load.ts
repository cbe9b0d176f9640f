import { Connection } from './connection.ts';
import type { LoadOrder, LoadResult, PreparedRequest } from './order.ts';
import { Recorder } from './recorder.ts';

/** Milliseconds that an open loop waits for answers that are under way when its time is over. */
const patience = 10_000;
/** Visits the requests in an order that is the same in every run and has no locality. */
const stride = 7_919;

/**
 * Puts load on one server. A closed loop sends the next request of a connection when it has the whole answer of the last;
 * an open loop sends at a constant rate whatever the answers do, and counts latency from when a request was to be sent.
 */
export async function generateLoad(order: LoadOrder): Promise<LoadResult> {
  const run = new LoadRun(order);
  const before = process.cpuUsage();
  if (order.rate === null) await run.closedLoop();
  else await run.openLoop(order.rate);
  const { user, system } = process.cpuUsage(before);
  return run.result((user + system) / 1_000);
}

class LoadRun {
  readonly #order: LoadOrder;
  readonly #recorder = new Recorder();
  readonly #connections: Connection[];
  /** By request, what it sends one after another. */
  readonly #steps: Step[][];
  readonly #began = performance.now();
  #sent = 0;
  #lastAnswer = this.#began;

  constructor(order: LoadOrder) {
    this.#order = order;
    const { hostname, port, protocol } = new URL(order.url);
    const host = hostname.replace(/^\[|\]$/g, '');
    const reached = Number(port || (protocol === 'https:' ? 443 : 80));
    this.#connections = Array.from({ length: order.connections }, () => new Connection(host, reached));
    const fixed = linesOf({ host: port === '' ? hostname : `${hostname}:${port}`, ...order.headers });
    this.#steps = order.requests.map((request) =>
      [request, ...(request.followedBy ?? [])].map((step) => ({ ...step, ...textOf(step, fixed) })),
    );
  }

  async closedLoop(): Promise<void> {
    await Promise.all(
      this.#connections.map(async (connection) => {
        while (this.#isOn()) await this.#exchange(connection, performance.now());
      }),
    );
  }

  openLoop(rate: number): Promise<void> {
    const idle = [...this.#connections];
    /** Moments at which requests were to be sent that found no connection. */
    const late: number[] = [];
    let first = 0;
    let due = 0;
    let underWay = 0;
    return new Promise((resolve) => {
      const end = this.#began + this.#order.seconds * 1_000;
      const finish = () => {
        clearTimeout(timer);
        const now = performance.now() - this.#began;
        const unanswered = underWay + (late.length - first);
        for (let each = 0; each < unanswered; each += 1) this.#recorder.unanswered(now);
        resolve();
      };
      const give = (connection: Connection, intended: number) => {
        underWay += 1;
        void this.#exchange(connection, intended).then(() => {
          underWay -= 1;
          if (first < late.length) give(connection, late[first++]!);
          else idle.push(connection);
        });
      };
      const tick = () => {
        const now = performance.now();
        for (; this.#intended(due, rate) <= now && this.#isOpen(due, rate); due += 1) {
          const connection = idle.pop();
          if (connection) give(connection, this.#intended(due, rate));
          else late.push(this.#intended(due, rate));
        }
        if (this.#isOpen(due, rate)) timer = setTimeout(tick, 1);
        else if ((underWay === 0 && first === late.length) || now > end + patience) finish();
        else timer = setTimeout(tick, 5);
      };
      let timer = setTimeout(tick, 1);
    });
  }

  result(processorMilliseconds: number): LoadResult {
    for (const connection of this.#connections) connection.close();
    const elapsed = performance.now() - this.#began;
    return this.#recorder.result((this.#lastAnswer - this.#began) / 1_000, processorMilliseconds / elapsed);
  }

  #intended(number: number, rate: number): number {
    return this.#began + (number * 1_000) / rate;
  }

  #isOpen(due: number, rate: number): boolean {
    const { limit = Infinity, seconds } = this.#order;
    return due < limit && due < rate * seconds;
  }

  #isOn(): boolean {
    const { limit = Infinity, seconds } = this.#order;
    return this.#sent < limit && performance.now() < this.#began + seconds * 1_000;
  }

  /** Sends the next request with all that follows on it. `since` is where its latency begins. */
  #exchange(connection: Connection, since: number): Promise<void> {
    const number = this.#sent++;
    const steps = this.#steps[(number * stride) % this.#steps.length]!;
    return new Promise((resolve) => {
      const send = (index: number, from: number) => {
        const step = steps[index]!;
        const { status: expected = 200, operation, target } = step;
        connection.send(wireOf(step, number), (status, why) => {
          const now = performance.now();
          if (status !== null && operation !== undefined) this.#recorder.operated(operation, now - from);
          if (status === expected && index + 1 < steps.length) return send(index + 1, now);
          this.#lastAnswer = now;
          const at = now - this.#began;
          if (status === null) this.#recorder.failed(at, why ?? 'the connection broke');
          else this.#recorder.answered(at, now - since);
          if (status !== null && status !== expected) this.#recorder.failed(at, `${status} of ${target}`);
          // A server that is gone refuses at once: do not spin.
          if (status === null) setTimeout(resolve, 20);
          else resolve();
        });
      };
      send(0, since);
    });
  }
}

type Step = PreparedRequest & { head: string; text: string | null };

function textOf({ method, target, headers = {}, body }: PreparedRequest, fixed: string) {
  const start = `${method} ${target} HTTP/1.1\r\n${fixed}${linesOf(headers)}`;
  if (body === undefined) return { head: `${start}\r\n`, text: null };
  const withBody = `${start}content-type: application/json\r\n`;
  if (body.includes('{n}')) return { head: withBody, text: body };
  return { head: `${withBody}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, text: null };
}

function wireOf({ head, text }: Step, number: number): string {
  if (text === null) return head;
  const filled = text.replaceAll('{n}', String(number));
  return `${head}content-length: ${Buffer.byteLength(filled)}\r\n\r\n${filled}`;
}

function linesOf(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}
