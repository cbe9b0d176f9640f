import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentPrivacy } from '../presenters/profile.ts';
import { type PrivacyRow, privacyForCopies } from '../reads/privacy.ts';

/** Comes before every id. */
const first = '00000000-0000-0000-0000-000000000000';

/** Who may see what of those who hide something, for copies. */
export const exportPrivacy: Operation<'users.exportPrivacy'> = async ({ query }, { rows, page }) => {
  const request = page<string>(query);
  const found = await rows<PrivacyRow>(privacyForCopies, { after: request.after ?? first, limit: request.limit + 1 });
  const copies = found.map(({ userId, version, ...row }) => ({ userId, privacy: presentPrivacy(row), version }));
  return { status: 200, body: request.of(copies, ({ userId }) => userId) };
};
