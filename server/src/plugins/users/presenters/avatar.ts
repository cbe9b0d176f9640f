import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { defaultAvatar } from '../avatars/default-avatar.ts';

/** The picture of a profile; of one without, that of everybody. */
export function presentAvatar(hash: string | null = null): Schemas['Avatar'] {
  const shown = hash ?? defaultAvatar.hash;
  const address = (size: number) => `/v1/avatars/${shown}/${size}`;
  return { hash: shown, small: address(32), medium: address(64), large: address(184) };
}
