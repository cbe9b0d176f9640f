import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const root = path.join(import.meta.dirname, '../..');

interface Mutation {
  mistake: string;
  file: string;
  find: string;
  replace: string;
  /** The test that must turn red. */
  test: string;
  name: string;
}

const mutations: Mutation[] = [
  {
    mistake: 'the inbox is dropped',
    file: 'server/src/kernel/events/consume.ts',
    find: 'new Set(rows.map(({ id }) => id))',
    replace: 'new Set(rows.map(({ id }) => id).concat(ids))',
    test: 'server/src/kernel/events/delivery.test.ts',
    name: 'has one effect when the same batch is worked on twice at once',
  },
  {
    mistake: 'the lock of a key is dropped',
    file: 'server/src/plugins/purchases/writes/reserve-keys.ts',
    find: "'for update skip locked'",
    replace: "''",
    test: 'test/contract/peers-failures/orders.test.ts',
    name: 'the last unit sold twice with an orphaned order',
  },
  {
    mistake: 'a retried refund goes to the provider under a new key',
    file: 'server/src/plugins/payments/writes/drive-refunds.ts',
    find: 'provider.refund(charge, { refundReference, amount })',
    replace: 'provider.refund(charge, { refundReference: crypto.randomUUID(), amount })',
    test: 'test/contract/peers-failures/orders.test.ts',
    name: 'a retried refund with a fresh provider key (double refund)',
  },
];

interface Results {
  testResults: { message: string; assertionResults: { title: string; status: string }[] }[];
}

/** Runs one test by a Jest of its own, on sources with the mistake. */
async function run({ file, find, replace, test, name }: Mutation): Promise<Results> {
  const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-mutation-'));
  try {
    const { default: config } = (await import(path.join(root, 'jest.config.js'))) as { default: object };
    const transform = {
      '\\.tsx?$': [path.join(import.meta.dirname, 'mutating-transform.js'), { file, find, replace }],
    };
    const output = path.join(directory, 'results.json');
    const parameters = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--config',
      JSON.stringify({ ...config, rootDir: root, transform }),
      '--cacheDirectory',
      path.join(directory, 'cache'),
      '--json',
      '--outputFile',
      output,
      test,
      '--runInBand',
      '-t',
      name.replaceAll(/[()]/g, String.raw`\$&`),
    ];
    await once(spawn(process.execPath, parameters, { cwd: root, stdio: 'ignore' }), 'exit');
    return JSON.parse(readFileSync(output, 'utf8')) as Results;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

it.each(mutations)(
  'a test turns red when $mistake',
  async (mutation) => {
    const { testResults } = await run(mutation);
    const ran = testResults.flatMap(({ assertionResults }) => assertionResults);
    const messages = testResults.map(({ message }) => message).join('\n');
    expect({ messages, ran: ran.filter(({ status }) => status !== 'pending') }).toEqual({
      messages,
      ran: [expect.objectContaining({ title: mutation.name, status: 'failed' })],
    });
  },
  240_000,
);
