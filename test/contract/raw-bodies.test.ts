import { beforeAll, describe, expect, it } from '@jest/globals';
import { createSteamClient, type SteamClient, SteamError } from '@steam-clone/sdk';
import sharp from 'sharp';
import { fewPlugins, forms, startTestStore } from '../harness/store.ts';
import type { SignedIn, StoreClient } from '../harness/store-client.ts';

/** Bodies that are no JSON, on the way in and out, by the first operations that have them. */
describe.each(forms)('bodies that are no JSON, %s', (form) => {
  let client: StoreClient;
  let player: SignedIn;
  let steam: SteamClient;
  let png: Buffer;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form }));
    player = await client.player();
    steam = createSteamClient({ baseUrl: client.url, token: player.token });
    png = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
  });

  it('come whole and go whole, with headers that let them be kept and run nothing', async () => {
    const path = '/v1/accounts/me/avatar';
    const headers = { 'content-type': 'image/png' };
    const sent = await client.send({ method: 'PUT', path, token: player.token, headers, body: png });
    expect({ status: sent.status, type: sent.headers['content-type'] }).toEqual({
      status: 200,
      type: 'application/json',
    });
    const { large } = JSON.parse(sent.text) as { large: string };
    const got = await client.send({ path: large });
    expect(got.status).toBe(200);
    expect(got.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(got.bytes.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(await sharp(got.bytes).metadata()).toMatchObject({ format: 'webp', width: 184, height: 184 });
    const tag = String(got.headers.etag);
    const again = await client.send({ path: large, headers: { 'if-none-match': tag } });
    expect([again.status, again.bytes.length, again.headers['cache-control']]).toEqual([
      304,
      0,
      got.headers['cache-control'],
    ]);
    const head = await client.send({ method: 'HEAD', path: large });
    expect([head.status, head.bytes.length, head.headers['content-type']]).toEqual([200, 0, 'image/webp']);
  });

  it('are blobs for the SDK', async () => {
    const { hash } = await steam.users.setAvatar({ body: new Blob([Uint8Array.from(png)], { type: 'image/png' }) });
    const picture = await steam.users.getAvatar({ path: { hash, size: 64 } });
    expect(picture.type).toBe('image/webp');
    expect(await sharp(await picture.arrayBuffer()).metadata()).toMatchObject({ width: 64 });
    const { status, body } = await steam.users.getAvatar.answer({ path: { hash, size: 32 } });
    expect([status, body?.size]).toEqual([200, expect.any(Number)]);
    const refused = steam.users.setAvatar({ body: new Blob(['{}'], { type: 'application/json' }) });
    await expect(refused).rejects.toMatchObject({ code: 'unsupported-media-type' });
    const unknown = steam.users.getAvatar({ path: { hash: '0'.repeat(40), size: 64 } });
    await expect(unknown).rejects.toBeInstanceOf(SteamError);
    await expect(unknown).rejects.toMatchObject({ code: 'avatar-not-found' });
    await steam.users.removeAvatar();
    const { avatar } = await steam.users.getOwnProfile();
    expect(avatar.hash).not.toBe(hash);
    expect((await steam.users.getAvatar({ path: { hash: avatar.hash, size: 184 } })).type).toBe('image/webp');
  });

  it('are described as what they are', async () => {
    const { paths } = JSON.parse((await client.send({ path: '/openapi.json' })).text);
    expect(Object.keys(paths['/v1/accounts/me/avatar'].put.requestBody.content)).toEqual([
      'image/png',
      'image/jpeg',
      'image/webp',
    ]);
    expect(paths['/v1/avatars/{hash}/{size}'].get.responses[200].content).toEqual({ 'image/webp': {} });
    expect((await client.send({ path: '/docs' })).status).toBe(200);
  });
});
