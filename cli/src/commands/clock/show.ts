import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class ClockShow extends StoreCommand {
  static override summary = 'Show the time in the store.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(ClockShow);
    const { steam } = await connect(flags);
    const clock = await steam.system.getClock();
    this.log(`${clock.now} (${clock.sandbox ? 'sandbox, can be turned' : 'the real time'})`);
    return clock;
  }
}
