import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { eventually } from '../../../../../test/harness/eventually.ts';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { RawBody } from '../../../kernel/plugin/operation.ts';
import { keyOf } from '../avatars/stored-avatars.ts';
import { personalData } from '../personal-data.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, register } = samplePeople(store);
const refusal = (detail: string) =>
  expect.objectContaining({ code: 'invalid-picture', detail: expect.stringContaining(detail) });
const signUp = async (account: string) => {
  const { id } = await register(account);
  return { id, ...store.as(signedIn(id)).users };
};
const plain = (background: string, width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background } });
const png = async (background: string) => new RawBody('image/png', await plain(background).png().toBuffer());
const pictureOf = async (hash: string, size: 32 | 64 | 184 = 184) =>
  (await anybody.getAvatar({ path: { hash, size } })).body as RawBody;
const isThere = async (hash: string) => (await store.blobs.get(keyOf(hash, 32))) !== null;

describe('a picture', () => {
  it('is made of PNG, JPEG and WebP in three sizes, cut from the middle', async () => {
    const alice = await signUp('alice');
    const left = await plain('red', 100, 200).png().toBuffer();
    const striped = plain('lime').composite([{ input: left, left: 0, top: 0 }]);
    const files = [
      new RawBody('image/png', await striped.clone().png().toBuffer()),
      new RawBody('image/jpeg', await striped.clone().jpeg().toBuffer()),
      new RawBody('image/webp', await striped.clone().webp().toBuffer()),
    ];
    for (const file of files) {
      const { hash, ...addresses } = (await alice.setAvatar({ body: file })).body;
      const at = (size: number) => `/v1/avatars/${hash}/${size}`;
      expect(addresses).toEqual({ small: at(32), medium: at(64), large: at(184) });
      for (const size of [32, 64, 184] as const) {
        const { type, bytes } = await pictureOf(hash, size);
        expect({ type, ...(await sharp(bytes).metadata()) }).toMatchObject({
          type: 'image/webp',
          format: 'webp',
          width: size,
          height: size,
        });
      }
      // The middle 200 of 300 pixels: a quarter of them red.
      const { data } = await sharp((await pictureOf(hash)).bytes)
        .raw()
        .toBuffer({ resolveWithObject: true });
      const reds = Array.from({ length: 184 }, (_, x) => data[(92 * 184 + x) * 3]! > 128).filter(Boolean).length;
      expect(reds).toBeGreaterThan(40);
      expect(reds).toBeLessThan(52);
    }
  });

  it('holds nothing of what stood beside it in the file', async () => {
    const bob = await signUp('bob');
    const withPlace = await plain('blue')
      .withExif({ IFD0: { Copyright: 'canary' }, IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">canary</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(withPlace.toString('latin1')).toContain('canary');
    const { body } = await bob.setAvatar({ body: new RawBody('image/jpeg', withPlace) });
    for (const size of [32, 64, 184] as const) {
      const { bytes } = await pictureOf(body.hash, size);
      const { exif, xmp, icc, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, iptc, bytes.toString('latin1').includes('canary')]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        false,
      ]);
    }
  });

  it('is turned as its file says', async () => {
    const turned = await signUp('turned');
    const left = await plain('red', 50, 100).png().toBuffer();
    // Red on the left; to be shown turned by 90 degrees, which brings it to the top.
    const file = await plain('lime', 100, 100)
      .composite([{ input: left, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { hash } = (await turned.setAvatar({ body: new RawBody('image/jpeg', file) })).body;
    const { data } = await sharp((await pictureOf(hash, 32)).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const red = (x: number, y: number) => data[(y * 32 + x) * 3]! > 128;
    expect([red(16, 4), red(16, 28)]).toEqual([true, false]);
  });

  it('is of one that is transparent or moves, too', async () => {
    const carol = await signUp('carol');
    const clear = await sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const { hash } = (await carol.setAvatar({ body: new RawBody('image/png', clear) })).body;
    expect((await sharp((await pictureOf(hash)).bytes).metadata()).hasAlpha).toBe(true);
    const frames = await Promise.all(['red', 'lime'].map((colour) => plain(colour, 40, 40).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const { body } = await carol.setAvatar({ body: new RawBody('image/webp', moving) });
    expect((await sharp((await pictureOf(body.hash)).bytes).metadata()).pages ?? 1).toBe(1);
  });

  it('is refused when the file is not exactly one of its kind: 422 invalid-picture', async () => {
    const dave = await signUp('dave');
    const { bytes } = await png('red');
    const send = (file: Buffer, type: 'image/png' | 'image/jpeg' = 'image/png') =>
      dave.setAvatar({ body: new RawBody(type, file) });
    await expect(send(bytes, 'image/jpeg')).rejects.toEqual(refusal('The file is PNG'));
    await expect(send(Buffer.from('<script>'))).rejects.toEqual(refusal('The file is no picture'));
    await expect(send(bytes.subarray(0, -20))).rejects.toEqual(refusal('The PNG is not whole.'));
    await expect(send(Buffer.concat([bytes, Buffer.from('PK')]))).rejects.toEqual(refusal('holds 2 bytes after'));
    const damaged = Buffer.from(bytes).fill(7, 60, bytes.length - 20);
    await expect(send(damaged)).rejects.toEqual(refusal('damaged'));
    expect((await store.as(signedIn(dave.id)).users.getOwnProfile({})).body.avatar.hash).toBe(
      (await anybody.getUser({ path: { id: dave.id } })).body.avatar.hash,
    );
  });

  it('is refused when it is a bomb: few bytes, many pixels', async () => {
    const erin = await signUp('erin');
    const bomb = await plain('black', 9_000, 9_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(512_000);
    await expect(erin.setAvatar({ body: new RawBody('image/png', bomb) })).rejects.toEqual(
      refusal('more than 16000000 pixels'),
    );
  });
});

describe('a profile', () => {
  it('shows the picture of everybody at first and again when its own is removed, and tells others', async () => {
    const frank = await signUp('frank');
    const shown = async () => (await anybody.getUserSummaries({ query: { ids: [frank.id] } })).body.items[0]!.avatar;
    const first = await shown();
    expect((await pictureOf(first.hash)).type).toBe('image/webp');
    const { body } = await frank.setAvatar({ body: await png('navy') });
    expect(await shown()).toEqual(body);
    expect((await frank.getOwnProfile({})).body.avatar).toEqual(body);
    await frank.updateOwnProfile({ body: { realName: 'Frank' } });
    expect(await shown()).toEqual(body);
    expect((await frank.setAvatar({ body: await png('navy') })).body).toEqual(body);
    for (let time = 0; time < 2; time++) expect((await frank.removeAvatar({})).status).toBe(204);
    expect(await shown()).toEqual(first);
    const events = (await store.events('users.profileChanged')).filter(({ userId }) => userId === frank.id);
    expect(events.map(({ avatarHash }) => avatarHash)).toEqual([body.hash, body.hash, first.hash]);
  });

  it('shows it also when it is private', async () => {
    const grace = await signUp('grace');
    const { body } = await grace.setAvatar({ body: await png('teal') });
    await grace.setPrivacy({
      body: {
        profile: 'private',
        games: 'private',
        friends: 'private',
        playtime: 'private',
        inventory: 'private',
        comments: 'private',
      },
    });
    expect((await anybody.getUser({ path: { id: grace.id } })).body).toMatchObject({
      visibility: 'private',
      avatar: body,
    });
  });

  it('is none of an account that was erased a moment ago: 401 not-signed-in', async () => {
    const erased = store.as(signedIn()).users;
    await expect(erased.setAvatar({ body: await png('red') })).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(erased.removeAvatar({})).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});

describe('the files of a picture', () => {
  it('are gone once nobody shows it: 404 avatar-not-found', async () => {
    const [heidi, ivan] = [await signUp('heidi'), await signUp('ivan')];
    const { hash } = (await heidi.setAvatar({ body: await png('maroon') })).body;
    expect((await ivan.setAvatar({ body: await png('maroon') })).body.hash).toBe(hash);
    await heidi.removeAvatar({});
    await store.settle();
    expect(await isThere(hash)).toBe(true);
    const { hash: next } = (await ivan.setAvatar({ body: await png('olive') })).body;
    await store.settle();
    expect([await isThere(hash), await isThere(next)]).toEqual([false, true]);
    await expect(pictureOf(hash)).rejects.toMatchObject({ code: 'avatar-not-found' });
    await expect(pictureOf('0'.repeat(40))).rejects.toMatchObject({ code: 'avatar-not-found' });
  });

  it('go with the account, and its data names them', async () => {
    const judy = await signUp('judy');
    const { body } = await judy.setAvatar({ body: await png('purple') });
    const exported = await personalData.export(judy.id, store.database.fork());
    expect(exported).toMatchObject({ profile: { avatar: body } });
    await personalData.erase(judy.id, store.database.fork());
    await store.settle();
    expect(await isThere(body.hash)).toBe(false);
  });

  it('are found when their store fell over between file and profile', async () => {
    const kim = await signUp('kim');
    const { put } = store.blobs;
    const begun: string[] = [];
    store.blobs.put = async (key, bytes) => {
      begun.push(key.split('/')[1]!);
      await put.call(store.blobs, key, bytes);
      throw new Error('fell over');
    };
    await expect(kim.setAvatar({ body: await png('silver') })).rejects.toMatchObject({ code: 'internal-error' });
    store.blobs.put = put;
    const hash = begun[0]!;
    await store.settle();
    await eventually(async () => expect(await isThere(hash)).toBe(true));
    store.clock.turn(3_600_001);
    await store.settle();
    expect(await isThere(hash)).toBe(false);
    expect((await kim.setAvatar({ body: await png('silver') })).body.hash).toBe(hash);
    expect(await isThere(hash)).toBe(true);
  });

  it('stay for whoever comes while they are removed', async () => {
    const people = await Promise.all(['lea', 'max', 'nina', 'omar'].map(signUp));
    const file = await png('gold');
    for (let round = 0; round < 5; round++) {
      await Promise.all([
        ...people.map((somebody, index) =>
          index % 2 ? somebody.setAvatar({ body: file }) : somebody.removeAvatar({}),
        ),
        store.settle(),
      ]);
      const { hash } = (await people[1]!.getOwnProfile({})).body.avatar;
      await store.settle();
      expect(await isThere(hash)).toBe(true);
      await Promise.all(people.map((somebody) => somebody.removeAvatar({})));
      await store.settle();
      expect(await isThere(hash)).toBe(false);
    }
  });
});
