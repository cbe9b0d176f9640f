import { newId } from '../../../kernel/identifiers.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { writeLibraryPrivacy } from '../writes/write-library-privacy.ts';

/** Keeps the copy of who hides what he owns, so that nobody learns of it by a gift. */
export const onPrivacyChanged: Subscriber<'users.privacyChanged', Calls> = (events, { em }) =>
  writeLibraryPrivacy(
    em,
    events.map(({ payload }) => payload),
    newId(),
  );
