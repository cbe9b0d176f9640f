import type { CallInput, CallScope, CallTransport } from './call-transport.ts';

type CallFunction = (input: CallInput) => Promise<{ status: number; body: unknown }>;

/**
 * The listed operations as `calls.<plugin>.<name>(input)`. `scope` is asked at each call; it throws when a call is not
 * allowed (inside an open transaction).
 */
export function bindCalls(
  operationIds: readonly string[],
  transport: CallTransport,
  scope: () => CallScope,
): Record<string, Record<string, CallFunction>> {
  const calls: Record<string, Record<string, CallFunction>> = {};
  for (const id of operationIds) {
    const [plugin = '', name = ''] = id.split('.');
    calls[plugin] ??= {};
    calls[plugin][name] = async (input) => transport.call(id, input, scope());
  }
  return calls;
}
