import { describe, expect, it } from '@jest/globals';
import { soundDatabases } from '../../../test/harness/sound-databases.ts';
import { catalog } from '../plugins/catalog/plugin.ts';
import { payments } from '../plugins/payments/plugin.ts';
import { purchases } from '../plugins/purchases/plugin.ts';

const store = soundDatabases([catalog, purchases, payments]);

describe('the invariants of gifts', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a gift belongs to no order',
      'purchases',
      `update licence set order_id = null where kind = 'gift'`,
      /^I4 licence/,
    ],
    [
      'a gift was accepted and has no licence',
      'purchases',
      `delete from licence where kind = 'gift'`,
      /^I5 gift .*accepted, .* has 0 active licences/,
    ],
    [
      'a gift that was not accepted has a licence',
      'purchases',
      `update gift set state = 'sent'`,
      /^I5 gift .*has 1 active/,
    ],
    [
      'somebody else has what was given away',
      'purchases',
      `update gift set recipient_id = gen_random_uuid()`,
      /^I5 gift .*of which 0 are the recipient/,
    ],
    ['a change of a gift has no history', 'purchases', 'delete from gift_history where version = 2', /^I7 gift/],
    [
      'a change of a gift has no event',
      'purchases',
      `delete from outbox where name = 'purchases.giftChanged' and version = 2`,
      /^I7 gift .*1 of them/,
    ],
    ['a paid gift is not there', 'purchases', 'delete from gift', /^I12 order .*line 2 .*no gift/],
    [
      'a gift is still somebody’s whose money went back',
      'purchases',
      'update order_line set is_refunded = true where recipient_id is not null',
      /^I12 order .*line 2 .*refunded.* a gift that is accepted/,
    ],
    [
      'nobody sends a gift',
      'purchases',
      `update gift set state = 'scheduled', due_at = now() - interval '2 minutes'`,
      /^I12 gift .*scheduled/,
    ],
    [
      'nobody gives the money of a gift back',
      'purchases',
      `update gift set state = 'declined'`,
      /^I12 gift .*declined, to be driven on at no time/,
    ],
  ])('are broken when %s', async (_, plugin, statement, expected) => {
    expect(await store.violations(plugin, statement)).toContainEqual(expect.stringMatching(expected));
  });
});
