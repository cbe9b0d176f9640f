import type { Sent } from '../../instance/exchange.ts';
import type { Run } from '../../run-context.ts';

/** A state in which an operation must refuse a request that the document allows. */
export interface Refusal {
  operation: string;
  status: number;
  code: string;
  /** Brings the state about and gives the request. */
  make(run: Run): Promise<Sent>;
}

/** A valid request with another body. */
export async function withBody(run: Run, id: string, json: object, given: Record<string, string> = {}): Promise<Sent> {
  const operation = run.document.byId.get(id);
  if (!operation) throw new Error(`the instance has no ${id}`);
  const { sent } = await run.requests.valid(operation, { given });
  return { ...sent, json };
}

/** A valid request that has succeeded already. */
export async function again(run: Run, id: string, given: Record<string, string> = {}): Promise<Sent> {
  const operation = run.document.byId.get(id);
  if (!operation) throw new Error(`the instance has no ${id}`);
  const { sent } = await run.requests.valid(operation, { given });
  await run.send(operation, sent);
  const headers = { ...sent.headers };
  delete headers['idempotency-key'];
  return { ...sent, headers };
}
