// Generated from the specification. Do not edit.
import type { Specification } from '../../src/specification.ts';

export const specification: Specification = {
  "plugin": "purchases",
  "prefixes": [
    "orders",
    "refunds",
    "key-batches",
    "keys",
    "gifts",
    "playtime",
    "library",
    "licences",
    "families"
  ],
  "operations": [
    {
      "id": "purchases.checkout",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/orders",
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
      "parameters": [],
      "statuses": [
        201,
        202,
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
          "order-cart-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "cart-not-orderable",
          "cart-already-ordered",
          "gift-recipient-gone",
          "price-changed",
          "sold-out",
          "coupon-used-up",
          "already-owned",
          "payment-declined",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "payment-incomplete",
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
      "id": "purchases.listOrders",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders",
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
      "id": "purchases.listAllOrders",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/all",
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
          "name": "userId",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "orderId",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "state",
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
      "id": "purchases.exportOrders",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/export",
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
          "text/csv"
        ]
      },
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
      "id": "purchases.getOrder",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/{orderId}",
      "authorization": {
        "kind": "owner",
        "entity": "Order"
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
          "name": "orderId",
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
          "not-found"
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
      "id": "purchases.getReceipt",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/{orderId}/receipt",
      "authorization": {
        "kind": "owner",
        "entity": "Order"
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
          "name": "orderId",
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
          "not-found"
        ],
        "409": [
          "order-not-paid"
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
      "id": "purchases.printReceipt",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/{orderId}/receipt/page",
      "authorization": {
        "kind": "owner",
        "entity": "Order"
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
          "name": "orderId",
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
          "not-found"
        ],
        "409": [
          "order-not-paid"
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
      "id": "purchases.requestRefund",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/orders/{orderId}/refunds",
      "authorization": {
        "kind": "owner",
        "entity": "Order"
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
          "name": "orderId",
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
          "not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "not-refundable",
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
      "id": "purchases.listOrderRefunds",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/{orderId}/refunds",
      "authorization": {
        "kind": "owner",
        "entity": "Order"
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
          "name": "orderId",
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
          "not-found"
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
      "id": "purchases.listRefunds",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/refunds",
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
          "name": "state",
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
      "id": "purchases.approveRefund",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/refunds/{refundId}/approval",
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
          "name": "refundId",
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
          "refund-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "refund-decided",
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
      "id": "purchases.denyRefund",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/refunds/{refundId}/denial",
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
          "name": "refundId",
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
          "refund-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "refund-decided",
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
      "id": "purchases.listOrderKeys",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/orders/{orderId}/keys",
      "authorization": {
        "kind": "owner",
        "entity": "Order"
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
          "name": "orderId",
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
          "not-found"
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
      "id": "purchases.createKeyBatch",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/key-batches",
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
      "id": "purchases.listKeyBatches",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/key-batches",
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
      "id": "purchases.revokeKeys",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/key-batches/{batchId}/revocation",
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
          "name": "batchId",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "of",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "free"
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
          "key-batch-not-found"
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
      "id": "purchases.reserveKeys",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/key-batches/{batchId}/reservations",
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
      "parameters": [
        {
          "name": "batchId",
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
          "key-batch-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "too-few-keys",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "reservation-over",
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
      "id": "purchases.revokeKey",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/keys/revocations",
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
          "product-key-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "product-key-ordered"
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
      "id": "purchases.redeemKey",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/keys/redemptions",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": "required",
      "rateLimit": "redeem-key",
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
          "product-key-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "product-key-used",
          "product-key-revoked",
          "product-key-locked",
          "already-owned",
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
      "id": "purchases.listGifts",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/gifts",
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
          "name": "direction",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "received"
        },
        {
          "name": "state",
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
      "id": "purchases.getGift",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/gifts/{giftId}",
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
          "name": "giftId",
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
          "gift-not-found"
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
      "id": "purchases.acceptGift",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/gifts/{giftId}/acceptance",
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
          "name": "giftId",
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
          "gift-not-found"
        ],
        "409": [
          "gift-not-open",
          "already-owned",
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
      "id": "purchases.declineGift",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/gifts/{giftId}/refusal",
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
          "name": "giftId",
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
          "gift-not-found"
        ],
        "409": [
          "gift-not-open",
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
      "id": "purchases.refundGift",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/gifts/{giftId}/refund",
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
          "name": "giftId",
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
          "gift-not-found"
        ],
        "409": [
          "gift-not-open",
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
      "id": "purchases.listPlaytime",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/playtime",
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
      "id": "purchases.recordPlaySession",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/playtime",
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
          "app-not-owned",
          "app-not-released",
          "copy-in-use",
          "play-recorded",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "play-not-over",
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
      "id": "purchases.listLibrary",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/library",
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
      "id": "purchases.addFreeLicence",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/library",
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
          "free-app-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "app-not-free",
          "already-owned",
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
      "id": "purchases.listFamilyLibrary",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/library/family",
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
      "id": "purchases.getOwnership",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/library/apps/{appId}",
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
          "in": "path",
          "required": true,
          "type": "integer"
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
      "id": "purchases.exportLicences",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/licences/all",
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
          "invalid-request",
          "card-number-in-request"
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
      "id": "purchases.createFamily",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/families",
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
          "already-in-family",
          "family-cooldown"
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
      "id": "purchases.getFamily",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/families/current",
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
          "family-not-found"
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
      "id": "purchases.leaveFamily",
      "plugin": "purchases",
      "method": "DELETE",
      "path": "/v1/families/current",
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
          "family-not-found"
        ],
        "409": [
          "family-adults-only",
          "family-needs-adult"
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
      "id": "purchases.inviteToFamily",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/families/current/invitations",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "family-invitation",
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
          "family-not-found",
          "family-invitee-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "family-adults-only",
          "already-in-family",
          "family-full",
          "too-many-invitations"
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
      "id": "purchases.withdrawFamilyInvitation",
      "plugin": "purchases",
      "method": "DELETE",
      "path": "/v1/families/current/invitations/{userId}",
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
          "family-not-found",
          "family-invitation-not-found"
        ],
        "409": [
          "family-adults-only"
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
      "id": "purchases.removeFamilyMember",
      "plugin": "purchases",
      "method": "DELETE",
      "path": "/v1/families/current/members/{memberId}",
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
          "name": "memberId",
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
          "family-not-found",
          "family-member-not-found"
        ],
        "409": [
          "family-adults-only",
          "family-needs-adult"
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
      "id": "purchases.listFamilyInvitations",
      "plugin": "purchases",
      "method": "GET",
      "path": "/v1/families/invitations",
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
      "id": "purchases.acceptFamilyInvitation",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/families/{familyId}/acceptance",
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
          "name": "familyId",
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
          "family-invitation-not-found"
        ],
        "409": [
          "already-in-family",
          "family-cooldown",
          "family-full"
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
      "id": "purchases.declineFamilyInvitation",
      "plugin": "purchases",
      "method": "POST",
      "path": "/v1/families/{familyId}/decline",
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
          "name": "familyId",
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
          "family-invitation-not-found"
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
    }
  ],
  "events": [
    {
      "type": "purchases.familyChanged",
      "aggregate": {
        "id": "familyId",
        "version": "version"
      }
    },
    {
      "type": "purchases.giftChanged",
      "aggregate": {
        "id": "giftId",
        "version": "version"
      }
    },
    {
      "type": "purchases.licencesChanged",
      "aggregate": null
    },
    {
      "type": "purchases.orderChanged",
      "aggregate": {
        "id": "orderId",
        "version": "version"
      }
    },
    {
      "type": "purchases.orderEnded",
      "aggregate": {
        "id": "orderId",
        "version": "version"
      }
    },
    {
      "type": "purchases.orderPaid",
      "aggregate": {
        "id": "orderId",
        "version": "version"
      }
    },
    {
      "type": "purchases.orderPlaced",
      "aggregate": {
        "id": "orderId",
        "version": "version"
      }
    },
    {
      "type": "purchases.spendChanged",
      "aggregate": {
        "id": "userId",
        "version": "version"
      }
    }
  ],
  "problems": [
    {
      "code": "order-cart-not-found",
      "status": 404,
      "title": "There is no such cart to order",
      "cause": "The cart does not exist or belongs to somebody else.",
      "remedy": "Read the cart of the account and take its id."
    },
    {
      "code": "cart-not-orderable",
      "status": 409,
      "title": "The cart can not be ordered as it is",
      "cause": "The cart is empty, or something in it can not be bought; `reason` tells which.",
      "remedy": "Read the cart, and remove what can not be bought."
    },
    {
      "code": "cart-already-ordered",
      "status": 409,
      "title": "The cart was ordered already",
      "cause": "Another request has made an order of this cart; `orderId` names it.",
      "remedy": "Read that order."
    },
    {
      "code": "price-changed",
      "status": 409,
      "title": "The cart costs something else now",
      "cause": "The total is not the one that the buyer was shown; `quote` holds the new one.",
      "remedy": "Show the new quote to the buyer, and order with its total."
    },
    {
      "code": "sold-out",
      "status": 409,
      "title": "There are no keys left of it",
      "cause": "All keys that were for sale are sold or reserved; `packageIds` names what is gone.",
      "remedy": "Remove it from the cart, or try again when there are new keys."
    },
    {
      "code": "coupon-used-up",
      "status": 409,
      "title": "The coupon is used up",
      "cause": "The coupon was used as often as it may be, by this account or in all.",
      "remedy": "Remove the coupon from the cart."
    },
    {
      "code": "already-owned",
      "status": 409,
      "title": "The account has it already",
      "cause": "The account owns the package, or an order of it is open.",
      "remedy": "Look into the library and at the open orders."
    },
    {
      "code": "payment-declined",
      "status": 409,
      "title": "The payment was declined",
      "cause": "Nothing was paid; the order is cancelled and the cart can be used again. `declineCode` tells why.",
      "remedy": "Pay in another way, under another Idempotency-Key."
    },
    {
      "code": "payment-incomplete",
      "status": 422,
      "title": "Something is left to be paid",
      "cause": "The wallet does not pay all, and no payment method is named for the rest.",
      "remedy": "Name a payment method, or let the wallet pay all."
    },
    {
      "code": "order-not-paid",
      "status": 409,
      "title": "The order is not paid",
      "cause": "There is a receipt only of what was paid.",
      "remedy": "Wait until the order is paid, or pay it."
    },
    {
      "code": "free-app-not-found",
      "status": 404,
      "title": "There is no such app to be had",
      "cause": "No app that is offered has the given number.",
      "remedy": "Search the catalog for its appid."
    },
    {
      "code": "app-not-free",
      "status": 409,
      "title": "The app is not free",
      "cause": "It costs something, or is not released yet or not offered any more.",
      "remedy": "Put it into the cart and buy it."
    },
    {
      "code": "key-batch-not-found",
      "status": 404,
      "title": "There is no such batch of keys",
      "cause": "No batch has the given id.",
      "remedy": "List the batches and take an id from there."
    },
    {
      "code": "product-key-not-found",
      "status": 404,
      "title": "There is no such key",
      "cause": "No key that can be redeemed here reads like this.",
      "remedy": "Check the key for mistakes in typing."
    },
    {
      "code": "product-key-used",
      "status": 409,
      "title": "The key was used already",
      "cause": "Somebody has redeemed the key; each works once.",
      "remedy": "Ask the seller for another key."
    },
    {
      "code": "product-key-revoked",
      "status": 409,
      "title": "The key was revoked",
      "cause": "Whoever issued the key has taken it back.",
      "remedy": "Ask the seller for another key."
    },
    {
      "code": "product-key-locked",
      "status": 409,
      "title": "The key does not work yet",
      "cause": "Its app is not released; `worksFrom` tells when the key works.",
      "remedy": "Redeem it then."
    },
    {
      "code": "refund-not-found",
      "status": 404,
      "title": "There is no such refund",
      "cause": "No refund that may be seen has the given id.",
      "remedy": "List the refunds and take an id from there."
    },
    {
      "code": "not-refundable",
      "status": 409,
      "title": "It can not be refunded",
      "cause": "The order is not paid, or the line is refunded already; `reason` tells which.",
      "remedy": "Read the order."
    },
    {
      "code": "refund-decided",
      "status": 409,
      "title": "The refund is decided already",
      "cause": "Only a refund that waits for a decision can be approved or denied.",
      "remedy": "Read the refund."
    },
    {
      "code": "app-not-owned",
      "status": 409,
      "title": "The account does not own the app",
      "cause": "No active licence of the account is of a package that holds the app.",
      "remedy": "Buy it, or take it if it is free."
    },
    {
      "code": "play-not-over",
      "status": 422,
      "title": "The time of play is not over yet",
      "cause": "It would end in the future.",
      "remedy": "Record it when it is over."
    },
    {
      "code": "gift-not-found",
      "status": 404,
      "title": "There is no such gift",
      "cause": "No gift that the account has sent or got has the given id.",
      "remedy": "List the gifts and take an id from there."
    },
    {
      "code": "gift-not-open",
      "status": 409,
      "title": "The gift is decided already",
      "cause": "Only a gift that waits for its recipient can be accepted, declined or taken back; `state` tells what became of it.",
      "remedy": "Read the gift."
    },
    {
      "code": "app-not-released",
      "status": 409,
      "title": "The app is not released yet",
      "cause": "It was bought ahead, and can be played from its release on.",
      "remedy": "Wait for the release, or ask for a refund."
    },
    {
      "code": "family-not-found",
      "status": 404,
      "title": "The account is in no family",
      "cause": "No family has the caller as a member.",
      "remedy": "Found a family, or accept an invitation."
    },
    {
      "code": "family-member-not-found",
      "status": 404,
      "title": "There is no such member",
      "cause": "Nobody in the family has the given id.",
      "remedy": "Read the family and take an id from there."
    },
    {
      "code": "family-invitation-not-found",
      "status": 404,
      "title": "There is no such invitation",
      "cause": "The family has not invited the account, or the invitation is over.",
      "remedy": "Ask an adult of the family for an invitation."
    },
    {
      "code": "already-in-family",
      "status": 409,
      "title": "The account is in a family already",
      "cause": "An account is in one family at a time.",
      "remedy": "Leave that family first."
    },
    {
      "code": "family-cooldown",
      "status": 409,
      "title": "The account can not join another family yet",
      "cause": "Between joining two families there must be a year; `until` tells when it is over.",
      "remedy": "Wait until then."
    },
    {
      "code": "family-full",
      "status": 409,
      "title": "The family has no free place",
      "cause": "All six places are taken or kept for somebody who has left; `freeFrom` tells when the next one of these is free.",
      "remedy": "Wait until then."
    },
    {
      "code": "family-adults-only",
      "status": 409,
      "title": "Only an adult of the family may do this",
      "cause": "The caller is a child in the family.",
      "remedy": "Ask an adult of the family."
    },
    {
      "code": "family-needs-adult",
      "status": 409,
      "title": "The last adult can not go before the children",
      "cause": "A family with children has at least one adult.",
      "remedy": "Remove the children first, or invite another adult."
    },
    {
      "code": "too-many-invitations",
      "status": 409,
      "title": "The family has enough open invitations",
      "cause": "A family has at most six open invitations.",
      "remedy": "Withdraw one of them."
    },
    {
      "code": "play-recorded",
      "status": 409,
      "title": "The time of play is recorded already",
      "cause": "It overlaps with another session of the app that the account has recorded.",
      "remedy": "Record only what is not recorded yet."
    },
    {
      "code": "copy-in-use",
      "status": 409,
      "title": "Somebody else plays the copy",
      "cause": "In the family one copy is played by one member at a time, and each was in use then.",
      "remedy": "Play when it is free, or buy a copy."
    },
    {
      "code": "too-few-keys",
      "status": 409,
      "title": "There are too few free keys",
      "cause": "The batch has fewer free keys than are asked for; `free` tells how many.",
      "remedy": "Reserve fewer, or make another batch."
    },
    {
      "code": "reservation-over",
      "status": 422,
      "title": "The reservation would be over already",
      "cause": "It must end in the future.",
      "remedy": "Give a later time."
    },
    {
      "code": "product-key-ordered",
      "status": 409,
      "title": "The key belongs to an order",
      "cause": "The key was bought, or is reserved for an order that is open.",
      "remedy": "Refund the order, or wait until it is decided."
    },
    {
      "code": "gift-recipient-gone",
      "status": 409,
      "title": "Whom the gift is for has no account",
      "cause": "The account that a gift in the cart is for is not there any more; `lineIds` names the lines.",
      "remedy": "Take the gift out of the cart, or give it to somebody else."
    },
    {
      "code": "family-invitee-not-found",
      "status": 404,
      "title": "There is nobody to be invited",
      "cause": "No account has the given id, or it was erased.",
      "remedy": "Search for the person and take the id from there."
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
      "name": "redeem-key",
      "limit": 10,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "family-invitation",
      "limit": 30,
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
