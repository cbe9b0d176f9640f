import { mailToken } from '../requests/needs/users.ts';
import type { Story } from './story.ts';

export const story: Story = {
  name: 'a newcomer registers, confirms the address, signs in and leaves',
  needs: ['users.register', 'users.verifyEmail', 'users.login', 'users.getOwnAccount', 'users.eraseOwnAccount'],
  async tell(teller) {
    const { run } = teller;
    const accountName = run.people.unique('newcomer');
    const email = `${accountName}@example.com`;
    const password = 'four unrelated words of a newcomer';
    await teller.step('registers', 'users.register', { json: { accountName, email, password } });
    if (run.options.readMail) {
      const token = await mailToken(run, { email });
      await teller.step('confirms the address', 'users.verifyEmail', { json: { token } });
      await teller.step('can not use the mail again', 'users.verifyEmail', { json: { token } }, 422);
    }
    const json = { account: accountName, password };
    const { accessToken: token } = await teller.read<{ accessToken: string }>('signs in', 'users.login', { json });
    const account = await teller.read<{ accountName: string; email: string }>(
      'looks at the account',
      'users.getOwnAccount',
      {
        token,
      },
    );
    teller.holds(account.accountName === accountName, 'is who registered', accountName, account.accountName);
    await teller.step('leaves', 'users.eraseOwnAccount', { token, json: { password } });
    await teller.step('is signed out with it', 'users.getOwnAccount', { token }, 401);
    await teller.step('is not known any more', 'users.login', { json }, 401);
  },
};
