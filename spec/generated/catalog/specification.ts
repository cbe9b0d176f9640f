// Generated from the specification. Do not edit.
import type { Specification } from '../../src/specification.ts';

export const specification: Specification = {
  "plugin": "catalog",
  "prefixes": [
    "games",
    "featured",
    "genres",
    "tags",
    "categories",
    "languages",
    "companies",
    "news",
    "price-regions",
    "bundles",
    "packages"
  ],
  "operations": [
    {
      "id": "catalog.searchGames",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games",
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
          "name": "query",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "genre",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "tag",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "category",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "language",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "platform",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "developer",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "publisher",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "free",
          "in": "query",
          "required": false,
          "type": "boolean"
        },
        {
          "name": "earlyAccess",
          "in": "query",
          "required": false,
          "type": "boolean"
        },
        {
          "name": "minPrice",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "maxPrice",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "minDiscount",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "minReviewScore",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "releasedFrom",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "releasedTo",
          "in": "query",
          "required": false,
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
          "name": "sort",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "relevance"
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
      "id": "catalog.createGame",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/games",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": "optional",
      "rateLimit": null,
      "bodyLimit": 2097152,
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
          "app-id-taken",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-game",
          "invalid-request",
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
      "id": "catalog.countFacets",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/facets",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "query",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "genre",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "tag",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "category",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "language",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "platform",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "type": {
            "arrayOf": "string"
          }
        },
        {
          "name": "developer",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "publisher",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "free",
          "in": "query",
          "required": false,
          "type": "boolean"
        },
        {
          "name": "earlyAccess",
          "in": "query",
          "required": false,
          "type": "boolean"
        },
        {
          "name": "minPrice",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "maxPrice",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "minDiscount",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "minReviewScore",
          "in": "query",
          "required": false,
          "type": "integer"
        },
        {
          "name": "releasedFrom",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "releasedTo",
          "in": "query",
          "required": false,
          "type": "string"
        },
        {
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
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
      "id": "catalog.suggestGames",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/suggestions",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "prefix",
          "in": "query",
          "required": true,
          "type": "string"
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
      "id": "catalog.listSimilarGames",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/{id}/similar",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
        ],
        "maxAge": 300,
        "vary": []
      },
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": true,
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
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
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
          "invalid-principal"
        ],
        "404": [
          "game-not-found"
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
      "id": "catalog.getGame",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/{id}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "game:{answer.id}",
          "app:{answer.appId}"
        ],
        "maxAge": 300,
        "vary": []
      },
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": true,
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
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
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
          "invalid-principal"
        ],
        "404": [
          "game-not-found"
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
      "id": "catalog.updateGame",
      "plugin": "catalog",
      "method": "PATCH",
      "path": "/v1/games/{id}",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": "optional",
      "rateLimit": null,
      "bodyLimit": 2097152,
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
          "game-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "price-held-by-discount",
          "idempotency-key-in-flight"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-game",
          "price-off-step",
          "invalid-request",
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
      "id": "catalog.deleteGame",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/games/{id}",
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
          "game-not-found"
        ],
        "409": [
          "game-was-sold",
          "game-in-bundle"
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
      "id": "catalog.importGames",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/games/import",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 16777216,
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
      "id": "catalog.listNewReleases",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/new-releases",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
          "name": "type",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "game"
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
        304,
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
      "id": "catalog.listUpcoming",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/upcoming",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
          "name": "type",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "game"
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
        304,
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
      "id": "catalog.listSpecials",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/specials",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
        304,
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
      "id": "catalog.listTopSellers",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/top-sellers",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
        304,
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
      "id": "catalog.delistGame",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/games/{id}/delisting",
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
          "game-not-found"
        ],
        "409": [
          "already-delisted"
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
      "id": "catalog.relistGame",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/games/{id}/delisting",
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
          "game-not-found"
        ],
        "409": [
          "not-delisted"
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
      "id": "catalog.listFeatured",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/featured",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
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
      "id": "catalog.setFeatured",
      "plugin": "catalog",
      "method": "PUT",
      "path": "/v1/featured",
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
          "unknown-games",
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
      "id": "catalog.listGenres",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/genres",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "labels"
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
          "default": 100
        }
      ],
      "statuses": [
        200,
        304,
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
      "id": "catalog.listTags",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/tags",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "labels"
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
          "default": 100
        }
      ],
      "statuses": [
        200,
        304,
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
      "id": "catalog.listCategories",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/categories",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "labels"
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
          "default": 100
        }
      ],
      "statuses": [
        200,
        304,
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
      "id": "catalog.listLanguages",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/languages",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "labels"
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
          "default": 100
        }
      ],
      "statuses": [
        200,
        304,
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
      "id": "catalog.listCompanies",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/companies",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "labels"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "prefix",
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
        304,
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
      "id": "catalog.getCompany",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/companies/{companyId}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "labels"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "companyId",
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
          "invalid-principal"
        ],
        "404": [
          "company-not-found"
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
      "id": "catalog.updateCompany",
      "plugin": "catalog",
      "method": "PATCH",
      "path": "/v1/companies/{companyId}",
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
          "name": "companyId",
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
          "company-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "company-name-taken"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "invalid-company-name",
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
      "id": "catalog.listCompanyGames",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/companies/{companyId}/games",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "games"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "companyId",
          "in": "path",
          "required": true,
          "type": "integer"
        },
        {
          "name": "role",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "developer"
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
        304,
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
          "invalid-principal"
        ],
        "404": [
          "company-not-found"
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
      "id": "catalog.listNews",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/news",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "news"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "game",
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
        304,
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
      "id": "catalog.createNews",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/news",
      "authorization": {
        "kind": "role",
        "role": "admin"
      },
      "internal": false,
      "cache": null,
      "idempotency": "optional",
      "rateLimit": null,
      "bodyLimit": 1048576,
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
          "game-not-found"
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
      "id": "catalog.listScheduledNews",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/news/scheduled",
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
          "name": "game",
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
      "id": "catalog.getNews",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/news/{newsId}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "news"
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
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "newsId",
          "in": "path",
          "required": true,
          "type": "string"
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
          "invalid-principal"
        ],
        "404": [
          "news-not-found"
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
      "id": "catalog.updateNews",
      "plugin": "catalog",
      "method": "PATCH",
      "path": "/v1/news/{newsId}",
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
      "hasBody": true,
      "bodyRequired": true,
      "parameters": [
        {
          "name": "newsId",
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
          "news-not-found"
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
      "id": "catalog.deleteNews",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/news/{newsId}",
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
          "name": "newsId",
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
          "news-not-found"
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
      "id": "catalog.listPrices",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/{id}/prices",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "game:{answer.id}"
        ],
        "maxAge": 300,
        "vary": []
      },
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": true,
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
          "invalid-principal"
        ],
        "404": [
          "game-not-found"
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
      "id": "catalog.setPrice",
      "plugin": "catalog",
      "method": "PUT",
      "path": "/v1/games/{id}/prices/{region}",
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
        },
        {
          "name": "region",
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
          "game-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "price-held-by-discount"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "price-off-step",
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
      "id": "catalog.removePrice",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/games/{id}/prices/{region}",
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
        },
        {
          "name": "region",
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
          "game-not-found",
          "price-not-found"
        ],
        "409": [
          "price-held-by-discount"
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
      "id": "catalog.listPriceChanges",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/{id}/price-changes",
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
        },
        {
          "name": "region",
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
          "game-not-found"
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
      "id": "catalog.createDiscount",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/games/{id}/discounts",
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
          "game-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "game-delisted",
          "game-without-price",
          "discount-overlaps",
          "launch-is-over",
          "release-date-unknown",
          "cooldown-after-release",
          "cooldown-after-price-rise",
          "cooldown-after-discount"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "discount-percent-not-allowed",
          "discount-length-not-allowed",
          "discount-starts-in-the-past",
          "launch-discount-off-release",
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
      "id": "catalog.listDiscounts",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/{id}/discounts",
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
          "game-not-found"
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
      "id": "catalog.cancelDiscount",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/games/{id}/discounts/{discountId}",
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
        },
        {
          "name": "discountId",
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
          "game-not-found",
          "discount-not-found"
        ],
        "409": [
          "discount-is-over"
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
      "id": "catalog.listPriceRegions",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/price-regions",
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
      "parameters": [],
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
      "id": "catalog.listBundles",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/bundles",
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
      "id": "catalog.getBundle",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/bundles/{bundleId}",
      "authorization": {
        "kind": "public"
      },
      "internal": false,
      "cache": {
        "tags": [
          "bundle:{path.bundleId}",
          "games"
        ],
        "maxAge": 300,
        "vary": []
      },
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 1048576,
      "secret": false,
      "entityTag": true,
      "precondition": false,
      "hasBody": false,
      "bodyRequired": false,
      "parameters": [
        {
          "name": "bundleId",
          "in": "path",
          "required": true,
          "type": "integer"
        },
        {
          "name": "country",
          "in": "query",
          "required": false,
          "type": "string",
          "default": "US"
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
          "invalid-principal"
        ],
        "404": [
          "bundle-not-found"
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
      "id": "catalog.putBundle",
      "plugin": "catalog",
      "method": "PUT",
      "path": "/v1/bundles/{bundleId}",
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
          "name": "bundleId",
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
          "unknown-games",
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
      "id": "catalog.deleteBundle",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/bundles/{bundleId}",
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
          "name": "bundleId",
          "in": "path",
          "required": true,
          "type": "integer"
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
          "bundle-not-found"
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
      "id": "catalog.quoteBundle",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/bundles/{bundleId}/quote",
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
      "parameters": [
        {
          "name": "bundleId",
          "in": "path",
          "required": true,
          "type": "integer"
        }
      ],
      "statuses": [
        200,
        400,
        401,
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
          "token-expired",
          "invalid-principal"
        ],
        "404": [
          "bundle-not-found"
        ],
        "408": [
          "request-timeout"
        ],
        "409": [
          "bundle-not-purchasable",
          "bundle-owned"
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
      "id": "catalog.exportOffers",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/games/offers",
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
      "id": "catalog.listOffers",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/games/offers",
      "authorization": {
        "kind": "role",
        "role": "service"
      },
      "internal": true,
      "cache": null,
      "idempotency": null,
      "rateLimit": null,
      "bodyLimit": 131072,
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
      "id": "catalog.listPackages",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/packages",
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
      "id": "catalog.getPackage",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/packages/{packageId}",
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
          "name": "packageId",
          "in": "path",
          "required": true,
          "type": "integer"
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
          "package-not-found"
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
      "id": "catalog.putPackage",
      "plugin": "catalog",
      "method": "PUT",
      "path": "/v1/packages/{packageId}",
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
          "name": "packageId",
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
          "package-apps-fixed"
        ],
        "413": [
          "body-too-large"
        ],
        "415": [
          "unsupported-media-type"
        ],
        "422": [
          "unknown-games",
          "price-off-step",
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
      "id": "catalog.deletePackage",
      "plugin": "catalog",
      "method": "DELETE",
      "path": "/v1/packages/{packageId}",
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
          "name": "packageId",
          "in": "path",
          "required": true,
          "type": "integer"
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
          "package-not-found"
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
      "id": "catalog.delistPackage",
      "plugin": "catalog",
      "method": "POST",
      "path": "/v1/packages/{packageId}/delisting",
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
          "name": "packageId",
          "in": "path",
          "required": true,
          "type": "integer"
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
          "package-not-found"
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
      "id": "catalog.exportSets",
      "plugin": "catalog",
      "method": "GET",
      "path": "/v1/bundles/sets",
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
    }
  ],
  "events": [
    {
      "type": "catalog.gamesImported",
      "aggregate": null
    },
    {
      "type": "catalog.gamesRemoved",
      "aggregate": null
    },
    {
      "type": "catalog.newsPublished",
      "aggregate": {
        "id": "newsId",
        "version": "version"
      }
    },
    {
      "type": "catalog.priceChanged",
      "aggregate": null
    },
    {
      "type": "catalog.setChanged",
      "aggregate": {
        "id": "setId",
        "version": "version"
      }
    }
  ],
  "problems": [
    {
      "code": "game-not-found",
      "status": 404,
      "title": "There is no such game",
      "cause": "No game of this store has the given id or appid.",
      "remedy": "Check the number. A game is addressed by its appid, such as 620, or by the id of an earlier answer."
    },
    {
      "code": "invalid-game",
      "status": 422,
      "title": "The fields of the game contradict each other",
      "cause": "Every field keeps its schema, but together they make no game; `detail` says which do not fit.",
      "remedy": "Correct the field that is named, or give the other one too."
    },
    {
      "code": "app-id-taken",
      "status": 409,
      "title": "There is a game with this appId already",
      "cause": "An appId names one game of the store.",
      "remedy": "Change the game that there is, or leave the appId out so that a free one is given."
    },
    {
      "code": "already-delisted",
      "status": 409,
      "title": "The game is delisted already",
      "cause": "A game is delisted once.",
      "remedy": "Nothing needs to be done."
    },
    {
      "code": "not-delisted",
      "status": 409,
      "title": "The game is not delisted",
      "cause": "Only a delisted game can be put into the store again.",
      "remedy": "Nothing needs to be done."
    },
    {
      "code": "game-was-sold",
      "status": 409,
      "title": "The game was sold",
      "cause": "Somebody has bought the game or got it for nothing, and keeps it.",
      "remedy": "Delist it; it then leaves all lists, and who owns it keeps it."
    },
    {
      "code": "game-in-bundle",
      "status": 409,
      "title": "A bundle holds the game",
      "cause": "A bundle is sold with all of its games; `detail` says which bundles hold this one.",
      "remedy": "Change or remove these bundles first; a game of a package can only be delisted."
    },
    {
      "code": "company-not-found",
      "status": 404,
      "title": "There is no such company",
      "cause": "No developer or publisher of this store has the given number.",
      "remedy": "Look the company up by its name in the list of companies."
    },
    {
      "code": "company-name-taken",
      "status": 409,
      "title": "Another company has this name",
      "cause": "A company is known by its name, so that imports find it.",
      "remedy": "Choose another name."
    },
    {
      "code": "invalid-company-name",
      "status": 422,
      "title": "The name is empty",
      "cause": "A name needs a character that is not white space.",
      "remedy": "Give a name that can be seen."
    },
    {
      "code": "news-not-found",
      "status": 404,
      "title": "There is no such news",
      "cause": "No news of this store has the given id, or it is not published yet.",
      "remedy": "Take the id from the list of news."
    },
    {
      "code": "price-not-found",
      "status": 404,
      "title": "The game has no price there",
      "cause": "The game is not in this price list.",
      "remedy": "Read the list of its prices."
    },
    {
      "code": "price-off-step",
      "status": 422,
      "title": "The currency cannot pay this amount",
      "cause": "Prices in this currency are multiples of the step that `detail` names, such as 100 hundredths in JPY and 50000 in VND.",
      "remedy": "Send one of the two amounts that `detail` names. GET /v1/price-regions tells the steps of all price lists."
    },
    {
      "code": "price-held-by-discount",
      "status": 409,
      "title": "A discount holds the price",
      "cause": "Regular prices of a game stay as they are while a discount of it runs or is scheduled.",
      "remedy": "Change the price when the discount has ended, or cancel the discount first."
    },
    {
      "code": "discount-not-found",
      "status": 404,
      "title": "There is no such discount",
      "cause": "The game has no discount with this id.",
      "remedy": "Read the list of its discounts."
    },
    {
      "code": "discount-is-over",
      "status": 409,
      "title": "The discount is over",
      "cause": "It has ended or was cancelled already.",
      "remedy": "There is nothing to do."
    },
    {
      "code": "game-delisted",
      "status": 409,
      "title": "The game is delisted",
      "cause": "A game that is not sold can not be discounted.",
      "remedy": "Put the game into the store again first."
    },
    {
      "code": "game-without-price",
      "status": 409,
      "title": "The game has no price",
      "cause": "A game without a price in any list has nothing that could be discounted.",
      "remedy": "Set a price first."
    },
    {
      "code": "discount-overlaps",
      "status": 409,
      "title": "There is another discount at that time",
      "cause": "A game has one discount at a time, and one that runs or is scheduled would overlap with this one.",
      "remedy": "Choose another time, as `detail` says, or cancel the other discount first."
    },
    {
      "code": "launch-is-over",
      "status": 409,
      "title": "The game is released already",
      "cause": "A launch discount is set before the release of its game.",
      "remedy": "Make a custom discount, as soon as it is possible."
    },
    {
      "code": "release-date-unknown",
      "status": 409,
      "title": "The day of the release is not known",
      "cause": "The game is not released and has no release date with a day, from which a discount could be counted.",
      "remedy": "Give the game its release date first."
    },
    {
      "code": "cooldown-after-release",
      "status": 409,
      "title": "The release is too near",
      "cause": "A discount starts 30 days after the release at the earliest, unless it is a launch discount.",
      "remedy": "Wait until `possibleAt`, or set a launch discount before the release."
    },
    {
      "code": "cooldown-after-price-rise",
      "status": 409,
      "title": "A price was raised",
      "cause": "A discount starts 30 days after the rise of a price in any list at the earliest.",
      "remedy": "Wait until `possibleAt`."
    },
    {
      "code": "cooldown-after-discount",
      "status": 409,
      "title": "Another discount is too near",
      "cause": "There are 30 days between the end of a discount and the start of the next one, unless the next one is seasonal.",
      "remedy": "Wait until `possibleAt`, or choose a time that ends 30 days before the discount that `detail` names."
    },
    {
      "code": "discount-percent-not-allowed",
      "status": 422,
      "title": "The percentage is not allowed",
      "cause": "A discount is 10 to 95 percent, a launch discount 10 to 40.",
      "remedy": "Choose another percentage."
    },
    {
      "code": "discount-length-not-allowed",
      "status": 422,
      "title": "The discount is too short or too long",
      "cause": "A discount lasts 1 to 14 days, a launch discount 7 to 14.",
      "remedy": "Choose another end."
    },
    {
      "code": "discount-starts-in-the-past",
      "status": 422,
      "title": "The discount would have started already",
      "cause": "Its start is before the present time of the store.",
      "remedy": "Choose a later start, or leave it out to start now."
    },
    {
      "code": "launch-discount-off-release",
      "status": 422,
      "title": "A launch discount starts with the release",
      "cause": "Its start is not on the day of the release (UTC).",
      "remedy": "Leave the start out, or choose a time on that day."
    },
    {
      "code": "bundle-not-found",
      "status": 404,
      "title": "There is no such bundle",
      "cause": "No bundle of this store has the given number.",
      "remedy": "Read the list of bundles."
    },
    {
      "code": "unknown-games",
      "status": 422,
      "title": "Some games do not exist",
      "cause": "The store has no games with the appids that `detail` names.",
      "remedy": "Check the appids, or import the games first."
    },
    {
      "code": "bundle-not-purchasable",
      "status": 409,
      "title": "The bundle cannot be bought there",
      "cause": "A game of the bundle has no price in the list of the country, or is not sold any more.",
      "remedy": "There is nothing to do but to buy its other games one by one."
    },
    {
      "code": "bundle-owned",
      "status": 409,
      "title": "There is nothing to buy",
      "cause": "All games of the bundle are owned already.",
      "remedy": "There is nothing to do."
    },
    {
      "code": "package-not-found",
      "status": 404,
      "title": "There is no such package",
      "cause": "No package of several apps has the given number.",
      "remedy": "Read the list of packages."
    },
    {
      "code": "package-apps-fixed",
      "status": 409,
      "title": "The apps of a package stay as they are",
      "cause": "The package was made with other apps, and people may own it.",
      "remedy": "Make another package with these apps."
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
  "rateLimits": [],
  requestValidators: () => import('./requests.js').then(({ validators }) => validators),
  answerValidators: () => import('./answers.js').then(({ validators }) => validators),
  answerShapes: () => import('./shapes.js').then(({ shapes }) => shapes),
  eventValidators: () => import('./events.js').then(({ validators }) => validators),
  problemTexts: new URL('./problems/', import.meta.url),
  document: new URL('./openapi.json', import.meta.url),
};
