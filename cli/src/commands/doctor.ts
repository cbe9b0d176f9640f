import { styleText } from 'node:util';
import { Flags } from '@oclif/core';
import { exitCodes } from '../exit-codes.ts';
import { examine } from '../services/doctor/examine.ts';
import { verifyStore } from '../services/doctor/verify.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';

export class Doctor extends StoreCommand {
  static override summary = 'Find out why a store does not start or does not work, and what to do.';
  static override description =
    'With --verify it checks what must always hold of orders, licences, keys, money and events instead, in the databases of the ' +
    'store on this machine, running or not. What has just been done may need a minute to settle.';

  static override flags = {
    verify: Flags.boolean({ summary: 'Check the invariants in the databases of the store on this machine.' }),
    port: Flags.integer({ summary: 'The port that the start is to use.', min: 0, max: 65_535 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(Doctor);
    return flags.verify ? this.#verify(flags['data-dir']) : this.#examine(flags);
  }

  async #examine(flags: { 'data-dir': string; port: number | undefined; url: string | undefined }): Promise<object> {
    const findings = await examine({ dataDirectory: flags['data-dir'], port: flags.port, url: flags.url });
    for (const { subject, state, message } of findings) {
      this.log(`${mark(state === 'fine')} ${subject.padEnd(22)} ${message}`);
    }
    if (findings.some(({ state }) => state === 'failed')) process.exitCode = exitCodes.failure;
    return { findings };
  }

  async #verify(dataDirectory: string): Promise<object> {
    const verdicts = await verifyStore(dataDirectory, ({ id, says, violations }) => {
      this.log(`${mark(violations.length === 0)} ${id.padEnd(4)} ${says}`);
      for (const { subject, detail } of violations) this.log(`       ${subject}: ${detail}`);
    });
    if (verdicts.some(({ violations }) => violations.length > 0)) process.exitCode = exitCodes.failure;
    return { verdicts };
  }
}

function mark(isFine: boolean): string {
  return isFine ? styleText('green', '✔') : styleText('red', '✖');
}
