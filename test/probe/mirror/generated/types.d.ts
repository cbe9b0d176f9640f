/* eslint-disable */
// Generated from the specification. Do not edit.

export interface paths {
    "/v1/mirror": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the mirror knows of notes */
        get: operations["mirror.listCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mirror/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the owner of the notes */
        post: operations["mirror.call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An opaque, signed position in a list. It is valid for the operation and filters that gave it. */
        Cursor: string;
        /** @description The `cursor` of the next page; null on the last one. */
        NextCursor: string | null;
        /** @description A copy of a note. */
        NoteCopy: {
            id: components["schemas"]["Uuid"];
            title: string;
            reminded: boolean;
            version: number;
        };
        /**
         * @description A refusal (RFC 9457), as `application/problem+json`. Programs decide by `code`, which never changes; people read
         *     `title`, `detail` and the page at `type`. A problem may have further members of its own.
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Address of the page that explains the problem.
             */
            type: string;
            /** @description What is wrong, the same for each occurrence. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description Stable name of the problem. */
            code: string;
            /** @description What is particular to this occurrence. */
            detail?: string;
            /** @description Id of the request, to find it in the logs. */
            requestId: string;
            /** @description Where the request breaks the specification (`invalid-request` only). */
            errors?: components["schemas"]["RequestError"][];
        } & {
            [key: string]: unknown;
        };
        /** @description One place where a request breaks the specification. */
        RequestError: {
            /**
             * @description The part of the request.
             * @enum {string}
             */
            in: "path" | "query" | "headers" | "body";
            /** @description JSON pointer into that part; empty for the part itself. */
            pointer: string;
            /** @description What is expected there. */
            message: string;
        };
        /**
         * Format: uuid
         * @description A UUID; those that the store makes are of version 7 and sort by time.
         * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
         */
        Uuid: string;
    };
    responses: {
        /** @description The body is too large (`body-too-large`). */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this (`forbidden`). */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong in the store (`internal-error`). */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cursor is not valid (`invalid-cursor`). */
        InvalidCursor: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the specification (`invalid-request`). */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body cannot be read (`malformed-body`). */
        MalformedBody: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in (`not-signed-in`). The access token has ended (`token-expired`). The forwarded identity is not valid (`invalid-principal`). */
        NotSignedInOrTokenExpiredOrInvalidPrincipal: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (`rate-limited`). */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request took too long to arrive (`request-timeout`). */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token has ended (`token-expired`). The forwarded identity is not valid (`invalid-principal`). */
        TokenExpiredOrInvalidPrincipal: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store cannot answer right now (`unavailable`). */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store cannot answer right now (`unavailable`). The disk is full (`storage-full`). */
        UnavailableOrStorageFull: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not supported (`unsupported-media-type`). */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Language of the title, the one of `Accept-Language` that the store speaks; English without it.
         * @example en
         */
        "Content-Language": "ar" | "de" | "en" | "es" | "fr" | "ja" | "ko" | "pt" | "ru" | "zh";
        /**
         * @description Requests that the window allows.
         * @example 60
         */
        "RateLimit-Limit": number;
        /**
         * @description Requests that are left in the window.
         * @example 41
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until the window ends.
         * @example 12
         */
        "RateLimit-Reset": number;
        /**
         * @description Seconds to wait before the next try.
         * @example 2
         */
        "Retry-After": number;
        /**
         * @description How to sign in.
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description Id of this request, as it stands in the logs. A caller may send its own.
         * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
         */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type Cursor = components['schemas']['Cursor'];
export type NextCursor = components['schemas']['NextCursor'];
export type NoteCopy = components['schemas']['NoteCopy'];
export type Problem = components['schemas']['Problem'];
export type RequestError = components['schemas']['RequestError'];
export type Uuid = components['schemas']['Uuid'];
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseInvalidCursor = components['responses']['InvalidCursor'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseMalformedBody = components['responses']['MalformedBody'];
export type ResponseNotSignedInOrTokenExpiredOrInvalidPrincipal = components['responses']['NotSignedInOrTokenExpiredOrInvalidPrincipal'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseTokenExpiredOrInvalidPrincipal = components['responses']['TokenExpiredOrInvalidPrincipal'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnavailableOrStorageFull = components['responses']['UnavailableOrStorageFull'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type HeaderContentLanguage = components['headers']['Content-Language'];
export type HeaderRateLimitLimit = components['headers']['RateLimit-Limit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimit-Remaining'];
export type HeaderRateLimitReset = components['headers']['RateLimit-Reset'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type $defs = Record<string, never>;
export interface operations {
    "mirror.listCopies": {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before; left out for the first page.
                 * @example eyJhIjoiMDE5M2Y0In0.q83vEjRWeJA
                 */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Items on a page at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["NoteCopy"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "mirror.call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Milk",
                 *       "how": "answered"
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    how: "answered" | "refused" | "awaited" | "inTransaction";
                };
            };
        };
        responses: {
            /** @description What came of it. One of the members is not null. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answer": {
                     *         "caller": "mirror",
                     *         "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *         "roles": [
                     *           "player",
                     *           "service"
                     *         ]
                     *       },
                     *       "problem": null,
                     *       "error": null
                     *     }
                     */
                    "application/json": {
                        answer: {
                            caller: string | null;
                            userId: string | null;
                            roles: string[];
                        } | null;
                        problem: {
                            code: string;
                            detail: string;
                            /** @description A member of its own. */
                            title: string | null;
                        } | null;
                        error: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
}
