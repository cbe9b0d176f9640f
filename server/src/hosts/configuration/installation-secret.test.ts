import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openInstallationSecret, rotateInstallationSecret } from './installation-secret.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-secret-'));
  jest.useFakeTimers({ now: Date.now() });
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(directory, { recursive: true });
});
const day = 24 * 60 * 60 * 1000;

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

  it('says which file is unreadable', () => {
    writeFileSync(path.join(directory, 'secret.json'), 'not JSON');
    expect(() => openInstallationSecret(directory)).toThrow(`secret in ${directory}/secret.json can not be read`);
  });
});

describe('rotateInstallationSecret', () => {
  it('is accepted by running processes before any of them signs with it, and the old one for a day after', () => {
    const running = openInstallationSecret(directory);
    const old = running.signing;
    rotateInstallationSecret(directory);

    jest.advanceTimersByTime(1_000);
    const [newest] = running.accepted;
    expect(running.accepted).toHaveLength(2);
    expect(newest).not.toEqual(old);
    expect(running.signing).toEqual(old);

    jest.advanceTimersByTime(5_000);
    expect(running.signing).toEqual(newest);
    expect(running.accepted).toEqual([newest, old]);

    jest.advanceTimersByTime(day);
    expect(running.accepted).toEqual([newest]);
    expect(openInstallationSecret(directory).accepted).toEqual([newest]);
  });

  it('forgets what is past its overlap', () => {
    rotateInstallationSecret(directory);
    jest.advanceTimersByTime(day + 1);
    rotateInstallationSecret(directory);
    rotateInstallationSecret(directory);
    expect(openInstallationSecret(directory).accepted).toHaveLength(3);
    jest.advanceTimersByTime(day + 1);
    expect(openInstallationSecret(directory).accepted).toHaveLength(1);
  });
});
