import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class LibraryAdd extends StoreCommand {
  static override summary = 'Take a free game.';
  static override args = { app: Args.integer({ description: 'Appid of the game.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(LibraryAdd);
    const { steam } = await connect(flags);
    const options = { idempotencyKey: randomUUID() };
    const licence = await steam.purchases.addFreeLicence({ body: { appId: args.app } }, options);
    this.log(`You own ${args.app} since ${licence.grantedAt}`);
    return licence;
  }
}
