/* eslint-disable */
// Generated from the specification. Do not edit.

export interface paths {
    "/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's notes by title */
        get: operations["notes.listNotes"];
        put?: never;
        /** Write a note */
        post: operations["notes.createNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One note of the caller */
        get: operations["notes.getNote"];
        /** Write a note anew */
        put: operations["notes.changeNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a code that opens a note to somebody */
        post: operations["notes.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/of/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles of a user's notes */
        get: operations["notes.listNotesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notes have a label */
        get: operations["notes.readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/knocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Knock at somebody's door */
        post: operations["notes.knock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/chores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a note tidied up */
        post: operations["notes.addChore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes for other plugins' copies */
        get: operations["notes.exportNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/echo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a call has arrived */
        post: operations["notes.echo"];
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
        /** @description What a user has noted. */
        Note: {
            id: components["schemas"]["Uuid"];
            title: components["schemas"]["NoteTitle"];
            label: components["schemas"]["NoteLabel"];
            counters: components["schemas"]["NoteCounters"];
            remindAt: components["schemas"]["Timestamp"] | null;
            reminded: boolean;
            version: number;
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description On whose behalf a call is made. */
        NoteCaller: {
            caller: string | null;
            userId: string | null;
            roles: string[];
        };
        NoteContent: {
            title: components["schemas"]["NoteTitle"];
            /** @default none */
            label?: components["schemas"]["NoteLabel"];
            counters?: components["schemas"]["NoteCounters"];
            remindAt?: components["schemas"]["Timestamp"];
        };
        /** @description Numbers by name. */
        NoteCounters: {
            [key: string]: number;
        };
        NoteLabel: string;
        /** @description What copies keep of a note. */
        NoteRow: {
            noteId: components["schemas"]["Uuid"];
            userId: components["schemas"]["Uuid"];
            title: components["schemas"]["NoteTitle"];
            reminded: boolean;
            version: number;
        };
        NoteTitle: string;
        NotesNoteChangedEvent: {
            noteId: components["schemas"]["Uuid"];
            userId: components["schemas"]["Uuid"];
            title: components["schemas"]["NoteTitle"];
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
         * Format: date-time
         * @description RFC 3339 in UTC.
         * @example 2026-11-22T12:00:00.000Z
         */
        Timestamp: string;
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
        /** @description The first request with this key is still running (`idempotency-key-in-flight`). */
        IdempotencyKeyInFlight: {
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
        /** @description The forwarded identity is not valid (`invalid-principal`). */
        InvalidPrincipal: {
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
        /** @description The request breaks the specification (`invalid-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        InvalidRequestOrIdempotencyKeyReused: {
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
        /** @description The body cannot be read (`malformed-body`). An Idempotency-Key is needed (`idempotency-key-missing`). */
        MalformedBodyOrIdempotencyKeyMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here (`not-found`). */
        NotFound: {
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
        /** @description The note exists (`note-exists`). */
        NoteExists: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The note exists (`note-exists`). The first request with this key is still running (`idempotency-key-in-flight`). */
        NoteExistsOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has changed in the meantime (`precondition-failed`). */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed (`precondition-required`). */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
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
         * @description How long the answer may be kept.
         * @example public, max-age=60
         */
        "Cache-Control": string;
        /**
         * @description Language of the title, the one of `Accept-Language` that the store speaks; English without it.
         * @example en
         */
        "Content-Language": "ar" | "de" | "en" | "es" | "fr" | "ja" | "ko" | "pt" | "ru" | "zh";
        /**
         * @description Version of the answer, for If-None-Match and If-Match.
         * @example "5d41402abc4b2a76"
         */
        ETag: string;
        /**
         * @description True when this is the kept answer of an earlier request with the same Idempotency-Key.
         * @example true
         */
        "Idempotent-Replayed": "true";
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
export type Note = components['schemas']['Note'];
export type NoteCaller = components['schemas']['NoteCaller'];
export type NoteContent = components['schemas']['NoteContent'];
export type NoteCounters = components['schemas']['NoteCounters'];
export type NoteLabel = components['schemas']['NoteLabel'];
export type NoteRow = components['schemas']['NoteRow'];
export type NoteTitle = components['schemas']['NoteTitle'];
export type NotesNoteChangedEvent = components['schemas']['NotesNoteChangedEvent'];
export type Problem = components['schemas']['Problem'];
export type RequestError = components['schemas']['RequestError'];
export type Timestamp = components['schemas']['Timestamp'];
export type Uuid = components['schemas']['Uuid'];
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseIdempotencyKeyInFlight = components['responses']['IdempotencyKeyInFlight'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseInvalidCursor = components['responses']['InvalidCursor'];
export type ResponseInvalidPrincipal = components['responses']['InvalidPrincipal'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseInvalidRequestOrIdempotencyKeyReused = components['responses']['InvalidRequestOrIdempotencyKeyReused'];
export type ResponseMalformedBody = components['responses']['MalformedBody'];
export type ResponseMalformedBodyOrIdempotencyKeyMissing = components['responses']['MalformedBodyOrIdempotencyKeyMissing'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotSignedInOrTokenExpiredOrInvalidPrincipal = components['responses']['NotSignedInOrTokenExpiredOrInvalidPrincipal'];
export type ResponseNoteExists = components['responses']['NoteExists'];
export type ResponseNoteExistsOrIdempotencyKeyInFlight = components['responses']['NoteExistsOrIdempotencyKeyInFlight'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseTokenExpiredOrInvalidPrincipal = components['responses']['TokenExpiredOrInvalidPrincipal'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnavailableOrStorageFull = components['responses']['UnavailableOrStorageFull'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderContentLanguage = components['headers']['Content-Language'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotentReplayed = components['headers']['Idempotent-Replayed'];
export type HeaderRateLimitLimit = components['headers']['RateLimit-Limit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimit-Remaining'];
export type HeaderRateLimitReset = components['headers']['RateLimit-Reset'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type $defs = Record<string, never>;
export interface operations {
    "notes.listNotes": {
        parameters: {
            query?: {
                /**
                 * @description Only notes with one of these labels.
                 * @example [
                 *       "none"
                 *     ]
                 */
                label?: components["schemas"]["NoteLabel"][];
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
                        items: components["schemas"]["Note"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "notes.createNote": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this attempt, so that a retry is answered with the first result instead of being done again. Any unique text, a UUID for example.
                 *     It is remembered for 30 days where it is required, and for a day where it is not.
                 * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Milk",
                 *       "label": "shopping",
                 *       "counters": {
                 *         "bottles": 2
                 *       },
                 *       "remindAt": "2126-11-22T12:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["NoteContent"];
            };
        };
        responses: {
            /** @description The note. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17",
                     *       "title": "Milk",
                     *       "label": "shopping",
                     *       "counters": {
                     *         "bottles": 2
                     *       },
                     *       "remindAt": "2126-11-22T12:00:00.000Z",
                     *       "reminded": false,
                     *       "version": 1,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NoteExistsOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "notes.getNote": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Id of the note.
                 * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17",
                     *       "title": "Milk",
                     *       "label": "shopping",
                     *       "counters": {},
                     *       "remindAt": null,
                     *       "reminded": false,
                     *       "version": 1,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description What the client has is still current. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "notes.changeNote": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that this change is based on.
                 * @example "7"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Id of the note.
                 * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Oat milk"
                 *     }
                 */
                "application/json": components["schemas"]["NoteContent"];
            };
        };
        responses: {
            /** @description The note as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17",
                     *       "title": "Oat milk",
                     *       "label": "none",
                     *       "counters": {},
                     *       "remindAt": null,
                     *       "reminded": false,
                     *       "version": 2,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NoteExists"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "notes.invite": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this attempt, so that a retry is answered with the first result instead of being done again. Any unique text, a UUID for example.
                 *     It is remembered for 30 days where it is required, and for a day where it is not.
                 * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Id of the note.
                 * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. It is shown only here. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "example-of-an-invitation"
                     *     }
                     */
                    "application/json": {
                        code: string;
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "notes.listNotesOf": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Id of the caller.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The titles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "Milk"
                     *     ]
                     */
                    "application/json": components["schemas"]["NoteTitle"][];
                };
            };
            /** @description What the client has is still current. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "notes.readBoard": {
        parameters: {
            query?: {
                /**
                 * @description The label.
                 * @example none
                 */
                label?: components["schemas"]["NoteLabel"];
            };
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board, and how often one was made, so that a kept one can be told from a new one. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "label": "none",
                     *       "notes": 3,
                     *       "made": 1
                     *     }
                     */
                    "application/json": {
                        label: components["schemas"]["NoteLabel"];
                        notes: number;
                        made: number;
                    };
                };
            };
            /** @description What the client has is still current. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "notes.knock": {
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
                 *       "name": "alice"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description It was heard. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "notes.addChore": {
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
                 *       "noteId": "0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17"
                 *     }
                 */
                "application/json": {
                    noteId: components["schemas"]["Uuid"];
                };
            };
        };
        responses: {
            /** @description It will be done. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
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
    "notes.exportNotes": {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before; left out for the first page.
                 * @example eyJhIjoiMDE5M2Y0In0.q83vEjRWeJA
                 */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Rows on a page at most.
                 * @example 500
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
                        items: components["schemas"]["NoteRow"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "notes.echo": {
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
                    title: components["schemas"]["NoteTitle"];
                    /**
                     * @description Awaited waits until the caller's deadline has passed, and then writes a note with the title.
                     * @enum {string}
                     */
                    how: "answered" | "refused" | "awaited";
                };
            };
        };
        responses: {
            /** @description Who called. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caller": "mirror",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "roles": [
                     *         "player",
                     *         "service"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoteCaller"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NoteExists"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
}
