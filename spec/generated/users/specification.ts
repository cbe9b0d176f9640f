// Generated from the specification. Do not edit.
import type { Specification } from '../../src/specification.ts';

export const specification: Specification = {
  "plugin": "users",
  "prefixes": [
    "accounts",
    "avatars",
    "users",
    "password-resets",
    "sessions",
    "api-keys",
    "web-api-key",
    "load-keys"
  ],
  "operations": [
    {
      "id": "users.register",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "register",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        201,
        400,
        401,
        408,
        409,
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
          "token-expired",
          "invalid-principal"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "account-taken"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "password-too-common",
          "password-is-account-name",
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
    },
    {
      "id": "users.listAccounts",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts",
      "authorization": {
        "kind": "role",
        "role": "admin"
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
          "name": "name",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "role",
          "in": "query",
          "required": false,
          "type": "string"
        },
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
        403,
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
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.getOwnAccount",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/me",
      "authorization": {
        "kind": "scope",
        "scope": "account.read"
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
      "parameters": [],
      "statuses": [
        200,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.changePassword",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/me/password",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        204,
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
          "wrong-password",
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
          "password-too-common",
          "password-is-account-name",
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
    },
    {
      "id": "users.changeEmail",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/me/email",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        202,
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
          "wrong-password",
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
    },
    {
      "id": "users.requestEmailVerification",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/me/email/verification",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "mail",
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        202,
        401,
        403,
        409,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "409": [
          "email-already-verified"
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
    },
    {
      "id": "users.beginSecondFactor",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/me/second-factor",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        201,
        400,
        401,
        403,
        408,
        409,
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
          "wrong-password",
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "second-factor-exists"
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
    },
    {
      "id": "users.confirmSecondFactor",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/me/second-factor/confirm",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": true,
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
        404,
        408,
        409,
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
        "404": [
          "no-second-factor"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "second-factor-exists"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "wrong-code",
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
    },
    {
      "id": "users.removeSecondFactor",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/me/second-factor/remove",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        204,
        400,
        401,
        403,
        404,
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
          "wrong-password",
          "forbidden"
        ],
        "404": [
          "no-second-factor"
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
          "wrong-code",
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
    },
    {
      "id": "users.renewRecoveryCodes",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/me/second-factor/recovery-codes",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": true,
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
        404,
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
          "wrong-password",
          "forbidden"
        ],
        "404": [
          "no-second-factor"
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
          "wrong-code",
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
    },
    {
      "id": "users.getOwnProfile",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/me/profile",
      "authorization": {
        "kind": "scope",
        "scope": "account.read"
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
      "parameters": [],
      "statuses": [
        200,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.updateOwnProfile",
      "plugin": "users",
      "method": "PATCH",
      "path": "/v1/accounts/me/profile",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
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
        409,
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
        "409": [
          "vanity-taken"
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
    },
    {
      "id": "users.setAvatar",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/me/avatar",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "avatar",
      "bodyLimit": 512000,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "bodyTypes": [
        "image/png",
        "image/jpeg",
        "image/webp"
      ],
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
          "invalid-picture",
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
    },
    {
      "id": "users.removeAvatar",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/accounts/me/avatar",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        204,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
    },
    {
      "id": "users.getAvatar",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/avatars/{hash}/{size}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": true,
      "precondition": false,
      "hasBody": false,
      "bodyRequired": false,
      "answerTypes": {
        "200": [
          "image/webp"
        ]
      },
      "parameters": [
        {
          "name": "hash",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "size",
          "in": "path",
          "required": true,
          "type": "integer"
        }
      ],
      "statuses": [
        200,
        304,
        401,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "token-expired",
          "invalid-principal"
        ],
        "404": [
          "avatar-not-found"
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
      "id": "users.getPrivacy",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/me/privacy",
      "authorization": {
        "kind": "scope",
        "scope": "account.read"
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
      "parameters": [],
      "statuses": [
        200,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.setPrivacy",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/me/privacy",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
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
    },
    {
      "id": "users.exportPrivacy",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/privacy",
      "authorization": {
        "kind": "role",
        "role": "service"
      },
      "internal": true,
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
          "default": 1000
        }
      ],
      "statuses": [
        200,
        400,
        401,
        403,
        422,
        500,
        503
      ],
      "problems": {
        "400": [
          "invalid-cursor"
        ],
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "422": [
          "invalid-request"
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
      "id": "users.getPreferences",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/me/preferences",
      "authorization": {
        "kind": "scope",
        "scope": "account.read"
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
      "parameters": [],
      "statuses": [
        200,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.setPreferences",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/me/preferences",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
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
    },
    {
      "id": "users.getParentalControls",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/me/parental-controls",
      "authorization": {
        "kind": "scope",
        "scope": "account.read"
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
      "parameters": [],
      "statuses": [
        200,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.setParentalControls",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/me/parental-controls",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "pin",
      "bodyLimit": 16384,
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
          "wrong-pin",
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
          "pin-missing",
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
    },
    {
      "id": "users.getUserSummaries",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/users",
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
          "name": "ids",
          "in": "query",
          "required": true,
          "type": {
            "arrayOf": "string"
          }
        }
      ],
      "statuses": [
        200,
        401,
        422,
        429,
        500,
        503
      ],
      "problems": {
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
      "id": "users.getUser",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/users/{id}",
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        200,
        401,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "token-expired",
          "invalid-principal"
        ],
        "404": [
          "user-not-found"
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
      "id": "users.getAccount",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/{id}",
      "authorization": {
        "kind": "role",
        "role": "admin"
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        200,
        401,
        403,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "account-not-found"
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
      "id": "users.eraseAccount",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/accounts/{id}",
      "authorization": {
        "kind": "role",
        "role": "admin"
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        204,
        401,
        403,
        404,
        409,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "account-not-found"
        ],
        "409": [
          "administrator-stays"
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
    },
    {
      "id": "users.setRoles",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/{id}/roles",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        200,
        400,
        401,
        403,
        404,
        408,
        409,
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
        "404": [
          "account-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "own-account",
          "last-administrator"
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
    },
    {
      "id": "users.setSpend",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/{id}/spend",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        200,
        400,
        401,
        403,
        404,
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
        "404": [
          "account-not-found"
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
    },
    {
      "id": "users.suspendAccount",
      "plugin": "users",
      "method": "PUT",
      "path": "/v1/accounts/{id}/suspension",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        200,
        400,
        401,
        403,
        404,
        408,
        409,
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
        "404": [
          "account-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "own-account",
          "last-administrator"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "expiry-in-the-past",
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
    },
    {
      "id": "users.liftSuspension",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/accounts/{id}/suspension",
      "authorization": {
        "kind": "role",
        "role": "admin"
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        204,
        401,
        403,
        404,
        409,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "account-not-found"
        ],
        "409": [
          "not-suspended"
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
    },
    {
      "id": "users.listBannedTitles",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/{id}/banned-titles",
      "authorization": {
        "kind": "role",
        "role": "service"
      },
      "internal": true,
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        200,
        401,
        403,
        422,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "422": [
          "invalid-request"
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
      "id": "users.banAccount",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/{id}/bans",
      "authorization": {
        "kind": "role",
        "role": "moderator"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        201,
        400,
        401,
        403,
        404,
        408,
        409,
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
        "404": [
          "account-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "own-account"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "ban-needs-game",
          "expiry-in-the-past",
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
    },
    {
      "id": "users.listBans",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/{id}/bans",
      "authorization": {
        "kind": "role",
        "role": "moderator"
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        },
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
        403,
        404,
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
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "account-not-found"
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
      "id": "users.liftBan",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/accounts/{id}/bans/{banId}",
      "authorization": {
        "kind": "role",
        "role": "moderator"
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
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "banId",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        204,
        401,
        403,
        404,
        409,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "ban-not-found"
        ],
        "409": [
          "own-account"
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
    },
    {
      "id": "users.eraseOwnAccount",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/me/erasure",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        204,
        400,
        401,
        403,
        408,
        409,
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
          "wrong-password",
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "administrator-stays"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "wrong-code",
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
    },
    {
      "id": "users.verifyEmail",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/verify-email",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        204,
        400,
        401,
        408,
        409,
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
          "token-expired",
          "invalid-principal"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "email-in-use"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-mail-token",
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
    },
    {
      "id": "users.requestPasswordReset",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/password-resets",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "password-reset",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        202,
        400,
        401,
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
          "token-expired",
          "invalid-principal"
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
    },
    {
      "id": "users.resetPassword",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/password-resets/complete",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        204,
        400,
        401,
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
          "token-expired",
          "invalid-principal"
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
          "invalid-mail-token",
          "password-too-common",
          "password-is-account-name",
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
    },
    {
      "id": "users.createFirstAdministrator",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/accounts/first-administrator",
      "authorization": {
        "kind": "role",
        "role": "service"
      },
      "internal": true,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        201,
        400,
        401,
        403,
        408,
        409,
        413,
        415,
        422,
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
        "409": [
          "administrator-exists",
          "account-taken"
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
        "500": [
          "internal-error"
        ],
        "503": [
          "unavailable",
          "storage-full"
        ]
      }
    },
    {
      "id": "users.login",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/sessions",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "sign-in",
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "User-Agent",
          "in": "header",
          "required": false,
          "type": "string"
        }
      ],
      "statuses": [
        201,
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
          "wrong-credentials",
          "second-factor-required",
          "wrong-second-factor",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "account-suspended"
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
    },
    {
      "id": "users.listSessions",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/sessions",
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
        403,
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
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.endSessions",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/sessions",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "includeCurrent",
          "in": "query",
          "required": false,
          "type": "boolean",
          "default": false
        }
      ],
      "statuses": [
        200,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
    },
    {
      "id": "users.refreshSession",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/sessions/refresh",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        200,
        400,
        401,
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
          "invalid-refresh-token",
          "token-expired",
          "invalid-principal"
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
    },
    {
      "id": "users.logout",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/sessions/current",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        204,
        401,
        403,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
    },
    {
      "id": "users.introspect",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/sessions/introspect",
      "authorization": {
        "kind": "role",
        "role": "service"
      },
      "internal": true,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
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
        "500": [
          "internal-error"
        ],
        "503": [
          "unavailable",
          "storage-full"
        ]
      }
    },
    {
      "id": "users.endSession",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/sessions/{id}",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        204,
        401,
        403,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "session-not-found"
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
    },
    {
      "id": "users.listSignIns",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/accounts/me/sign-ins",
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
        403,
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
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.createApiKey",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/api-keys",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        201,
        400,
        401,
        403,
        408,
        409,
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
          "wrong-password",
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "too-many-api-keys"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "wrong-code",
          "expiry-in-the-past",
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
    },
    {
      "id": "users.listApiKeys",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/api-keys",
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
        403,
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
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
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
      "id": "users.revokeApiKey",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/api-keys/{id}",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
      "statuses": [
        204,
        401,
        403,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "api-key-not-found"
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
    },
    {
      "id": "users.createWebApiKey",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/web-api-key",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "own-password",
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        201,
        400,
        401,
        403,
        408,
        409,
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
          "wrong-password",
          "account-limited",
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "web-api-key-exists"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "wrong-code",
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
    },
    {
      "id": "users.getWebApiKey",
      "plugin": "users",
      "method": "GET",
      "path": "/v1/web-api-key",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        200,
        401,
        403,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "api-key-not-found"
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
      "id": "users.revokeWebApiKey",
      "plugin": "users",
      "method": "DELETE",
      "path": "/v1/web-api-key",
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        204,
        401,
        403,
        404,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "forbidden"
        ],
        "404": [
          "api-key-not-found"
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
    },
    {
      "id": "users.createLoadKey",
      "plugin": "users",
      "method": "POST",
      "path": "/v1/load-keys",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
      "statuses": [
        201,
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
  "events": [
    {
      "type": "users.accountErased",
      "aggregate": {
        "id": "userId",
        "version": "version"
      }
    },
    {
      "type": "users.accountRegistered",
      "aggregate": {
        "id": "userId",
        "version": "version"
      }
    },
    {
      "type": "users.privacyChanged",
      "aggregate": {
        "id": "userId",
        "version": "version"
      }
    },
    {
      "type": "users.profileChanged",
      "aggregate": {
        "id": "userId",
        "version": "version"
      }
    }
  ],
  "problems": [
    {
      "code": "account-taken",
      "status": 409,
      "title": "The account name is taken",
      "cause": "Another account has this name. Upper and lower case do not make a difference.",
      "remedy": "Choose another account name."
    },
    {
      "code": "password-too-common",
      "status": 422,
      "title": "The password is too common",
      "cause": "The password is on the list of those that are guessed first.",
      "remedy": "Choose another password, for example four words that have nothing to do with each other."
    },
    {
      "code": "password-is-account-name",
      "status": 422,
      "title": "The password is the account name",
      "cause": "Account name and password are the same, perhaps but for upper and lower case.",
      "remedy": "Choose another password."
    },
    {
      "code": "wrong-credentials",
      "status": 401,
      "title": "Wrong account or password",
      "cause": "There is no such account, or its password is another one. The answer is the same for both.",
      "remedy": "Check the account name and the password."
    },
    {
      "code": "account-suspended",
      "status": 403,
      "title": "The account is suspended",
      "cause": "The password is right, but an administrator has suspended the account.",
      "remedy": "Ask the administrator of this store."
    },
    {
      "code": "invalid-refresh-token",
      "status": 401,
      "title": "The refresh token is not valid",
      "cause": "It is unknown or expired, its session has ended, its account is suspended, or it was used before. Using an old one again ends the session.",
      "remedy": "Sign in again."
    },
    {
      "code": "administrator-exists",
      "status": 409,
      "title": "There is an administrator already",
      "cause": "The first administrator is made once, when the store is started for the first time.",
      "remedy": "Sign in as an existing administrator."
    },
    {
      "code": "session-not-found",
      "status": 404,
      "title": "There is no such session",
      "cause": "The caller has no session with this id that still works.",
      "remedy": "Read the list of sessions again."
    },
    {
      "code": "email-already-verified",
      "status": 409,
      "title": "The e-mail address is confirmed already",
      "cause": "The account's address is confirmed, and no other one waits to be.",
      "remedy": "There is nothing to do."
    },
    {
      "code": "email-in-use",
      "status": 409,
      "title": "Another account has this e-mail address",
      "cause": "Another account has confirmed the address meanwhile, and a confirmed address belongs to one account.",
      "remedy": "Use another address, or sign in to the other account."
    },
    {
      "code": "invalid-mail-token",
      "status": 422,
      "title": "The code is not valid",
      "cause": "It is unknown, was used before, is too old, or a newer one was sent after it.",
      "remedy": "Take the code of the newest mail, or have another one sent."
    },
    {
      "code": "wrong-password",
      "status": 403,
      "title": "The password is wrong",
      "cause": "The password that was given is not that of the account.",
      "remedy": "Check the password, or have a new one chosen by mail."
    },
    {
      "code": "second-factor-required",
      "status": 401,
      "title": "A code of the authenticator is needed",
      "cause": "The password is right, and the account asks for a second factor.",
      "remedy": "Send the same again with the code that the authenticator shows, or with a recovery code."
    },
    {
      "code": "wrong-second-factor",
      "status": 401,
      "title": "The code is wrong",
      "cause": "It is not the authenticator's code of now, it was used before, or there is no such recovery code.",
      "remedy": "Wait for the next code. The clock of the authenticator's device must be right."
    },
    {
      "code": "second-factor-exists",
      "status": 409,
      "title": "There is a second factor already",
      "cause": "The account has a confirmed second factor.",
      "remedy": "Remove it first."
    },
    {
      "code": "no-second-factor",
      "status": 404,
      "title": "There is no second factor",
      "cause": "The account has none, or none that was confirmed.",
      "remedy": "Begin one, and confirm it with a code."
    },
    {
      "code": "wrong-code",
      "status": 422,
      "title": "The code is wrong",
      "cause": "It is not the authenticator's code of now, it was used before, or there is no such recovery code.",
      "remedy": "Wait for the next code. The clock of the authenticator's device must be right."
    },
    {
      "code": "api-key-not-found",
      "status": 404,
      "title": "There is no such key",
      "cause": "The caller has no key of this kind, or none with this id.",
      "remedy": "Read the list of keys again, or make one."
    },
    {
      "code": "too-many-api-keys",
      "status": 409,
      "title": "There are too many keys",
      "cause": "An account can have 50 API keys.",
      "remedy": "End one that is not needed any more."
    },
    {
      "code": "web-api-key-exists",
      "status": 409,
      "title": "There is a Web API key already",
      "cause": "An account can have one Web API key.",
      "remedy": "End it first."
    },
    {
      "code": "expiry-in-the-past",
      "status": 422,
      "title": "The key would have ended already",
      "cause": "Its end is not after the present time of the store.",
      "remedy": "Choose a later time, or none."
    },
    {
      "code": "account-not-found",
      "status": 404,
      "title": "There is no such account",
      "cause": "No account has this id; it may have been erased.",
      "remedy": "Look it up in the list of accounts."
    },
    {
      "code": "own-account",
      "status": 409,
      "title": "This can not be done to one's own account",
      "cause": "Nobody can suspend or ban himself, or take the role of an administrator from himself.",
      "remedy": "Ask another administrator."
    },
    {
      "code": "not-suspended",
      "status": 409,
      "title": "The account is not suspended",
      "cause": "The suspension was lifted already, or there was none.",
      "remedy": "There is nothing to do."
    },
    {
      "code": "ban-not-found",
      "status": 404,
      "title": "There is no such ban",
      "cause": "The account has no ban with this id.",
      "remedy": "Read the account's bans again."
    },
    {
      "code": "ban-needs-game",
      "status": 422,
      "title": "A game ban names its game",
      "cause": "The ban is of the kind `game` and has no appid.",
      "remedy": "Add the `appId`."
    },
    {
      "code": "administrator-stays",
      "status": 409,
      "title": "The account of an administrator can not be erased",
      "cause": "The account has the role of an administrator, and a store needs one.",
      "remedy": "Let another administrator take the role away first."
    },
    {
      "code": "user-not-found",
      "status": 404,
      "title": "There is no such user",
      "cause": "Nobody has this UUID, SteamID or vanity name.",
      "remedy": "Look for the user by another one of them."
    },
    {
      "code": "vanity-taken",
      "status": 409,
      "title": "The vanity name is taken",
      "cause": "Another profile has this name. Upper and lower case do not make a difference.",
      "remedy": "Choose another name."
    },
    {
      "code": "wrong-pin",
      "status": 403,
      "title": "Wrong PIN",
      "cause": "The account has parental controls, and the PIN is missing or another one.",
      "remedy": "Ask who has set them up. The PIN is that of before, also when it is to be changed."
    },
    {
      "code": "pin-missing",
      "status": 422,
      "title": "A PIN is needed",
      "cause": "Parental controls are to be switched on and have no PIN yet.",
      "remedy": "Add a `newPin`."
    },
    {
      "code": "invalid-picture",
      "status": 422,
      "title": "The picture can not be used",
      "cause": "The file is not of the kind that its Content-Type names, is not whole, holds something after the picture, or is too large in pixels.",
      "remedy": "Open the picture in a program for pictures, save it as PNG, JPEG or WebP with 16 million pixels at most, and send that."
    },
    {
      "code": "avatar-not-found",
      "status": 404,
      "title": "There is no such picture",
      "cause": "Nobody has this picture, or nobody any more.",
      "remedy": "Read the profile again; it names the picture of now."
    },
    {
      "code": "account-limited",
      "status": 403,
      "title": "The account is limited",
      "cause": "It has spent less than this store asks for before an account may do this.",
      "remedy": "Buy something, or ask the administrator of this store, who can lift the limit by `users.setSpend` or for all by `STEAM_CLONE_LIMITED_BELOW`."
    },
    {
      "code": "last-administrator",
      "status": 409,
      "title": "Nobody else is an administrator",
      "cause": "The account is the only one that is active and has the role of an administrator, perhaps since a moment ago.",
      "remedy": "Give somebody else the role first."
    },
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
  "rateLimits": [
    {
      "name": "register",
      "limit": 30,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "sign-in",
      "limit": 10,
      "window": 300,
      "key": {
        "target": "account"
      }
    },
    {
      "name": "mail",
      "limit": 5,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "password-reset",
      "limit": 5,
      "window": 3600,
      "key": {
        "target": "account"
      }
    },
    {
      "name": "own-password",
      "limit": 10,
      "window": 300,
      "key": "account"
    },
    {
      "name": "avatar",
      "limit": 20,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "pin",
      "limit": 10,
      "window": 3600,
      "key": "account"
    }
  ],
  requestValidators: () => import('./requests.js').then(({ validators }) => validators),
  answerValidators: () => import('./answers.js').then(({ validators }) => validators),
  answerShapes: () => import('./shapes.js').then(({ shapes }) => shapes),
  eventValidators: () => import('./events.js').then(({ validators }) => validators),
  problemTexts: new URL('./problems/', import.meta.url),
  document: new URL('./openapi.json', import.meta.url),
};
