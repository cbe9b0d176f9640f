import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SteamRequest {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

/**
 * `reset` cuts the connection, `cut` the body in its middle, and `silence` never answers. Text is sent as a page, all
 * else as JSON.
 */
export type SteamReply =
  'reset' | 'cut' | 'silence' | { status?: number; text?: string; json?: unknown; headers?: Record<string, string> };

/** Undefined leaves the answer to the next in line. */
export type SteamScript = (request: SteamRequest, count: number) => SteamReply | undefined;

export interface SteamServer {
  url: string;
  requests: SteamRequest[];
  /** What was asked for, without parameters that all calls have. */
  asked(): string[];
  close(): Promise<void>;
}

/** A server in the place of Steam and SteamSpy; the first script that knows an answer gives it, else it is 404. */
export async function startSteamServer(...scripts: SteamScript[]): Promise<SteamServer> {
  const requests: SteamRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const { pathname: path, searchParams: query } = new URL(incoming.url ?? '', 'http://steam.test');
    const request = { path, query, headers: incoming.headers };
    const count = requests.push(request) - 1;
    const reply = scripts.map((script) => script(request, count)).find((known) => known !== undefined);
    send(outgoing, reply ?? { status: 404, text: '<html><title>Not Found</title></html>' });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    asked: () => requests.map(({ path, query }) => `${path}${query.has('appids') ? ` ${query.get('appids')}` : ''}`),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(outgoing: ServerResponse, reply: SteamReply): void {
  if (reply === 'silence') return;
  if (reply === 'reset') {
    outgoing.destroy();
    return;
  }
  if (reply === 'cut') {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    outgoing.write('{"620":', () => outgoing.destroy());
    return;
  }
  const { status = 200, text, json, headers } = reply;
  const type = text === undefined ? 'application/json' : 'text/html';
  outgoing.writeHead(status, { 'content-type': type, ...headers }).end(text ?? JSON.stringify(json));
}

export interface AppOfTest {
  name: string;
  /** Over what every app of a test has. */
  data?: Record<string, unknown>;
  reviews?: Record<string, unknown>;
  achievements?: number;
}

/** Answers for apps by appid as Steam does; it does not know any other. */
export function scriptOfApps(apps: Record<string, AppOfTest>): SteamScript {
  return ({ path, query }) => {
    if (path === '/api/appdetails') {
      const appId = query.get('appids') ?? '';
      const app = apps[appId];
      if (!app) return { json: { [appId]: { success: false } } };
      const data = { type: 'game', name: app.name, steam_appid: Number(appId), is_free: false, ...app.data };
      return { json: { [appId]: { success: true, data } } };
    }
    const [, reviewed] = /^\/appreviews\/(\d+)$/.exec(path) ?? [];
    if (reviewed)
      return { json: { success: 1, query_summary: apps[reviewed]?.reviews ?? {}, reviews: [], cursor: '*' } };
    if (path.startsWith('/ISteamUserStats/GetGlobalAchievementPercentagesForApp')) {
      const count = apps[query.get('gameid') ?? '']?.achievements;
      if (!count) return { status: 403, json: {} };
      const achievements = Array.from({ length: count }, (_, index) => ({ name: `A${index}`, percent: '12.5' }));
      return { json: { achievementpercentages: { achievements } } };
    }
    return undefined;
  };
}
