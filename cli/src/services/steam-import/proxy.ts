import * as http from 'node:http';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';

type UseProxy = (environment: { https_proxy: string; no_proxy: string | undefined }) => unknown;

/** Lets calls over https take the proxy that HTTPS_PROXY names, where this Node can; the store on this machine has http. */
export function useProxyOfEnvironment(environment: NodeJS.ProcessEnv = process.env): void {
  const proxy = environment['https_proxy'] ?? environment['HTTPS_PROXY'];
  if (!proxy || !('setGlobalProxyFromEnv' in http)) return;
  const useProxy = http.setGlobalProxyFromEnv as UseProxy;
  try {
    useProxy({ https_proxy: proxy, no_proxy: environment['no_proxy'] ?? environment['NO_PROXY'] });
  } catch {
    // Its words would show the address, which may hold a password.
    const remedy = 'Give one such as http://proxy.example:3128, or unset it.';
    throw new CommandFailure('HTTPS_PROXY is not the address of a proxy', { remedy, exitCode: exitCodes.usage });
  }
}
