import { addressRange } from '../http/client-addresses.ts';
import { bytes, choice, flag, integer, isOrigin, list, type Setting, text, url, webAddress } from './setting.ts';

const postgres = ['postgres', 'postgresql'];
const level = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Everything that can be set, by the name that it has in `Configuration` and in steam-clone.config.ts. */
export const settings = {
  dataDirectory: text(
    {
      variables: ['STEAM_CLONE_DATA_DIR'],
      flag: 'data-dir',
      purpose: 'Where the embedded database, secrets and the administrator’s credentials are kept.',
      fallback: '.steam-clone',
    },
    'a directory',
    /./,
  ),
  port: integer({
    variables: ['STEAM_CLONE_PORT', 'PORT'],
    purpose: 'Port of the API; 0 takes a free one. In the split form the plugins take their own ports beside it.',
    fallback: '8000',
    from: 0,
    to: 65_535,
  }),
  host: text(
    {
      variables: ['STEAM_CLONE_HOST', 'HOST'],
      purpose: 'Address to listen at; `0.0.0.0` for all of the machine’s.',
      fallback: '127.0.0.1',
    },
    'an IP address or a host name',
    /^[\w.:-]{1,253}$/,
  ),
  publicUrl: webAddress(
    {
      variables: ['PUBLIC_URL'],
      purpose: 'Address under which clients reach the API, for links. Without it links name the host and port.',
    },
    'https://store.example.org',
  ),
  serverUrl: webAddress(
    { variables: ['STEAM_CLONE_URL'], purpose: 'Server that the command line tool talks to.' },
    'http://127.0.0.1:8000',
  ),
  environment: choice(
    {
      variables: ['NODE_ENV'],
      purpose: 'In `production` nothing is migrated at boot and answers are not checked against the spec.',
      fallback: 'development',
    },
    ['development', 'production', 'test'],
  ),
  sandbox: flag({
    variables: ['STEAM_CLONE_SANDBOX'],
    purpose: 'Lets administrators turn the clock forward. Not for a store with real customers.',
  }),
  split: flag({ variables: ['STEAM_CLONE_SPLIT'], purpose: 'A process for the gateway and for each plugin.' }),
  seed: flag({
    variables: ['STEAM_CLONE_SEED'],
    purpose: 'Fills an empty store with games at its first start.',
    fallback: 'true',
  }),
  plugins: list(
    { variables: ['STEAM_CLONE_PLUGINS'], purpose: 'Enabled plugins; all that are known when it is empty.' },
    'plugin ids with commas between them, such as users,catalog',
    (id) => /^[a-z][a-z0-9-]{0,39}$/.test(id),
  ),
  pluginPackages: list(
    {
      variables: ['STEAM_CLONE_PLUGIN_PACKAGES'],
      purpose: 'Packages or paths of plugins from outside, made by `steam-clone plugin new`.',
    },
    'package names or paths with commas between them',
    (name) => /^[\w@./-]{1,200}$/.test(name),
  ),
  pluginUrls: list(
    {
      variables: ['STEAM_CLONE_PLUGIN_URLS'],
      purpose: 'Where each plugin is served, when the parts of a store are started one by one (`steam-clone serve`).',
    },
    'plugin=URL with commas between them, such as users=http://users:8001,catalog=http://catalog:8002',
    (entry) => /^[a-z][a-z0-9-]{0,39}=https?:\/\/[^\s,/]+$/.test(entry),
  ),
  secret: list(
    {
      variables: ['STEAM_CLONE_SECRET'],
      purpose:
        'Signs what processes and clients hand back. Two with a comma between them rotate it: the first signs, both ' +
        'are accepted. Without it one is made in the data directory.',
      secret: true,
    },
    'at least 32 characters, for example of `openssl rand -hex 32`; a comma and the one before it may follow',
    (secret) => secret.length >= 32,
  ),
  databaseUrl: url(
    {
      variables: ['DATABASE_URL'],
      purpose: 'PostgreSQL 15 or later instead of the embedded one; each plugin’s database name is put into it.',
      secret: true,
    },
    postgres,
    'postgres://user:password@127.0.0.1:5432',
  ),
  queueDatabaseUrl: url(
    {
      variables: ['QUEUE_DATABASE_URL'],
      purpose: 'Database of the job queues, when it is not `steam_clone_queue` beside the others.',
      secret: true,
    },
    postgres,
    'postgres://user:password@127.0.0.1:5432/steam_clone_queue',
  ),
  redisUrl: url(
    { variables: ['REDIS_URL'], purpose: 'Redis for job queues and limits.', secret: true },
    ['redis', 'rediss'],
    'redis://127.0.0.1:6379',
  ),
  smtpUrl: url(
    {
      variables: ['SMTP_URL'],
      purpose: 'Server that mail is handed to. Without it mail goes to a mailbox that `steam-clone mail` shows.',
      secret: true,
    },
    ['smtp', 'smtps'],
    'smtps://user:password@mail.example.org',
  ),
  mailFrom: text(
    {
      variables: ['MAIL_FROM'],
      purpose: 'Sender of all mail.',
      fallback: 'steam-clone <store@steam-clone.invalid>',
    },
    'an address such as Store <store@example.org>',
    /^([^<>"\r\n]{0,100}<)?[^\s@<>"]+@[^\s@<>"]+>?$/,
  ),
  logLevel: choice(
    { variables: ['LOG_LEVEL'], purpose: 'The least important log lines that are written.', fallback: 'info' },
    level,
  ),
  trustedProxies: list(
    {
      variables: ['TRUSTED_PROXIES'],
      purpose: 'Proxies whose `X-Forwarded-For` is believed.',
    },
    'IP addresses or CIDR ranges with commas between them, such as 10.0.0.0/8',
    (given) => addressRange(given) !== null,
  ),
  corsOrigins: list(
    { variables: ['CORS_ORIGINS'], purpose: 'Origins whose pages may call the API; `*` for all.' },
    'origins with commas between them, such as https://store.example.org',
    isOrigin,
  ),
  addressRate: integer({
    variables: ['STEAM_CLONE_ADDRESS_RATE'],
    purpose: 'Requests a second that one client address may send on average.',
    fallback: '50',
    from: 1,
    to: 1_000_000,
  }),
  addressBurst: integer({
    variables: ['STEAM_CLONE_ADDRESS_BURST'],
    purpose: 'Requests that one client address may send at once.',
    fallback: '200',
    from: 1,
    to: 1_000_000,
  }),
  limitedBelow: integer({
    variables: ['STEAM_CLONE_LIMITED_BELOW'],
    purpose:
      'Hundredths of USD that an account must have spent; one that has spent less is limited and can not make Web API keys. ' +
      '0 limits nobody.',
    fallback: '500',
    from: 0,
    to: 100_000_000,
  }),
  stripeSecretKey: text(
    {
      variables: ['STRIPE_SECRET_KEY'],
      purpose: 'Payments are then taken by Stripe; needs `STRIPE_WEBHOOK_SECRET` too.',
      secret: true,
    },
    'a secret or restricted key of Stripe, which begins with sk_test_, sk_live_, rk_test_ or rk_live_',
    /^[sr]k_(test|live)_\w{8,300}$/,
  ),
  stripeWebhookSecret: text(
    {
      variables: ['STRIPE_WEBHOOK_SECRET'],
      purpose: 'What Stripe signs webhooks to `/v1/payments/webhooks/stripe` with.',
      secret: true,
    },
    'the signing secret of the webhook endpoint, which begins with whsec_',
    /^whsec_[\w+/=]{8,300}$/,
  ),
  stripeReturnUrl: webAddress(
    {
      variables: ['STRIPE_RETURN_URL'],
      purpose: 'Where Stripe sends buyers after they have approved a payment; `PUBLIC_URL` when it is empty.',
    },
    'https://store.example.org/thanks',
  ),
  stripeUrl: webAddress(
    { variables: ['STRIPE_URL'], purpose: 'Something that answers in place of Stripe’s API, for tests.' },
    'http://127.0.0.1:12111',
  ),
  cacheBytes: bytes({
    variables: ['STEAM_CLONE_CACHE_BYTES'],
    purpose: 'Memory for cached answers in each process.',
    fallback: '64MB',
  }),
} satisfies Record<string, Setting<unknown>>;
