import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openInstallationSecret } from './installation-secret.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-secret-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('openInstallationSecret', () => {
  it('makes a random one, for this user only, and keeps it', () => {
    const first = openInstallationSecret(directory);
    expect(first.signing).toHaveLength(32);
    expect(statSync(path.join(directory, 'secret.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory)).toEqual(['secret.json']);
    expect(openInstallationSecret(directory).signing).toEqual(first.signing);
  });

  it('prefers the one it is given; the first signs and all are accepted', () => {
    const [newer, older] = ['n'.repeat(32), 'o'.repeat(32)];
    expect(openInstallationSecret(directory, [newer, older])).toEqual({
      signing: Buffer.from(newer),
      accepted: [Buffer.from(newer), Buffer.from(older)],
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each(['not JSON', '[]', '{}', '[{"secret":"short"}]'])('says which file is unreadable: %s', (content) => {
    writeFileSync(path.join(directory, 'secret.json'), content);
    expect(() => openInstallationSecret(directory)).toThrow(`secret in ${directory}/secret.json can not be read`);
  });

  it('makes no other one in place of one that was lost', () => {
    writeFileSync(path.join(directory, 'credentials.json'), '{}');
    expect(() => openInstallationSecret(directory)).toThrow(
      `secret in ${directory}/secret.json is missing. Put it back from a backup, or set STEAM_CLONE_SECRET`,
    );
    expect(readdirSync(directory)).toEqual(['credentials.json']);
    expect(openInstallationSecret(directory, ['n'.repeat(32)]).signing).toEqual(Buffer.from('n'.repeat(32)));
  });
});
