import { specification } from '@steam-clone/spec/generated/users/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { Account } from './entities/account.ts';
import { ApiKey } from './entities/api-key.ts';
import { Avatar } from './entities/avatar.ts';
import { Ban } from './entities/ban.ts';
import { Credential } from './entities/credential.ts';
import { MailToken } from './entities/mail-token.ts';
import { OutgoingMail } from './entities/outgoing-mail.ts';
import { ParentalControl } from './entities/parental-control.ts';
import { PersonaName } from './entities/persona-name.ts';
import { Profile } from './entities/profile.ts';
import { RecoveryCode } from './entities/recovery-code.ts';
import { RefreshToken } from './entities/refresh-token.ts';
import { SecondFactor } from './entities/second-factor.ts';
import { Session } from './entities/session.ts';
import { SignIn } from './entities/sign-in.ts';
import { liftEndedSuspensions } from './jobs/lift-ended-suspensions.ts';
import { removeExpiredSessions } from './jobs/remove-expired-sessions.ts';
import { removeOldMail } from './jobs/remove-old-mail.ts';
import { removeOldSignIns } from './jobs/remove-old-sign-ins.ts';
import { removeUnusedAvatars } from './jobs/remove-unused-avatars.ts';
import { sendMail } from './jobs/send-mail.ts';
import { accounts } from './migrations/2026-11-22-1-accounts.ts';
import { sessions } from './migrations/2026-11-22-2-sessions.ts';
import { signIns } from './migrations/2026-11-22-3-sign-ins.ts';
import { userMail } from './migrations/2026-11-22-4-mail.ts';
import { secondFactor } from './migrations/2026-11-22-5-second-factor.ts';
import { apiKeys } from './migrations/2026-11-22-6-api-keys.ts';
import { moderation } from './migrations/2026-11-22-7-moderation.ts';
import { profiles } from './migrations/2026-11-22-8-profiles.ts';
import { avatars } from './migrations/2026-11-22-9-avatars.ts';
import { spend } from './migrations/2026-11-23-1-spend.ts';
import { operations } from './operations/index.ts';
import { personalData } from './personal-data.ts';
import { followSpend } from './subscribers/follow-spend.ts';

export const users = definePlugin({
  id: 'users',
  port: 8001,
  database: 'user_service',
  specification,
  operations,
  entities: [
    Account,
    Credential,
    Session,
    RefreshToken,
    SignIn,
    MailToken,
    OutgoingMail,
    SecondFactor,
    RecoveryCode,
    ApiKey,
    Ban,
    Profile,
    PersonaName,
    ParentalControl,
    Avatar,
  ],
  migrations: [accounts, sessions, signIns, userMail, secondFactor, apiKeys, moderation, profiles, avatars, spend],
  subscribers: { 'purchases.spendChanged': followSpend },
  jobs: { sendMail },
  due: { liftEndedSuspensions, removeExpiredSessions, removeOldSignIns, removeOldMail, removeUnusedAvatars },
  personalData,
  sealed: [{ table: 'second_factor', key: 'account_id', column: 'secret' }],
});
