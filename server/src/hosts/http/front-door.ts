import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '@steam-clone/spec';
import type { AddressLimit } from './address-limit.ts';
import type { ClientAddresses } from './client-addresses.ts';
import { type LoadKeys, loadKeyHeader } from '../../kernel/limits/load-key.ts';
import { principalHeader } from '../../kernel/sessions/principal-signer.ts';
import { type Problem, problem } from '../../kernel/problems/problem.ts';
import type { ProblemCatalogue } from '../../kernel/problems/problem-catalogue.ts';
import type { CachedTargets } from './cached-targets.ts';
import type { CrossOriginHeaders } from './cross-origin.ts';
import { varyOf } from './vary.ts';
import { newRequestId, type RequestScope, requestIdOf } from './request-scope.ts';

export interface FrontDoorParts {
  /** Everything that is not refused or answered from memory. */
  application: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  addressLimit: AddressLimit;
  loadKeys: LoadKeys;
  addresses: ClientAddresses;
  /** Whether another process of the installation, which has already counted the client, has signed the principal. */
  isVouchedFor: (request: IncomingMessage) => boolean;
  cached: CachedTargets;
  /** Bytes that path and headers may have. */
  maxHeaderSize: number;
  crossOrigin: CrossOriginHeaders;
  problems: ProblemCatalogue;
  /** Tells log and metrics of a request that the application did not see. */
  observe: (request: IncomingMessage, scope: RequestScope, status: number, bytes: number) => void;
}

/** Ms. */
const times = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };

/**
 * The socket side of the server: the address limit and answers from memory come first, because they must cost next to
 * nothing; all else goes to the application. `docs/request-path.md` walks through it.
 */
export function createFrontDoor(parts: FrontDoorParts): Server {
  const { addressLimit, loadKeys, cached, observe } = parts;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { headers, socket } = request;
    const forwardedFor = headers['x-forwarded-for'] as string | undefined;
    const vouchedFor = headers[principalHeader] !== undefined && parts.isVouchedFor(request);
    const scope: RequestScope = {
      requestId: requestIdOf(request),
      started: performance.now(),
      address: vouchedFor ? (forwardedFor ?? '') : parts.addresses.of(socket.remoteAddress, forwardedFor),
      vouchedFor,
      trusted: vouchedFor || headers[principalHeader] === undefined,
      unlimited: loadKeys.accepts(headers[loadKeyHeader]),
      limitHeaders: {},
      operation: 'none',
      template: null,
      accountId: null,
      cached: false,
      answered: null,
    };
    request.scope = scope;
    if (!scope.vouchedFor) {
      const state = addressLimit.take(scope.address, scope.started, scope.unlimited);
      scope.limitHeaders = {
        'ratelimit-limit': String(state.limit),
        'ratelimit-remaining': String(state.remaining),
        'ratelimit-reset': String(state.resetSeconds),
      };
      if (!state.allowed && !scope.unlimited) {
        const detail = `Too many requests from ${scope.address}.`;
        const retry = { 'retry-after': String(Math.max(1, state.resetSeconds)) };
        refuse(parts, request, response, scope, problem('rate-limited', { detail, headers: retry }));
        return;
      }
      const unclear = unclearHeader(request);
      if (unclear) {
        response.shouldKeepAlive = false;
        refuse(parts, request, response, scope, unclear);
        return;
      }
    }
    // Node reads nothing behind a request that asks for another protocol: the client is to send it on another connection.
    if (headers.upgrade !== undefined) response.shouldKeepAlive = false;
    const written = cached.answer(request, response, scope);
    if (written !== null) observe(request, scope, response.statusCode, written);
    else void parts.application(request, response);
  };
  const server = createServer(
    // Node would refuse a request without a host by itself, with no problem to read.
    { ...times, maxHeaderSize: parts.maxHeaderSize, requireHostHeader: false },
    answer,
  );
  server.on('checkExpectation', answer);
  server.on('clientError', (error, socket: Socket) => answerUnreadable(error, socket, parts.problems));
  return server;
}

function refuse(
  parts: FrontDoorParts,
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
  refused: Problem,
): void {
  const { 'accept-language': language, origin } = request.headers;
  const { status, headers, body } = parts.problems.answer(refused, scope.requestId, language);
  const crossOrigin = parts.crossOrigin(origin);
  const bytes = Buffer.byteLength(body);
  response.writeHead(status, {
    ...scope.limitHeaders,
    ...crossOrigin,
    ...headers,
    ...varyOf(crossOrigin['vary'], headers['vary']),
    'content-length': bytes,
    'x-request-id': scope.requestId,
  });
  response.end(body);
  parts.observe(request, scope, status, bytes);
}

/** What stands in a header and can not be guessed, as a problem; null when all is clear. */
function unclearHeader({ headers, rawHeaders, httpVersion }: IncomingMessage): Problem | null {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1'))
    return problem('malformed-request', { detail: 'A request has one header Host.' });
  const { expect, 'transfer-encoding': encoding } = headers;
  if (encoding !== undefined && encoding.toLowerCase() !== 'chunked')
    return problem('malformed-request', { detail: 'The only Transfer-Encoding that is read is chunked.' });
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') return problem('expectation-failed');
  return null;
}

const unreadable: Record<string, [line: string, code: ProblemCode, detail: string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'header-too-large',
    'The header of a request may have at most 16 kB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'request-timeout', 'The request did not arrive in time.'],
};

/** Answers what Node's parser could not read as HTTP, in English: there is no request object yet. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket, problems: ProblemCatalogue): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [line, code, detail] = unreadable[error.code ?? ''] ?? [
    '400 Bad Request',
    'malformed-request',
    'This is not HTTP/1.1.',
  ];
  const requestId = newRequestId();
  const { headers, body } = problems.answer(problem(code, { detail }), requestId, undefined);
  const head = [
    `HTTP/1.1 ${line}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
