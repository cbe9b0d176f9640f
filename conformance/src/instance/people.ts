import { inLane } from '../lane.ts';
import type { Run } from '../run-context.ts';
import { type Exchange, isSuccess, jsonOf } from './exchange.ts';

/** Somebody whom the run has registered. */
export interface Person {
  id: string;
  account: string;
  email: string;
  password: string;
  /** Access token. */
  token: string;
  refreshToken: string;
}

/** Who calls: people of the run, made as they are needed. */
export class People {
  readonly #run: Run;
  readonly #kept = new Map<string, Promise<Person>>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** A name that nothing has. */
  unique(what = ''): string {
    return this.#run.unique(what);
  }

  /** The player whom most requests come from. */
  player(): Promise<Person> {
    return this.#keep('player', () => this.fresh());
  }

  /** Another player, who owns nothing of the first one's. */
  other(): Promise<Person> {
    return this.#keep('other', () => this.fresh());
  }

  /** Somebody with a role besides `player`. */
  withRole(role: string): Promise<Person> {
    return this.#keep(`role ${role}`, async () => {
      const person = await this.fresh();
      const roles = [role];
      await this.#done('users.setRoles', { method: 'PUT', path: `/v1/accounts/${person.id}/roles`, json: { roles } });
      return { ...person, ...(await this.signIn(person)) };
    });
  }

  /** A player whom an administrator has suspended; the token is from before. */
  suspended(): Promise<Person> {
    return this.#keep('suspended', async () => {
      const person = await this.fresh();
      const json = { reason: 'Conformance run' };
      await this.#done('users.suspendAccount', { method: 'PUT', path: `/v1/accounts/${person.id}/suspension`, json });
      return person;
    });
  }

  /** A key of the player that opens only what names one of its scopes. */
  key(scope: string): Promise<string> {
    return this.#keep(`key ${scope}`, async () => {
      const person = await this.player();
      const json = { password: person.password, name: this.unique('key'), scopes: [scope] };
      const { token } = person;
      const made = await this.#done('users.createApiKey', { method: 'POST', path: '/v1/api-keys', token, json });
      const { key = '' } = jsonOf<{ key?: string }>(made) ?? {};
      return { ...person, token: key };
    }).then(({ token }) => token);
  }

  /** The administrator's token. Throws without one; checks that need it ask `run.options` first. */
  get administrator(): string {
    const { administrator } = this.#run.options;
    if (administrator === null) throw new Error('the run has no administrator');
    return administrator;
  }

  /** Somebody new, for what ends sessions or changes who they are. */
  async fresh(): Promise<Person> {
    const account = this.unique('player');
    const email = `${account}@example.com`;
    const password = `four unrelated words ${this.#run.options.seed}`;
    const json = { accountName: account, email, password };
    const registered = await this.#done('users.register', { method: 'POST', path: '/v1/accounts', json });
    const { id = '' } = jsonOf<{ id?: string }>(registered) ?? {};
    const person = { id, account, email, password, token: '', refreshToken: '' };
    return { ...person, ...(await this.signIn(person)) };
  }

  async signIn({ account, password }: Person): Promise<Pick<Person, 'token' | 'refreshToken'>> {
    const json = { account, password };
    const signedIn = await this.#done('users.login', { method: 'POST', path: '/v1/sessions', json });
    const tokens = jsonOf<{ accessToken?: string; refreshToken?: string }>(signedIn);
    return { token: tokens?.accessToken ?? '', refreshToken: tokens?.refreshToken ?? '' };
  }

  async #done(id: string, sent: Parameters<Run['send']>[1]): Promise<Exchange> {
    const { authorization } = this.#run.operation(id) ?? {};
    const token = sent.token ?? (authorization?.kind === 'role' ? this.administrator : undefined);
    const exchange = await this.#run.instance.send({ ...sent, token }, this.#run.operation(id) ? id : null);
    if (!isSuccess(exchange)) {
      throw new Error(`${id} answered ${exchange.answer.status}: ${exchange.answer.text.slice(0, 300)}`);
    }
    return exchange;
  }

  #keep(name: string, make: () => Promise<Person>): Promise<Person> {
    const known = this.#kept.get(name);
    if (known) return known;
    // Whoever asks first.
    const made = inLane(`people/${name}`, make);
    this.#kept.set(name, made);
    return made;
  }
}
