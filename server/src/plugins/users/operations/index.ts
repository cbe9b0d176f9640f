import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
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
import { requestEmailVerification } from './request-email-verification.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { verifyEmail } from './verify-email.ts';

export const operations: PluginOperations<'users'> = {
  changeEmail,
  changePassword,
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
  requestEmailVerification,
  requestPasswordReset,
  resetPassword,
  verifyEmail,
};
