import { Ajv, type ValidateFunction } from 'ajv';

// What the store may ask of Stripe, by hand from the parameters in docs.stripe.com/api. A form has texts alone. A parameter that is
// missing here is refused, as Stripe refuses one that it does not know.

const text = { type: 'string', minLength: 1, maxLength: 5000 };
const whole = { type: 'string', pattern: '^[1-9]\\d{0,11}$' };
const flag = { enum: ['true', 'false'] };
const metadata = {
  type: 'object',
  maxProperties: 50,
  propertyNames: { maxLength: 40 },
  additionalProperties: { type: 'string', maxLength: 500 },
};
const expand = { type: 'array', items: text, maxItems: 20 };
const list = { limit: { type: 'string', pattern: '^([1-9]\\d?|100)$' }, starting_after: text, expand };

const object = (properties: object, ...required: string[]) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const id = '[A-Za-z0-9_]+';

interface RequestForm {
  method: 'GET' | 'POST';
  path: RegExp;
  validate: ValidateFunction;
}

const ajv = new Ajv({ allErrors: true });

function form(method: RequestForm['method'], path: string, schema: object): RequestForm {
  return { method, path: new RegExp(`^/v1/${path}$`), validate: ajv.compile(schema) };
}

const forms: RequestForm[] = [
  form('GET', `payment_methods/${id}`, object({})),
  form('POST', 'customers', object({ metadata })),
  form(
    'POST',
    'setup_intents',
    object(
      {
        customer: text,
        payment_method: text,
        usage: { enum: ['on_session', 'off_session'] },
        confirm: flag,
        automatic_payment_methods: object({ enabled: flag, allow_redirects: { enum: ['always', 'never'] } }, 'enabled'),
      },
      'customer',
      'payment_method',
    ),
  ),
  form(
    'POST',
    'payment_intents',
    object(
      {
        amount: whole,
        currency: { type: 'string', pattern: '^[a-z]{3}$' },
        automatic_payment_methods: object({ enabled: flag, allow_redirects: { enum: ['always', 'never'] } }, 'enabled'),
        payment_method_options: object({ card: object({ capture_method: { enum: ['manual'] } }) }),
        metadata,
      },
      'amount',
      'currency',
    ),
  ),
  form('GET', `payment_intents/${id}`, object({ expand })),
  form('POST', `payment_intents/${id}`, object({ customer: text, payment_method: text })),
  form('POST', `payment_intents/${id}/confirm`, object({ return_url: { ...text, pattern: '^https?://' }, expand })),
  form('POST', `payment_intents/${id}/capture`, object({ amount_to_capture: whole, expand })),
  form('POST', `payment_intents/${id}/cancel`, object({ expand })),
  form('POST', 'refunds', object({ payment_intent: text, amount: whole, metadata })),
  form('GET', 'refunds', object({ ...list, payment_intent: text })),
  form('GET', 'disputes', object({ ...list, payment_intent: text })),
  form('GET', 'balance_transactions', object(list)),
];

/** What is wrong with a request, in words; null when it is one that Stripe would read. */
export function mistakeIn(method: string, path: string, body: unknown): string | null {
  const known = forms.find((candidate) => candidate.method === method && candidate.path.test(path));
  if (!known) return `Unrecognized request URL (${method}: ${path})`;
  return known.validate(body) ? null : ajv.errorsText(known.validate.errors);
}
