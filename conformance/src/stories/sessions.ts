import type { Story } from './story.ts';

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

export const story: Story = {
  name: 'somebody signs in from several places, and ends them',
  needs: ['users.login', 'users.listSessions', 'users.endSession', 'users.refreshSession', 'users.endSessions'],
  async tell(teller) {
    const person = await teller.run.people.fresh();
    const json = { account: person.account, password: person.password };
    const second = await teller.read<Tokens>('signs in elsewhere', 'users.login', { json });
    const { items } = await teller.read<{ items: { id: string; isCurrent: boolean }[] }>(
      'lists them',
      'users.listSessions',
      {
        token: person.token,
      },
    );
    teller.holds(items.length === 2, 'sees both', '2 sessions', items.length);
    const other = items.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    await teller.step('ends the other', 'users.endSession', { path: `/v1/sessions/${other}`, token: person.token });
    await teller.step('is out there at once', 'users.listSessions', { token: second.accessToken }, 401);
    await teller.step('can not renew it', 'users.refreshSession', { json: { refreshToken: second.refreshToken } }, 401);

    const { refreshToken } = person;
    const renewed = await teller.read<Tokens>('renews the first', 'users.refreshSession', { json: { refreshToken } });
    await teller.step('goes on with it', 'users.listSessions', { token: renewed.accessToken });
    const path = '/v1/sessions?includeCurrent=true';
    await teller.step('ends all', 'users.endSessions', { path, token: renewed.accessToken });
    await teller.step('is out everywhere', 'users.listSessions', { token: renewed.accessToken }, 401);
  },
};
