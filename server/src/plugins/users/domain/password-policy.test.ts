import { describe, expect, it } from '@jest/globals';
import { refuseWeakPassword } from './password-policy.ts';

describe('refuseWeakPassword', () => {
  it.each(['password', '12345678', 'QWERTYUIOP', 'Passw0rd', 'trustno1', 'iloveyou'])('refuses %s', (password) => {
    expect(() => refuseWeakPassword(password, 'alice')).toThrow(
      expect.objectContaining({ code: 'password-too-common' }),
    );
  });

  it.each(['wonderland', 'WonderLand'])('refuses the account name as %s', (password) => {
    expect(() => refuseWeakPassword(password, 'Wonderland')).toThrow(
      expect.objectContaining({ code: 'password-is-account-name' }),
    );
  });

  it.each(['four unrelated words here', 'пароль-из-букв', 'xkqpzvmw', '        ', '🎮🎮🎮🎮🎮🎮🎮🎮'])(
    'takes %p, whatever it is composed of',
    (password) => {
      expect(() => refuseWeakPassword(password, 'alice')).not.toThrow();
    },
  );
});
