import type { RunningStore } from '@steam-clone/server/src/hosts/start.ts';
import { table } from '../ui/table.ts';
import { addressesOf } from './addresses.ts';

/** What somebody who has started a store wants to know. */
export function describeStore(store: RunningStore, dataDirectory: string): string {
  const lines = ['', table(Object.entries(addressesOf(store.url))), ''];
  if (store.firstAdministrator) {
    const { account, password } = store.firstAdministrator;
    lines.push(
      `Administrator: ${account}, password ${password}`,
      `It is shown only now, and kept in ${dataDirectory}/credentials.json.`,
      '',
    );
  }
  return [...lines, 'Ctrl-C stops the store.'].join('\n');
}

/** The same for programs. */
export function summarizeStore({ url, addresses, firstAdministrator, plugins }: RunningStore): object {
  return { url, addresses, plugins, firstAdministrator };
}
