import type { Exchange } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';

const name = 'cors';
const stranger = 'https://stranger.example';

/** What pages of other origins may read. */
export const crossOrigin: Check = {
  name,
  asks: 'Does no origin get more than the allow-list gives, and none ever the use of credentials?',
  writes: false,
  async run(run) {
    const open = run.options.allowedOrigin ?? null;
    await inParallel(run.document.operations, 8, async (operation) => {
      const { method } = operation;
      const path = run.requests.example(operation, null, undefined).path;
      const ask = (origin: string) =>
        run.instance.send({
          method: 'OPTIONS',
          path,
          headers: {
            origin,
            'access-control-request-method': method,
            'access-control-request-headers': 'authorization',
          },
        });
      for (const origin of [stranger, 'null']) judge(run, operation.id, await ask(origin));
      if (open !== null) {
        const exchange = await ask(open);
        const { headers } = exchange.answer;
        const allowed = String(headers['access-control-allow-methods'] ?? '');
        run.verify(headers['access-control-allow-origin'] === open && allowed.includes(method), {
          check: name,
          operation: operation.id,
          rule: 'A page of the allow-list may send it.',
          expected: `${open}, ${method}`,
          observed: `${headers['access-control-allow-origin']}, ${allowed}`,
          exchange,
        });
      }
    });
  },
};

function judge(run: Run, operation: string, exchange: Exchange): void {
  const { headers } = exchange.answer;
  const allowed = headers['access-control-allow-origin'];
  const claim = { check: name, operation, exchange };
  run.verify(allowed === undefined || allowed === '*', {
    ...claim,
    rule: 'An origin is not reflected that nobody has allowed.',
    expected: 'no Access-Control-Allow-Origin, or *',
    observed: String(allowed),
  });
  run.verify(headers['access-control-allow-credentials'] === undefined, {
    ...claim,
    rule: 'Credentials are not allowed to pages.',
    expected: 'no Access-Control-Allow-Credentials',
    observed: String(headers['access-control-allow-credentials']),
  });
}
