import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

const states = ['scheduled', 'sent', 'accepted', 'declined', 'refunded'] as const;

export class GiftsList extends StoreCommand {
  static override summary = 'List the gifts that you have got, or with --sent those that you have given, newest first.';
  static override flags = {
    sent: Flags.boolean({ summary: 'Those that you have given.' }),
    state: Flags.option({ summary: 'In which state they are.', options: states })(),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(GiftsList);
    const { steam } = await connect(flags);
    const { sent, state, limit } = flags;
    const direction = sent ? ('sent' as const) : ('received' as const);
    const { items } = await steam.purchases.listGifts({ query: { direction, limit, ...(state && { state }) } });
    const rows = items.map((gift) => [
      gift.id,
      gift.state === 'scheduled' ? `scheduled for ${gift.deliverAt}` : gift.state,
      gift.name,
      sent ? `for ${gift.recipientId}` : `from ${gift.senderId}`,
      gift.message ?? '',
    ]);
    this.log(rows.length > 0 ? table(rows, ['gift', 'state', 'what', 'who', 'message']) : 'There are none.');
    return { items };
  }
}
