import type { Operation } from '../document/document.ts';
import { withHeader, withQuery } from './changes.ts';
import type { Add } from './mutations.ts';

const deadToken = `sca_${'A'.repeat(43)}`;
const guestToken = 'g'.repeat(43);
const somebodyElse = '0193f4a2-7c1d-7b6e-9a53-000000000000';

/** The same request from somebody who may not send it. */
export function callerMutations({ authorization, cacheSeconds, body, parameters }: Operation, add: Add): void {
  add('a forged principal', 401, 'invalid-principal', (good) =>
    withHeader(good, 'steam-clone-principal', `${Buffer.from('{}').toString('base64url')}.forged`),
  );
  if (cacheSeconds === null) {
    add('a dead token', 401, 'token-expired', (good) => ({ ...good, token: deadToken }));
    add('another scheme than Bearer', 401, 'token-expired', (good) =>
      withHeader({ ...good, token: undefined }, 'authorization', 'Basic YWRtaW46YWRtaW4='),
    );
  }
  if (cacheSeconds === null) {
    add('a guest token cut short', 401, 'token-expired', (good) =>
      withHeader({ ...good, token: undefined }, 'x-guest-token', guestToken.slice(1)),
    );
  }
  if (authorization.kind === 'public') return;
  if (authorization.kind !== 'guest') {
    add('a guest', 401, 'not-signed-in', (good) =>
      withHeader({ ...good, token: undefined }, 'x-guest-token', guestToken),
    );
  }
  add('nobody', 401, 'not-signed-in', (good) => ({ ...good, token: undefined }));
  if (body?.schema) {
    add('nobody, with a bad body', 401, 'not-signed-in', (good) => ({ ...good, token: undefined, json: { bad: 1 } }));
  }
  if (authorization.kind === 'role') {
    add('a player', 403, 'forbidden', (good, { player }) => ({ ...good, token: player.token }));
    add('a player with an unknown parameter', 403, 'forbidden', (good, { player }) =>
      withQuery({ ...good, token: player.token }, 'surprise=1'),
    );
  }
  if (authorization.kind === 'self') {
    add('somebody else', 403, 'forbidden', (good, { player }) => ({
      ...good,
      path: good.path.replace(player.id, somebodyElse),
    }));
  }
  if (authorization.kind === 'owner' && parameters.some((each) => each.in === 'path')) {
    add('a row of nobody', 404, 'not-found', (good) => good);
  }
}
