// Generated from the specification. Do not edit.
export const specification = {
  "plugin": "mirror",
  "prefixes": [
    "mirror"
  ],
  "operations": [
    {
      "id": "mirror.listCopies",
      "plugin": "mirror",
      "method": "GET",
      "path": "/v1/mirror",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "type": "integer",
          "default": 20
        }
      ],
      "statuses": [
        200,
        400,
        401,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "400": [
          "invalid-cursor"
        ],
        "401": [
          "token-expired",
          "invalid-principal"
        ],
        "422": [
          "invalid-request"
        ],
        "429": [
          "rate-limited"
        ],
        "500": [
          "internal-error"
        ],
        "503": [
          "unavailable"
        ]
      }
    },
    {
      "id": "mirror.call",
      "plugin": "mirror",
      "method": "POST",
      "path": "/v1/mirror/calls",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        200,
        400,
        401,
        403,
        408,
        413,
        415,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "400": [
          "malformed-body"
        ],
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request"
        ],
        "429": [
          "rate-limited"
        ],
        "500": [
          "internal-error"
        ],
        "503": [
          "unavailable",
          "storage-full"
        ]
      }
    }
  ],
  "events": [],
  "problems": [
    {
      "code": "malformed-body",
      "status": 400,
      "title": "The body cannot be read",
      "cause": "The body is missing, is not valid UTF-8 or JSON, is nested too deeply, or holds a key that is never accepted such as `__proto__`.",
      "remedy": "Send one JSON document in UTF-8. The detail says where reading stopped."
    },
    {
      "code": "malformed-request",
      "status": 400,
      "title": "This is not HTTP",
      "cause": "What arrived on the connection could not be read as an HTTP/1.1 request, or has no clear host or length.",
      "remedy": "Use an HTTP client, and `https` only where a proxy in front of the store offers it."
    },
    {
      "code": "invalid-cursor",
      "status": 400,
      "title": "The cursor is not valid",
      "cause": "The cursor was changed, was made by another operation or with other filters, or its signing key has been rotated out.",
      "remedy": "Read the list again from its first page, without a cursor, and pass each `nextCursor` on exactly as it came."
    },
    {
      "code": "idempotency-key-missing",
      "status": 400,
      "title": "An Idempotency-Key is needed",
      "cause": "The operation must not happen twice, so it asks for a key that tells a retry from a new request.",
      "remedy": "Send the header `Idempotency-Key` with a fresh UUID, and send the same one again when you retry."
    },
    {
      "code": "not-signed-in",
      "status": 401,
      "title": "Nobody is signed in",
      "cause": "The operation needs an access token, and the request has none or one that this store did not give.",
      "remedy": "Sign in with `POST /v1/sessions` and send `Authorization` with `Bearer` and the access token."
    },
    {
      "code": "token-expired",
      "status": 401,
      "title": "The access token has ended",
      "cause": "The token has expired, or its session was ended by a sign-out, a new password or a suspension.",
      "remedy": "Get the next pair of tokens with `POST /v1/sessions/refresh`; when that is refused, sign in again."
    },
    {
      "code": "invalid-principal",
      "status": 401,
      "title": "The forwarded identity is not valid",
      "cause": "The request carries an identity that another process of the store should have signed, but the signature is missing, wrong, expired or for another plugin.",
      "remedy": "Clients send an access token instead. Between processes, give all of them the same installation secret and the right time."
    },
    {
      "code": "forbidden",
      "status": 403,
      "title": "The caller may not do this",
      "cause": "The caller is signed in but lacks the role or scope that the operation asks for, or the path names another user.",
      "remedy": "Sign in as an account that may, or ask an administrator for the role."
    },
    {
      "code": "not-found",
      "status": 404,
      "title": "There is nothing here",
      "cause": "No operation has this path, or what the path names does not exist or belongs to somebody else.",
      "remedy": "Check the address against the documentation at `/docs`, and the id against an answer that held it."
    },
    {
      "code": "method-not-allowed",
      "status": 405,
      "title": "The method is not allowed here",
      "cause": "The path exists, but not with this HTTP method.",
      "remedy": "Use one of the methods that the header `Allow` lists."
    },
    {
      "code": "request-timeout",
      "status": 408,
      "title": "The request took too long to arrive",
      "cause": "The whole request did not arrive in the time that the server waits for one.",
      "remedy": "Try again over a better connection, or send less at a time."
    },
    {
      "code": "idempotency-key-in-flight",
      "status": 409,
      "title": "The first request with this key is still running",
      "cause": "A request with the same Idempotency-Key has begun and has no answer yet.",
      "remedy": "Wait as long as `Retry-After` says, then send the same request with the same key again."
    },
    {
      "code": "precondition-failed",
      "status": 412,
      "title": "It has changed in the meantime",
      "cause": "The version that `If-Match` names is not the current one; somebody else changed it after you read it.",
      "remedy": "Read it again, apply your change to what it is now, and send the new ETag."
    },
    {
      "code": "body-too-large",
      "status": 413,
      "title": "The body is too large",
      "cause": "The body has more bytes than the operation takes.",
      "remedy": "Send less, for example in several requests. The limit is 1 MB unless the documentation of the operation says otherwise."
    },
    {
      "code": "unsupported-media-type",
      "status": 415,
      "title": "The media type is not supported",
      "cause": "The body is compressed, or is of another type than the operation takes.",
      "remedy": "Send the body uncompressed, with `Content-Type` `application/json`."
    },
    {
      "code": "expectation-failed",
      "status": 417,
      "title": "The expectation is not known",
      "cause": "The header `Expect` asks for something else than `100-continue`.",
      "remedy": "Send the request without this header."
    },
    {
      "code": "invalid-request",
      "status": 422,
      "title": "The request breaks the specification",
      "cause": "A parameter or a field of the body is missing, unknown, of the wrong type or out of its bounds.",
      "remedy": "Correct what the member `errors` lists. Each entry names the part of the request, the place and what is expected there."
    },
    {
      "code": "card-number-in-request",
      "status": 422,
      "title": "The request holds the number of a card",
      "cause": "Numbers of cards must never come to the store; payment methods are named by the token of their provider.",
      "remedy": "Give the number to the payment provider alone, and send the token that it answers."
    },
    {
      "code": "idempotency-key-reused",
      "status": 422,
      "title": "The Idempotency-Key belongs to another request",
      "cause": "An earlier request had the same key and another body.",
      "remedy": "Use a fresh key for a new request. A retry must repeat the first request exactly."
    },
    {
      "code": "precondition-required",
      "status": 428,
      "title": "If-Match is needed",
      "cause": "The operation changes something that others may change too, and the request does not say which version it is based on.",
      "remedy": "Read it first and send its ETag in the header `If-Match`."
    },
    {
      "code": "rate-limited",
      "status": 429,
      "title": "Too many requests",
      "cause": "The address or account has sent more requests than the window allows.",
      "remedy": "Wait as long as `Retry-After` says. The headers `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` tell how much is left."
    },
    {
      "code": "header-too-large",
      "status": 431,
      "title": "The headers are too large",
      "cause": "Path and headers together have more bytes than the server reads.",
      "remedy": "Send fewer or shorter headers and cookies."
    },
    {
      "code": "internal-error",
      "status": 500,
      "title": "Something went wrong in the store",
      "cause": "The store met a state that it was not written for. It has logged what happened under the request id.",
      "remedy": "Try again later. If it stays, report the request id to whoever runs this store."
    },
    {
      "code": "unavailable",
      "status": 503,
      "title": "The store cannot answer right now",
      "cause": "The database or a part of the store is starting, stopping, overloaded or not reachable.",
      "remedy": "Try again after as many seconds as `Retry-After` says. Whoever runs the store finds the reason with `steam-clone doctor`."
    },
    {
      "code": "storage-full",
      "status": 503,
      "title": "The disk is full",
      "cause": "The database has no space left for a change. Reading still works, and nothing was half-written.",
      "remedy": "Whoever runs the store must make space; it then goes on without a restart. Try again later."
    }
  ],
  "rateLimits": [],
  requestValidators: () => import('./requests.js').then(({ validators }) => validators),
  answerValidators: () => import('./answers.js').then(({ validators }) => validators),
  answerShapes: () => import('./shapes.js').then(({ shapes }) => shapes),
  eventValidators: () => import('./events.js').then(({ validators }) => validators),
  problemTexts: new URL('./problems/', import.meta.url),
  document: new URL('./openapi.json', import.meta.url),
};
