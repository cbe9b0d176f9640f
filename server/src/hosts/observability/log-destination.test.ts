import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogDestination } from './log-destination.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index} äöü\n`);

describe('LogDestination', () => {
  let directory: string;
  let file: string;
  let descriptor: number;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'log-'));
    file = join(directory, 'log');
    descriptor = openSync(file, 'w');
  });

  afterEach(() => {
    closeSync(descriptor);
    rmSync(directory, { recursive: true });
  });

  const written = async (length: number) => {
    while (readFileSync(file).length < length) await new Promise((resolve) => setImmediate(resolve));
    return readFileSync(file, 'utf8');
  };

  it('writes a few lines after a moment, by itself', async () => {
    const lines = numbered(3);
    const destination = new LogDestination(descriptor);
    for (const line of lines) destination.write(line);
    expect(readFileSync(file, 'utf8')).toBe('');
    expect(await written(Buffer.byteLength(lines.join('')))).toBe(lines.join(''));
  });

  it('keeps the order of many batches', async () => {
    const lines = numbered(20_000);
    const destination = new LogDestination(descriptor);
    for (const [index, line] of lines.entries()) {
      destination.write(line);
      if (index % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await written(Buffer.byteLength(lines.join('')))).toBe(lines.join(''));
  });

  it('has written everything when flushSync returns', () => {
    const destination = new LogDestination(descriptor);
    destination.write('last words\n');
    destination.flushSync();
    expect(readFileSync(file, 'utf8')).toBe('last words\n');
  });

  it('keeps at most 16 MB while nothing is written', () => {
    const destination = new LogDestination(descriptor);
    const line = `${'x'.repeat(1023)}\n`;
    for (let count = 0; count < 20 * 1024; count += 1) destination.write(line);
    destination.flushSync();
    expect(readFileSync(file).length).toBeLessThan(17 * 1024 * 1024);
  });
});

describe('standardOutput', () => {
  const start = (script: string) => {
    const module = new URL('log-destination.ts', import.meta.url).href;
    const source = `import { standardOutput } from '${module}'; const output = standardOutput(); ${script}`;
    return spawn(process.execPath, ['--input-type=module', '--eval', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 20_000,
    });
  };

  it.each([
    ['exits', 'process.exit(0)'],
    ['throws', 'process.once("uncaughtException", () => process.exit(0)); throw new Error("end")'],
    ['just ends', ''],
  ])('loses nothing when the process %s', async (_, end) => {
    const child = start(`for (let index = 0; index < 5000; index += 1) output.write('line ' + index + '\\n'); ${end}`);
    expect(await text(child.stdout)).toBe(Array.from({ length: 5000 }, (_line, index) => `line ${index}\n`).join(''));
  });

  it('lets the process go on and exit when nobody reads any more', async () => {
    const child = start(`
      const timer = setInterval(() => output.write('x'.repeat(10000) + '\\n'), 1);
      setTimeout(() => { clearInterval(timer); output.write('end\\n'); process.exit(7); }, 300);`);
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});
