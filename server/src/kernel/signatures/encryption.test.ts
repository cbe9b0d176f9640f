import { describe, expect, it } from '@jest/globals';
import { reseal, seal, unseal } from './encryption.ts';

const [first, second, third] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer];
const plain = Buffer.from('secret');

describe('seal', () => {
  it('is undone by the installation, also after its secret was rotated, and by nobody else', () => {
    const sealed = seal({ signing: first, accepted: [first] }, 'users', plain);
    expect(sealed.includes(plain)).toBe(false);
    expect(unseal({ signing: second, accepted: [second, first] }, 'users', sealed)).toEqual(plain);
    expect(() => unseal({ signing: third, accepted: [third] }, 'users', sealed)).toThrow('can not be read');
  });

  it('holds for one purpose, is never the same twice, and shows a change', () => {
    const keys = { signing: first, accepted: [first] };
    const sealed = seal(keys, 'users', plain);
    expect(() => unseal(keys, 'payments', sealed)).toThrow('can not be read');
    expect(seal(keys, 'users', plain)).not.toEqual(sealed);
    sealed.writeUInt8(sealed.readUInt8(30) ^ 1, 30);
    expect(() => unseal(keys, 'users', sealed)).toThrow('can not be read');
  });
});

describe('reseal', () => {
  const rotated = { signing: second, accepted: [second, first] };
  const old = seal({ signing: first, accepted: [first] }, 'users', plain);

  it('seals under the newest secret what an older one has sealed, so that the older one can go', () => {
    const anew = reseal(rotated, 'users', old);
    expect(unseal({ signing: second, accepted: [second] }, 'users', anew)).toEqual(plain);
  });

  it('leaves what the newest has sealed, and refuses what none of the secrets has', () => {
    const anew = reseal(rotated, 'users', old);
    expect(reseal(rotated, 'users', anew)).toBe(anew);
    expect(() => reseal({ signing: second, accepted: [second] }, 'users', old)).toThrow('can not be read');
  });
});
