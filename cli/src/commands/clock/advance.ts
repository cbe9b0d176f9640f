import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { parseDuration } from '../../services/duration.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

/** All that falls due on the way is done before the answer. */
const deadline = 600_000;

export class ClockAdvance extends StoreCommand {
  static override summary = 'Turn the clock of a sandbox forward and do all that falls due.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> 14d',
    '<%= config.bin %> <%= command.id %> --to 2026-12-24T18:00:00Z',
  ];
  static override args = { by: Args.string({ description: 'How far, such as 90m, 1h30m, 14d or 2w.' }) };
  static override flags = {
    to: Flags.string({ summary: 'The time to turn to (RFC 3339), instead of a distance.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ClockAdvance);
    if ((args.by === undefined) === (flags.to === undefined)) this.error('Give either a distance or --to', { exit: 2 });
    const distance = args.by === undefined ? 0 : parseDuration(args.by);
    const { steam } = await connect(flags);
    const to = flags.to ?? new Date(Date.parse((await steam.system.getClock()).now) + distance).toISOString();
    const clock = await steam.system.advanceClock({ body: { to } }, { deadline });
    this.log(`It is now ${clock.now}`);
    return clock;
  }
}
