import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { banAccount } from './ban-account.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { createApiKey } from './create-api-key.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import { createLoadKey } from './create-load-key.ts';
import { createWebApiKey } from './create-web-api-key.ts';
import { endSession } from './end-session.ts';
import { endSessions } from './end-sessions.ts';
import { eraseAccount } from './erase-account.ts';
import { eraseOwnAccount } from './erase-own-account.ts';
import { exportPrivacy } from './export-privacy.ts';
import { getAccount } from './get-account.ts';
import { getAvatar } from './get-avatar.ts';
import { getOwnAccount } from './get-own-account.ts';
import { getOwnProfile } from './get-own-profile.ts';
import { getParentalControls } from './get-parental-controls.ts';
import { getPreferences } from './get-preferences.ts';
import { getPrivacy } from './get-privacy.ts';
import { getUser } from './get-user.ts';
import { getUserSummaries } from './get-user-summaries.ts';
import { getWebApiKey } from './get-web-api-key.ts';
import { introspect } from './introspect.ts';
import { liftBan } from './lift-ban.ts';
import { liftSuspension } from './lift-suspension.ts';
import { listAccounts } from './list-accounts.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listBannedTitles } from './list-banned-titles.ts';
import { listBans } from './list-bans.ts';
import { listSessions } from './list-sessions.ts';
import { listSignIns } from './list-sign-ins.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { refreshSession } from './refresh-session.ts';
import { register } from './register.ts';
import { removeAvatar } from './remove-avatar.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { requestEmailVerification } from './request-email-verification.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeWebApiKey } from './revoke-web-api-key.ts';
import { setAvatar } from './set-avatar.ts';
import { setParentalControls } from './set-parental-controls.ts';
import { setPreferences } from './set-preferences.ts';
import { setPrivacy } from './set-privacy.ts';
import { setRoles } from './set-roles.ts';
import { setSpend } from './set-spend.ts';
import { suspendAccount } from './suspend-account.ts';
import { updateOwnProfile } from './update-own-profile.ts';
import { verifyEmail } from './verify-email.ts';

export const operations: PluginOperations<'users'> = {
  banAccount,
  beginSecondFactor,
  changeEmail,
  changePassword,
  confirmSecondFactor,
  createApiKey,
  createFirstAdministrator,
  createLoadKey,
  createWebApiKey,
  endSession,
  endSessions,
  eraseAccount,
  eraseOwnAccount,
  exportPrivacy,
  getAccount,
  getAvatar,
  getOwnAccount,
  getOwnProfile,
  getParentalControls,
  getPreferences,
  getPrivacy,
  getUser,
  getUserSummaries,
  getWebApiKey,
  introspect,
  liftBan,
  liftSuspension,
  listAccounts,
  listApiKeys,
  listBannedTitles,
  listBans,
  listSessions,
  listSignIns,
  login,
  logout,
  refreshSession,
  register,
  removeAvatar,
  removeSecondFactor,
  renewRecoveryCodes,
  requestEmailVerification,
  requestPasswordReset,
  resetPassword,
  revokeApiKey,
  revokeWebApiKey,
  setAvatar,
  setParentalControls,
  setPreferences,
  setPrivacy,
  setRoles,
  setSpend,
  suspendAccount,
  updateOwnProfile,
  verifyEmail,
};
