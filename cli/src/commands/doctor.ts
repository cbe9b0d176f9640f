import { styleText } from 'node:util';
import { Flags } from '@oclif/core';
import { exitCodes } from '../exit-codes.ts';
import { examine } from '../services/doctor/examine.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';

export class Doctor extends StoreCommand {
  static override summary = 'Find out why a store does not start or does not work, and what to do.';
  static override flags = {
    port: Flags.integer({ summary: 'The port that the start is to use.', min: 0, max: 65_535 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(Doctor);
    const findings = await examine({ dataDirectory: flags['data-dir'], port: flags.port, url: flags.url });
    for (const { subject, state, message } of findings) {
      const mark = state === 'fine' ? styleText('green', '✔') : styleText('red', '✖');
      this.log(`${mark} ${subject.padEnd(22)} ${message}`);
    }
    if (findings.some(({ state }) => state === 'failed')) process.exitCode = exitCodes.failure;
    return { findings };
  }
}
