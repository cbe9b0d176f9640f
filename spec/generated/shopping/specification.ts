// Generated from the specification. Do not edit.
import type { Specification } from '../../src/specification.ts';

export const specification: Specification = {
  "plugin": "shopping",
  "prefixes": [
    "carts",
    "coupons",
    "wishlist",
    "wishlists",
    "price-alerts"
  ],
  "operations": [
    {
      "id": "shopping.createGuestCart",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/carts",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "guest-cart",
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
      "id": "shopping.mergeCart",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/carts/merges",
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
          "cart-not-found"
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
      "id": "shopping.getCart",
      "plugin": "shopping",
      "method": "GET",
      "path": "/v1/carts/current",
      "authorization": {
        "kind": "guest"
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
          "cart-not-found"
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
      "id": "shopping.putCart",
      "plugin": "shopping",
      "method": "PUT",
      "path": "/v1/carts/current",
      "authorization": {
        "kind": "guest"
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
          "cart-not-found"
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
      "id": "shopping.addCartLine",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/carts/current/lines",
      "authorization": {
        "kind": "guest"
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
          "gift-needs-account",
          "forbidden"
        ],
        "404": [
          "item-not-found",
          "cart-not-found",
          "recipient-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "cart-full",
          "gift-to-oneself"
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
      "id": "shopping.emptyCart",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/carts/current/lines",
      "authorization": {
        "kind": "guest"
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
          "cart-not-found"
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
      "id": "shopping.changeCartLine",
      "plugin": "shopping",
      "method": "PATCH",
      "path": "/v1/carts/current/lines/{lineId}",
      "authorization": {
        "kind": "guest"
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
          "name": "lineId",
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
          "gift-needs-account",
          "forbidden"
        ],
        "404": [
          "cart-not-found",
          "cart-line-not-found",
          "recipient-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "cart-line-exists",
          "gift-to-oneself"
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
      "id": "shopping.removeCartLine",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/carts/current/lines/{lineId}",
      "authorization": {
        "kind": "guest"
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
          "name": "lineId",
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
          "cart-not-found",
          "cart-line-not-found"
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
      "id": "shopping.useCoupon",
      "plugin": "shopping",
      "method": "PUT",
      "path": "/v1/carts/current/coupon",
      "authorization": {
        "kind": "guest"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": "coupon",
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
          "cart-not-found",
          "coupon-not-found"
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
      "id": "shopping.dropCoupon",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/carts/current/coupon",
      "authorization": {
        "kind": "guest"
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
          "cart-not-found"
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
      "id": "shopping.createCoupon",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/coupons",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
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
          "coupon-code-taken"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "coupon-not-possible",
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
      "id": "shopping.listCoupons",
      "plugin": "shopping",
      "method": "GET",
      "path": "/v1/coupons",
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
      "id": "shopping.revokeCoupon",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/coupons/{couponId}",
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
          "name": "couponId",
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
          "coupon-not-found"
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
      "id": "shopping.createCouponCodes",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/coupons/{couponId}/codes",
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
      "refusesCardNumbers": true,
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "couponId",
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
          "coupon-not-found"
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
      "id": "shopping.listWishlist",
      "plugin": "shopping",
      "method": "GET",
      "path": "/v1/wishlist",
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
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
        },
        {
          "name": "onSale",
          "in": "query",
          "required": false,
          "type": "boolean",
          "default": false
        },
        {
          "name": "maxPrice",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "genre",
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
      "id": "shopping.shareWishlist",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/wishlist/share",
      "authorization": {
        "kind": "user"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": true,
      "entityTag": false,
      "precondition": false,
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [],
      "statuses": [
        201,
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
      "id": "shopping.unshareWishlist",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/wishlist/share",
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
      "id": "shopping.putWishlistItem",
      "plugin": "shopping",
      "method": "PUT",
      "path": "/v1/wishlist/{appId}",
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
          "item-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "game-owned",
          "wishlist-full"
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
      "id": "shopping.removeWishlistItem",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/wishlist/{appId}",
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
          "unavailable",
          "storage-full"
        ]
      }
    },
    {
      "id": "shopping.listSharedWishlist",
      "plugin": "shopping",
      "method": "GET",
      "path": "/v1/wishlists/shared/{shareToken}",
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
      "refusesCardNumbers": true,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "shareToken",
          "in": "path",
          "required": true,
          "type": "string"
        },
        {
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
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
          "token-expired",
          "invalid-principal"
        ],
        "404": [
          "wishlist-not-found"
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
      "id": "shopping.countWishlists",
      "plugin": "shopping",
      "method": "GET",
      "path": "/v1/wishlists/counts/{appId}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "wishlists:{path.appId}"
        ],
        "maxAge": 60,
        "vary": []
      },
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": true,
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
        304,
        401,
        422,
        429,
        500,
        503
      ],
      "problems": {
        "401": [
          "invalid-principal"
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
      "id": "shopping.listPriceAlerts",
      "plugin": "shopping",
      "method": "GET",
      "path": "/v1/price-alerts",
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
      "id": "shopping.putPriceAlert",
      "plugin": "shopping",
      "method": "PUT",
      "path": "/v1/price-alerts/{appId}",
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
          "item-not-found"
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
      "id": "shopping.removePriceAlert",
      "plugin": "shopping",
      "method": "DELETE",
      "path": "/v1/price-alerts/{appId}",
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
      "id": "shopping.quoteCart",
      "plugin": "shopping",
      "method": "POST",
      "path": "/v1/carts/{cartId}/quotes",
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
      "parameters": [
        {
          "name": "cartId",
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
          "cart-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "cart-empty",
          "cart-lines-invalid"
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
    }
  ],
  "events": [
    {
      "type": "shopping.priceAlertFired",
      "aggregate": null
    },
    {
      "type": "shopping.wishlistDiscounted",
      "aggregate": null
    },
    {
      "type": "shopping.wishlistLaunched",
      "aggregate": null
    }
  ],
  "problems": [
    {
      "code": "cart-not-found",
      "status": 404,
      "title": "There is no such cart",
      "cause": "The cart does not exist, belongs to somebody else, or was joined with another one.",
      "remedy": "Make a cart, or read the one of the account."
    },
    {
      "code": "cart-empty",
      "status": 409,
      "title": "The cart is empty",
      "cause": "There is no line in the cart to be paid for.",
      "remedy": "Put something into the cart."
    },
    {
      "code": "cart-lines-invalid",
      "status": 409,
      "title": "Something in the cart can not be bought",
      "cause": "A line is owned already, not for sale, not for this country or age; reading the cart tells which and why.",
      "remedy": "Remove the lines that are named, or save them for later."
    },
    {
      "code": "item-not-found",
      "status": 404,
      "title": "There is no such item",
      "cause": "No app, package or bundle of the store has this number.",
      "remedy": "Look for it in the catalogue; a new one can be bought a moment after it was made."
    },
    {
      "code": "cart-line-not-found",
      "status": 404,
      "title": "There is no such line in the cart",
      "cause": "The line was taken out, or is in another cart.",
      "remedy": "Read the cart again."
    },
    {
      "code": "cart-line-exists",
      "status": 409,
      "title": "It is in the cart for this person already",
      "cause": "Another line of the cart gives the same to the same person.",
      "remedy": "Remove one of the two lines, or choose somebody else."
    },
    {
      "code": "cart-full",
      "status": 409,
      "title": "The cart is full",
      "cause": "A cart holds 100 lines, those that are saved for later included.",
      "remedy": "Buy what is in it, or remove a line."
    },
    {
      "code": "gift-to-oneself",
      "status": 409,
      "title": "A gift is for somebody else",
      "cause": "The line names the buyer as the one who gets the gift.",
      "remedy": "Leave `recipientId` out to buy it for yourself."
    },
    {
      "code": "gift-needs-account",
      "status": 403,
      "title": "Only somebody who is signed in can give",
      "cause": "A guest's cart can not name who gets a line.",
      "remedy": "Sign in and join the carts, then say for whom it is."
    },
    {
      "code": "coupon-not-found",
      "status": 404,
      "title": "There is no such coupon",
      "cause": "The code or id is not known, or the coupon is over or was revoked.",
      "remedy": "Check the code, or go on without a coupon."
    },
    {
      "code": "coupon-code-taken",
      "status": 409,
      "title": "The code is another coupon's",
      "cause": "A code belongs to one coupon for ever.",
      "remedy": "Choose another code."
    },
    {
      "code": "coupon-not-possible",
      "status": 422,
      "title": "There can not be such a coupon",
      "cause": "A coupon has either a percentage or an amount, and ends after it begins.",
      "remedy": "Change what the detail names."
    },
    {
      "code": "game-owned",
      "status": 409,
      "title": "The account owns it already",
      "cause": "A licence of the account holds the game.",
      "remedy": "Look for it in the library."
    },
    {
      "code": "wishlist-full",
      "status": 409,
      "title": "The wishlist is full",
      "cause": "A wishlist holds 5,000 games.",
      "remedy": "Take a game from it."
    },
    {
      "code": "wishlist-not-found",
      "status": 404,
      "title": "There is no such wishlist",
      "cause": "The token was never given, or its owner shares the wishlist no more or by another token.",
      "remedy": "Ask the owner for a new one."
    },
    {
      "code": "recipient-not-found",
      "status": 404,
      "title": "There is nobody who could get the gift",
      "cause": "No account has the id that is named as `recipientId`.",
      "remedy": "Look the person up and take the id of the profile."
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
      "name": "guest-cart",
      "limit": 60,
      "window": 3600,
      "key": "account"
    },
    {
      "name": "coupon",
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
