import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Copy } from '../../../kernel/plugin/manifest.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Calls } from '../calls.ts';
import { writeLibraryPrivacy } from '../writes/write-library-privacy.ts';

const mark = statement(
  'shopping.markLibraryPrivacy',
  ['userIds', 'mark'],
  'update library_privacy set seen = $2 where user_id = any($1::uuid[]) and seen < $2',
);
const sweep = statement('shopping.sweepLibraryPrivacy', ['mark'], 'delete from library_privacy where seen < $1');

export const libraryPrivacy: Copy<Schemas['PrivacyCopy'], Calls> = {
  from: 'users.exportPrivacy',
  async apply(rows, rebuild, { em }) {
    await writeLibraryPrivacy(em, rows, rebuild);
    await execute(em, mark, { userIds: rows.map(({ userId }) => userId), mark: rebuild });
  },
  async sweep(rebuild, { em }) {
    await execute(em, sweep, { mark: rebuild });
  },
};
