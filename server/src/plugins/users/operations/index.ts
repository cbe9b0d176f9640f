import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import { createLoadKey } from './create-load-key.ts';
import { endSession } from './end-session.ts';
import { endSessions } from './end-sessions.ts';
import { getOwnAccount } from './get-own-account.ts';
import { introspect } from './introspect.ts';
import { listSessions } from './list-sessions.ts';
import { listSignIns } from './list-sign-ins.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { refreshSession } from './refresh-session.ts';
import { register } from './register.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { requestEmailVerification } from './request-email-verification.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { verifyEmail } from './verify-email.ts';

export const operations: PluginOperations<'users'> = {
  beginSecondFactor,
  changeEmail,
  changePassword,
  confirmSecondFactor,
  createFirstAdministrator,
  createLoadKey,
  endSession,
  endSessions,
  getOwnAccount,
  introspect,
  listSessions,
  listSignIns,
  login,
  logout,
  refreshSession,
  register,
  removeSecondFactor,
  renewRecoveryCodes,
  requestEmailVerification,
  requestPasswordReset,
  resetPassword,
  verifyEmail,
};
