import { Flags } from '@oclif/core';
import { connectionFlags, StoreCommand } from '../store-command.ts';

export class Test extends StoreCommand {
  static override summary = 'Hold a store to the document that it serves.';
  static override description =
    'Without --url a store of its own is started in a temporary directory. A store that is not on this machine is only read, unless --write is given. What the run makes it removes; games that were sold meanwhile are delisted.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --url http://127.0.0.1:8000 --only schemas,authorisation --report report.html',
  ];
  static override flags = {
    only: Flags.string({ summary: 'These checks only, such as schemas,pagination.', multiple: true, delimiter: ',' }),
    fuzz: Flags.integer({ summary: 'So many requests made by chance, over all operations.', min: 0, default: 0 }),
    seed: Flags.integer({ summary: 'The same seed makes the same run.', min: 0, max: 4_294_967_295 }),
    report: Flags.string({ summary: 'File to write, ending with .html, .xml (JUnit) or .json.', multiple: true }),
    split: Flags.boolean({ summary: 'Start the gateway and each plugin as a process of its own.' }),
    plugins: Flags.string({ summary: 'Start these plugins only.', multiple: true, delimiter: ',' }),
    write: Flags.boolean({ summary: 'Also make and change things in a store that is not on this machine.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(Test);
    // Help, which loads every command, does not wait for it.
    const { runTest } = await import('../services/conformance/run-test.ts');
    const { report, exitCode } = await runTest(flags, (text) => this.log(text));
    process.exitCode = exitCode;
    return report;
  }
}
