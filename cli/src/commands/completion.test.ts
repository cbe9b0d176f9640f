import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith } from '../../../test/harness/describe-with.ts';
import { runCli, temporaryDirectory } from '../../test/run-cli.ts';

const run = promisify(execFile);
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

/** Words before the cursor, and what is offered for the last of them. */
const cases: [words: string[], offered: string[]][] = [
  [['ad'], ['admin']],
  [
    ['admin', ''],
    [
      'bundles',
      'companies',
      'coupons',
      'discounts',
      'featured',
      'games',
      'keys',
      'news',
      'orders',
      'payments',
      'prices',
      'refunds',
      'users',
    ],
  ],
  [
    ['admin', 'users', 's'],
    ['show', 'suspend'],
  ],
  [
    ['clock', ''],
    ['advance', 'show'],
  ],
  [['clock', 'show', '--u'], ['--url']],
  [['start', '--no-s'], ['--no-seed']],
  [['import', 'file', 'games.csv', '--form'], ['--format']],
  [['import', 'file', '--format', 's'], ['steamspy']],
  [['import', 'file', '--format=', 'app'], ['appdetails']],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh'],
  ],
  [['api', 'catalog.getG'], ['catalog.getGame']],
  [['nonsense', 'admin', 'users', '--f'], []],
];

describe('steam-clone completion', () => {
  it('knows every command and flag', async () => {
    const { stdout: help } = await runCli(['admin', 'users', 'ban', '--help']);
    const flags = [...new Set(help.match(/--[\w-]+(?==|\s)/g))];
    expect(flags).toContain('--kind');
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, stdout, stderr } = await runCli(['completion', shell]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const flag of flags) expect(stdout).toContain(shell === 'fish' ? `-l ${flag.slice(2)}` : flag);
    }
  });

  it('refuses another shell', async () => {
    expect(await runCli(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('in bash', () => {
  let script: string;
  beforeAll(async () => {
    script = (await runCli(['completion', 'bash'])).stdout;
  });

  it.each(cases)('%j', async (words, offered) => {
    // As bash takes words apart before it asks.
    const taken = words.flatMap((word) => (word.endsWith('=') ? [word.slice(0, -1), '='] : [word]));
    const ask = `${script}
      COMP_WORDS=(steam-clone "$@") COMP_CWORD=$#
      _steam_clone
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await run('bash', ['-uc', ask, 'bash', ...taken]);
    expect(stdout.split('\n').filter(Boolean).sort()).toEqual(offered);
  });

  it('is registered for the name of the program', async () => {
    const { stdout } = await run('bash', ['-c', `${script}\ncomplete -p steam-clone`]);
    expect(stdout).toBe('complete -o default -F _steam_clone steam-clone\n');
  });
});

describeWith('zsh', isThere('zsh'))('in zsh', () => {
  let script: string;
  beforeAll(async () => {
    script = (await runCli(['completion', 'zsh'])).stdout;
  });

  it.each(cases)('%j', async (words, offered) => {
    const typed = words.join(' ').replace('= ', '=').split(' ');
    // What zsh does with the candidates needs a terminal; these show them.
    const ask = `
      offer() { local name; for name; do [[ $name == \${words[CURRENT]#--*=}* ]] && print -r -- $name; done; true; }
      compdef() { true; }
      compset() { true; }
      _files() { true; }
      _describe() { offer \${\${(P)argv[-1]}%%:*}; }
      compadd() { offer $argv[2,-1]; }
      ${script}
      words=(steam-clone "$@") CURRENT=$(($# + 1))
      _steam_clone`;
    const { stdout } = await run('zsh', ['-fc', ask, 'zsh', ...typed]);
    expect(stdout.split('\n').filter(Boolean).sort()).toEqual(offered);
  });
});

describeWith('fish', isThere('fish'))('in fish', () => {
  let home: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeAll(async () => {
    home = await temporaryDirectory();
    const completions = join(home.path, '.config/fish/completions');
    await mkdir(completions, { recursive: true });
    await writeFile(join(completions, 'steam-clone.fish'), (await runCli(['completion', 'fish'])).stdout);
  });
  afterAll(async () => home[Symbol.asyncDispose]());

  it.each(cases)('%j', async (words, offered) => {
    const line = ['steam-clone', ...words].join(' ').replace('= ', '=');
    const env = { HOME: home.path, PATH: process.env['PATH'] };
    const { stdout } = await run('fish', ['-c', 'complete -C $argv[1]', line], { env, cwd: home.path });
    // Each line is a candidate, a tab and its description; directories are always offered.
    const names = stdout.split('\n').map((found) => found.split('\t')[0]?.split('=').at(-1) ?? '');
    expect(names.filter((name) => name !== '' && !name.endsWith('/')).sort()).toEqual(offered);
  });
});
