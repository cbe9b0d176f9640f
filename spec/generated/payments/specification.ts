// Generated from the specification. Do not edit.
import type { Specification } from '../../src/specification.ts';

export const specification: Specification = {
  "plugin": "payments",
  "prefixes": [
    "payments",
    "payment-reviews",
    "payment-methods",
    "gift-cards",
    "micro-transactions",
    "app-sellers",
    "wallet",
    "wallets"
  ],
  "operations": [
    {
      "id": "payments.chargeOrder",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payments/charges",
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
      "refusesCardNumbers": true,
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
          "payment-method-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "no-payment-provider"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-payment-split",
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.cancelCharge",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payments/cancellations",
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
      "refusesCardNumbers": true,
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.refundCharge",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payments/refunds",
      "authorization": {
        "kind": "role",
        "role": "service"
      },
      "internal": true,
      "cache": null,
      "idempotency": "required",
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
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
        500,
        503
      ],
      "problems": {
        "400": [
          "malformed-body",
          "idempotency-key-missing"
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
          "payment-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "refund-too-large",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.receiveWebhook",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payments/webhooks/{provider}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 262144,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "bodyTypes": [
        "application/vnd.steam-clone.webhook",
        "application/json; charset=utf-8"
      ],
      "parameters": [
        {
          "name": "provider",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "Webhook-Signature",
          "in": "header",
          "required": false,
          "type": "string"
        },
        {
          "name": "Stripe-Signature",
          "in": "header",
          "required": false,
          "type": "string"
        }
      ],
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
          "invalid-webhook-signature",
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
          "no-payment-provider"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.listPayments",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/payments",
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
      "refusesCardNumbers": true,
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.reconcile",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payments/reconciliations",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        200,
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
          "no-payment-provider"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.listHeldPayments",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/payment-reviews",
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
      "refusesCardNumbers": true,
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.reviewPayment",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payment-reviews/{paymentId}",
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
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "paymentId",
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
          "payment-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "payment-not-held"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.getPayment",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/payments/{paymentId}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "paymentId",
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
          "payment-not-found"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.listPaymentMethods",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/payment-methods",
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
      "refusesCardNumbers": true,
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.addPaymentMethod",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/payment-methods",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "payment-method",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
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
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "no-payment-provider",
          "too-many-payment-methods"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "unknown-payment-token",
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.removePaymentMethod",
      "plugin": "payments",
      "method": "DELETE",
      "path": "/v1/payment-methods/{methodId}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "methodId",
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
          "payment-method-not-found"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.setDefaultPaymentMethod",
      "plugin": "payments",
      "method": "PUT",
      "path": "/v1/payment-methods/{methodId}/default",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "methodId",
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
          "payment-method-not-found"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.issueGiftCard",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/gift-cards",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
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
          "malformed-body",
          "idempotency-key-missing"
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
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.buyGiftCard",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/gift-cards/purchases",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": "top-up",
      "bodyLimit": 16384,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
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
          "malformed-body",
          "idempotency-key-missing"
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
          "payment-method-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "insufficient-funds",
          "no-payment-provider",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "top-up-out-of-range",
          "invalid-payment-split",
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.findGiftCard",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/gift-cards/lookups",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "gift-card-code",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
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
          "forbidden"
        ],
        "404": [
          "gift-card-not-found"
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.redeemGiftCard",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/gift-cards/redemptions",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": "gift-card-code",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
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
          "malformed-body",
          "idempotency-key-missing"
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
          "gift-card-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "gift-card-redeemed",
          "wallet-closed",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.initMicroTransaction",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/micro-transactions",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": "micro-transaction",
      "bodyLimit": 65536,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
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
          "malformed-body",
          "idempotency-key-missing"
        ],
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "not-app-seller",
          "forbidden"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "micro-order-exists",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "micro-amount-out-of-range",
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.listMicroTransactions",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/micro-transactions",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "appId",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "orderId",
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.getMicroTransaction",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/micro-transactions/{transactionId}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "transactionId",
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
          "micro-transaction-not-found"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.approveMicroTransaction",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/micro-transactions/{transactionId}/approval",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "transactionId",
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
          "malformed-body",
          "idempotency-key-missing"
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
          "micro-transaction-not-found",
          "payment-method-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "micro-transaction-closed",
          "insufficient-funds",
          "no-payment-provider",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-payment-split",
          "payment-method-pays-at-once",
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.finalizeMicroTransaction",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/micro-transactions/{transactionId}/finalization",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "transactionId",
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
        409,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "400": [
          "idempotency-key-missing"
        ],
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "not-app-seller",
          "forbidden"
        ],
        "404": [
          "micro-transaction-not-found"
        ],
        "409": [
          "micro-transaction-not-approved",
          "micro-transaction-closed",
          "idempotency-key-in-flight"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.cancelMicroTransaction",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/micro-transactions/{transactionId}/cancellation",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "transactionId",
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
          "micro-transaction-not-found"
        ],
        "409": [
          "micro-transaction-closed"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.refundMicroTransaction",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/micro-transactions/{transactionId}/refunds",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "transactionId",
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
          "malformed-body",
          "idempotency-key-missing"
        ],
        "401": [
          "not-signed-in",
          "token-expired",
          "invalid-principal"
        ],
        "403": [
          "not-app-seller",
          "forbidden"
        ],
        "404": [
          "micro-transaction-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "refund-too-large",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.addAppSeller",
      "plugin": "payments",
      "method": "PUT",
      "path": "/v1/app-sellers/{appId}/{userId}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "appId",
          "in": "path",
          "required": true,
          "type": "integer"
        },
        {
          "name": "userId",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.removeAppSeller",
      "plugin": "payments",
      "method": "DELETE",
      "path": "/v1/app-sellers/{appId}/{userId}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "appId",
          "in": "path",
          "required": true,
          "type": "integer"
        },
        {
          "name": "userId",
          "in": "path",
          "required": true,
          "type": "string"
        }
      ],
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.topUp",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/wallet/top-ups",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": "top-up",
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [],
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
          "malformed-body",
          "idempotency-key-missing"
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
          "payment-method-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "no-payment-provider",
          "wallet-closed",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "top-up-out-of-range",
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.refundTopUp",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/wallet/top-ups/{paymentId}/refund",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": "top-up",
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "paymentId",
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
        409,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "400": [
          "idempotency-key-missing"
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
          "payment-not-found"
        ],
        "409": [
          "top-up-spent",
          "top-up-not-refundable",
          "no-payment-provider",
          "idempotency-key-in-flight"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "id": "payments.getWallet",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/wallet",
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
      "refusesCardNumbers": true,
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.listTransactions",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/wallet/transactions",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "kind",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "from",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "until",
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.getWalletStatement",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/wallet/statements/{currency}/{month}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "currency",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "month",
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.printWalletStatement",
      "plugin": "payments",
      "method": "GET",
      "path": "/v1/wallet/statements/{currency}/{month}/page",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "answerTypes": {
        "200": [
          "text/html"
        ]
      },
      "parameters": [
        {
          "name": "currency",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "month",
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "payments.creditWallet",
      "plugin": "payments",
      "method": "POST",
      "path": "/v1/wallets/{userId}/credits",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": null,
      "bodyLimit": 16384,
      "secret": false,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "userId",
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
          "malformed-body",
          "idempotency-key-missing"
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
          "wallet-closed",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-request",
          "card-number-in-request",
          "idempotency-key-reused"
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
      "type": "payments.paymentChanged",
      "aggregate": {
        "id": "paymentId",
        "version": "version"
      }
    }
  ],
  "problems": [
    {
      "code": "payment-not-found",
      "status": 404,
      "title": "There is no such payment",
      "cause": "No payment that may be seen has the given id.",
      "remedy": "List the payments of the account and take an id from there."
    },
    {
      "code": "payment-method-not-found",
      "status": 404,
      "title": "There is no such payment method",
      "cause": "The account has no payment method with the given id.",
      "remedy": "List the payment methods of the account, or add one."
    },
    {
      "code": "invalid-payment-split",
      "status": 422,
      "title": "The payment is not divided up rightly",
      "cause": "The wallet's part is more than the amount, or something is left to pay and no method is named.",
      "remedy": "Name a payment method, or let the wallet pay all."
    },
    {
      "code": "refund-too-large",
      "status": 409,
      "title": "There is not so much left to be refunded",
      "cause": "Refunds of a payment are never more than what was captured.",
      "remedy": "Refund at most what is left."
    },
    {
      "code": "no-payment-provider",
      "status": 409,
      "title": "The store takes no payments by cards and the like",
      "cause": "No payment provider is set up for this store; only wallets pay.",
      "remedy": "Pay by the wallet, or ask the operator of the store to set up a payment provider."
    },
    {
      "code": "too-many-payment-methods",
      "status": 409,
      "title": "The account has enough payment methods",
      "cause": "An account stores 20 payment methods at most.",
      "remedy": "Remove one of them first."
    },
    {
      "code": "unknown-payment-token",
      "status": 422,
      "title": "The payment provider does not know the token",
      "cause": "The token is misspelt, has expired or is of another provider.",
      "remedy": "Get a token from the payment provider anew."
    },
    {
      "code": "top-up-out-of-range",
      "status": 422,
      "title": "The amount is too small or too large",
      "cause": "A wallet takes US$5 to US$100 at once, or their like in a currency that the store has wallets in.",
      "remedy": "Send an amount from `least` to `most`, which the problem names; without them, choose another currency."
    },
    {
      "code": "invalid-webhook-signature",
      "status": 400,
      "title": "The webhook is not signed by the provider",
      "cause": "The signature is missing or wrong, or the webhook was sent too long ago.",
      "remedy": "Sign the bytes of the body with the secret that the store and the provider share, and send it at once."
    },
    {
      "code": "insufficient-funds",
      "status": 409,
      "title": "The wallet has too little",
      "cause": "The wallet has less than is to be taken out of it.",
      "remedy": "Put money into the wallet, or choose a smaller amount."
    },
    {
      "code": "gift-card-not-found",
      "status": 404,
      "title": "There is no such gift card",
      "cause": "No gift card has this code.",
      "remedy": "Look at the code again. Only a few wrong ones can be tried in an hour."
    },
    {
      "code": "gift-card-redeemed",
      "status": 409,
      "title": "The gift card was redeemed",
      "cause": "Somebody has put the money of this gift card into his wallet.",
      "remedy": "Ask who has given you the code."
    },
    {
      "code": "payment-not-held",
      "status": 409,
      "title": "The payment is not held",
      "cause": "Nobody has to decide about this payment, or somebody has decided.",
      "remedy": "Read the payment; its state tells how it stands."
    },
    {
      "code": "not-app-seller",
      "status": 403,
      "title": "The account may not sell within the app",
      "cause": "Only accounts with the role publisher that an administrator has named for the app may.",
      "remedy": "Ask an administrator for the role and to name the account for the app."
    },
    {
      "code": "micro-transaction-not-found",
      "status": 404,
      "title": "There is no such micro-transaction",
      "cause": "The caller has neither begun nor got a micro-transaction with the given id.",
      "remedy": "Take the id from the answer that began it."
    },
    {
      "code": "micro-order-exists",
      "status": 409,
      "title": "The app has an order of this number",
      "cause": "The number of an order is unique in its app, and this one was used.",
      "remedy": "Choose another number, or read the transaction that has it."
    },
    {
      "code": "micro-amount-out-of-range",
      "status": 422,
      "title": "The items cost nothing or too much",
      "cause": "All items together cost one hundredth at least and 2,000,000,000 of the currency at most.",
      "remedy": "Change the amounts of the items."
    },
    {
      "code": "micro-transaction-not-approved",
      "status": 409,
      "title": "The micro-transaction is not approved",
      "cause": "Its buyer has not approved it yet, or the payment provider waits for him.",
      "remedy": "Finalize it when its state is approved."
    },
    {
      "code": "micro-transaction-closed",
      "status": 409,
      "title": "The micro-transaction is closed",
      "cause": "It was finalized, has failed, was cancelled, or came too late.",
      "remedy": "Read it; its state tells how it ended. Begin another one."
    },
    {
      "code": "payment-method-pays-at-once",
      "status": 422,
      "title": "The payment method pays at once",
      "cause": "A micro-transaction needs a method whose money is only set aside until the seller finalizes it: a card, or the wallet.",
      "remedy": "Name a card, or let the wallet pay all."
    },
    {
      "code": "top-up-spent",
      "status": 409,
      "title": "The money of the top-up is spent",
      "cause": "The wallet has spent some of it, or holds it for a payment that is under way. The oldest money is spent first.",
      "remedy": "Wait for payments that are under way, or give back what was bought with it."
    },
    {
      "code": "top-up-not-refundable",
      "status": 409,
      "title": "The payment can not be given back by its owner",
      "cause": "It is no top-up, was not captured, is older than 14 days, or its method takes no money back.",
      "remedy": "Read the payment; its purpose, state and time tell which it is. The money is in the wallet."
    },
    {
      "code": "wallet-closed",
      "status": 409,
      "title": "The wallet is closed",
      "cause": "The account of the wallet was erased; nobody could spend what came into it.",
      "remedy": "Look at the id of the account."
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
      "name": "payment-method",
      "limit": 20,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "top-up",
      "limit": 20,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "gift-card-code",
      "limit": 10,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "micro-transaction",
      "limit": 60,
      "window": 60,
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
