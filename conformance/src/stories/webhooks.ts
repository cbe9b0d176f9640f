import type { Story } from './story.ts';

const body = JSON.stringify({ event: { type: 'captured', reference: 'nobody', amount: 1 } });
const headers = { 'content-type': 'application/vnd.steam-clone.webhook' };

export const story: Story = {
  name: 'who does not know the secret of the payment provider tells nothing',
  needs: ['payments.receiveWebhook'],
  async tell(teller) {
    const { run } = teller;
    const operation = run.operation('payments.receiveWebhook') ?? null;
    const path = operation?.path.replace('{provider}', 'test') ?? '';
    const now = Math.floor(Date.now() / 1_000);
    for (const signature of [
      `t=${now},v1=${'0'.repeat(64)}`,
      `t=${now - 3_600},v1=${'a'.repeat(64)}`,
      't=1',
      `v1=${'f'.repeat(64)}`,
    ]) {
      for (const time of ['first', 'again']) {
        const sent = { method: 'POST', path, headers: { ...headers, 'webhook-signature': signature }, body };
        const { status } = (await run.send(operation, sent)).answer;
        teller.holds(status === 400 || status === 409, `a forged webhook is refused, ${time}`, '400', status);
      }
    }
  },
};
