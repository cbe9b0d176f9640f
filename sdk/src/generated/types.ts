/* eslint-disable */
// Generated from the specification. Do not edit.

export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts
         * @description Newest first.
         */
        get: operations["users.listAccounts"];
        put?: never;
        /**
         * Make an account
         * @description Account names are public and unique. An e-mail address is not confirmed by this operation, so that several accounts may
         *     name the same one and the answer does not tell whether another account has it; only a confirmed address is unique. A mail
         *     with a code to confirm it is sent.
         */
        post: operations["users.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own account */
        get: operations["users.getOwnAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the caller's password
         * @description Ends all other sessions and tells the owner by mail.
         */
        put: operations["users.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the caller's e-mail address
         * @description The new address gets a code, and takes the place of the old one when it is confirmed with it; the old one, if it was
         *     confirmed, gets a warning. The answer does not tell whether another account has the address.
         */
        put: operations["users.changeEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent that confirms the e-mail address
         * @description Goes to the address that waits to be confirmed, else to the account's. The code works for 24 hours.
         */
        post: operations["users.requestEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a second factor
         * @description Gives a secret for an authenticator (TOTP, RFC 6238). It counts once a code has confirmed it.
         */
        post: operations["users.beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor on
         * @description Takes the first code of the authenticator. Ends all other sessions and tells the owner by mail.
         */
        post: operations["users.confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor off
         * @description Ends all other sessions and tells the owner by mail.
         */
        post: operations["users.removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have new recovery codes made */
        post: operations["users.renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own profile */
        get: operations["users.getOwnProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the caller's profile
         * @description What is left out stays as it is; null removes it.
         */
        patch: operations["users.updateOwnProfile"];
        trace?: never;
    };
    "/v1/accounts/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the caller's picture
         * @description The picture is cut to a square from its middle, in 32, 64 and 184 pixels. What the file holds beside it, such as the place
         *     where it was taken, is not kept. Of an animation the first picture is taken.
         */
        put: operations["users.setAvatar"];
        post?: never;
        /**
         * Remove the caller's picture
         * @description The one that everybody begins with takes its place.
         */
        delete: operations["users.removeAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/avatars/{hash}/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture
         * @description It can be kept for ever, because another picture has another address.
         */
        get: operations["users.getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may see what of the caller */
        get: operations["users.getPrivacy"];
        /** Say who may see what of the caller */
        put: operations["users.setPrivacy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller wants the store */
        get: operations["users.getPreferences"];
        /** Say how the caller wants the store */
        put: operations["users.setPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/parental-controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller is limited to */
        get: operations["users.getParentalControls"];
        /**
         * Limit the caller
         * @description The first time it takes a `newPin`. From then on every change takes the present one as `pin`, and `newPin` changes it.
         *     `enabled: false` removes limits and PIN.
         */
        put: operations["users.setParentalControls"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Profiles of several people
         * @description Each once, in the order of the request; those that do not exist are left out.
         */
        get: operations["users.getUserSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's profile
         * @description A suspended account answers like others.
         */
        get: operations["users.getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account */
        get: operations["users.getAccount"];
        put?: never;
        post?: never;
        /**
         * Erase an account
         * @description As its owner can. It can not be undone.
         */
        delete: operations["users.eraseAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give an account its roles
         * @description Everybody is a player. Nobody can take the role of an administrator from himself.
         */
        put: operations["users.setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how much an account has spent
         * @description An account that has spent less than the store asks for is limited. Purchases count by themselves; this is for sandboxes, tests, and
         *     accounts that an administrator trusts.
         */
        put: operations["users.setSpend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Suspend an account
         * @description Ends all its sessions; neither they nor its keys are accepted any more once this is answered.
         */
        put: operations["users.suspendAccount"];
        post?: never;
        /** Let a suspended account in again */
        delete: operations["users.liftSuspension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bans of an account that hold now
         * @description Newest first.
         */
        get: operations["users.listBans"];
        put?: never;
        /** Ban an account */
        post: operations["users.banAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/bans/{banId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a ban back */
        delete: operations["users.liftBan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase the caller's account
         * @description The account, its credentials and sessions are gone when this is answered; the other plugins erase what they keep of the person
         *     right after. What law or the ledger keeps stays under an opaque id. It can not be undone.
         */
        post: operations["users.eraseOwnAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an e-mail address */
        post: operations["users.verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent that lets a new password be chosen
         * @description The answer is the same whether there is such an account or not. The code goes to the account's e-mail address and works
         *     for an hour.
         */
        post: operations["users.requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password with a mailed code
         * @description Ends all sessions of the account.
         */
        post: operations["users.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's sessions
         * @description Those that work, newest first.
         */
        get: operations["users.listSessions"];
        put?: never;
        /** Sign in */
        post: operations["users.login"];
        /**
         * End the caller's other sessions, or all
         * @description Once this is answered, no token of these sessions is accepted any more.
         */
        delete: operations["users.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a refresh token for the next pair of tokens
         * @description A refresh token works once. Using it again within 10 seconds, as two tabs of a browser do, gives the same pair; using it
         *     later ends the session, because somebody else may have it.
         */
        post: operations["users.refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session of the access token. Once this is answered, no token of the session is accepted any more.
         */
        delete: operations["users.logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of the caller's sessions
         * @description Once this is answered, no token of the session is accepted any more.
         */
        delete: operations["users.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attempts to sign in to the caller's account
         * @description Those of the last 90 days, newest first, failed ones too.
         */
        get: operations["users.listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's API keys
         * @description Newest first.
         */
        get: operations["users.listApiKeys"];
        put?: never;
        /** Make an API key */
        post: operations["users.createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an API key
         * @description Once this is answered, the key is not accepted any more.
         */
        delete: operations["users.revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's Web API key, but for the key itself */
        get: operations["users.getWebApiKey"];
        put?: never;
        /**
         * Make the caller's Web API key
         * @description 32 hexadecimal digits, as the Steam Web API takes them. A limited account can have none.
         */
        post: operations["users.createWebApiKey"];
        /**
         * End the caller's Web API key
         * @description Once this is answered, the key is not accepted any more.
         */
        delete: operations["users.revokeWebApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/load-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key under which limits count but do not refuse
         * @description For load tests and conformance runs. Making one is recorded in the audit log.
         */
        post: operations["users.createLoadKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find games
         * @description Games that have all words and satisfy all filters; delisted ones are left out. By relevance at most 500 games are ranked,
         *     the most popular of those that match, and `truncated` says when there were more; without words the order is that of
         *     popularity. All other orders page through everything: what is added meanwhile makes no game come twice or be missed.
         */
        get: operations["catalog.searchGames"];
        put?: never;
        /** Create a game */
        post: operations["catalog.createGame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of the games that a search finds have which label
         * @description Counts up to 10,000 games; when more match, `atLeast` is true and the counts are of those that were found first.
         *     Words are taken as they are: the search puts slips of the finger right, and says so.
         */
        get: operations["catalog.countFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names that begin so
         * @description The most popular games whose names have all the words, the last of which may be only begun.
         */
        get: operations["catalog.suggestGames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Games that are like this one
         * @description By the tags that they share: the more votes a tag has and the rarer it is, the more it counts. Looked for among the
         *     500 most popular games that have one of its five most telling tags.
         */
        get: operations["catalog.listSimilarGames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One game with all that its page shows */
        get: operations["catalog.getGame"];
        put?: never;
        post?: never;
        /**
         * Remove a game that was made by mistake
         * @description It goes with its page, prices, discounts and their history, its news and its place among the featured games. What names it as
         *     its parent stays and is without one until there is such a game again; an import may make it anew. What was ever sold, for nothing
         *     too, can only be delisted.
         */
        delete: operations["catalog.deleteGame"];
        options?: never;
        head?: never;
        /**
         * Change fields of a game
         * @description What is given is put in the place of what is stored, field by field: lists are given whole, but prices of lists that
         *     are not named stay as they are. A later import of the same game counts in full.
         */
        patch: operations["catalog.updateGame"];
        trace?: never;
    };
    "/v1/games/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update up to 1,000 games
         * @description Each game is taken whole or refused whole, with the reason in the report; one bad row does not stop the others.
         *     A game that is already stored with the same content is left untouched. When two rows of one call have the same appId,
         *     the first counts and the second is refused. What is delisted in the store stays so, whatever a row says; what is to come on
         *     a day that is past is released.
         */
        post: operations["catalog.importGames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/new-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Released games, the latest first */
        get: operations["catalog.listNewReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Games that are to come
         * @description By their date, the next first; then those without one, by popularity.
         */
        get: operations["catalog.listUpcoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/specials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Apps at a discount in a country
         * @description By the discount, the highest first, and within the same by popularity.
         */
        get: operations["catalog.listSpecials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/top-sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has earned most in the last 24 hours
         * @description By the revenue of the current hour and the 23 before; the last three of them count twice. At most 1,000 apps, ranked anew every five minutes.
         */
        get: operations["catalog.listTopSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}/delisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a game out of the store
         * @description It leaves all lists and can not be bought; who owns it keeps it. A discount that runs ends, one that is scheduled is cancelled. No
         *     import puts the game into the store again.
         */
        post: operations["catalog.delistGame"];
        /**
         * Put a delisted game into the store again
         * @description With an exact day as its date it is `released` from that day on and `coming_soon` before; otherwise it is what it was when it
         *     was delisted, or what an import has said of it since. One that never was in the store is `released` when its month, quarter or
         *     year is over, and `coming_soon` otherwise.
         */
        delete: operations["catalog.relistGame"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/featured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Games that the store recommends to everybody */
        get: operations["catalog.listFeatured"];
        /** Say what the store recommends */
        put: operations["catalog.setFeatured"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/genres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Genres, with their numbers of games
         * @description Those of most games first.
         */
        get: operations["catalog.listGenres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tags, with their numbers of games
         * @description Those of most games first.
         */
        get: operations["catalog.listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories, with their numbers of games
         * @description Those of most games first.
         */
        get: operations["catalog.listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages of games, with their numbers of games
         * @description Those of most games first.
         */
        get: operations["catalog.listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Developers and publishers by name */
        get: operations["catalog.listCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One company */
        get: operations["catalog.getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a company or give it a website
         * @description A new name goes into all its games, which are searched by it from then on. A later import that still names the old one
         *     makes another company.
         */
        patch: operations["catalog.updateCompany"];
        trace?: never;
    };
    "/v1/companies/{companyId}/games": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Apps of a company, the most popular first */
        get: operations["catalog.listCompanyGames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** News of games, the latest first */
        get: operations["catalog.listNews"];
        put?: never;
        /** Write news of a game */
        post: operations["catalog.createNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/news/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** News that is still to come, the next first */
        get: operations["catalog.listScheduledNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/news/{newsId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of news */
        get: operations["catalog.getNews"];
        put?: never;
        post?: never;
        /** Take news away */
        delete: operations["catalog.deleteNews"];
        options?: never;
        head?: never;
        /**
         * Change news
         * @description News that has been published once is not announced again.
         */
        patch: operations["catalog.updateNews"];
        trace?: never;
    };
    "/v1/games/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The prices of a game in all price lists */
        get: operations["catalog.listPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}/prices/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the regular price of a game in a price list
         * @description The same amount again changes nothing.
         */
        put: operations["catalog.setPrice"];
        post?: never;
        /**
         * Take a game out of a price list
         * @description It cannot be bought there any more.
         */
        delete: operations["catalog.removePrice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}/price-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the prices of a game have been
         * @description Newest first.
         */
        get: operations["catalog.listPriceChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discounts of a game, also those to come
         * @description Newest first.
         */
        get: operations["catalog.listDiscounts"];
        put?: never;
        /**
         * Run a discount on a game
         * @description A percentage off all its prices from a time to another, by Steam's rules: 10 to 95 percent for 1 to 14 days; a launch
         *     discount is set before the release, starts on its day, and is at most 40 percent for at least 7 days. There are 30 days between
         *     the release, a rise of a price, or the end of a discount, and the next discount; only a seasonal one may follow another
         *     discount at once.
         */
        post: operations["catalog.createDiscount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/games/{id}/discounts/{discountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a discount back, or end it now */
        delete: operations["catalog.cancelDiscount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The price lists, and who pays by them */
        get: operations["catalog.listPriceRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All bundles
         * @description Newest first.
         */
        get: operations["catalog.listBundles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles/{bundleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bundle with its prices */
        get: operations["catalog.getBundle"];
        /**
         * Make or change a bundle
         * @description The same content again changes nothing.
         */
        put: operations["catalog.putBundle"];
        post?: never;
        /** Remove a bundle */
        delete: operations["catalog.deleteBundle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles/{bundleId}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a bundle costs somebody who owns some of its games
         * @description Only what is not owned is paid for. Of a gift it is the recipient's library that counts.
         */
        post: operations["catalog.quoteBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All packages of several apps
         * @description Newest first, delisted ones included.
         */
        get: operations["catalog.listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages/{packageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One package of several apps */
        get: operations["catalog.getPackage"];
        /**
         * Make or change a package of several apps
         * @description The same content again changes nothing. Its apps stay as they were when it was made, because people own it; a delisted one is sold again.
         */
        put: operations["catalog.putPackage"];
        post?: never;
        /**
         * Remove a package
         * @description Its games stay, and who owns it keeps them. Another package should get another number: who owns this one owns its number.
         */
        delete: operations["catalog.deletePackage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages/{packageId}/delisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop selling a package
         * @description Who owns it keeps it. Doing it again changes nothing; to put it again sells it again.
         */
        post: operations["catalog.delistPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cart for somebody who is not signed in
         * @description The token is shown once; who has it as `X-Guest-Token` has the cart. After signing in, `shopping.mergeCart` joins it with the account's.
         */
        post: operations["shopping.createGuestCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a guest's cart with the caller's
         * @description The lines of both, once for each item and person, with the price of when it was first added; what the account owns stays as a line that
         *     can not be bought. An account that has no cart gets one for the country and age of its last one, or of the guest's. The guest's cart is gone then and its token of no more use, but the same call again answers the cart.
         */
        post: operations["shopping.mergeCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's cart
         * @description Prices are those of now.
         */
        get: operations["shopping.getCart"];
        /**
         * Make a cart, or say for which country and age it is
         * @description An account has one cart, a guest the one of the token; its lines stay.
         */
        put: operations["shopping.putCart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/current/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put something into the caller's cart
         * @description An account that has none gets a cart for the country and age of its last one, or for the United States. What is in it for the same person already is not added again, so that a
         *     retry does no harm. What can not be bought now is added all the same, and says why.
         */
        post: operations["shopping.addCartLine"];
        /**
         * Take all lines out of the caller's cart
         * @description What is saved for later stays.
         */
        delete: operations["shopping.emptyCart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/current/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a line out of the caller's cart */
        delete: operations["shopping.removeCartLine"];
        options?: never;
        head?: never;
        /** Change for whom a line is, or save it for later */
        patch: operations["shopping.changeCartLine"];
        trace?: never;
    };
    "/v1/carts/current/coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Use a coupon for the caller's cart
         * @description It takes the place of another one. A code that is not known is refused as one that is over or was revoked. One that has nothing to take
         *     off now is kept, and the cart says why.
         */
        put: operations["shopping.useCoupon"];
        post?: never;
        /** Use no coupon for the caller's cart */
        delete: operations["shopping.dropCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All coupons
         * @description Newest first.
         */
        get: operations["shopping.listCoupons"];
        put?: never;
        /**
         * Make a coupon
         * @description It takes nothing off what has a discount, nor off bundles. Who takes the orders holds its limits.
         */
        post: operations["shopping.createCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coupons/{couponId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a coupon
         * @description Orders that have used it stay as they are. Revoking it again changes nothing.
         */
        delete: operations["shopping.revokeCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coupons/{couponId}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make codes of a coupon that work once each */
        post: operations["shopping.createCouponCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's wishlist
         * @description By priority, then in the order in which it was added.
         */
        get: operations["shopping.listWishlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlist/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the token by which others may read the caller's wishlist
         * @description It is shown once, and takes the place of the one before.
         */
        post: operations["shopping.shareWishlist"];
        /** Let nobody read the caller's wishlist any more */
        delete: operations["shopping.unshareWishlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlist/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a game on the caller's wishlist
         * @description Putting it there again changes its priority.
         */
        put: operations["shopping.putWishlistItem"];
        post?: never;
        /**
         * Take a game from the caller's wishlist
         * @description One that is not there is as good as taken.
         */
        delete: operations["shopping.removeWishlistItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlists/shared/{shareToken}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A wishlist that somebody shares
         * @description By priority, then in the order in which it was added.
         */
        get: operations["shopping.listSharedWishlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlists/counts/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On how many wishlists a game is
         * @description Up to a minute old.
         */
        get: operations["shopping.countWishlists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's price alerts
         * @description By appid.
         */
        get: operations["shopping.listPriceAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-alerts/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Be told when a game becomes cheaper
         * @description Without a condition by any drop of its price. It stays and may fire again by each further change; `shopping.priceAlertFired`
         *     tells of it.
         */
        put: operations["shopping.putPriceAlert"];
        post?: never;
        /**
         * Be told of a game's price no more
         * @description One that is not there is as good as removed.
         */
        delete: operations["shopping.removePriceAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's orders
         * @description Newest first.
         */
        get: operations["purchases.listOrders"];
        put?: never;
        /**
         * Buy what is in a cart
         * @description The order is placed at the cart's quote, paid, and what is in it is in the library with the answer. With 202 the payment is not decided
         *     yet: the buyer approves it at `redirectUrl`, or it is looked at; the order goes on by itself and can be read meanwhile. An order that is
         *     not paid at `expiresAt` is cancelled, and the cart can be used again.
         */
        post: operations["purchases.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders of all accounts
         * @description Newest first.
         */
        get: operations["purchases.listAllOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's orders as a table
         * @description The newest 10,000 lines of orders, one a row, in UTF-8 with a header (RFC 4180).
         */
        get: operations["purchases.exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order
         * @description Only its buyer sees it.
         */
        get: operations["purchases.getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of an order */
        get: operations["purchases.getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/receipt/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of an order as a page to be printed */
        get: operations["purchases.printReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds of an order
         * @description Oldest first; only its buyer sees them.
         */
        get: operations["purchases.listOrderRefunds"];
        put?: never;
        /**
         * Give something back
         * @description What Steam's rules allow is refunded at once; about the rest an administrator decides. What one was banned for is never refunded.
         */
        post: operations["purchases.requestRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds of all accounts
         * @description Oldest first, as a queue; `waiting` ones are to be decided.
         */
        get: operations["purchases.listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refundId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a refund
         * @description The money goes back and the licences end. An administrator may approve what the rules do not, but not what the buyer was banned for.
         */
        post: operations["purchases.approveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refundId}/denial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deny a refund
         * @description Nothing is given back, and the order is as it was.
         */
        post: operations["purchases.denyRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys that were bought with an order
         * @description Only of packages that are sold by keys. Only the buyer sees them.
         */
        get: operations["purchases.listOrderKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/key-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches of keys
         * @description Newest first.
         */
        get: operations["purchases.listKeyBatches"];
        put?: never;
        /**
         * Make keys of a package
         * @description Keys for redemption are in the answer, once. Those for sale limit how often the package can be bought, and only their buyers see them.
         */
        post: operations["purchases.createKeyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/key-batches/{batchId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the keys of a batch
         * @description Those that nobody has, or also those that are reserved for a partner or were redeemed: who has redeemed one loses what it gave. What was
         *     bought, or is reserved for an order, stays; a key that comes back from an order that is not paid, or from a partner, is revoked then. Doing
         *     it again changes nothing.
         */
        post: operations["purchases.revokeKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/key-batches/{batchId}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve keys of a batch for a partner
         * @description Free keys are set aside and shown, once. Each can be redeemed until the reservation is over; what was not is free again then, and keys for
         *     sale can be bought again.
         */
        post: operations["purchases.reserveKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a key back
         * @description Who has redeemed it loses what it gave. A key that was bought, or is reserved for an order, is given back by a refund only. Doing it again
         *     changes nothing.
         */
        post: operations["purchases.revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem a key
         * @description What is not released yet is in the library at once, and can be played from its release on.
         */
        post: operations["purchases.redeemKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gifts that the caller has got or sent
         * @description Newest first. One that is scheduled is seen by its sender alone.
         */
        get: operations["purchases.listGifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A gift
         * @description Only its sender sees it, and its recipient once it is sent.
         */
        get: operations["purchases.getGift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a gift
         * @description The caller gets what is in it. Who owns something of it already can only decline it.
         */
        post: operations["purchases.acceptGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a gift
         * @description The money goes back to the sender, to where it came from.
         */
        post: operations["purchases.declineGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a gift back that is not accepted yet
         * @description Its sender gets the money back, to where it came from. One that was accepted is asked back by a refund of its order, which an administrator decides.
         */
        post: operations["purchases.refundGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long the caller has played what
         * @description By appid.
         */
        get: operations["purchases.listPlaytime"];
        put?: never;
        /**
         * Record that the caller has played
         * @description What he owns, or borrows of a member of his family. One copy is played by one member at a time: another one who plays it at the same
         *     time is refused.
         */
        post: operations["purchases.recordPlaySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller owns
         * @description Licences, oldest first. An app that several of them open stands in each.
         */
        get: operations["purchases.listLibrary"];
        put?: never;
        /**
         * Take a free app
         * @description Who has it already gets the licence that there is.
         */
        post: operations["purchases.addFreeLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/library/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may borrow
         * @description Licences of the other members of the family that were bought, given or redeemed and open an app that the caller does not own. Nothing
         *     of it is owned by the caller.
         */
        get: operations["purchases.listFamilyLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/library/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller owns an app */
        get: operations["purchases.getOwnership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Found a family
         * @description Who founds it is its first adult. An account is in one family at a time, and waits a year after it came to one for the next.
         */
        post: operations["purchases.createFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's family */
        get: operations["purchases.getFamily"];
        put?: never;
        post?: never;
        /**
         * Leave the family
         * @description Its licences can not be borrowed any more. The place is kept until a year after the caller came to it, and until then he can join no
         *     other family.
         */
        delete: operations["purchases.leaveFamily"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/current/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody to the family
         * @description Holds for two weeks. Inviting somebody again changes the role and begins the time anew.
         */
        post: operations["purchases.inviteToFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/current/invitations/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation to the family back */
        delete: operations["purchases.withdrawFamilyInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/current/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove somebody from the family
         * @description Only for adults. The place is kept as after leaving.
         */
        delete: operations["purchases.removeFamilyMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Families that have invited the caller
         * @description At most 100, those that end first.
         */
        get: operations["purchases.listFamilyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{familyId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join a family */
        post: operations["purchases.acceptFamilyInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{familyId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline to join a family */
        post: operations["purchases.declineFamilyInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/webhooks/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear what a payment provider tells
         * @description For payment providers alone. What is not signed with the secret that the store shares with the provider, or was sent more than five minutes
         *     ago, is refused. The same event may come any number of times and in any order.
         */
        post: operations["payments.receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's payments
         * @description For orders and top-ups, newest first.
         */
        get: operations["payments.listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare the payment provider's own books with those of the store
         * @description Captures, refunds and charge-backs, from the beginning. What is under way at this moment may show as missing; ask again.
         */
        post: operations["payments.reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments that wait for a decision
         * @description Held as possible fraud; oldest first, as a queue.
         */
        get: operations["payments.listHeldPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-reviews/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about a payment that is held
         * @description A payment that looks like fraud (many payments in an hour, many declines or several countries in a day, a card of another country) is held before it is captured. When it
         *     is released it is captured; when it is refused it has failed with the code `suspected-fraud`, and what was authorised is let go. One whose
         *     order was cancelled meanwhile is not held any more.
         */
        post: operations["payments.reviewPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a payment of the caller stands */
        get: operations["payments.getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's stored payment methods */
        get: operations["payments.listPaymentMethods"];
        put?: never;
        /**
         * Store a payment method
         * @description By the token that the payment provider has given to the client for it; numbers of cards never come to the store. The first method is the
         *     default.
         */
        post: operations["payments.addPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-methods/{methodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a stored payment method
         * @description What was paid by it can still be refunded to it. After the default one is removed, the newest that is left is the default.
         */
        delete: operations["payments.removePaymentMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-methods/{methodId}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a stored payment method the default */
        put: operations["payments.setDefaultPaymentMethod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a gift card that the store gives away */
        post: operations["payments.issueGiftCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-cards/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy a gift card
         * @description US$5 to US$100, or their like in another currency, out of the wallet or by a stored method. A decline of the method is no refusal; the payment's
         *     state tells it, and the card is then worth nothing.
         */
        post: operations["payments.buyGiftCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-cards/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a gift card is worth */
        post: operations["payments.findGiftCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-cards/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the money of a gift card into the caller's wallet
         * @description Once. Codes that are wrong are counted against the account and stand in the audit log.
         */
        post: operations["payments.redeemGiftCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/micro-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Purchases within an app
         * @description Newest first, of all apps that the caller may sell within.
         */
        get: operations["payments.listMicroTransactions"];
        put?: never;
        /**
         * Begin a purchase within an app
         * @description Only its sellers: accounts with the role `publisher` that an administrator has named for the app. The buyer has an hour to approve it.
         */
        post: operations["payments.initMicroTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/micro-transactions/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a purchase within an app stands
         * @description For its buyer and the sellers of its app.
         */
        get: operations["payments.getMicroTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/micro-transactions/{transactionId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a purchase within an app
         * @description Only its buyer. The wallet's part is held and the method's authorised; nothing is captured before the seller finalizes, for which he has a
         *     day. So the method is a card: what other methods pay can not be set aside with every provider. A decline is no refusal; the state tells it.
         */
        post: operations["payments.approveMicroTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/micro-transactions/{transactionId}/finalization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the money of a purchase within an app
         * @description Only the sellers of the app, after the buyer has approved it. However often it is asked for, and at the same time, it is captured once.
         */
        post: operations["payments.finalizeMicroTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/micro-transactions/{transactionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a purchase within an app
         * @description Its buyer or a seller of the app, before it is finalized. What is held is given back.
         */
        post: operations["payments.cancelMicroTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/micro-transactions/{transactionId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money of a purchase within an app back
         * @description Only the sellers of the app, once for each refund id. Without an amount, all that is left. A refund with a reason marks the transaction:
         *     when all is given back its state is `refunded-suspected-fraud` or `refunded-friendly-fraud`.
         */
        post: operations["payments.refundMicroTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app-sellers/{appId}/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let an account sell within an app
         * @description The account also needs the role `publisher`.
         */
        put: operations["payments.addAppSeller"];
        post?: never;
        /** Let an account sell within an app no more */
        delete: operations["payments.removeAppSeller"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put money into the caller's wallet
         * @description US$5 to US$100 at once, or their like in another currency, by a stored method. A decline is no refusal; the payment's state tells it. Where
         *     the buyer has to approve it, the payment has a `redirectUrl`, and its state changes when he has.
         */
        post: operations["payments.topUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/top-ups/{paymentId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a top-up back to where it came from
         * @description All of it, within 14 days, while its money is in the wallet; the oldest money is spent first. It is taken out of the wallet at once, and the
         *     payment is `refunded` when the provider says so. Should the method take no money back, the wallet has it again.
         */
        post: operations["payments.refundTopUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller has in the store */
        get: operations["payments.getWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has gone into the caller's wallet and out of it
         * @description Newest first.
         */
        get: operations["payments.listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/statements/{currency}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of the caller's wallet for a month
         * @description The sums are of the whole month; its entries come page by page, oldest first.
         */
        get: operations["payments.getWalletStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/statements/{currency}/{month}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of the caller's wallet as a page to be printed
         * @description With the first 1,000 entries of the month.
         */
        get: operations["payments.printWalletStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{userId}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money into a wallet
         * @description The store gives it away; it stands in the books as a promotion and in the audit log.
         */
        post: operations["payments.creditWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time in the store */
        get: operations["system.getClock"];
        put?: never;
        /**
         * Turn the clock of a sandbox forward
         * @description Answers when everything that falls due until then has been done. Naming the time, not the distance, makes a retry harmless.
         */
        post: operations["system.advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work that failed for good, latest first */
        get: operations["system.listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/dead-letters/{plugin}/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let failed work be tried again */
        post: operations["system.retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that the store keeps about the caller
         * @description Of every plugin, section by section. What the sections hold is each plugin's own matter.
         */
        get: operations["system.exportPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/copies/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build a plugin's copies of other plugins' data anew
         * @description Reads everything from the owners again, while the store runs. It answers when all copies are complete.
         */
        post: operations["system.rebuildCopies"];
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
        /** @description 256 random bits. */
        AccessToken: string;
        /** @description An account as its owner sees it. */
        Account: {
            /** Format: uuid */
            id: string;
            /** @description SteamID64 of the individual account. */
            steamId: string;
            accountName: components["schemas"]["AccountName"];
            email: components["schemas"]["Email"];
            emailVerified: boolean;
            /** @description The address that takes its place once it is confirmed; null when none is waiting. */
            pendingEmail: components["schemas"]["Email"] | null;
            language: components["schemas"]["Language"];
            roles: ("player" | "moderator" | "publisher" | "admin")[];
            /** @enum {string} */
            status: "active" | "suspended";
            /** Format: date-time */
            createdAt: string;
            /** @description It has spent less than the store asks for. */
            isLimited: boolean;
        };
        /** @description Letters, digits and underscores; unique without regard to case. */
        AccountName: string;
        /** @description The account name, or the confirmed e-mail address. */
        AccountReference: string;
        AgeRating: {
            /** @description Such as `esrb` or `pegi`. */
            board: string;
            rating: string;
            descriptors: string | null;
            /** @description Years. */
            requiredAge: number | null;
        };
        /** @description A key that speaks for its owner without a session. */
        ApiKey: {
            /** Format: uuid */
            id: string;
            /** @description What its owner calls it. */
            name: string;
            /** @description Its first characters, by which it is told from others. */
            hint: string;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null when it does not end by itself.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
        };
        /**
         * Format: int64
         * @description Steam's number of an app (uint32).
         */
        AppId: number;
        /** @enum {string} */
        AppType: "game" | "dlc" | "demo" | "soundtrack" | "software" | "video" | "hardware" | "mod" | "playtest";
        /**
         * @description A delisted game is no longer sold; who owns it keeps it.
         * @enum {string}
         */
        Availability: "released" | "coming_soon" | "delisted";
        /** @description Somebody's picture, a square in WebP. The addresses are below that of the store, and what they give never changes. */
        Avatar: {
            hash: components["schemas"]["AvatarHash"];
            /**
             * Format: uri-reference
             * @description 32 pixels.
             */
            small: string;
            /**
             * Format: uri-reference
             * @description 64 pixels.
             */
            medium: string;
            /**
             * Format: uri-reference
             * @description 184 pixels.
             */
            large: string;
        };
        /** @description Names a picture by what it shows; the same for everybody who has none of his own. */
        AvatarHash: string;
        /** @description What an account is kept out of. */
        Ban: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["BanKind"];
            /** @description The game that it is for. */
            appId: number | null;
            reason: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null when it is for ever.
             */
            expiresAt: string | null;
        };
        /**
         * @description `vac` for cheating on secured servers, `game` by a publisher, `community` for what an account does among others.
         * @enum {string}
         */
        BanKind: "community" | "vac" | "game";
        /** @description Bans that hold now. */
        BansSummary: {
            community: boolean;
            /** @description Bans for cheating on secured servers. */
            vac: number;
            /** @description Bans by publishers of games. */
            game: number;
            /** @description Since the last one of a game or VAC. */
            daysSinceLast: number | null;
        };
        /** @description The buyer's day of birth; without it nothing that has an age can be bought. */
        BornOn: components["schemas"]["Date"] | null;
        /** @description A licence of another member of the family. It is not the caller's, and can be played while nobody else plays it. */
        BorrowableLicence: {
            /** Format: uuid */
            licenceId: string;
            packageId: components["schemas"]["PackageId"];
            /** @description Apps that it opens. */
            appIds: components["schemas"]["AppId"][];
            /** @enum {string} */
            kind: "family";
            /**
             * Format: uuid
             * @description Opaque id of the member who owns it.
             */
            ownerId: string;
        };
        /** @description A gift card with its code, which is told once. */
        BoughtGiftCard: {
            /** Format: uuid */
            id: string;
            /** @description Whoever has it has the money. */
            code: string;
            amount: components["schemas"]["Money"];
            /** @description By a method: the card can be redeemed when the payment has succeeded. Null when the wallet has paid. */
            payment: components["schemas"]["Payment"] | null;
        };
        /** @description Games that are cheaper together. */
        Bundle: {
            bundleId: components["schemas"]["BundleId"];
            name: string;
            /** @description On top of the discount of each game. */
            discountPercent: number;
            /** @description In the order in which they are shown. */
            appIds: components["schemas"]["AppId"][];
        };
        /** @description A bundle with its prices in the list of a country. */
        BundleDetails: {
            bundleId: components["schemas"]["BundleId"];
            name: string;
            /** @description On top of the discount of each game. */
            discountPercent: number;
            /** @description Whether each of its games can be bought in the country. Otherwise the bundle cannot be bought there either. */
            isPurchasable: boolean;
            /** @description ISO 4217 code. */
            currency: string;
            /** @description What its games cost one by one, with their discounts. Null when it cannot be bought. */
            amount: number | null;
            /** @description What they cost together. Null when it cannot be bought. */
            finalAmount: number | null;
            items: components["schemas"]["BundleItem"][];
        };
        /**
         * Format: int64
         * @description Steam's number of a bundle (uint32).
         */
        BundleId: number;
        BundleItem: {
            appId: components["schemas"]["AppId"];
            name: string;
            /** @description What it costs by itself. Null when it has no price in the list of the country. */
            price: components["schemas"]["Price"] | null;
            /**
             * @description What it costs as a part of the bundle, null when it cannot be bought in the country: the percentage of the bundle off its final amount, rounded down to what the
             *     currency can pay, so that 199 with 10% off is 179.
             */
            bundleAmount: number | null;
        };
        /** @description What a bundle costs somebody who owns some of its games. */
        BundleQuote: {
            bundleId: components["schemas"]["BundleId"];
            /** @description ISO 4217 code. */
            currency: string;
            discountPercent: number;
            /** @description What the games cost one by one, with their discounts. */
            amount: number;
            /** @description What is paid. */
            finalAmount: number;
            /** @description Only what is not owned. */
            items: {
                appId: components["schemas"]["AppId"];
                name: string;
                /** @description By itself, with its discount. */
                amount: number;
                /** @description As a part of the bundle. */
                finalAmount: number;
            }[];
        };
        /** @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list. */
        BuyerCountry: string;
        /** @description A cart with what it costs now. Lines with a problem are in no sum. */
        Cart: {
            /** Format: uuid */
            id: string;
            /** @description Grows with each change. */
            version: number;
            country: components["schemas"]["BuyerCountry"];
            priceRegion: components["schemas"]["PriceRegion"];
            currency: string;
            bornOn: components["schemas"]["BornOn"];
            /** @description What is to be bought, in the order in which it was added. */
            lines: components["schemas"]["CartLine"][];
            /** @description What is saved for later; it counts for nothing. */
            savedLines: components["schemas"]["CartLine"][];
            /** @description What was chosen with `shopping.useCoupon`. */
            coupon: components["schemas"]["CartCoupon"] | null;
            /** @description With discounts. */
            subtotal: number;
            /** @description What is to be paid. */
            total: number;
            /** @description There is something in it and none of it has a problem. */
            isPurchasable: boolean;
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The coupon of a cart. */
        CartCoupon: {
            code: string;
            /** @description Null of one that is gone. */
            name: string | null;
            /** @description What it takes off. */
            amount: number;
            /** @description Why it takes nothing off; null when it does. */
            problem: ("unknown" | "not-yet-valid" | "expired" | "revoked" | "currency" | "nothing-to-take-off") | null;
        };
        /** @description A line of a cart with what it costs now, in the currency of the cart. */
        CartLine: {
            /** Format: uuid */
            lineId: string;
            kind: components["schemas"]["ItemKind"];
            itemId: components["schemas"]["ItemId"];
            /** @description Null of what is not known any more. */
            name: string | null;
            /** @description Who gets it as a gift; null when the buyer does. */
            recipientId: string | null;
            giftMessage: string | null;
            /** @description When a gift is sent; null for at once, and of what is no gift. */
            deliverAt: components["schemas"]["Timestamp"] | null;
            addedAt: components["schemas"]["Timestamp"];
            /** @description What it cost then; null when it could not be bought. */
            priceWhenAdded: components["schemas"]["Money"] | null;
            /** @description Regular price in hundredths, of a bundle that of what the one who gets it lacks; null without one. */
            amount: number | null;
            /** @description With discounts. */
            finalAmount: number | null;
            /** @description With the coupon too. */
            paidAmount: number | null;
            /** @description It is not released yet. */
            isPrePurchase: boolean;
            /**
             * @description Why it can not be bought: `owned` by who gets it (of a gift, when the recipient lets the buyer see that), `unreleased` and not sold ahead, no price in the `region`, for a higher `age` than
             *     the cart says, `delisted`, or a `duplicate`, as all games of it, or of a bundle one, are given to the same person by earlier lines. Null when it can.
             */
            problem: ("owned" | "unreleased" | "region" | "age" | "delisted" | "duplicate") | null;
        };
        /** @description The time in the store, which is the real one unless the store is a sandbox whose clock was turned. */
        Clock: {
            now: components["schemas"]["Timestamp"];
            /** @description Whether the clock can be turned. */
            sandbox: boolean;
        };
        /** @description A developer or publisher, often both. Counts leave delisted games out and follow changes some seconds behind. */
        Company: {
            companyId: components["schemas"]["CompanyId"];
            name: components["schemas"]["Label"];
            website: components["schemas"]["HttpUrl"] | null;
            gameCount: components["schemas"]["Count"];
            developedCount: components["schemas"]["Count"];
            publishedCount: components["schemas"]["Count"];
        };
        /** @description This store's number of a company. */
        CompanyId: number;
        /**
         * @description Steam's numbers 1 to 5, in this order.
         * @enum {string}
         */
        ContentDescriptor: "some_nudity_or_sexual_content" | "frequent_violence_or_gore" | "adult_only_sexual_content" | "frequent_nudity_or_sexual_content" | "general_mature_content";
        /**
         * @description What is not to be shown.
         * @enum {string}
         */
        ContentFilter: "mature" | "violence" | "nudity";
        Count: number;
        /**
         * @description ISO 3166-1 alpha-2 code of a country.
         * @enum {string}
         */
        Country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        Coupon: {
            /** Format: uuid */
            id: string;
            name: string;
            percent: number | null;
            amountOff: components["schemas"]["Money"] | null;
            totalLimit: number | null;
            perUserLimit: number | null;
            validFrom: components["schemas"]["Timestamp"];
            validUntil: components["schemas"]["Timestamp"] | null;
            appIds: components["schemas"]["AppId"][] | null;
            genres: string[] | null;
            /** @description The one that everybody may use; null of a coupon with codes that work once. */
            code: string | null;
            revokedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Orders that it was redeemed with and that did not end unpaid, as far as this plugin has heard of them. */
            redemptions: number;
        };
        /** @description Letters, digits and hyphens; upper and lower case are the same. */
        CouponCode: string;
        CouponTerms: {
            /** @description What buyers see. */
            name: string;
            /**
             * @description Percent off each line that it is for. Either this or `amountOff`.
             * @default null
             */
            percent?: number | null;
            /**
             * @description An amount off the lines that it is for, in carts of its currency.
             * @default null
             */
            amountOff?: {
                /** @description In hundredths. */
                amount: number;
                currency: string;
            } | null;
            /**
             * @description Orders that may use it; null for as many as want to.
             * @default null
             */
            totalLimit?: number | null;
            /**
             * @description Orders that may use it; null for as many as want to.
             * @default null
             */
            perUserLimit?: number | null;
            /** @description From now on when it is left out. */
            validFrom?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Null for as long as nobody revokes it.
             * @default null
             */
            validUntil?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Games that it is for; null for all.
             * @default null
             */
            appIds?: components["schemas"]["AppId"][] | null;
            /**
             * @description Names of genres that it is for, beside those games; null for all.
             * @default null
             */
            genres?: string[] | null;
            /**
             * @description A code that everybody may use. Without one it has codes that work once, see `shopping.createCouponCodes`.
             * @default null
             */
            code?: components["schemas"]["CouponCode"] | null;
        };
        /**
         * @description ISO 4217 code of a currency that is in use.
         * @enum {string}
         */
        Currency: "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
        /** @description An opaque, signed position in a list. It is valid for the operation and filters that gave it. */
        Cursor: string;
        /**
         * Format: date
         * @description RFC 3339 full-date.
         * @example 2011-04-18
         */
        Date: string;
        /** @description Work that failed at each of its attempts and waits for somebody to look at it. */
        DeadLetter: {
            plugin: components["schemas"]["PluginName"];
            /** @description Unique within the plugin. */
            id: string;
            /**
             * @description An event that a subscriber could not take, or a job of the plugin.
             * @enum {string}
             */
            kind: "event" | "job";
            /** @description The type of the event or the name of the job. */
            name: string;
            failedAt: components["schemas"]["Timestamp"];
            attempts: number;
            /** @description The message of the last failure. */
            error: string;
        };
        /** @description A percentage off all prices of a game for a time. */
        Discount: {
            /** Format: uuid */
            id: string;
            appId: components["schemas"]["AppId"];
            percent: number;
            kind: components["schemas"]["DiscountKind"];
            startsAt: components["schemas"]["Timestamp"];
            endsAt: components["schemas"]["Timestamp"];
            /**
             * @description A scheduled one that was taken back is `cancelled`; a running one that was taken back has `ended` then.
             * @enum {string}
             */
            state: "scheduled" | "running" | "ended" | "cancelled";
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description `launch` starts on the day of the release, `seasonal` is that of a sale of the whole store, `custom` is any other.
         * @enum {string}
         */
        DiscountKind: "launch" | "seasonal" | "custom";
        /** Format: email */
        Email: string;
        /** @description What the account gets mail about, beside what concerns its safety. */
        EmailNotifications: {
            news: boolean;
            wishlist: boolean;
            friends: boolean;
        };
        /** @description At most 100. */
        FacetCounts: {
            name: components["schemas"]["Label"];
            count: number;
        }[];
        /**
         * @description Up to six accounts that lend one another what they have bought. A place that somebody has left is kept for him until a year after he
         *     came to it.
         */
        Family: {
            /** Format: uuid */
            id: string;
            name: string;
            createdAt: components["schemas"]["Timestamp"];
            members: components["schemas"]["FamilyMember"][];
            /** @description Those that are open. Only adults see them. */
            invitations: components["schemas"]["FamilyInvitation"][];
            /** @description Places that anybody can take now. */
            freeSlots: number;
            /** @description When the next place is free that somebody has left; null when there is none. */
            nextSlotAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description An account is asked to join a family. */
        FamilyInvitation: {
            /** Format: uuid */
            familyId: string;
            familyName: string;
            /**
             * Format: uuid
             * @description Opaque id of who is invited.
             */
            userId: string;
            role: components["schemas"]["FamilyRole"];
            expiresAt: components["schemas"]["Timestamp"];
        };
        FamilyMember: {
            /**
             * Format: uuid
             * @description Opaque id of the account.
             */
            userId: string;
            role: components["schemas"]["FamilyRole"];
            joinedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Adults invite and remove; a child stays until an adult removes it.
         * @enum {string}
         */
        FamilyRole: "adult" | "child";
        Featured: {
            /** @description In the order in which they are shown. */
            appIds: components["schemas"]["AppId"][];
        };
        /** @description Which feed it came by; `store` for what was written here. */
        FeedName: string;
        FormerPersonaName: {
            name: components["schemas"]["PersonaName"];
            /**
             * Format: date-time
             * @description When another one took its place.
             */
            changedAt: string;
        };
        /** @description An app of the store with all that its page shows. */
        Game: {
            /** Format: uuid */
            id: string;
            appId: components["schemas"]["AppId"];
            type: components["schemas"]["AppType"];
            name: string;
            /** @description Plain text. */
            shortDescription: string;
            description: components["schemas"]["RichText"];
            about: components["schemas"]["RichText"];
            releaseDate: components["schemas"]["ReleaseDate"] | null;
            availability: components["schemas"]["Availability"];
            earlyAccess: boolean;
            /** @description Years; 0 for everybody. */
            requiredAge: number;
            ageRatings: components["schemas"]["AgeRating"][];
            contentDescriptors: components["schemas"]["ContentDescriptor"][];
            contentNotes: string | null;
            platforms: components["schemas"]["Platforms"];
            requirements: components["schemas"]["RequirementsByPlatform"];
            languages: components["schemas"]["LanguageSupport"][];
            /** @enum {string|null} */
            controllerSupport: "full" | "partial" | null;
            /** @enum {string|null} */
            deckCompatibility: "verified" | "playable" | "unsupported" | null;
            developers: components["schemas"]["Labels"];
            publishers: components["schemas"]["Labels"];
            genres: components["schemas"]["Labels"];
            categories: components["schemas"]["Labels"];
            /** @description The 20 tags with the most votes, best first; those with unknown votes come last. */
            tags: components["schemas"]["TagVotes"][];
            /** @description Free to play; a price, if any, is then that of a paid edition. */
            isFree: boolean;
            /** @description In the price list of the country that was asked for. Null when the game has no price there. */
            price: components["schemas"]["Price"] | null;
            /** @description Whether it can be bought in the country that was asked for. */
            isPurchasable: boolean;
            /**
             * Format: int64
             * @description Grows with every change of one of its prices, over all games of the store; 0 when it never had one.
             */
            priceChangeNumber: number;
            packages: components["schemas"]["GamePackage"][];
            bundles: components["schemas"]["GameBundle"][];
            /** @description The game that this content belongs to, if any. */
            parentAppId: components["schemas"]["AppId"] | null;
            /** @description Downloadable content of this game that the store has. */
            dlcAppIds: components["schemas"]["AppId"][];
            demoAppIds: components["schemas"]["AppId"][];
            headerUrl: components["schemas"]["HttpUrl"] | null;
            capsuleUrl: components["schemas"]["HttpUrl"] | null;
            smallCapsuleUrl: components["schemas"]["HttpUrl"] | null;
            backgroundUrl: components["schemas"]["HttpUrl"] | null;
            rawBackgroundUrl: components["schemas"]["HttpUrl"] | null;
            screenshots: components["schemas"]["Screenshot"][];
            movies: components["schemas"]["Movie"][];
            website: components["schemas"]["HttpUrl"] | null;
            supportUrl: components["schemas"]["HttpUrl"] | null;
            supportEmail: string | null;
            legalNotice: components["schemas"]["RichText"] | null;
            drmNotice: string | null;
            externalAccountNotice: string | null;
            pressReviews: components["schemas"]["RichText"] | null;
            metacritic: number | null;
            metacriticUrl: components["schemas"]["HttpUrl"] | null;
            reviews: components["schemas"]["ReviewCounts"];
            reviewScore: components["schemas"]["ReviewScore"];
            recommendations: components["schemas"]["NullableCount"];
            achievementsCount: components["schemas"]["NullableCount"];
            highlightedAchievements: components["schemas"]["HighlightedAchievement"][];
            averagePlaytimeMinutes: components["schemas"]["NullableCount"];
            medianPlaytimeMinutes: components["schemas"]["NullableCount"];
            averagePlaytimeTwoWeeksMinutes: components["schemas"]["NullableCount"];
            medianPlaytimeTwoWeeksMinutes: components["schemas"]["NullableCount"];
            peakConcurrentPlayers: components["schemas"]["NullableCount"];
            owners: components["schemas"]["OwnersEstimate"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A bundle in which the game is sold with others. */
        GameBundle: {
            bundleId: components["schemas"]["BundleId"];
            name: string;
            /** @description On top of the discount of each game. */
            discountPercent: number;
        };
        /**
         * @description Fields of an app to change, as in `GameImport`; what is left out stays as it is, also single prices. There is no
         *     `discountPercent` among them: `catalog.createDiscount` runs discounts, by its rules.
         */
        GameChanges: {
            type?: components["schemas"]["AppType"];
            name?: string;
            /** @description Plain text. */
            shortDescription?: string;
            description?: components["schemas"]["RichText"];
            about?: components["schemas"]["RichText"];
            releaseDate?: components["schemas"]["ReleaseDate"] | null;
            availability?: components["schemas"]["Availability"];
            earlyAccess?: boolean;
            /** @description Years; 0 for everybody. */
            requiredAge?: number;
            ageRatings?: components["schemas"]["AgeRating"][];
            contentDescriptors?: components["schemas"]["ContentDescriptor"][];
            contentNotes?: string | null;
            platforms?: components["schemas"]["Platforms"];
            requirements?: components["schemas"]["RequirementsByPlatform"];
            languages?: components["schemas"]["LanguageSupport"][];
            /** @enum {string|null} */
            controllerSupport?: "full" | "partial" | null;
            /** @enum {string|null} */
            deckCompatibility?: "verified" | "playable" | "unsupported" | null;
            developers?: components["schemas"]["Labels"];
            publishers?: components["schemas"]["Labels"];
            genres?: components["schemas"]["Labels"];
            categories?: components["schemas"]["Labels"];
            tags?: components["schemas"]["TagVotes"][];
            isFree?: boolean;
            /** @description One a price list. Prices of lists that are not named here stay as they are. */
            prices?: components["schemas"]["PriceImport"][];
            packages?: components["schemas"]["GamePackage"][];
            parentAppId?: components["schemas"]["AppId"] | null;
            headerUrl?: components["schemas"]["HttpUrl"] | null;
            capsuleUrl?: components["schemas"]["HttpUrl"] | null;
            smallCapsuleUrl?: components["schemas"]["HttpUrl"] | null;
            backgroundUrl?: components["schemas"]["HttpUrl"] | null;
            rawBackgroundUrl?: components["schemas"]["HttpUrl"] | null;
            screenshots?: components["schemas"]["Screenshot"][];
            movies?: components["schemas"]["Movie"][];
            website?: components["schemas"]["HttpUrl"] | null;
            supportUrl?: components["schemas"]["HttpUrl"] | null;
            supportEmail?: string | null;
            legalNotice?: components["schemas"]["RichText"] | null;
            drmNotice?: string | null;
            externalAccountNotice?: string | null;
            pressReviews?: components["schemas"]["RichText"] | null;
            metacritic?: number | null;
            metacriticUrl?: components["schemas"]["HttpUrl"] | null;
            reviews?: components["schemas"]["ReviewCounts"];
            recommendations?: components["schemas"]["NullableCount"];
            achievementsCount?: components["schemas"]["NullableCount"];
            highlightedAchievements?: components["schemas"]["HighlightedAchievement"][];
            averagePlaytimeMinutes?: components["schemas"]["NullableCount"];
            medianPlaytimeMinutes?: components["schemas"]["NullableCount"];
            averagePlaytimeTwoWeeksMinutes?: components["schemas"]["NullableCount"];
            medianPlaytimeTwoWeeksMinutes?: components["schemas"]["NullableCount"];
            peakConcurrentPlayers?: components["schemas"]["NullableCount"];
            owners?: components["schemas"]["OwnersEstimate"] | null;
        };
        /**
         * @description One app to create or update, known by its appId. What is left out takes its default: a row describes the whole app, but
         *     for prices. Names keep what they are given but NUL characters and trailing white space.
         */
        GameImport: {
            appId: components["schemas"]["AppId"];
            /** @default game */
            type?: components["schemas"]["AppType"];
            name: string;
            /**
             * @description Plain text.
             * @default
             */
            shortDescription?: string;
            /** @default  */
            description?: components["schemas"]["RichText"];
            /** @default  */
            about?: components["schemas"]["RichText"];
            /** @default null */
            releaseDate?: components["schemas"]["ReleaseDate"] | null;
            /** @default released */
            availability?: components["schemas"]["Availability"];
            /** @default false */
            earlyAccess?: boolean;
            /**
             * @description Years; 0 for everybody.
             * @default 0
             */
            requiredAge?: number;
            /** @default [] */
            ageRatings?: components["schemas"]["AgeRating"][];
            /** @default [] */
            contentDescriptors?: components["schemas"]["ContentDescriptor"][];
            /** @default null */
            contentNotes?: string | null;
            /** @default [] */
            platforms?: components["schemas"]["Platforms"];
            /**
             * @default {
             *       "windows": null,
             *       "mac": null,
             *       "linux": null
             *     }
             */
            requirements?: components["schemas"]["RequirementsByPlatform"];
            /** @default [] */
            languages?: components["schemas"]["LanguageSupport"][];
            /**
             * @default null
             * @enum {string|null}
             */
            controllerSupport?: "full" | "partial" | null;
            /**
             * @default null
             * @enum {string|null}
             */
            deckCompatibility?: "verified" | "playable" | "unsupported" | null;
            /** @default [] */
            developers?: components["schemas"]["Labels"];
            /** @default [] */
            publishers?: components["schemas"]["Labels"];
            /** @default [] */
            genres?: components["schemas"]["Labels"];
            /** @default [] */
            categories?: components["schemas"]["Labels"];
            /** @default [] */
            tags?: components["schemas"]["TagVotes"][];
            /** @default false */
            isFree?: boolean;
            /**
             * @description One a price list. Prices of lists that are not named here stay as they are.
             * @default []
             */
            prices?: components["schemas"]["PriceImport"][];
            /**
             * @description Off all prices of the game. It counts together with `prices` only: without them the discount stays as it is. A
             *     discount that the store itself runs comes first.
             * @default 0
             */
            discountPercent?: number;
            /** @default [] */
            packages?: components["schemas"]["GamePackage"][];
            /** @default null */
            parentAppId?: components["schemas"]["AppId"] | null;
            /** @default null */
            headerUrl?: components["schemas"]["HttpUrl"] | null;
            /** @default null */
            capsuleUrl?: components["schemas"]["HttpUrl"] | null;
            /** @default null */
            smallCapsuleUrl?: components["schemas"]["HttpUrl"] | null;
            /** @default null */
            backgroundUrl?: components["schemas"]["HttpUrl"] | null;
            /** @default null */
            rawBackgroundUrl?: components["schemas"]["HttpUrl"] | null;
            /** @default [] */
            screenshots?: components["schemas"]["Screenshot"][];
            /** @default [] */
            movies?: components["schemas"]["Movie"][];
            /** @default null */
            website?: components["schemas"]["HttpUrl"] | null;
            /** @default null */
            supportUrl?: components["schemas"]["HttpUrl"] | null;
            /** @default null */
            supportEmail?: string | null;
            /** @default null */
            legalNotice?: components["schemas"]["RichText"] | null;
            /** @default null */
            drmNotice?: string | null;
            /** @default null */
            externalAccountNotice?: string | null;
            /** @default null */
            pressReviews?: components["schemas"]["RichText"] | null;
            /** @default null */
            metacritic?: number | null;
            /** @default null */
            metacriticUrl?: components["schemas"]["HttpUrl"] | null;
            /**
             * @default {
             *       "positive": 0,
             *       "negative": 0
             *     }
             */
            reviews?: components["schemas"]["ReviewCounts"];
            /** @default null */
            recommendations?: components["schemas"]["NullableCount"];
            /** @default null */
            achievementsCount?: components["schemas"]["NullableCount"];
            /** @default [] */
            highlightedAchievements?: components["schemas"]["HighlightedAchievement"][];
            /** @default null */
            averagePlaytimeMinutes?: components["schemas"]["NullableCount"];
            /** @default null */
            medianPlaytimeMinutes?: components["schemas"]["NullableCount"];
            /** @default null */
            averagePlaytimeTwoWeeksMinutes?: components["schemas"]["NullableCount"];
            /** @default null */
            medianPlaytimeTwoWeeksMinutes?: components["schemas"]["NullableCount"];
            /** @default null */
            peakConcurrentPlayers?: components["schemas"]["NullableCount"];
            /** @default null */
            owners?: components["schemas"]["OwnersEstimate"] | null;
        };
        /** @description A package in which the game is sold, alone or with others. */
        GamePackage: {
            packageId: components["schemas"]["PackageId"];
            name: string;
        };
        GamePage: {
            items: components["schemas"]["GameSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A game's appid or its UUID. */
        GameReference: string;
        /** @description What a list shows of an app. */
        GameSummary: {
            /** Format: uuid */
            id: string;
            appId: components["schemas"]["AppId"];
            type: components["schemas"]["AppType"];
            name: string;
            releaseDate: components["schemas"]["ReleaseDate"] | null;
            availability: components["schemas"]["Availability"];
            earlyAccess: boolean;
            platforms: components["schemas"]["Platforms"];
            genres: components["schemas"]["Labels"];
            /** @description The 20 tags with the most votes, best first. */
            tags: components["schemas"]["Label"][];
            isFree: boolean;
            /** @description In the price list of the country that was asked for. Null when the game has no price there. */
            price: components["schemas"]["Price"] | null;
            /** @description Whether it can be bought in the country that was asked for. */
            isPurchasable: boolean;
            reviews: components["schemas"]["ReviewCounts"];
            reviewScore: components["schemas"]["ReviewScore"];
            capsuleUrl: components["schemas"]["HttpUrl"] | null;
        };
        /** @description Something that somebody has bought for somebody else. */
        Gift: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["GiftState"];
            /**
             * Format: uuid
             * @description Opaque id of who has paid for it.
             */
            senderId: string;
            /**
             * Format: uuid
             * @description Opaque id of whom it is for.
             */
            recipientId: string;
            /** @description The order that it was bought with; null to anybody but its buyer. */
            orderId: string | null;
            /** @enum {string} */
            kind: "app" | "package" | "bundle";
            /** @description appid, package or bundle number. */
            itemId: number;
            name: string;
            /** @description Packages that it gives. */
            packageIds: components["schemas"]["PackageId"][];
            message: string | null;
            /** @description When the sender wants it to be sent; null for at once. */
            deliverAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            sentAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was accepted, declined or taken back, whichever was last. */
            endedAt: components["schemas"]["Timestamp"] | null;
            version: number;
        };
        /** @description The code of a gift card; hyphens, spaces and small letters make no difference. */
        GiftCode: string;
        /**
         * @description `scheduled`: paid, and sent at `deliverAt`; `sent`: the recipient may accept or decline it; `accepted`: the recipient has it;
         *     `declined`: the recipient did not want it, and the money goes back to the sender; `refunded`: the sender has taken it back, or
         *     its payment was taken back.
         * @enum {string}
         */
        GiftState: "scheduled" | "sent" | "accepted" | "declined" | "refunded";
        /** @description 32 random bytes in base64url. */
        GuestToken: string;
        /** @description A payment that waits for somebody to look at it. */
        HeldPayment: {
            payment: components["schemas"]["Payment"];
            /**
             * Format: uuid
             * @description Opaque id of who pays.
             */
            userId: string;
            /** @description That the buyer says he is in; ISO 3166-1 alpha-2. */
            country: string;
            /** @description That his card is from, as the provider says; null when it does not. */
            cardCountry: string | null;
            /**
             * @description Why: `velocity`, many payments in an hour; `declines`, many in a day; `countries`, payments from several in a day; `card-country`, the card is from
             *     another country than the buyer says he is in.
             */
            signals: string[];
            heldAt: components["schemas"]["Timestamp"];
        };
        HighlightedAchievement: {
            name: string;
            iconUrl: components["schemas"]["HttpUrl"];
        };
        /** @description An address on the web, http or https. */
        HttpUrl: string;
        ImportRefusal: {
            /** @description Position in `games`. */
            index: number;
            /** @description Null when the row has no usable one. */
            appId: components["schemas"]["AppId"] | null;
            reason: {
                /**
                 * @description `invalid-game`: a field is missing, unknown or out of its bounds.
                 *     `repeated-app-id`: an earlier row of the same call has this appId; that one counts.
                 * @enum {string}
                 */
                code: "invalid-game" | "repeated-app-id";
                message: string;
            };
        };
        /** @description Every game of the call is counted once. */
        ImportReport: {
            created: number;
            updated: number;
            unchanged: number;
            refused: components["schemas"]["ImportRefusal"][];
        };
        /** @description A gift card with its code, which is told once. */
        IssuedGiftCard: {
            /** Format: uuid */
            id: string;
            /** @description Whoever has it has the money. */
            code: string;
            amount: components["schemas"]["Money"];
        };
        /**
         * Format: int64
         * @description Number of the app, package or bundle.
         */
        ItemId: number;
        /** @enum {string} */
        ItemKind: "app" | "package" | "bundle";
        /** @description Keys of a package that were made together. As soon as there is a batch for sale, the package sells only as many as there are free keys. */
        KeyBatch: {
            /** Format: uuid */
            id: string;
            packageId: components["schemas"]["PackageId"];
            appIds: components["schemas"]["AppId"][];
            /** @enum {string} */
            purpose: "sale" | "redemption";
            name: string;
            /** @description When its keys can be redeemed from; null for at once. */
            worksFrom: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it was taken back; null of a batch that was not. Since then none of its keys becomes free any more. */
            revokedAt: components["schemas"]["Timestamp"] | null;
            /** @description How many of its keys are in which state. Together they are all that were made. */
            counts: {
                free: number;
                reserved: number;
                sold: number;
                redeemed: number;
                revoked: number;
            };
        };
        /** @description The name of a genre, category, tag or company; well-formed Unicode. */
        Label: string;
        LabelPage: {
            items: {
                name: components["schemas"]["Label"];
                /** @description Games of the store that show it, delisted ones aside. It follows changes some seconds behind. */
                gameCount: number;
            }[];
            nextCursor: components["schemas"]["NextCursor"];
        };
        Labels: components["schemas"]["Label"][];
        /**
         * @description BCP 47 tag of a language that the store speaks.
         * @enum {string}
         */
        Language: "ar" | "de" | "en" | "es" | "fr" | "ja" | "ko" | "pt" | "ru" | "zh";
        LanguageSupport: {
            name: components["schemas"]["Label"];
            interface: boolean;
            /** @description Full audio. */
            audio: boolean;
            subtitles: boolean;
        };
        /** @description The right to a package. */
        Licence: {
            /** Format: uuid */
            id: string;
            packageId: components["schemas"]["PackageId"];
            /** @description Apps that it opens. */
            appIds: components["schemas"]["AppId"][];
            /** @enum {string} */
            kind: "purchase" | "free" | "gift" | "key" | "family" | "trial";
            /** @description The order that it was bought with; null when it was not bought by who has it. */
            orderId: string | null;
            grantedAt: components["schemas"]["Timestamp"];
            /** @description False of what was bought or redeemed ahead, until all of it is released. */
            isAvailable: boolean;
        };
        /** @description The price of a game in one price list, with the number of its last change. */
        ListedPrice: {
            region: components["schemas"]["PriceRegion"];
            /** @description ISO 4217 code. */
            currency: string;
            /** @description Regular price in hundredths of the currency. */
            amount: number;
            discountPercent: number;
            /** @description What is paid, in hundredths. */
            finalAmount: number;
            /** @description When the discount that the store runs ends. Null without one, and for one that was imported. */
            discountEndsAt: components["schemas"]["Timestamp"] | null;
            changeNumber: components["schemas"]["PriceChangeNumber"];
        };
        /** @description The code of a mail. It works once, and only the newest of its kind. */
        MailToken: string;
        /** @description An account as administrators see it. */
        ManagedAccount: {
            /** Format: uuid */
            id: string;
            /** @description SteamID64 of the individual account. */
            steamId: string;
            accountName: components["schemas"]["AccountName"];
            email: components["schemas"]["Email"];
            emailVerified: boolean;
            /** @description The address that takes its place once it is confirmed; null when none is waiting. */
            pendingEmail: components["schemas"]["Email"] | null;
            language: components["schemas"]["Language"];
            roles: ("player" | "moderator" | "publisher" | "admin")[];
            /** @enum {string} */
            status: "active" | "suspended";
            /** Format: date-time */
            createdAt: string;
            /** @description It has spent less than the store asks for. */
            isLimited: boolean;
            /** @description Null unless it is suspended. */
            suspensionReason: string | null;
            /**
             * Format: date-time
             * @description Null when it is not or for ever.
             */
            suspendedUntil: string | null;
            spent: components["schemas"]["Spent"];
        };
        /** @description The app's own number of the order, of 64 bits and unique in the app. */
        MicroOrderId: string;
        /**
         * @description A purchase within an app, in Steam's steps: `init`, its buyer approves it (`approved`: the money is held), its seller finalizes it
         *     (`succeeded`). `held` waits for a review of possible fraud; `failed` was declined, cancelled or came too late.
         */
        MicroTransaction: {
            /**
             * Format: uuid
             * @description Of the payment too.
             */
            id: string;
            appId: components["schemas"]["AppId"];
            orderId: components["schemas"]["MicroOrderId"];
            /**
             * Format: uuid
             * @description Opaque id of the buyer.
             */
            userId: string;
            state: components["schemas"]["PaymentState"];
            amount: components["schemas"]["Money"];
            items: components["schemas"]["MicroTransactionItem"][];
            /** @description Hundredths. */
            captured: number;
            /** @description Hundredths. */
            refunded: number;
            /** @description Why it failed, such as `expired`, `cancelled` or `declined`; null unless it did. */
            declineCode: string | null;
            /** @description Where the buyer approves the payment. */
            redirectUrl: string | null;
            createdAt: components["schemas"]["Timestamp"];
            approvedAt: components["schemas"]["Timestamp"] | null;
            finalizedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it fails unless it was approved, or finalized, by then; null when neither is awaited. */
            expiresAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description Something that is sold within an app. */
        MicroTransactionItem: {
            /** @description The app's number of it. */
            itemId: number;
            quantity: number;
            /** @description What all of them cost together, in hundredths of the currency. */
            amount: number;
            /** @description The buyer reads it. */
            description: string;
        };
        /**
         * @description An amount of money in hundredths of its currency, so that it stays exact.
         * @example {
         *       "amount": 1999,
         *       "currency": "EUR"
         *     }
         */
        Money: {
            /** @description Hundredths of the currency; 1999 is 19.99. */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /** @description An amount that somebody pays or gets, in hundredths of its currency. */
        MovedMoney: {
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
        };
        Movie: {
            name: string;
            thumbnailUrl: components["schemas"]["HttpUrl"];
            webmUrl: components["schemas"]["HttpUrl"] | null;
            mp4Url: components["schemas"]["HttpUrl"] | null;
            isHighlight: boolean;
        };
        /** @description A key that was just made. */
        NewApiKey: {
            /** Format: uuid */
            id: string;
            /** @description What its owner calls it. */
            name: string;
            /** @description Its first characters, by which it is told from others. */
            hint: string;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null when it does not end by itself.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            /** @description Goes into `Authorization: Bearer`. It is shown only now. */
            key: string;
        };
        /**
         * @description An app to create, as in `GameImport` but without a discount, which `catalog.createDiscount` runs. Without an appId it gets
         *     the next that is free from 4,000,000,000 up.
         */
        NewGame: {
            type?: components["schemas"]["AppType"];
            name: string;
            /** @description Plain text. */
            shortDescription?: string;
            description?: components["schemas"]["RichText"];
            about?: components["schemas"]["RichText"];
            releaseDate?: components["schemas"]["ReleaseDate"] | null;
            availability?: components["schemas"]["Availability"];
            earlyAccess?: boolean;
            /** @description Years; 0 for everybody. */
            requiredAge?: number;
            ageRatings?: components["schemas"]["AgeRating"][];
            contentDescriptors?: components["schemas"]["ContentDescriptor"][];
            contentNotes?: string | null;
            platforms?: components["schemas"]["Platforms"];
            requirements?: components["schemas"]["RequirementsByPlatform"];
            languages?: components["schemas"]["LanguageSupport"][];
            /** @enum {string|null} */
            controllerSupport?: "full" | "partial" | null;
            /** @enum {string|null} */
            deckCompatibility?: "verified" | "playable" | "unsupported" | null;
            developers?: components["schemas"]["Labels"];
            publishers?: components["schemas"]["Labels"];
            genres?: components["schemas"]["Labels"];
            categories?: components["schemas"]["Labels"];
            tags?: components["schemas"]["TagVotes"][];
            isFree?: boolean;
            /** @description One a price list. Prices of lists that are not named here stay as they are. */
            prices?: components["schemas"]["PriceImport"][];
            packages?: components["schemas"]["GamePackage"][];
            parentAppId?: components["schemas"]["AppId"] | null;
            headerUrl?: components["schemas"]["HttpUrl"] | null;
            capsuleUrl?: components["schemas"]["HttpUrl"] | null;
            smallCapsuleUrl?: components["schemas"]["HttpUrl"] | null;
            backgroundUrl?: components["schemas"]["HttpUrl"] | null;
            rawBackgroundUrl?: components["schemas"]["HttpUrl"] | null;
            screenshots?: components["schemas"]["Screenshot"][];
            movies?: components["schemas"]["Movie"][];
            website?: components["schemas"]["HttpUrl"] | null;
            supportUrl?: components["schemas"]["HttpUrl"] | null;
            supportEmail?: string | null;
            legalNotice?: components["schemas"]["RichText"] | null;
            drmNotice?: string | null;
            externalAccountNotice?: string | null;
            pressReviews?: components["schemas"]["RichText"] | null;
            metacritic?: number | null;
            metacriticUrl?: components["schemas"]["HttpUrl"] | null;
            reviews?: components["schemas"]["ReviewCounts"];
            recommendations?: components["schemas"]["NullableCount"];
            achievementsCount?: components["schemas"]["NullableCount"];
            highlightedAchievements?: components["schemas"]["HighlightedAchievement"][];
            averagePlaytimeMinutes?: components["schemas"]["NullableCount"];
            medianPlaytimeMinutes?: components["schemas"]["NullableCount"];
            averagePlaytimeTwoWeeksMinutes?: components["schemas"]["NullableCount"];
            medianPlaytimeTwoWeeksMinutes?: components["schemas"]["NullableCount"];
            peakConcurrentPlayers?: components["schemas"]["NullableCount"];
            owners?: components["schemas"]["OwnersEstimate"] | null;
            appId?: components["schemas"]["AppId"];
        };
        /** @description Without `publishedAt` it is published at once; a time to come keeps it back until then. */
        NewNews: {
            title: components["schemas"]["NewsTitle"];
            author?: components["schemas"]["NewsAuthor"];
            contents: components["schemas"]["RichText"];
            /**
             * @description What `contents` is written in; `html` when it is left out. BBCode is turned into HTML, which is cleaned.
             * @enum {string}
             */
            format?: "html" | "bbcode";
            url?: components["schemas"]["HttpUrl"] | null;
            feedName?: components["schemas"]["FeedName"];
            publishedAt?: components["schemas"]["Timestamp"];
            appId: components["schemas"]["AppId"];
        };
        /** @description A Web API key that was just made. */
        NewWebApiKey: {
            /** @description For whose sake it was asked. */
            domain: string;
            /** @description Its first characters. */
            hint: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            /** @description It is shown only now. */
            key: string;
        };
        News: {
            /** Format: uuid */
            id: string;
            appId: components["schemas"]["AppId"];
            title: components["schemas"]["NewsTitle"];
            author: components["schemas"]["NewsAuthor"];
            contents: components["schemas"]["RichText"];
            /** @description Where it was published first. */
            url: components["schemas"]["HttpUrl"] | null;
            feedName: components["schemas"]["FeedName"];
            publishedAt: components["schemas"]["Timestamp"];
        };
        /** @description Who wrote it; may be empty. */
        NewsAuthor: string;
        /** @description What is left out stays as it is. */
        NewsChanges: {
            title?: components["schemas"]["NewsTitle"];
            author?: components["schemas"]["NewsAuthor"];
            contents?: components["schemas"]["RichText"];
            /**
             * @description What `contents` is written in; `html` when it is left out. BBCode is turned into HTML, which is cleaned.
             * @enum {string}
             */
            format?: "html" | "bbcode";
            url?: components["schemas"]["HttpUrl"] | null;
            feedName?: components["schemas"]["FeedName"];
            publishedAt?: components["schemas"]["Timestamp"];
        };
        NewsTitle: string;
        /** @description The `cursor` of the next page; null on the last one. */
        NextCursor: string | null;
        NullableCount: number | null;
        /** @description An order. Amounts are hundredths of its currency and include tax. */
        Order: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Opaque id of the buyer.
             */
            userId: string;
            state: components["schemas"]["OrderState"];
            /**
             * Format: uuid
             * @description The cart that it was made of.
             */
            cartId: string;
            /** @description ISO 3166-1 alpha-2 code. */
            country: string;
            /** @description ISO 4217 code. */
            currency: string;
            lines: components["schemas"]["OrderLine"][];
            /** @description Before the coupon. */
            subtotal: number;
            couponCode: string | null;
            /** @description What the coupon took off. */
            couponAmount: number;
            total: number;
            /** @description What of the total is tax; null until it is paid. */
            tax: number | null;
            /** @description What was given back. */
            refunded: number;
            /** @description Where the buyer approves the payment; null when there is nothing to approve. */
            redirectUrl: string | null;
            /** @description Why it was cancelled, such as `insufficient-funds` or `timed-out`; null unless it was. */
            declineCode: string | null;
            placedAt: components["schemas"]["Timestamp"];
            /** @description When it is cancelled if it is not paid by then. */
            expiresAt: components["schemas"]["Timestamp"];
            paidAt: components["schemas"]["Timestamp"] | null;
            /** @description Grows with each change of the state. */
            version: number;
        };
        /** @description What was bought, as it was quoted. */
        OrderLine: {
            /** Format: uuid */
            lineId: string;
            /** @enum {string} */
            kind: "app" | "package" | "bundle";
            /** @description appid, package or bundle number. */
            itemId: number;
            name: string;
            /** @description Who gets it as a gift; null when the buyer does. */
            recipientId: string | null;
            /** @description It was not released when it was bought. */
            isPrePurchase: boolean;
            releasesAt: components["schemas"]["Timestamp"] | null;
            /** @description Regular price in hundredths. */
            amount: number;
            /** @description What was to be paid for it. */
            finalAmount: number;
            /** @description What of it was given back. */
            refundedAmount: number;
            /** @description Packages that it gives. */
            packageIds: components["schemas"]["PackageId"][];
        };
        /**
         * @description `awaiting-payment`: placed, everything in it is reserved; `held`: its payment waits for a review; `paid`: paid, and something of it, such
         *     as a gift that is scheduled, is not delivered yet; `fulfilled`: paid and delivered; `cancelled`: nothing was paid, all was released; the
         *     others tell what became of it afterwards.
         * @enum {string}
         */
        OrderState: "awaiting-payment" | "held" | "paid" | "fulfilled" | "cancelled" | "refund-requested" | "partially-refunded" | "refunded" | "charged-back";
        OwnersEstimate: {
            min: number;
            /** @description At least `min`. */
            max: number;
        };
        /** @description Several apps that are sold and owned as one. Who owns a part of it pays the whole, and keeps that part should he give it back. */
        Package: {
            packageId: components["schemas"]["SoldPackageId"];
            name: string;
            /** @description In the order in which they are shown. */
            appIds: components["schemas"]["AppId"][];
            /** @description By name of the price list. It can not be bought where it has none. */
            prices: {
                region: components["schemas"]["PriceRegion"];
                /** @description In hundredths. */
                amount: number;
            }[];
            /** @description Whether it is sold. */
            isListed: boolean;
        };
        /**
         * Format: int64
         * @description Steam's number of a package (uint32); 2,000,000,000 + appid for the one that each app has of its own.
         */
        PackageId: number;
        /** @description What an account is limited to by who knows its PIN. */
        ParentalControls: {
            enabled: boolean;
            /** @description Games that may be played; only looked at when it is enabled. */
            allowedAppIds: number[];
            /** @description Null for as long as one likes. */
            dailyMinutes: number | null;
        };
        /** @description 8 to 128 characters of any kind; common passwords and the account name are refused. */
        Password: string;
        /** @description A payment, as the one who pays sees it. */
        Payment: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "order" | "top-up" | "gift-card" | "micro-transaction";
            orderId: string | null;
            state: components["schemas"]["PaymentState"];
            amount: components["schemas"]["Money"];
            /** @description Hundredths. */
            captured: number;
            /** @description Hundredths. */
            refunded: number;
            /** @description Why it failed; null unless it did. */
            declineCode: string | null;
            /** @description Where the buyer approves it. */
            redirectUrl: string | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A card or the like that is stored at a payment provider. */
        PaymentMethod: {
            /** Format: uuid */
            id: string;
            /**
             * @description `redirect`: the buyer approves each payment at the provider.
             * @enum {string}
             */
            kind: "card" | "redirect" | "bank";
            label: string;
            /** @description The last digits of its number. */
            lastFour: string | null;
            isDefault: boolean;
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description `init`: begun; `approved`: the money is held or its owner has approved; `held`: waits for a review of possible fraud; `succeeded`: captured;
         *     `failed`: nothing was or will be taken; the others tell what became of it afterwards.
         * @enum {string}
         */
        PaymentState: "init" | "approved" | "held" | "succeeded" | "failed" | "refunded" | "partially-refunded" | "charged-back" | "refunded-suspected-fraud" | "refunded-friendly-fraud";
        /** @description The name that others see. It need not be unique; it holds no control characters and not only spaces. */
        PersonaName: string;
        /** @description The PIN of the parental controls. */
        Pin: string;
        Platforms: ("windows" | "mac" | "linux")[];
        /** @description How long an app was played, in whole minutes. */
        Playtime: {
            appId: components["schemas"]["AppId"];
            forever: number;
            lastTwoWeeks: number;
            windows: number;
            mac: number;
            linux: number;
            deck: number;
            /** @description When the last time ended. */
            lastPlayedAt: components["schemas"]["Timestamp"];
        };
        /** @description The name of a plugin, such as `catalog`. */
        PluginName: string;
        /** @description How an account wants the store. */
        Preferences: {
            language: components["schemas"]["Language"];
            currency: components["schemas"]["Currency"];
            contentFilters: components["schemas"]["ContentFilter"][];
            emailNotifications: components["schemas"]["EmailNotifications"];
        };
        Price: {
            region: components["schemas"]["PriceRegion"];
            /** @description ISO 4217 code. */
            currency: string;
            /** @description Regular price in hundredths of the currency. */
            amount: number;
            discountPercent: number;
            /**
             * @description What is paid, in hundredths, rounded down to what the currency can pay: 999 with 80% off is 199, and 149000 of JPY
             *     with 33% off are 99800.
             */
            finalAmount: number;
            /** @description When the discount that the store runs ends. Null without one, and for one that was imported. */
            discountEndsAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description It fires when the price drops and all of its conditions hold. */
        PriceAlert: {
            appId: components["schemas"]["AppId"];
            region: components["schemas"]["PriceRegion"];
            currency: string;
            /** @description What it costs then at most; null for any price. */
            belowAmount: number | null;
            /** @description Its discount then; null for any. */
            atLeastPercent: number | null;
            /** @description What it cost when it was last looked at; null when it could not be bought. */
            lastAmount: number | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description What a price was from a time on. */
        PriceChange: {
            region: components["schemas"]["PriceRegion"];
            /** @description Regular price in hundredths of the currency; null when the price was taken away. */
            amount: number | null;
            discountPercent: number;
            /** @description What is paid, in hundredths; null when the price was taken away. */
            finalAmount: number | null;
            changeNumber: components["schemas"]["PriceChangeNumber"];
            changedAt: components["schemas"]["Timestamp"];
        };
        /**
         * Format: int64
         * @description Numbers all price changes of the store. Among those of one game, the later has the higher one.
         */
        PriceChangeNumber: number;
        PriceImport: {
            region: components["schemas"]["PriceRegion"];
            /** @description Regular price in hundredths of the currency, also of those that have none. */
            amount: number;
        };
        PriceList: {
            region: components["schemas"]["PriceRegion"];
            /** @description ISO 4217 code. */
            currency: string;
            /** @description Prices are multiples of this many hundredths. */
            step: number;
            /** @description Who pays by it, by ISO 3166-1 code. None for USD, by which everybody pays who is in no other list. */
            countries: string[];
        };
        /**
         * @description A price list: one of 37 currencies, or one of four groups of countries that pay in US dollars by a list of their own
         *     (Latin America, Middle East and North Africa, Commonwealth of Independent States, South Asia).
         * @enum {string}
         */
        PriceRegion: "AED" | "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "EUR" | "GBP" | "HKD" | "IDR" | "ILS" | "INR" | "JPY" | "KRW" | "KWD" | "KZT" | "MXN" | "MYR" | "NOK" | "NZD" | "PEN" | "PHP" | "PLN" | "QAR" | "RUB" | "SAR" | "SGD" | "THB" | "TWD" | "UAH" | "USD" | "UYU" | "VND" | "ZAR" | "USD-LATAM" | "USD-MENA" | "USD-CIS" | "USD-SASIA";
        /** @description Who may see what of an account. */
        Privacy: {
            profile: components["schemas"]["PrivacyLevel"];
            games: components["schemas"]["PrivacyLevel"];
            friends: components["schemas"]["PrivacyLevel"];
            playtime: components["schemas"]["PrivacyLevel"];
            inventory: components["schemas"]["PrivacyLevel"];
            comments: components["schemas"]["PrivacyLevel"];
        };
        /**
         * @description Who may see it.
         * @enum {string}
         */
        PrivacyLevel: "public" | "friends" | "private";
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
        /** @description A profile as its owner sees it. */
        Profile: {
            personaName: components["schemas"]["PersonaName"];
            realName: components["schemas"]["RealName"] | null;
            country: components["schemas"]["Country"] | null;
            summary: components["schemas"]["ProfileSummary"] | null;
            vanity: components["schemas"]["Vanity"] | null;
            avatar: components["schemas"]["Avatar"];
            /** @description The ten names before, the last one first. */
            personaNameHistory: components["schemas"]["FormerPersonaName"][];
        };
        /** @description What somebody says about himself, as plain text. */
        ProfileSummary: string;
        RealName: string;
        /** @description What was paid with an order. Amounts are hundredths of its currency. */
        Receipt: {
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            userId: string;
            paidAt: components["schemas"]["Timestamp"];
            country: string;
            currency: string;
            lines: {
                name: string;
                /** @description Regular price. */
                amount: number;
                finalAmount: number;
                refundedAmount: number;
            }[];
            subtotal: number;
            couponAmount: number;
            total: number;
            /** @description What of the total is tax. */
            tax: number;
            /** @description The total without tax. */
            net: number;
            /** @description What the wallet paid. */
            wallet: number;
            /** @description What the payment method paid. */
            method: number;
            refunded: number;
        };
        /** @description An event that the books of the payment provider and those of the store do not have alike. */
        ReconciliationDifference: {
            /**
             * @description `missing-in-store`: money moved and the store does not know; `missing-at-provider`: the store believes that it moved; `other-amount`; `twice`:
             *     a charge was captured, or a refund made, a second time.
             * @enum {string}
             */
            kind: "missing-in-store" | "missing-at-provider" | "other-amount" | "twice";
            /** @description The provider's id of the event. */
            eventId: string;
            type: string;
            /** @description The store's name of the charge. */
            reference: string | null;
            /** @description Hundredths in the books of the provider. */
            provider: number | null;
            /** @description Hundredths in the books of the store. */
            store: number | null;
        };
        RecoveryCodes: {
            /** @description Each works once in place of a code of the authenticator. They are shown only now. */
            recoveryCodes: string[];
        };
        /** @description 256 random bits. */
        RefreshToken: string;
        /** @description What is given back of an order. */
        Refund: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /**
             * Format: uuid
             * @description Opaque id of the buyer.
             */
            userId: string;
            lineIds: string[];
            /** @description Hundredths. */
            amount: number;
            currency: string;
            to: components["schemas"]["RefundDestination"];
            /** @description What the buyer says. */
            reason: string;
            state: components["schemas"]["RefundState"];
            /**
             * @description By which rule it was decided or left to an administrator: a title is refunded within 14 days and before 2 hours of play, a DLC by the
             *     play of its game since, a bundle by that of all in it, a pre-purchase at any time before the last of it is released and then like a title, a
             *     gift until it is accepted. `given-back` says that there is nothing to give back any more, because the buyer's bank has taken the money
             *     back; `charge-back-reversed` that it has given it to the store after all, which can not give again what was bought.
             * @enum {string}
             */
            rule: "title" | "dlc" | "bundle" | "pre-purchase" | "free" | "too-late" | "played-too-long" | "gift" | "banned" | "late-capture" | "given-back" | "charge-back-reversed";
            /** @description What the administrator says who decided it. */
            answer: string | null;
            requestedAt: components["schemas"]["Timestamp"];
            decidedAt: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description To what paid for it, or to the wallet.
         * @enum {string}
         */
        RefundDestination: "origin" | "wallet";
        /**
         * @description `waiting`: an administrator decides; `approved`: the money is on its way back; `done`: it was given back, and the licences ended; `denied`.
         * @enum {string}
         */
        RefundState: "waiting" | "approved" | "done" | "denied";
        ReleaseDate: {
            /**
             * Format: date
             * @description The day, or the first day of the month, quarter or year. From 1950 to 2099. Null if and only if the precision is
             *     `coming_soon` or `to_be_announced`.
             */
            date: string | null;
            /** @enum {string} */
            precision: "day" | "month" | "quarter" | "year" | "coming_soon" | "to_be_announced";
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
        /** @description What a computer needs; null for what is not known. */
        Requirements: {
            minimum: components["schemas"]["RichText"] | null;
            recommended: components["schemas"]["RichText"] | null;
        };
        RequirementsByPlatform: {
            windows: components["schemas"]["Requirements"] | null;
            mac: components["schemas"]["Requirements"] | null;
            linux: components["schemas"]["Requirements"] | null;
        };
        ReviewCounts: {
            positive: number;
            negative: number;
        };
        /**
         * @description 0 none, 1 overwhelmingly negative, 2 very negative, 3 negative, 4 mostly negative, 5 mixed, 6 mostly positive,
         *     7 positive, 8 very positive, 9 overwhelmingly positive.
         */
        ReviewScore: number;
        /**
         * @description HTML. Only tags of text, lists, links and pictures are kept, and no scripts, styles or handlers. Links keep absolute addresses
         *     (http or https); pictures those by https, by which also one of http is asked for, and a width and height of up to four digits.
         */
        RichText: string;
        /** @enum {string} */
        Role: "player" | "moderator" | "publisher" | "admin";
        /**
         * @description What a key may do. `*` is everything that its owner may do; the others open the operations that name them.
         * @enum {string}
         */
        Scope: "*" | "account.read";
        Screenshot: {
            thumbnailUrl: components["schemas"]["HttpUrl"];
            url: components["schemas"]["HttpUrl"];
        };
        /** @description The six digits that the authenticator shows, or a recovery code. */
        SecondFactorCode: string;
        /** @description A sign-in with all tokens that follow from it. */
        Session: {
            /** Format: uuid */
            id: string;
            /** @description The session of this request. */
            isCurrent: boolean;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description When its tokens were last renewed, or when it began.
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description Without a refresh until then it ends by itself.
             */
            expiresAt: string;
            /** @description The address from which it was begun; empty when it is not known. */
            address: string;
            /** @description What the program that signed in said of itself, cut after 200 characters. */
            userAgent: string | null;
        };
        /** @description The tokens of a session. The access token goes into `Authorization: Bearer`; the refresh token is used once, for the next pair. */
        SessionTokens: {
            accessToken: components["schemas"]["AccessToken"];
            /** Format: date-time */
            accessTokenExpiresAt: string;
            refreshToken: components["schemas"]["RefreshToken"];
            /**
             * Format: date-time
             * @description 30 days after the last refresh, and never later than 90 days after signing in.
             */
            refreshTokenExpiresAt: string;
            account: components["schemas"]["Account"];
        };
        /** @description 16 random bytes in base64url. */
        ShareToken: string;
        /** @description An attempt to sign in to an account. */
        SignIn: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            outcome: "signed-in" | "wrong-password" | "second-factor-required" | "wrong-second-factor" | "suspended";
            /** @description Empty when it is not known. */
            address: string;
            /** @description Cut after 200 characters. */
            userAgent: string | null;
        };
        /**
         * Format: int64
         * @description Steam's number of a package of several apps. Numbers from 2,000,000,000 on are those of apps alone.
         */
        SoldPackageId: number;
        /** @description All that an account has spent, in US dollars. */
        Spent: {
            /** @description Hundredths. */
            amount: number;
            /** @enum {string} */
            currency: "USD";
        };
        /** @description The number of an individual account in all its notations. */
        SteamIds: {
            steamId64: string;
            steam2: string;
            steam3: string;
            /** @description The 32 bits that tell accounts apart. */
            accountId: number;
        };
        TagVotes: {
            name: components["schemas"]["Label"];
            /** @description Null when unknown. */
            votes: number | null;
        };
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         * @example 2026-11-22T12:00:00.000Z
         */
        Timestamp: string;
        /** @description Money that came into a wallet or went out of it. */
        Transaction: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TransactionKind"];
            /**
             * @description `single`: done; `pending`: taken for a payment that is under way; `void`: what was taken came back, because the payment failed.
             * @enum {string}
             */
            phase: "single" | "pending" | "void";
            /** @description Hundredths of the currency; negative when it went out. */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
            paymentId: string | null;
            orderId: string | null;
            /** @description Why an administrator gave it. */
            reason: string | null;
            at: components["schemas"]["Timestamp"];
        };
        /**
         * @description `charge`: an order was paid; `refund`: money came back, or a top-up went back to where it came from; `top-up`: money was put in; `credit`: an administrator gave it; `gift-card`: a
         *     card was redeemed or bought; `charge-back`: the bank that had paid a top-up has taken its money back, or given it after all.
         * @enum {string}
         */
        TransactionKind: "charge" | "refund" | "top-up" | "credit" | "gift-card" | "charge-back";
        /** @description Somebody as others see him. What follows `visibility` is there when the profile is public or one's own. */
        User: {
            /** Format: uuid */
            id: string;
            /** @description SteamID64 of the individual account. */
            steamId: string;
            steamIds: components["schemas"]["SteamIds"];
            personaName: components["schemas"]["PersonaName"];
            avatar: components["schemas"]["Avatar"];
            /** @description It has spent less than the store asks for. */
            isLimited: boolean;
            visibility: components["schemas"]["PrivacyLevel"];
            vanity?: components["schemas"]["Vanity"] | null;
            country?: components["schemas"]["Country"] | null;
            realName?: components["schemas"]["RealName"] | null;
            summary?: components["schemas"]["ProfileSummary"] | null;
            /** @description The ten names before, the last one first. */
            personaNameHistory?: components["schemas"]["FormerPersonaName"][];
            /** Format: date-time */
            createdAt?: string;
            bans?: components["schemas"]["BansSummary"];
        };
        /** @description A UUID, a SteamID as `76561197960287930`, `STEAM_0:0:11101`, `STEAM_1:0:11101` or `[U:1:22202]`, or a vanity name. */
        UserReference: string;
        /**
         * Format: uuid
         * @description A UUID; those that the store makes are of version 7 and sort by time.
         * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
         */
        Uuid: string;
        /** @description A name to find the profile by; unique without regard to case, and not all digits. */
        Vanity: string;
        /** @description What an account has in the store, by currency. */
        Wallet: {
            balances: {
                /** @description ISO 4217 code. */
                currency: string;
                /** @description What can be spent; hundredths of the currency. */
                balance: number;
                /** @description What payments that are under way have taken, and give back if they fail. */
                held: number;
            }[];
        };
        /** @description What came into a wallet and went out of it in a month of UTC. */
        WalletStatement: {
            /** @description ISO 4217 code. */
            currency: string;
            month: string;
            from: components["schemas"]["Timestamp"];
            until: components["schemas"]["Timestamp"];
            /** @description The month is over. */
            isFinal: boolean;
            /** @description Hundredths in the wallet before it, without what payments under way had taken. */
            opening: number;
            /** @description Hundredths. */
            received: number;
            /** @description Hundredths. */
            spent: number;
            /** @description Opening, plus received, less spent. */
            closing: number;
            items: components["schemas"]["Transaction"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A key in the form of the Steam Web API's. An account has one at most. */
        WebApiKey: {
            /** @description For whose sake it was asked. */
            domain: string;
            /** @description Its first characters. */
            hint: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
        };
        WishlistCount: {
            /** @description Games on the wishlist now. */
            wishlistCount: number;
        };
        WishlistItem: {
            appId: components["schemas"]["AppId"];
            /** @description 1 comes first; 0 is after all that have one. */
            priority: number;
            addedAt: components["schemas"]["Timestamp"];
            name: string;
            type: components["schemas"]["AppType"];
            availability: components["schemas"]["Availability"];
            releasesAt: components["schemas"]["Timestamp"] | null;
            isFree: boolean;
            /** @description In the country that was asked for; null where it can not be bought. */
            price: components["schemas"]["Price"] | null;
        };
        WishlistPage: {
            items: components["schemas"]["WishlistItem"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
    };
    responses: {
        /** @description There is no such account (`account-not-found`). */
        AccountNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is suspended (`account-suspended`). */
        AccountSuspended: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account name is taken (`account-taken`). */
        AccountTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account of an administrator can not be erased (`administrator-stays`). */
        AdministratorStays: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The game is delisted already (`already-delisted`). */
        AlreadyDelisted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is in a family already (`already-in-family`). The account can not join another family yet (`family-cooldown`). */
        AlreadyInFamilyOrFamilyCooldown: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is in a family already (`already-in-family`). The account can not join another family yet (`family-cooldown`). The family has no free place (`family-full`). */
        AlreadyInFamilyOrFamilyCooldownOrFamilyFull: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such key (`api-key-not-found`). */
        ApiKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is a game with this appId already (`app-id-taken`). The first request with this key is still running (`idempotency-key-in-flight`). */
        AppIdTakenOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The app is not free (`app-not-free`). The account has it already (`already-owned`). The first request with this key is still running (`idempotency-key-in-flight`). */
        AppNotFreeOrAlreadyOwnedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account does not own the app (`app-not-owned`). The app is not released yet (`app-not-released`). Somebody else plays the copy (`copy-in-use`). The first request with this key is still running (`idempotency-key-in-flight`). */
        AppNotOwnedOrAppNotReleasedOrCopyInUseOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such picture (`avatar-not-found`). */
        AvatarNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A game ban names its game (`ban-needs-game`). The key would have ended already (`expiry-in-the-past`). The request breaks the specification (`invalid-request`). */
        BanNeedsGameOrExpiryInThePastOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such ban (`ban-not-found`). */
        BanNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
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
        /** @description There is no such bundle (`bundle-not-found`). */
        BundleNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The bundle cannot be bought there (`bundle-not-purchasable`). There is nothing to buy (`bundle-owned`). */
        BundleNotPurchasableOrBundleOwned: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cart is full (`cart-full`). A gift is for somebody else (`gift-to-oneself`). */
        CartFullOrGiftToOneself: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is in the cart for this person already (`cart-line-exists`). A gift is for somebody else (`gift-to-oneself`). */
        CartLineExistsOrGiftToOneself: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such cart (`cart-not-found`). */
        CartNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such cart (`cart-not-found`). There is no such line in the cart (`cart-line-not-found`). */
        CartNotFoundOrCartLineNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such cart (`cart-not-found`). There is no such line in the cart (`cart-line-not-found`). There is nobody who could get the gift (`recipient-not-found`). */
        CartNotFoundOrCartLineNotFoundOrRecipientNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such cart (`cart-not-found`). There is no such coupon (`coupon-not-found`). */
        CartNotFoundOrCouponNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cart can not be ordered as it is (`cart-not-orderable`). The cart was ordered already (`cart-already-ordered`). Whom the gift is for has no account (`gift-recipient-gone`). The cart costs something else now (`price-changed`). There are no keys left of it (`sold-out`). The coupon is used up (`coupon-used-up`). The account has it already (`already-owned`). The payment was declined (`payment-declined`). The first request with this key is still running (`idempotency-key-in-flight`). */
        CartNotOrderableOrCartAlreadyOrderedOrGiftRecipientGoneOrPriceChangedOrSoldOutOrCouponUsedUpOrAlreadyOwnedOrPaymentDeclinedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The clock cannot be turned (`clock-fixed`). The clock only turns forward (`clock-backwards`). */
        ClockFixedOrClockBackwards: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another company has this name (`company-name-taken`). */
        CompanyNameTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such company (`company-not-found`). */
        CompanyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is another coupon's (`coupon-code-taken`). */
        CouponCodeTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such coupon (`coupon-not-found`). */
        CouponNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There can not be such a coupon (`coupon-not-possible`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). */
        CouponNotPossibleOrInvalidRequestOrCardNumberInRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such dead letter (`dead-letter-not-found`). There is no such plugin (`plugin-not-found`). */
        DeadLetterNotFoundOrPluginNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The discount is over (`discount-is-over`). */
        DiscountIsOver: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The percentage is not allowed (`discount-percent-not-allowed`). The discount is too short or too long (`discount-length-not-allowed`). The discount would have started already (`discount-starts-in-the-past`). A launch discount starts with the release (`launch-discount-off-release`). The request breaks the specification (`invalid-request`). */
        DiscountPercentNotAllowedOrDiscountLengthNotAllowedOrDiscountStartsInThePastOrLaunchDiscountOffReleaseOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail address is confirmed already (`email-already-verified`). */
        EmailAlreadyVerified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another account has this e-mail address (`email-in-use`). */
        EmailInUse: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key would have ended already (`expiry-in-the-past`). The request breaks the specification (`invalid-request`). */
        ExpiryInThePastOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only an adult of the family may do this (`family-adults-only`). */
        FamilyAdultsOnly: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only an adult of the family may do this (`family-adults-only`). The account is in a family already (`already-in-family`). The family has no free place (`family-full`). The family has enough open invitations (`too-many-invitations`). */
        FamilyAdultsOnlyOrAlreadyInFamilyOrFamilyFullOrTooManyInvitations: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only an adult of the family may do this (`family-adults-only`). The last adult can not go before the children (`family-needs-adult`). */
        FamilyAdultsOnlyOrFamilyNeedsAdult: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such invitation (`family-invitation-not-found`). */
        FamilyInvitationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is in no family (`family-not-found`). */
        FamilyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is in no family (`family-not-found`). There is no such invitation (`family-invitation-not-found`). */
        FamilyNotFoundOrFamilyInvitationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is in no family (`family-not-found`). There is nobody to be invited (`family-invitee-not-found`). */
        FamilyNotFoundOrFamilyInviteeNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is in no family (`family-not-found`). There is no such member (`family-member-not-found`). */
        FamilyNotFoundOrFamilyMemberNotFound: {
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
        /** @description There is no such app to be had (`free-app-not-found`). */
        FreeAppNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The game is delisted (`game-delisted`). The game has no price (`game-without-price`). There is another discount at that time (`discount-overlaps`). The game is released already (`launch-is-over`). The day of the release is not known (`release-date-unknown`). The release is too near (`cooldown-after-release`). A price was raised (`cooldown-after-price-rise`). Another discount is too near (`cooldown-after-discount`). */
        GameDelistedOrGameWithoutPriceOrDiscountOverlapsOrLaunchIsOverOrReleaseDateUnknownOrCooldownAfterReleaseOrCooldownAfterPriceRiseOrCooldownAfterDiscount: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such game (`game-not-found`). */
        GameNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such game (`game-not-found`). There is no such discount (`discount-not-found`). */
        GameNotFoundOrDiscountNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such game (`game-not-found`). The game has no price there (`price-not-found`). */
        GameNotFoundOrPriceNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account owns it already (`game-owned`). The wishlist is full (`wishlist-full`). */
        GameOwnedOrWishlistFull: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The game was sold (`game-was-sold`). A bundle holds the game (`game-in-bundle`). */
        GameWasSoldOrGameInBundle: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such gift card (`gift-card-not-found`). */
        GiftCardNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gift card was redeemed (`gift-card-redeemed`). The wallet is closed (`wallet-closed`). The first request with this key is still running (`idempotency-key-in-flight`). */
        GiftCardRedeemedOrWalletClosedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only somebody who is signed in can give (`gift-needs-account`). The caller may not do this (`forbidden`). */
        GiftNeedsAccountOrForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such gift (`gift-not-found`). */
        GiftNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gift is decided already (`gift-not-open`). The account has it already (`already-owned`). The first request with this key is still running (`idempotency-key-in-flight`). */
        GiftNotOpenOrAlreadyOwnedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gift is decided already (`gift-not-open`). The first request with this key is still running (`idempotency-key-in-flight`). */
        GiftNotOpenOrIdempotencyKeyInFlight: {
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
        /** @description An Idempotency-Key is needed (`idempotency-key-missing`). */
        IdempotencyKeyMissing: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The wallet has too little (`insufficient-funds`). The store takes no payments by cards and the like (`no-payment-provider`). The first request with this key is still running (`idempotency-key-in-flight`). */
        InsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight: {
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
        /** @description The name is empty (`invalid-company-name`). The request breaks the specification (`invalid-request`). */
        InvalidCompanyNameOrInvalidRequest: {
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
        /** @description The fields of the game contradict each other (`invalid-game`). The request breaks the specification (`invalid-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        InvalidGameOrInvalidRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The fields of the game contradict each other (`invalid-game`). The currency cannot pay this amount (`price-off-step`). The request breaks the specification (`invalid-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        InvalidGameOrPriceOffStepOrInvalidRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is not valid (`invalid-mail-token`). The request breaks the specification (`invalid-request`). */
        InvalidMailTokenOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is not valid (`invalid-mail-token`). The password is too common (`password-too-common`). The password is the account name (`password-is-account-name`). The request breaks the specification (`invalid-request`). */
        InvalidMailTokenOrPasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment is not divided up rightly (`invalid-payment-split`). The payment method pays at once (`payment-method-pays-at-once`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        InvalidPaymentSplitOrPaymentMethodPaysAtOnceOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The picture can not be used (`invalid-picture`). The request breaks the specification (`invalid-request`). */
        InvalidPictureOrInvalidRequest: {
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
        /** @description The refresh token is not valid (`invalid-refresh-token`). The access token has ended (`token-expired`). The forwarded identity is not valid (`invalid-principal`). */
        InvalidRefreshTokenOrTokenExpiredOrInvalidPrincipal: {
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
        /** @description The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). */
        InvalidRequestOrCardNumberInRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
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
        /** @description The webhook is not signed by the provider (`invalid-webhook-signature`). The body cannot be read (`malformed-body`). */
        InvalidWebhookSignatureOrMalformedBody: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such item (`item-not-found`). */
        ItemNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such item (`item-not-found`). There is no such cart (`cart-not-found`). There is nobody who could get the gift (`recipient-not-found`). */
        ItemNotFoundOrCartNotFoundOrRecipientNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such batch of keys (`key-batch-not-found`). */
        KeyBatchNotFound: {
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
        /** @description The items cost nothing or too much (`micro-amount-out-of-range`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        MicroAmountOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The app has an order of this number (`micro-order-exists`). The first request with this key is still running (`idempotency-key-in-flight`). */
        MicroOrderExistsOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The micro-transaction is closed (`micro-transaction-closed`). */
        MicroTransactionClosed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The micro-transaction is closed (`micro-transaction-closed`). The wallet has too little (`insufficient-funds`). The store takes no payments by cards and the like (`no-payment-provider`). The first request with this key is still running (`idempotency-key-in-flight`). */
        MicroTransactionClosedOrInsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The micro-transaction is not approved (`micro-transaction-not-approved`). The micro-transaction is closed (`micro-transaction-closed`). The first request with this key is still running (`idempotency-key-in-flight`). */
        MicroTransactionNotApprovedOrMicroTransactionClosedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such micro-transaction (`micro-transaction-not-found`). */
        MicroTransactionNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such micro-transaction (`micro-transaction-not-found`). There is no such payment method (`payment-method-not-found`). */
        MicroTransactionNotFoundOrPaymentMethodNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such news (`news-not-found`). */
        NewsNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store takes no payments by cards and the like (`no-payment-provider`). */
        NoPaymentProvider: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store takes no payments by cards and the like (`no-payment-provider`). The account has enough payment methods (`too-many-payment-methods`). */
        NoPaymentProviderOrTooManyPaymentMethods: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store takes no payments by cards and the like (`no-payment-provider`). The wallet is closed (`wallet-closed`). The first request with this key is still running (`idempotency-key-in-flight`). */
        NoPaymentProviderOrWalletClosedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no second factor (`no-second-factor`). */
        NoSecondFactor: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account may not sell within the app (`not-app-seller`). The caller may not do this (`forbidden`). */
        NotAppSellerOrForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The game is not delisted (`not-delisted`). */
        NotDelisted: {
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
        /** @description It can not be refunded (`not-refundable`). The first request with this key is still running (`idempotency-key-in-flight`). */
        NotRefundableOrIdempotencyKeyInFlight: {
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
        /** @description The account is not suspended (`not-suspended`). */
        NotSuspended: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such cart to order (`order-cart-not-found`). */
        OrderCartNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order is not paid (`order-not-paid`). */
        OrderNotPaid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This can not be done to one's own account (`own-account`). */
        OwnAccount: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This can not be done to one's own account (`own-account`). Nobody else is an administrator (`last-administrator`). */
        OwnAccountOrLastAdministrator: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The apps of a package stay as they are (`package-apps-fixed`). */
        PackageAppsFixed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such package (`package-not-found`). */
        PackageNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The password is too common (`password-too-common`). The password is the account name (`password-is-account-name`). The request breaks the specification (`invalid-request`). */
        PasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something is left to be paid (`payment-incomplete`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        PaymentIncompleteOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such payment method (`payment-method-not-found`). */
        PaymentMethodNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such payment (`payment-not-found`). */
        PaymentNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment is not held (`payment-not-held`). */
        PaymentNotHeld: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A PIN is needed (`pin-missing`). The request breaks the specification (`invalid-request`). */
        PinMissingOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The time of play is not over yet (`play-not-over`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        PlayNotOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such plugin (`plugin-not-found`). */
        PluginNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A discount holds the price (`price-held-by-discount`). */
        PriceHeldByDiscount: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A discount holds the price (`price-held-by-discount`). The first request with this key is still running (`idempotency-key-in-flight`). */
        PriceHeldByDiscountOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The currency cannot pay this amount (`price-off-step`). The request breaks the specification (`invalid-request`). */
        PriceOffStepOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such key (`product-key-not-found`). */
        ProductKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key belongs to an order (`product-key-ordered`). */
        ProductKeyOrdered: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key was used already (`product-key-used`). The key was revoked (`product-key-revoked`). The key does not work yet (`product-key-locked`). The account has it already (`already-owned`). The first request with this key is still running (`idempotency-key-in-flight`). */
        ProductKeyUsedOrProductKeyRevokedOrProductKeyLockedOrAlreadyOwnedOrIdempotencyKeyInFlight: {
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
        /** @description The refund is decided already (`refund-decided`). The first request with this key is still running (`idempotency-key-in-flight`). */
        RefundDecidedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such refund (`refund-not-found`). */
        RefundNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is not so much left to be refunded (`refund-too-large`). The first request with this key is still running (`idempotency-key-in-flight`). */
        RefundTooLargeOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
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
        /** @description The reservation would be over already (`reservation-over`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        ReservationOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is a second factor already (`second-factor-exists`). */
        SecondFactorExists: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such session (`session-not-found`). */
        SessionNotFound: {
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
        /** @description There are too few free keys (`too-few-keys`). The first request with this key is still running (`idempotency-key-in-flight`). */
        TooFewKeysOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many keys (`too-many-api-keys`). */
        TooManyApiKeys: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The amount is too small or too large (`top-up-out-of-range`). The payment is not divided up rightly (`invalid-payment-split`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        TopUpOutOfRangeOrInvalidPaymentSplitOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The amount is too small or too large (`top-up-out-of-range`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). The Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        TopUpOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The money of the top-up is spent (`top-up-spent`). The payment can not be given back by its owner (`top-up-not-refundable`). The store takes no payments by cards and the like (`no-payment-provider`). The first request with this key is still running (`idempotency-key-in-flight`). */
        TopUpSpentOrTopUpNotRefundableOrNoPaymentProviderOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
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
        /** @description Some games do not exist (`unknown-games`). The request breaks the specification (`invalid-request`). */
        UnknownGamesOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some games do not exist (`unknown-games`). The currency cannot pay this amount (`price-off-step`). The request breaks the specification (`invalid-request`). */
        UnknownGamesOrPriceOffStepOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment provider does not know the token (`unknown-payment-token`). The request breaks the specification (`invalid-request`). The request holds the number of a card (`card-number-in-request`). */
        UnknownPaymentTokenOrInvalidRequestOrCardNumberInRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
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
        /** @description There is no such user (`user-not-found`). */
        UserNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The vanity name is taken (`vanity-taken`). */
        VanityTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The wallet is closed (`wallet-closed`). The first request with this key is still running (`idempotency-key-in-flight`). */
        WalletClosedOrIdempotencyKeyInFlight: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is a Web API key already (`web-api-key-exists`). */
        WebApiKeyExists: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such wishlist (`wishlist-not-found`). */
        WishlistNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is wrong (`wrong-code`). The key would have ended already (`expiry-in-the-past`). The request breaks the specification (`invalid-request`). */
        WrongCodeOrExpiryInThePastOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code is wrong (`wrong-code`). The request breaks the specification (`invalid-request`). */
        WrongCodeOrInvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Wrong account or password (`wrong-credentials`). A code of the authenticator is needed (`second-factor-required`). The code is wrong (`wrong-second-factor`). The access token has ended (`token-expired`). The forwarded identity is not valid (`invalid-principal`). */
        WrongCredentialsOrSecondFactorRequiredOrWrongSecondFactorOrTokenExpiredOrInvalidPrincipal: {
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
        /** @description The password is wrong (`wrong-password`). The account is limited (`account-limited`). The caller may not do this (`forbidden`). */
        WrongPasswordOrAccountLimitedOrForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The password is wrong (`wrong-password`). The caller may not do this (`forbidden`). */
        WrongPasswordOrForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Wrong PIN (`wrong-pin`). The caller may not do this (`forbidden`). */
        WrongPinOrForbidden: {
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
export type AccessToken = components['schemas']['AccessToken'];
export type Account = components['schemas']['Account'];
export type AccountName = components['schemas']['AccountName'];
export type AccountReference = components['schemas']['AccountReference'];
export type AgeRating = components['schemas']['AgeRating'];
export type ApiKey = components['schemas']['ApiKey'];
export type AppId = components['schemas']['AppId'];
export type AppType = components['schemas']['AppType'];
export type Availability = components['schemas']['Availability'];
export type Avatar = components['schemas']['Avatar'];
export type AvatarHash = components['schemas']['AvatarHash'];
export type Ban = components['schemas']['Ban'];
export type BanKind = components['schemas']['BanKind'];
export type BansSummary = components['schemas']['BansSummary'];
export type BornOn = components['schemas']['BornOn'];
export type BorrowableLicence = components['schemas']['BorrowableLicence'];
export type BoughtGiftCard = components['schemas']['BoughtGiftCard'];
export type Bundle = components['schemas']['Bundle'];
export type BundleDetails = components['schemas']['BundleDetails'];
export type BundleId = components['schemas']['BundleId'];
export type BundleItem = components['schemas']['BundleItem'];
export type BundleQuote = components['schemas']['BundleQuote'];
export type BuyerCountry = components['schemas']['BuyerCountry'];
export type Cart = components['schemas']['Cart'];
export type CartCoupon = components['schemas']['CartCoupon'];
export type CartLine = components['schemas']['CartLine'];
export type Clock = components['schemas']['Clock'];
export type Company = components['schemas']['Company'];
export type CompanyId = components['schemas']['CompanyId'];
export type ContentDescriptor = components['schemas']['ContentDescriptor'];
export type ContentFilter = components['schemas']['ContentFilter'];
export type Count = components['schemas']['Count'];
export type Country = components['schemas']['Country'];
export type Coupon = components['schemas']['Coupon'];
export type CouponCode = components['schemas']['CouponCode'];
export type CouponTerms = components['schemas']['CouponTerms'];
export type Currency = components['schemas']['Currency'];
export type Cursor = components['schemas']['Cursor'];
export type Date = components['schemas']['Date'];
export type DeadLetter = components['schemas']['DeadLetter'];
export type Discount = components['schemas']['Discount'];
export type DiscountKind = components['schemas']['DiscountKind'];
export type Email = components['schemas']['Email'];
export type EmailNotifications = components['schemas']['EmailNotifications'];
export type FacetCounts = components['schemas']['FacetCounts'];
export type Family = components['schemas']['Family'];
export type FamilyInvitation = components['schemas']['FamilyInvitation'];
export type FamilyMember = components['schemas']['FamilyMember'];
export type FamilyRole = components['schemas']['FamilyRole'];
export type Featured = components['schemas']['Featured'];
export type FeedName = components['schemas']['FeedName'];
export type FormerPersonaName = components['schemas']['FormerPersonaName'];
export type Game = components['schemas']['Game'];
export type GameBundle = components['schemas']['GameBundle'];
export type GameChanges = components['schemas']['GameChanges'];
export type GameImport = components['schemas']['GameImport'];
export type GamePackage = components['schemas']['GamePackage'];
export type GamePage = components['schemas']['GamePage'];
export type GameReference = components['schemas']['GameReference'];
export type GameSummary = components['schemas']['GameSummary'];
export type Gift = components['schemas']['Gift'];
export type GiftCode = components['schemas']['GiftCode'];
export type GiftState = components['schemas']['GiftState'];
export type GuestToken = components['schemas']['GuestToken'];
export type HeldPayment = components['schemas']['HeldPayment'];
export type HighlightedAchievement = components['schemas']['HighlightedAchievement'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type ImportRefusal = components['schemas']['ImportRefusal'];
export type ImportReport = components['schemas']['ImportReport'];
export type IssuedGiftCard = components['schemas']['IssuedGiftCard'];
export type ItemId = components['schemas']['ItemId'];
export type ItemKind = components['schemas']['ItemKind'];
export type KeyBatch = components['schemas']['KeyBatch'];
export type Label = components['schemas']['Label'];
export type LabelPage = components['schemas']['LabelPage'];
export type Labels = components['schemas']['Labels'];
export type Language = components['schemas']['Language'];
export type LanguageSupport = components['schemas']['LanguageSupport'];
export type Licence = components['schemas']['Licence'];
export type ListedPrice = components['schemas']['ListedPrice'];
export type MailToken = components['schemas']['MailToken'];
export type ManagedAccount = components['schemas']['ManagedAccount'];
export type MicroOrderId = components['schemas']['MicroOrderId'];
export type MicroTransaction = components['schemas']['MicroTransaction'];
export type MicroTransactionItem = components['schemas']['MicroTransactionItem'];
export type Money = components['schemas']['Money'];
export type MovedMoney = components['schemas']['MovedMoney'];
export type Movie = components['schemas']['Movie'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type NewGame = components['schemas']['NewGame'];
export type NewNews = components['schemas']['NewNews'];
export type NewWebApiKey = components['schemas']['NewWebApiKey'];
export type News = components['schemas']['News'];
export type NewsAuthor = components['schemas']['NewsAuthor'];
export type NewsChanges = components['schemas']['NewsChanges'];
export type NewsTitle = components['schemas']['NewsTitle'];
export type NextCursor = components['schemas']['NextCursor'];
export type NullableCount = components['schemas']['NullableCount'];
export type Order = components['schemas']['Order'];
export type OrderLine = components['schemas']['OrderLine'];
export type OrderState = components['schemas']['OrderState'];
export type OwnersEstimate = components['schemas']['OwnersEstimate'];
export type Package = components['schemas']['Package'];
export type PackageId = components['schemas']['PackageId'];
export type ParentalControls = components['schemas']['ParentalControls'];
export type Password = components['schemas']['Password'];
export type Payment = components['schemas']['Payment'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PaymentState = components['schemas']['PaymentState'];
export type PersonaName = components['schemas']['PersonaName'];
export type Pin = components['schemas']['Pin'];
export type Platforms = components['schemas']['Platforms'];
export type Playtime = components['schemas']['Playtime'];
export type PluginName = components['schemas']['PluginName'];
export type Preferences = components['schemas']['Preferences'];
export type Price = components['schemas']['Price'];
export type PriceAlert = components['schemas']['PriceAlert'];
export type PriceChange = components['schemas']['PriceChange'];
export type PriceChangeNumber = components['schemas']['PriceChangeNumber'];
export type PriceImport = components['schemas']['PriceImport'];
export type PriceList = components['schemas']['PriceList'];
export type PriceRegion = components['schemas']['PriceRegion'];
export type Privacy = components['schemas']['Privacy'];
export type PrivacyLevel = components['schemas']['PrivacyLevel'];
export type Problem = components['schemas']['Problem'];
export type Profile = components['schemas']['Profile'];
export type ProfileSummary = components['schemas']['ProfileSummary'];
export type RealName = components['schemas']['RealName'];
export type Receipt = components['schemas']['Receipt'];
export type ReconciliationDifference = components['schemas']['ReconciliationDifference'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type RefreshToken = components['schemas']['RefreshToken'];
export type Refund = components['schemas']['Refund'];
export type RefundDestination = components['schemas']['RefundDestination'];
export type RefundState = components['schemas']['RefundState'];
export type ReleaseDate = components['schemas']['ReleaseDate'];
export type RequestError = components['schemas']['RequestError'];
export type Requirements = components['schemas']['Requirements'];
export type RequirementsByPlatform = components['schemas']['RequirementsByPlatform'];
export type ReviewCounts = components['schemas']['ReviewCounts'];
export type ReviewScore = components['schemas']['ReviewScore'];
export type RichText = components['schemas']['RichText'];
export type Role = components['schemas']['Role'];
export type Scope = components['schemas']['Scope'];
export type Screenshot = components['schemas']['Screenshot'];
export type SecondFactorCode = components['schemas']['SecondFactorCode'];
export type Session = components['schemas']['Session'];
export type SessionTokens = components['schemas']['SessionTokens'];
export type ShareToken = components['schemas']['ShareToken'];
export type SignIn = components['schemas']['SignIn'];
export type SoldPackageId = components['schemas']['SoldPackageId'];
export type Spent = components['schemas']['Spent'];
export type SteamIds = components['schemas']['SteamIds'];
export type TagVotes = components['schemas']['TagVotes'];
export type Timestamp = components['schemas']['Timestamp'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionKind = components['schemas']['TransactionKind'];
export type User = components['schemas']['User'];
export type UserReference = components['schemas']['UserReference'];
export type Uuid = components['schemas']['Uuid'];
export type Vanity = components['schemas']['Vanity'];
export type Wallet = components['schemas']['Wallet'];
export type WalletStatement = components['schemas']['WalletStatement'];
export type WebApiKey = components['schemas']['WebApiKey'];
export type WishlistCount = components['schemas']['WishlistCount'];
export type WishlistItem = components['schemas']['WishlistItem'];
export type WishlistPage = components['schemas']['WishlistPage'];
export type ResponseAccountNotFound = components['responses']['AccountNotFound'];
export type ResponseAccountSuspended = components['responses']['AccountSuspended'];
export type ResponseAccountTaken = components['responses']['AccountTaken'];
export type ResponseAdministratorStays = components['responses']['AdministratorStays'];
export type ResponseAlreadyDelisted = components['responses']['AlreadyDelisted'];
export type ResponseAlreadyInFamilyOrFamilyCooldown = components['responses']['AlreadyInFamilyOrFamilyCooldown'];
export type ResponseAlreadyInFamilyOrFamilyCooldownOrFamilyFull = components['responses']['AlreadyInFamilyOrFamilyCooldownOrFamilyFull'];
export type ResponseApiKeyNotFound = components['responses']['ApiKeyNotFound'];
export type ResponseAppIdTakenOrIdempotencyKeyInFlight = components['responses']['AppIdTakenOrIdempotencyKeyInFlight'];
export type ResponseAppNotFreeOrAlreadyOwnedOrIdempotencyKeyInFlight = components['responses']['AppNotFreeOrAlreadyOwnedOrIdempotencyKeyInFlight'];
export type ResponseAppNotOwnedOrAppNotReleasedOrCopyInUseOrIdempotencyKeyInFlight = components['responses']['AppNotOwnedOrAppNotReleasedOrCopyInUseOrIdempotencyKeyInFlight'];
export type ResponseAvatarNotFound = components['responses']['AvatarNotFound'];
export type ResponseBanNeedsGameOrExpiryInThePastOrInvalidRequest = components['responses']['BanNeedsGameOrExpiryInThePastOrInvalidRequest'];
export type ResponseBanNotFound = components['responses']['BanNotFound'];
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
export type ResponseBundleNotFound = components['responses']['BundleNotFound'];
export type ResponseBundleNotPurchasableOrBundleOwned = components['responses']['BundleNotPurchasableOrBundleOwned'];
export type ResponseCartFullOrGiftToOneself = components['responses']['CartFullOrGiftToOneself'];
export type ResponseCartLineExistsOrGiftToOneself = components['responses']['CartLineExistsOrGiftToOneself'];
export type ResponseCartNotFound = components['responses']['CartNotFound'];
export type ResponseCartNotFoundOrCartLineNotFound = components['responses']['CartNotFoundOrCartLineNotFound'];
export type ResponseCartNotFoundOrCartLineNotFoundOrRecipientNotFound = components['responses']['CartNotFoundOrCartLineNotFoundOrRecipientNotFound'];
export type ResponseCartNotFoundOrCouponNotFound = components['responses']['CartNotFoundOrCouponNotFound'];
export type ResponseCartNotOrderableOrCartAlreadyOrderedOrGiftRecipientGoneOrPriceChangedOrSoldOutOrCouponUsedUpOrAlreadyOwnedOrPaymentDeclinedOrIdempotencyKeyInFlight = components['responses']['CartNotOrderableOrCartAlreadyOrderedOrGiftRecipientGoneOrPriceChangedOrSoldOutOrCouponUsedUpOrAlreadyOwnedOrPaymentDeclinedOrIdempotencyKeyInFlight'];
export type ResponseClockFixedOrClockBackwards = components['responses']['ClockFixedOrClockBackwards'];
export type ResponseCompanyNameTaken = components['responses']['CompanyNameTaken'];
export type ResponseCompanyNotFound = components['responses']['CompanyNotFound'];
export type ResponseCouponCodeTaken = components['responses']['CouponCodeTaken'];
export type ResponseCouponNotFound = components['responses']['CouponNotFound'];
export type ResponseCouponNotPossibleOrInvalidRequestOrCardNumberInRequest = components['responses']['CouponNotPossibleOrInvalidRequestOrCardNumberInRequest'];
export type ResponseDeadLetterNotFoundOrPluginNotFound = components['responses']['DeadLetterNotFoundOrPluginNotFound'];
export type ResponseDiscountIsOver = components['responses']['DiscountIsOver'];
export type ResponseDiscountPercentNotAllowedOrDiscountLengthNotAllowedOrDiscountStartsInThePastOrLaunchDiscountOffReleaseOrInvalidRequest = components['responses']['DiscountPercentNotAllowedOrDiscountLengthNotAllowedOrDiscountStartsInThePastOrLaunchDiscountOffReleaseOrInvalidRequest'];
export type ResponseEmailAlreadyVerified = components['responses']['EmailAlreadyVerified'];
export type ResponseEmailInUse = components['responses']['EmailInUse'];
export type ResponseExpiryInThePastOrInvalidRequest = components['responses']['ExpiryInThePastOrInvalidRequest'];
export type ResponseFamilyAdultsOnly = components['responses']['FamilyAdultsOnly'];
export type ResponseFamilyAdultsOnlyOrAlreadyInFamilyOrFamilyFullOrTooManyInvitations = components['responses']['FamilyAdultsOnlyOrAlreadyInFamilyOrFamilyFullOrTooManyInvitations'];
export type ResponseFamilyAdultsOnlyOrFamilyNeedsAdult = components['responses']['FamilyAdultsOnlyOrFamilyNeedsAdult'];
export type ResponseFamilyInvitationNotFound = components['responses']['FamilyInvitationNotFound'];
export type ResponseFamilyNotFound = components['responses']['FamilyNotFound'];
export type ResponseFamilyNotFoundOrFamilyInvitationNotFound = components['responses']['FamilyNotFoundOrFamilyInvitationNotFound'];
export type ResponseFamilyNotFoundOrFamilyInviteeNotFound = components['responses']['FamilyNotFoundOrFamilyInviteeNotFound'];
export type ResponseFamilyNotFoundOrFamilyMemberNotFound = components['responses']['FamilyNotFoundOrFamilyMemberNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseFreeAppNotFound = components['responses']['FreeAppNotFound'];
export type ResponseGameDelistedOrGameWithoutPriceOrDiscountOverlapsOrLaunchIsOverOrReleaseDateUnknownOrCooldownAfterReleaseOrCooldownAfterPriceRiseOrCooldownAfterDiscount = components['responses']['GameDelistedOrGameWithoutPriceOrDiscountOverlapsOrLaunchIsOverOrReleaseDateUnknownOrCooldownAfterReleaseOrCooldownAfterPriceRiseOrCooldownAfterDiscount'];
export type ResponseGameNotFound = components['responses']['GameNotFound'];
export type ResponseGameNotFoundOrDiscountNotFound = components['responses']['GameNotFoundOrDiscountNotFound'];
export type ResponseGameNotFoundOrPriceNotFound = components['responses']['GameNotFoundOrPriceNotFound'];
export type ResponseGameOwnedOrWishlistFull = components['responses']['GameOwnedOrWishlistFull'];
export type ResponseGameWasSoldOrGameInBundle = components['responses']['GameWasSoldOrGameInBundle'];
export type ResponseGiftCardNotFound = components['responses']['GiftCardNotFound'];
export type ResponseGiftCardRedeemedOrWalletClosedOrIdempotencyKeyInFlight = components['responses']['GiftCardRedeemedOrWalletClosedOrIdempotencyKeyInFlight'];
export type ResponseGiftNeedsAccountOrForbidden = components['responses']['GiftNeedsAccountOrForbidden'];
export type ResponseGiftNotFound = components['responses']['GiftNotFound'];
export type ResponseGiftNotOpenOrAlreadyOwnedOrIdempotencyKeyInFlight = components['responses']['GiftNotOpenOrAlreadyOwnedOrIdempotencyKeyInFlight'];
export type ResponseGiftNotOpenOrIdempotencyKeyInFlight = components['responses']['GiftNotOpenOrIdempotencyKeyInFlight'];
export type ResponseIdempotencyKeyInFlight = components['responses']['IdempotencyKeyInFlight'];
export type ResponseIdempotencyKeyMissing = components['responses']['IdempotencyKeyMissing'];
export type ResponseInsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight = components['responses']['InsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseInvalidCompanyNameOrInvalidRequest = components['responses']['InvalidCompanyNameOrInvalidRequest'];
export type ResponseInvalidCursor = components['responses']['InvalidCursor'];
export type ResponseInvalidGameOrInvalidRequestOrIdempotencyKeyReused = components['responses']['InvalidGameOrInvalidRequestOrIdempotencyKeyReused'];
export type ResponseInvalidGameOrPriceOffStepOrInvalidRequestOrIdempotencyKeyReused = components['responses']['InvalidGameOrPriceOffStepOrInvalidRequestOrIdempotencyKeyReused'];
export type ResponseInvalidMailTokenOrInvalidRequest = components['responses']['InvalidMailTokenOrInvalidRequest'];
export type ResponseInvalidMailTokenOrPasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest = components['responses']['InvalidMailTokenOrPasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest'];
export type ResponseInvalidPaymentSplitOrPaymentMethodPaysAtOnceOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['InvalidPaymentSplitOrPaymentMethodPaysAtOnceOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponseInvalidPictureOrInvalidRequest = components['responses']['InvalidPictureOrInvalidRequest'];
export type ResponseInvalidPrincipal = components['responses']['InvalidPrincipal'];
export type ResponseInvalidRefreshTokenOrTokenExpiredOrInvalidPrincipal = components['responses']['InvalidRefreshTokenOrTokenExpiredOrInvalidPrincipal'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseInvalidRequestOrCardNumberInRequest = components['responses']['InvalidRequestOrCardNumberInRequest'];
export type ResponseInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponseInvalidRequestOrIdempotencyKeyReused = components['responses']['InvalidRequestOrIdempotencyKeyReused'];
export type ResponseInvalidWebhookSignatureOrMalformedBody = components['responses']['InvalidWebhookSignatureOrMalformedBody'];
export type ResponseItemNotFound = components['responses']['ItemNotFound'];
export type ResponseItemNotFoundOrCartNotFoundOrRecipientNotFound = components['responses']['ItemNotFoundOrCartNotFoundOrRecipientNotFound'];
export type ResponseKeyBatchNotFound = components['responses']['KeyBatchNotFound'];
export type ResponseMalformedBody = components['responses']['MalformedBody'];
export type ResponseMalformedBodyOrIdempotencyKeyMissing = components['responses']['MalformedBodyOrIdempotencyKeyMissing'];
export type ResponseMicroAmountOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['MicroAmountOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponseMicroOrderExistsOrIdempotencyKeyInFlight = components['responses']['MicroOrderExistsOrIdempotencyKeyInFlight'];
export type ResponseMicroTransactionClosed = components['responses']['MicroTransactionClosed'];
export type ResponseMicroTransactionClosedOrInsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight = components['responses']['MicroTransactionClosedOrInsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight'];
export type ResponseMicroTransactionNotApprovedOrMicroTransactionClosedOrIdempotencyKeyInFlight = components['responses']['MicroTransactionNotApprovedOrMicroTransactionClosedOrIdempotencyKeyInFlight'];
export type ResponseMicroTransactionNotFound = components['responses']['MicroTransactionNotFound'];
export type ResponseMicroTransactionNotFoundOrPaymentMethodNotFound = components['responses']['MicroTransactionNotFoundOrPaymentMethodNotFound'];
export type ResponseNewsNotFound = components['responses']['NewsNotFound'];
export type ResponseNoPaymentProvider = components['responses']['NoPaymentProvider'];
export type ResponseNoPaymentProviderOrTooManyPaymentMethods = components['responses']['NoPaymentProviderOrTooManyPaymentMethods'];
export type ResponseNoPaymentProviderOrWalletClosedOrIdempotencyKeyInFlight = components['responses']['NoPaymentProviderOrWalletClosedOrIdempotencyKeyInFlight'];
export type ResponseNoSecondFactor = components['responses']['NoSecondFactor'];
export type ResponseNotAppSellerOrForbidden = components['responses']['NotAppSellerOrForbidden'];
export type ResponseNotDelisted = components['responses']['NotDelisted'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotRefundableOrIdempotencyKeyInFlight = components['responses']['NotRefundableOrIdempotencyKeyInFlight'];
export type ResponseNotSignedInOrTokenExpiredOrInvalidPrincipal = components['responses']['NotSignedInOrTokenExpiredOrInvalidPrincipal'];
export type ResponseNotSuspended = components['responses']['NotSuspended'];
export type ResponseOrderCartNotFound = components['responses']['OrderCartNotFound'];
export type ResponseOrderNotPaid = components['responses']['OrderNotPaid'];
export type ResponseOwnAccount = components['responses']['OwnAccount'];
export type ResponseOwnAccountOrLastAdministrator = components['responses']['OwnAccountOrLastAdministrator'];
export type ResponsePackageAppsFixed = components['responses']['PackageAppsFixed'];
export type ResponsePackageNotFound = components['responses']['PackageNotFound'];
export type ResponsePasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest = components['responses']['PasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest'];
export type ResponsePaymentIncompleteOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['PaymentIncompleteOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponsePaymentMethodNotFound = components['responses']['PaymentMethodNotFound'];
export type ResponsePaymentNotFound = components['responses']['PaymentNotFound'];
export type ResponsePaymentNotHeld = components['responses']['PaymentNotHeld'];
export type ResponsePinMissingOrInvalidRequest = components['responses']['PinMissingOrInvalidRequest'];
export type ResponsePlayNotOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['PlayNotOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponsePluginNotFound = components['responses']['PluginNotFound'];
export type ResponsePriceHeldByDiscount = components['responses']['PriceHeldByDiscount'];
export type ResponsePriceHeldByDiscountOrIdempotencyKeyInFlight = components['responses']['PriceHeldByDiscountOrIdempotencyKeyInFlight'];
export type ResponsePriceOffStepOrInvalidRequest = components['responses']['PriceOffStepOrInvalidRequest'];
export type ResponseProductKeyNotFound = components['responses']['ProductKeyNotFound'];
export type ResponseProductKeyOrdered = components['responses']['ProductKeyOrdered'];
export type ResponseProductKeyUsedOrProductKeyRevokedOrProductKeyLockedOrAlreadyOwnedOrIdempotencyKeyInFlight = components['responses']['ProductKeyUsedOrProductKeyRevokedOrProductKeyLockedOrAlreadyOwnedOrIdempotencyKeyInFlight'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseRefundDecidedOrIdempotencyKeyInFlight = components['responses']['RefundDecidedOrIdempotencyKeyInFlight'];
export type ResponseRefundNotFound = components['responses']['RefundNotFound'];
export type ResponseRefundTooLargeOrIdempotencyKeyInFlight = components['responses']['RefundTooLargeOrIdempotencyKeyInFlight'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseReservationOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['ReservationOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponseSecondFactorExists = components['responses']['SecondFactorExists'];
export type ResponseSessionNotFound = components['responses']['SessionNotFound'];
export type ResponseTokenExpiredOrInvalidPrincipal = components['responses']['TokenExpiredOrInvalidPrincipal'];
export type ResponseTooFewKeysOrIdempotencyKeyInFlight = components['responses']['TooFewKeysOrIdempotencyKeyInFlight'];
export type ResponseTooManyApiKeys = components['responses']['TooManyApiKeys'];
export type ResponseTopUpOutOfRangeOrInvalidPaymentSplitOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['TopUpOutOfRangeOrInvalidPaymentSplitOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponseTopUpOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused = components['responses']['TopUpOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused'];
export type ResponseTopUpSpentOrTopUpNotRefundableOrNoPaymentProviderOrIdempotencyKeyInFlight = components['responses']['TopUpSpentOrTopUpNotRefundableOrNoPaymentProviderOrIdempotencyKeyInFlight'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnavailableOrStorageFull = components['responses']['UnavailableOrStorageFull'];
export type ResponseUnknownGamesOrInvalidRequest = components['responses']['UnknownGamesOrInvalidRequest'];
export type ResponseUnknownGamesOrPriceOffStepOrInvalidRequest = components['responses']['UnknownGamesOrPriceOffStepOrInvalidRequest'];
export type ResponseUnknownPaymentTokenOrInvalidRequestOrCardNumberInRequest = components['responses']['UnknownPaymentTokenOrInvalidRequestOrCardNumberInRequest'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUserNotFound = components['responses']['UserNotFound'];
export type ResponseVanityTaken = components['responses']['VanityTaken'];
export type ResponseWalletClosedOrIdempotencyKeyInFlight = components['responses']['WalletClosedOrIdempotencyKeyInFlight'];
export type ResponseWebApiKeyExists = components['responses']['WebApiKeyExists'];
export type ResponseWishlistNotFound = components['responses']['WishlistNotFound'];
export type ResponseWrongCodeOrExpiryInThePastOrInvalidRequest = components['responses']['WrongCodeOrExpiryInThePastOrInvalidRequest'];
export type ResponseWrongCodeOrInvalidRequest = components['responses']['WrongCodeOrInvalidRequest'];
export type ResponseWrongCredentialsOrSecondFactorRequiredOrWrongSecondFactorOrTokenExpiredOrInvalidPrincipal = components['responses']['WrongCredentialsOrSecondFactorRequiredOrWrongSecondFactorOrTokenExpiredOrInvalidPrincipal'];
export type ResponseWrongPasswordOrAccountLimitedOrForbidden = components['responses']['WrongPasswordOrAccountLimitedOrForbidden'];
export type ResponseWrongPasswordOrForbidden = components['responses']['WrongPasswordOrForbidden'];
export type ResponseWrongPinOrForbidden = components['responses']['WrongPinOrForbidden'];
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
    "users.listAccounts": {
        parameters: {
            query?: {
                /**
                 * @description What the account name begins with.
                 * @example ali
                 */
                name?: string;
                /** @example active */
                status?: "active" | "suspended";
                /** @example player */
                role?: components["schemas"]["Role"];
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "steamId": "76561197960287930",
                     *           "accountName": "alice",
                     *           "email": "alice@example.com",
                     *           "emailVerified": true,
                     *           "pendingEmail": null,
                     *           "language": "en",
                     *           "roles": [
                     *             "player"
                     *           ],
                     *           "status": "active",
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "isLimited": false,
                     *           "suspensionReason": null,
                     *           "suspendedUntil": null,
                     *           "spent": {
                     *             "amount": 1999,
                     *             "currency": "USD"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ManagedAccount"][];
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
    "users.register": {
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
                 *       "accountName": "alice",
                 *       "email": "alice@example.com",
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": {
                    accountName: components["schemas"]["AccountName"];
                    email: components["schemas"]["Email"];
                    password: components["schemas"]["Password"];
                    /** @default en */
                    language?: components["schemas"]["Language"];
                };
            };
        };
        responses: {
            /** @description The new account. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": false,
                     *       "pendingEmail": null,
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AccountTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.getOwnAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": false,
                     *       "pendingEmail": null,
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.changePassword": {
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
                 *       "currentPassword": "four unrelated words here",
                 *       "newPassword": "five unrelated words of mine"
                 *     }
                 */
                "application/json": {
                    currentPassword: string;
                    newPassword: components["schemas"]["Password"];
                };
            };
        };
        responses: {
            /** @description The password is changed. */
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
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.changeEmail": {
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
                 *       "email": "alice@example.org",
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": {
                    email: components["schemas"]["Email"];
                    password: string;
                };
            };
        };
        responses: {
            /** @description The account, with the address that waits to be confirmed. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": true,
                     *       "pendingEmail": "alice@example.org",
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.requestEmailVerification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EmailAlreadyVerified"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.beginSecondFactor": {
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
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description The secret, shown only now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/steam-clone:alice?issuer=steam-clone&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30"
                     *     }
                     */
                    "application/json": {
                        /** @description In base32. */
                        secret: string;
                        /** @description For a QR code: otpauth://totp/... */
                        uri: string;
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SecondFactorExists"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.confirmSecondFactor": {
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
                 *       "code": "492039"
                 *     }
                 */
                "application/json": {
                    code: components["schemas"]["SecondFactorCode"];
                };
            };
        };
        responses: {
            /** @description The second factor is on; the recovery codes are shown only now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "mfzx-k3tf-oq2w-y5lb"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSecondFactor"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SecondFactorExists"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WrongCodeOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.removeSecondFactor": {
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
                 *       "password": "four unrelated words here",
                 *       "code": "492039"
                 *     }
                 */
                "application/json": {
                    password: string;
                    code: components["schemas"]["SecondFactorCode"];
                };
            };
        };
        responses: {
            /** @description The second factor is off. */
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
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            404: components["responses"]["NoSecondFactor"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WrongCodeOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.renewRecoveryCodes": {
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
                 *       "password": "four unrelated words here",
                 *       "code": "492039"
                 *     }
                 */
                "application/json": {
                    password: string;
                    code: components["schemas"]["SecondFactorCode"];
                };
            };
        };
        responses: {
            /** @description The new codes, shown only now; those before are worthless. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "mfzx-k3tf-oq2w-y5lb"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            404: components["responses"]["NoSecondFactor"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WrongCodeOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.getOwnProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personaName": "Alice",
                     *       "realName": "Alice Liddell",
                     *       "country": "GB",
                     *       "summary": "Curiouser and curiouser",
                     *       "vanity": "alice",
                     *       "avatar": {
                     *         "hash": "3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9",
                     *         "small": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/32",
                     *         "medium": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/64",
                     *         "large": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/184"
                     *       },
                     *       "personaNameHistory": [
                     *         {
                     *           "name": "alice",
                     *           "changedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.updateOwnProfile": {
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
                 *       "personaName": "Alice",
                 *       "country": "GB",
                 *       "vanity": "alice"
                 *     }
                 */
                "application/json": {
                    personaName?: components["schemas"]["PersonaName"];
                    realName?: components["schemas"]["RealName"] | null;
                    country?: components["schemas"]["Country"] | null;
                    summary?: components["schemas"]["ProfileSummary"] | null;
                    vanity?: components["schemas"]["Vanity"] | null;
                };
            };
        };
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personaName": "Alice",
                     *       "realName": "Alice Liddell",
                     *       "country": "GB",
                     *       "summary": "Curiouser and curiouser",
                     *       "vanity": "alice",
                     *       "avatar": {
                     *         "hash": "3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9",
                     *         "small": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/32",
                     *         "medium": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/64",
                     *         "large": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/184"
                     *       },
                     *       "personaNameHistory": [
                     *         {
                     *           "name": "alice",
                     *           "changedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["VanityTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.setAvatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
            };
        };
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hash": "3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9",
                     *       "small": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/32",
                     *       "medium": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/64",
                     *       "large": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/184"
                     *     }
                     */
                    "application/json": components["schemas"]["Avatar"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidPictureOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.removeAvatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller has no picture of his own. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.getAvatar": {
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
                 * @description The hash of the picture, as profiles have it.
                 * @example 3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9
                 */
                hash: components["schemas"]["AvatarHash"];
                /**
                 * @description Width and height in pixels.
                 * @example 64
                 */
                size: 32 | 64 | 184;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
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
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            404: components["responses"]["AvatarNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.getPrivacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All facets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profile": "public",
                     *       "games": "friends",
                     *       "friends": "public",
                     *       "playtime": "private",
                     *       "inventory": "public",
                     *       "comments": "public"
                     *     }
                     */
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.setPrivacy": {
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
                 *       "profile": "public",
                 *       "games": "friends",
                 *       "friends": "public",
                 *       "playtime": "private",
                 *       "inventory": "public",
                 *       "comments": "public"
                 *     }
                 */
                "application/json": components["schemas"]["Privacy"];
            };
        };
        responses: {
            /** @description All facets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profile": "public",
                     *       "games": "friends",
                     *       "friends": "public",
                     *       "playtime": "private",
                     *       "inventory": "public",
                     *       "comments": "public"
                     *     }
                     */
                    "application/json": components["schemas"]["Privacy"];
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
    "users.getPreferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "en",
                     *       "currency": "EUR",
                     *       "contentFilters": [
                     *         "nudity"
                     *       ],
                     *       "emailNotifications": {
                     *         "news": false,
                     *         "wishlist": true,
                     *         "friends": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.setPreferences": {
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
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "contentFilters": [
                 *         "nudity"
                 *       ],
                 *       "emailNotifications": {
                 *         "news": false,
                 *         "wishlist": true,
                 *         "friends": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "en",
                     *       "currency": "EUR",
                     *       "contentFilters": [
                     *         "nudity"
                     *       ],
                     *       "emailNotifications": {
                     *         "news": false,
                     *         "wishlist": true,
                     *         "friends": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
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
    "users.getParentalControls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "allowedAppIds": [
                     *         620
                     *       ],
                     *       "dailyMinutes": 90
                     *     }
                     */
                    "application/json": components["schemas"]["ParentalControls"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.setParentalControls": {
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
                 *       "enabled": true,
                 *       "newPin": "2468",
                 *       "allowedAppIds": [
                 *         620
                 *       ],
                 *       "dailyMinutes": 90
                 *     }
                 */
                "application/json": {
                    enabled: boolean;
                    pin?: components["schemas"]["Pin"];
                    newPin?: components["schemas"]["Pin"];
                    /** @description Games that may be played; none when it is left out. */
                    allowedAppIds?: number[];
                    /** @description Null or left out for as long as one likes. */
                    dailyMinutes?: number | null;
                };
            };
        };
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "allowedAppIds": [
                     *         620
                     *       ],
                     *       "dailyMinutes": 90
                     *     }
                     */
                    "application/json": components["schemas"]["ParentalControls"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPinOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PinMissingOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.getUserSummaries": {
        parameters: {
            query: {
                /**
                 * @description Whom it is about, once for each of them.
                 * @example [
                 *       "76561197960287930",
                 *       "alice"
                 *     ]
                 */
                ids: components["schemas"]["UserReference"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As much of the profiles as the caller may see. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "steamId": "76561197960287930",
                     *           "steamIds": {
                     *             "steamId64": "76561197960287930",
                     *             "steam2": "STEAM_0:0:11101",
                     *             "steam3": "[U:1:22202]",
                     *             "accountId": 22202
                     *           },
                     *           "personaName": "Alice",
                     *           "avatar": {
                     *             "hash": "3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9",
                     *             "small": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/32",
                     *             "medium": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/64",
                     *             "large": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/184"
                     *           },
                     *           "isLimited": false,
                     *           "visibility": "public",
                     *           "vanity": "alice",
                     *           "country": "GB",
                     *           "realName": null,
                     *           "summary": "Curiouser and curiouser",
                     *           "personaNameHistory": [
                     *             {
                     *               "name": "alice",
                     *               "changedAt": "2026-11-22T12:00:00.000Z"
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "bans": {
                     *             "community": false,
                     *             "vac": 0,
                     *             "game": 1,
                     *             "daysSinceLast": 12
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["User"][];
                    };
                };
            };
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.getUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whom it is about; square brackets are percent-encoded.
                 * @example 76561197960287930
                 */
                id: components["schemas"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As much of the profile as the caller may see. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "steamIds": {
                     *         "steamId64": "76561197960287930",
                     *         "steam2": "STEAM_0:0:11101",
                     *         "steam3": "[U:1:22202]",
                     *         "accountId": 22202
                     *       },
                     *       "personaName": "Alice",
                     *       "avatar": {
                     *         "hash": "3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9",
                     *         "small": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/32",
                     *         "medium": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/64",
                     *         "large": "/v1/avatars/3f1c0a9be27d4586c1f0e8a7b6d5c4e3f2a1b0c9/184"
                     *       },
                     *       "isLimited": false,
                     *       "visibility": "public",
                     *       "vanity": "alice",
                     *       "country": "GB",
                     *       "realName": null,
                     *       "summary": "Curiouser and curiouser",
                     *       "personaNameHistory": [
                     *         {
                     *           "name": "alice",
                     *           "changedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "bans": {
                     *         "community": false,
                     *         "vac": 0,
                     *         "game": 1,
                     *         "daysSinceLast": 12
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.getAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": true,
                     *       "pendingEmail": null,
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false,
                     *       "suspensionReason": null,
                     *       "suspendedUntil": null,
                     *       "spent": {
                     *         "amount": 1999,
                     *         "currency": "USD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.eraseAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["AdministratorStays"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.setRoles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "moderator"
                 *       ]
                 *     }
                 */
                "application/json": {
                    roles: components["schemas"]["Role"][];
                };
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": true,
                     *       "pendingEmail": null,
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false,
                     *       "suspensionReason": null,
                     *       "suspendedUntil": null,
                     *       "spent": {
                     *         "amount": 1999,
                     *         "currency": "USD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OwnAccountOrLastAdministrator"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.setSpend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spent": {
                 *         "amount": 1999,
                 *         "currency": "USD"
                 *       }
                 *     }
                 */
                "application/json": {
                    spent: components["schemas"]["Spent"];
                };
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": true,
                     *       "pendingEmail": null,
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false,
                     *       "suspensionReason": null,
                     *       "suspendedUntil": null,
                     *       "spent": {
                     *         "amount": 1999,
                     *         "currency": "USD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.suspendAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Stolen card",
                 *       "until": "2026-12-22T12:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /** @description Null or left out for as long as nobody lifts it. */
                    until?: components["schemas"]["Timestamp"] | null;
                };
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "steamId": "76561197960287930",
                     *       "accountName": "alice",
                     *       "email": "alice@example.com",
                     *       "emailVerified": true,
                     *       "pendingEmail": null,
                     *       "language": "en",
                     *       "roles": [
                     *         "player"
                     *       ],
                     *       "status": "suspended",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "isLimited": false,
                     *       "suspensionReason": "Stolen card",
                     *       "suspendedUntil": "2026-12-22T12:00:00.000Z",
                     *       "spent": {
                     *         "amount": 1999,
                     *         "currency": "USD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OwnAccountOrLastAdministrator"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ExpiryInThePastOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.liftSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is active. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["NotSuspended"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.listBans": {
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
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *           "kind": "game",
                     *           "appId": 730,
                     *           "reason": "Aim bot",
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Ban"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.banAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "game",
                 *       "appId": 730,
                 *       "reason": "Aim bot"
                 *     }
                 */
                "application/json": {
                    kind: components["schemas"]["BanKind"];
                    /** @description The game; a game ban needs one. */
                    appId?: number | null;
                    reason: string;
                    /** @description Null or left out for as long as nobody lifts it. */
                    until?: components["schemas"]["Timestamp"] | null;
                };
            };
        };
        responses: {
            /** @description The ban. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *       "kind": "game",
                     *       "appId": 730,
                     *       "reason": "Aim bot",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "expiresAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Ban"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OwnAccount"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["BanNeedsGameOrExpiryInThePastOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.liftBan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                id: string;
                /** @example 0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35 */
                banId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ban is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["BanNotFound"];
            409: components["responses"]["OwnAccount"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.eraseOwnAccount": {
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
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": {
                    password: string;
                    code?: components["schemas"]["SecondFactorCode"];
                };
            };
        };
        responses: {
            /** @description The account is gone. */
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
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AdministratorStays"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WrongCodeOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.verifyEmail": {
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
                 *       "token": "scm_b3QpX7kUe1mTzC9hWvLd5nRgJ2sYaK8oFtBiN6u4EqM"
                 *     }
                 */
                "application/json": {
                    token: components["schemas"]["MailToken"];
                };
            };
        };
        responses: {
            /** @description The address is confirmed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["EmailInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidMailTokenOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.requestPasswordReset": {
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
                 *       "account": "alice"
                 *     }
                 */
                "application/json": {
                    account: components["schemas"]["AccountReference"];
                };
            };
        };
        responses: {
            /** @description If there is such an account, the mail is on its way. */
            202: {
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
    "users.resetPassword": {
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
                 *       "token": "scm_b3QpX7kUe1mTzC9hWvLd5nRgJ2sYaK8oFtBiN6u4EqM",
                 *       "newPassword": "five unrelated words of mine"
                 *     }
                 */
                "application/json": {
                    token: components["schemas"]["MailToken"];
                    newPassword: components["schemas"]["Password"];
                };
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidMailTokenOrPasswordTooCommonOrPasswordIsAccountNameOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.listSessions": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "isCurrent": true,
                     *           "startedAt": "2026-11-22T12:00:00.000Z",
                     *           "lastUsedAt": "2026-11-22T12:40:00.000Z",
                     *           "expiresAt": "2026-12-22T12:40:00.000Z",
                     *           "address": "192.0.2.17",
                     *           "userAgent": "Mozilla/5.0 (X11; Linux x86_64)"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Session"][];
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
    "users.login": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What the program says of itself. It is shown to the user in the list of sessions.
                 * @example Mozilla/5.0 (X11; Linux x86_64)
                 */
                "User-Agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "alice",
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": {
                    account: components["schemas"]["AccountReference"];
                    password: string;
                    code?: components["schemas"]["SecondFactorCode"];
                };
            };
        };
        responses: {
            /** @description A new session. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "sca_2f1cZ0Rr7bq4vQmGkS8dXh3TnYp5LwJ9uEaKxVoHt6s",
                     *       "accessTokenExpiresAt": "2026-11-22T13:00:00.000Z",
                     *       "refreshToken": "scr_Wq8RkT3nVb6yMzL0hPdXc5sJgF2uEaK9oYtBvN7i4rQ",
                     *       "refreshTokenExpiresAt": "2026-12-22T12:00:00.000Z",
                     *       "account": {
                     *         "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *         "steamId": "76561197960287930",
                     *         "accountName": "alice",
                     *         "email": "alice@example.com",
                     *         "emailVerified": false,
                     *         "pendingEmail": null,
                     *         "language": "en",
                     *         "roles": [
                     *           "player"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2026-11-22T12:00:00.000Z",
                     *         "isLimited": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["WrongCredentialsOrSecondFactorRequiredOrWrongSecondFactorOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["AccountSuspended"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.endSessions": {
        parameters: {
            query?: {
                /**
                 * @description Also the session of this request.
                 * @example false
                 */
                includeCurrent?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions have ended. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 2
                     *     }
                     */
                    "application/json": {
                        /** @description How many were ended. */
                        ended: number;
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.refreshSession": {
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
                 *       "refreshToken": "scr_b3QpX7kUe1mTzC9hWvLd5nRgJ2sYaK8oFtBiN6u4EqM"
                 *     }
                 */
                "application/json": {
                    refreshToken: components["schemas"]["RefreshToken"];
                };
            };
        };
        responses: {
            /** @description The same session with new tokens; the access token before them ends within a second. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "sca_2f1cZ0Rr7bq4vQmGkS8dXh3TnYp5LwJ9uEaKxVoHt6s",
                     *       "accessTokenExpiresAt": "2026-11-22T13:00:00.000Z",
                     *       "refreshToken": "scr_Wq8RkT3nVb6yMzL0hPdXc5sJgF2uEaK9oYtBvN7i4rQ",
                     *       "refreshTokenExpiresAt": "2026-12-22T12:00:00.000Z",
                     *       "account": {
                     *         "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *         "steamId": "76561197960287930",
                     *         "accountName": "alice",
                     *         "email": "alice@example.com",
                     *         "emailVerified": false,
                     *         "pendingEmail": null,
                     *         "language": "en",
                     *         "roles": [
                     *           "player"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2026-11-22T12:00:00.000Z",
                     *         "isLimited": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["InvalidRefreshTokenOrTokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.endSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.listSignIns": {
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
                     *       "items": [
                     *         {
                     *           "at": "2026-11-22T12:00:00.000Z",
                     *           "outcome": "wrong-password",
                     *           "address": "192.0.2.17",
                     *           "userAgent": "Mozilla/5.0 (X11; Linux x86_64)"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SignIn"][];
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
    "users.listApiKeys": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "name": "price tracker",
                     *           "hint": "sck_Wq8R",
                     *           "scopes": [
                     *             "account.read"
                     *           ],
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "expiresAt": "2027-11-22T12:00:00.000Z",
                     *           "lastUsedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
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
    "users.createApiKey": {
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
                 *       "password": "four unrelated words here",
                 *       "name": "price tracker",
                 *       "scopes": [
                 *         "account.read"
                 *       ],
                 *       "expiresAt": "2027-11-22T12:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    password: string;
                    code?: components["schemas"]["SecondFactorCode"];
                    name: string;
                    scopes: components["schemas"]["Scope"][];
                    expiresAt?: components["schemas"]["Timestamp"] | null;
                };
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "name": "price tracker",
                     *       "hint": "sck_Wq8R",
                     *       "scopes": [
                     *         "account.read"
                     *       ],
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "expiresAt": "2027-11-22T12:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "key": "sck_Wq8RkT3nVb6yMzL0hPdXc5sJgF2uEaK9oYtBvN7i4rQAQ0Zxw"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["TooManyApiKeys"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WrongCodeOrExpiryInThePastOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.revokeApiKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.getWebApiKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "tracker.example.com",
                     *       "hint": "8F3A",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "lastUsedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebApiKey"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "users.createWebApiKey": {
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
                 *       "password": "four unrelated words here",
                 *       "domain": "tracker.example.com"
                 *     }
                 */
                "application/json": {
                    password: string;
                    code?: components["schemas"]["SecondFactorCode"];
                    domain: string;
                };
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "tracker.example.com",
                     *       "hint": "8F3A",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "key": "8F3A2C5D7E9B1046A3C8D5E7F9012B4C"
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebApiKey"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["WrongPasswordOrAccountLimitedOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WebApiKeyExists"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WrongCodeOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.revokeWebApiKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "users.createLoadKey": {
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
                 *       "seconds": 3600
                 *     }
                 */
                "application/json": {
                    /**
                     * @description How long the key works.
                     * @default 3600
                     */
                    seconds?: number;
                };
            };
        };
        responses: {
            /** @description The key. It is shown only here. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "loadKey": "example-of-a-load-key",
                     *       "expiresAt": "2026-11-22T13:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        loadKey: string;
                        /** Format: date-time */
                        expiresAt: string;
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
    "catalog.searchGames": {
        parameters: {
            query?: {
                /**
                 * @description Words of names, companies, genres, tags or short descriptions. A word that nothing has is taken for the beginning of one, or for a slip of the finger.
                 * @example portal
                 */
                query?: string;
                /**
                 * @description Names of genres; a game has all of them. Capitals and accents do not matter, here and below.
                 * @example [
                 *       "Action"
                 *     ]
                 */
                genre?: components["schemas"]["Label"][];
                /**
                 * @description Names of tags, among the 20 that a game shows; it has all of them.
                 * @example [
                 *       "Puzzle"
                 *     ]
                 */
                tag?: components["schemas"]["Label"][];
                /**
                 * @description Names of categories; a game has all of them.
                 * @example [
                 *       "Co-op"
                 *     ]
                 */
                category?: components["schemas"]["Label"][];
                /**
                 * @description Names of languages; a game has all of them.
                 * @example [
                 *       "English"
                 *     ]
                 */
                language?: components["schemas"]["Label"][];
                /**
                 * @description A game runs on all of them.
                 * @example [
                 *       "linux"
                 *     ]
                 */
                platform?: ("windows" | "mac" | "linux")[];
                /**
                 * @description A game is of one of them.
                 * @example [
                 *       "game"
                 *     ]
                 */
                type?: components["schemas"]["AppType"][];
                /** @example Valve */
                developer?: components["schemas"]["Label"];
                /** @example Valve */
                publisher?: components["schemas"]["Label"];
                /** @example false */
                free?: boolean;
                /** @example false */
                earlyAccess?: boolean;
                /**
                 * @description Hundredths, in the price list of the country, as is paid. A free game without a price counts as 0.
                 * @example 100
                 */
                minPrice?: number;
                /**
                 * @description Like `minPrice`.
                 * @example 1000
                 */
                maxPrice?: number;
                /**
                 * @description Percent.
                 * @example 50
                 */
                minDiscount?: number;
                /** @example 8 */
                minReviewScore?: components["schemas"]["ReviewScore"];
                /** @example 2010-01-01 */
                releasedFrom?: string;
                /** @example 2019-12-31 */
                releasedTo?: string;
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
                /** @example relevance */
                sort?: "relevance" | "popularity" | "name" | "release" | "price" | "price-descending" | "discount" | "reviews";
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
            /** @description A page of games. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": null
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "truncated": false,
                     *       "searchedFor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["GameSummary"][];
                        nextCursor: components["schemas"]["NextCursor"];
                        /** @description Whether more games match than were ranked. */
                        truncated: boolean;
                        /** @description The words that were searched for instead, when nothing had those that were given. */
                        searchedFor: string | null;
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
    "catalog.createGame": {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Portal 2",
                 *       "developers": [
                 *         "Valve"
                 *       ],
                 *       "prices": [
                 *         {
                 *           "region": "USD",
                 *           "amount": 999
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewGame"];
            };
        };
        responses: {
            /** @description The game, with its price in US dollars. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *       "appId": 620,
                     *       "type": "game",
                     *       "name": "Portal 2",
                     *       "shortDescription": "A puzzle game about a portal gun and a talkative computer.",
                     *       "description": "<p>Portals, gels and a co-operative campaign.</p>",
                     *       "about": "<p>Portals, gels and a co-operative campaign.</p>",
                     *       "releaseDate": {
                     *         "date": "2011-04-18",
                     *         "precision": "day"
                     *       },
                     *       "availability": "released",
                     *       "earlyAccess": false,
                     *       "requiredAge": 0,
                     *       "ageRatings": [
                     *         {
                     *           "board": "pegi",
                     *           "rating": "12",
                     *           "descriptors": "Violence",
                     *           "requiredAge": 12
                     *         }
                     *       ],
                     *       "contentDescriptors": [],
                     *       "contentNotes": null,
                     *       "platforms": [
                     *         "windows",
                     *         "mac",
                     *         "linux"
                     *       ],
                     *       "requirements": {
                     *         "windows": {
                     *           "minimum": "2 GB RAM",
                     *           "recommended": null
                     *         },
                     *         "mac": null,
                     *         "linux": null
                     *       },
                     *       "languages": [
                     *         {
                     *           "name": "English",
                     *           "interface": true,
                     *           "audio": true,
                     *           "subtitles": true
                     *         }
                     *       ],
                     *       "controllerSupport": "full",
                     *       "deckCompatibility": "verified",
                     *       "developers": [
                     *         "Valve"
                     *       ],
                     *       "publishers": [
                     *         "Valve"
                     *       ],
                     *       "genres": [
                     *         "Action",
                     *         "Adventure"
                     *       ],
                     *       "categories": [
                     *         "Single-player",
                     *         "Co-op"
                     *       ],
                     *       "tags": [
                     *         {
                     *           "name": "Platformer",
                     *           "votes": 100
                     *         },
                     *         {
                     *           "name": "Puzzle",
                     *           "votes": 90
                     *         }
                     *       ],
                     *       "isFree": false,
                     *       "price": {
                     *         "region": "USD",
                     *         "currency": "USD",
                     *         "amount": 999,
                     *         "discountPercent": 80,
                     *         "finalAmount": 199,
                     *         "discountEndsAt": null
                     *       },
                     *       "isPurchasable": true,
                     *       "priceChangeNumber": 4711,
                     *       "packages": [
                     *         {
                     *           "packageId": 7877,
                     *           "name": "Portal 2"
                     *         }
                     *       ],
                     *       "bundles": [
                     *         {
                     *           "bundleId": 234,
                     *           "name": "Portal Bundle",
                     *           "discountPercent": 10
                     *         }
                     *       ],
                     *       "parentAppId": null,
                     *       "dlcAppIds": [],
                     *       "demoAppIds": [
                     *         624
                     *       ],
                     *       "headerUrl": "https://media.example.com/620/header.jpg",
                     *       "capsuleUrl": "https://media.example.com/620/capsule.jpg",
                     *       "smallCapsuleUrl": null,
                     *       "backgroundUrl": null,
                     *       "rawBackgroundUrl": null,
                     *       "screenshots": [
                     *         {
                     *           "thumbnailUrl": "https://media.example.com/620/1-small.jpg",
                     *           "url": "https://media.example.com/620/1.jpg"
                     *         }
                     *       ],
                     *       "movies": [],
                     *       "website": "https://www.thinkwithportals.com/",
                     *       "supportUrl": null,
                     *       "supportEmail": null,
                     *       "legalNotice": null,
                     *       "drmNotice": null,
                     *       "externalAccountNotice": null,
                     *       "pressReviews": null,
                     *       "metacritic": 95,
                     *       "metacriticUrl": null,
                     *       "reviews": {
                     *         "positive": 362000,
                     *         "negative": 4900
                     *       },
                     *       "reviewScore": 9,
                     *       "recommendations": 300000,
                     *       "achievementsCount": 51,
                     *       "highlightedAchievements": [],
                     *       "averagePlaytimeMinutes": 740,
                     *       "medianPlaytimeMinutes": 400,
                     *       "averagePlaytimeTwoWeeksMinutes": 60,
                     *       "medianPlaytimeTwoWeeksMinutes": 40,
                     *       "peakConcurrentPlayers": 2500,
                     *       "owners": {
                     *         "min": 10000000,
                     *         "max": 20000000
                     *       },
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Game"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AppIdTakenOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidGameOrInvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.countFacets": {
        parameters: {
            query?: {
                /**
                 * @description Words of names, companies, genres, tags or short descriptions. A word that nothing has is taken for the beginning of one, or for a slip of the finger.
                 * @example portal
                 */
                query?: string;
                /**
                 * @description Names of genres; a game has all of them. Capitals and accents do not matter, here and below.
                 * @example [
                 *       "Action"
                 *     ]
                 */
                genre?: components["schemas"]["Label"][];
                /**
                 * @description Names of tags, among the 20 that a game shows; it has all of them.
                 * @example [
                 *       "Puzzle"
                 *     ]
                 */
                tag?: components["schemas"]["Label"][];
                /**
                 * @description Names of categories; a game has all of them.
                 * @example [
                 *       "Co-op"
                 *     ]
                 */
                category?: components["schemas"]["Label"][];
                /**
                 * @description Names of languages; a game has all of them.
                 * @example [
                 *       "English"
                 *     ]
                 */
                language?: components["schemas"]["Label"][];
                /**
                 * @description A game runs on all of them.
                 * @example [
                 *       "linux"
                 *     ]
                 */
                platform?: ("windows" | "mac" | "linux")[];
                /**
                 * @description A game is of one of them.
                 * @example [
                 *       "game"
                 *     ]
                 */
                type?: components["schemas"]["AppType"][];
                /** @example Valve */
                developer?: components["schemas"]["Label"];
                /** @example Valve */
                publisher?: components["schemas"]["Label"];
                /** @example false */
                free?: boolean;
                /** @example false */
                earlyAccess?: boolean;
                /**
                 * @description Hundredths, in the price list of the country, as is paid. A free game without a price counts as 0.
                 * @example 100
                 */
                minPrice?: number;
                /**
                 * @description Like `minPrice`.
                 * @example 1000
                 */
                maxPrice?: number;
                /**
                 * @description Percent.
                 * @example 50
                 */
                minDiscount?: number;
                /** @example 8 */
                minReviewScore?: components["schemas"]["ReviewScore"];
                /** @example 2010-01-01 */
                releasedFrom?: string;
                /** @example 2019-12-31 */
                releasedTo?: string;
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
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
            /** @description Labels by the number of games, most first. */
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
                     *       "total": 2,
                     *       "atLeast": false,
                     *       "types": [
                     *         {
                     *           "name": "game",
                     *           "count": 2
                     *         }
                     *       ],
                     *       "platforms": [
                     *         {
                     *           "name": "windows",
                     *           "count": 2
                     *         },
                     *         {
                     *           "name": "linux",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "genres": [
                     *         {
                     *           "name": "Action",
                     *           "count": 2
                     *         }
                     *       ],
                     *       "categories": [],
                     *       "tags": [
                     *         {
                     *           "name": "Puzzle",
                     *           "count": 2
                     *         }
                     *       ],
                     *       "languages": [
                     *         {
                     *           "name": "English",
                     *           "count": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        total: number;
                        atLeast: boolean;
                        types: components["schemas"]["FacetCounts"];
                        platforms: components["schemas"]["FacetCounts"];
                        genres: components["schemas"]["FacetCounts"];
                        categories: components["schemas"]["FacetCounts"];
                        tags: components["schemas"]["FacetCounts"];
                        languages: components["schemas"]["FacetCounts"];
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
    "catalog.suggestGames": {
        parameters: {
            query: {
                /** @example half li */
                prefix: string;
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
            /** @description Ten at most, the most popular first. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 70,
                     *           "name": "Half-Life",
                     *           "type": "game",
                     *           "capsuleUrl": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            appId: components["schemas"]["AppId"];
                            name: string;
                            type: components["schemas"]["AppType"];
                            capsuleUrl: components["schemas"]["HttpUrl"] | null;
                        }[];
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
    "catalog.listSimilarGames": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Twelve at most, the most alike first. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["GameSummary"][];
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
            404: components["responses"]["GameNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.getGame": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The game. */
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
                     *       "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *       "appId": 620,
                     *       "type": "game",
                     *       "name": "Portal 2",
                     *       "shortDescription": "A puzzle game about a portal gun and a talkative computer.",
                     *       "description": "<p>Portals, gels and a co-operative campaign.</p>",
                     *       "about": "<p>Portals, gels and a co-operative campaign.</p>",
                     *       "releaseDate": {
                     *         "date": "2011-04-18",
                     *         "precision": "day"
                     *       },
                     *       "availability": "released",
                     *       "earlyAccess": false,
                     *       "requiredAge": 0,
                     *       "ageRatings": [
                     *         {
                     *           "board": "pegi",
                     *           "rating": "12",
                     *           "descriptors": "Violence",
                     *           "requiredAge": 12
                     *         }
                     *       ],
                     *       "contentDescriptors": [],
                     *       "contentNotes": null,
                     *       "platforms": [
                     *         "windows",
                     *         "mac",
                     *         "linux"
                     *       ],
                     *       "requirements": {
                     *         "windows": {
                     *           "minimum": "2 GB RAM",
                     *           "recommended": null
                     *         },
                     *         "mac": null,
                     *         "linux": null
                     *       },
                     *       "languages": [
                     *         {
                     *           "name": "English",
                     *           "interface": true,
                     *           "audio": true,
                     *           "subtitles": true
                     *         }
                     *       ],
                     *       "controllerSupport": "full",
                     *       "deckCompatibility": "verified",
                     *       "developers": [
                     *         "Valve"
                     *       ],
                     *       "publishers": [
                     *         "Valve"
                     *       ],
                     *       "genres": [
                     *         "Action",
                     *         "Adventure"
                     *       ],
                     *       "categories": [
                     *         "Single-player",
                     *         "Co-op"
                     *       ],
                     *       "tags": [
                     *         {
                     *           "name": "Platformer",
                     *           "votes": 100
                     *         },
                     *         {
                     *           "name": "Puzzle",
                     *           "votes": 90
                     *         }
                     *       ],
                     *       "isFree": false,
                     *       "price": {
                     *         "region": "USD",
                     *         "currency": "USD",
                     *         "amount": 999,
                     *         "discountPercent": 80,
                     *         "finalAmount": 199,
                     *         "discountEndsAt": null
                     *       },
                     *       "isPurchasable": true,
                     *       "priceChangeNumber": 4711,
                     *       "packages": [
                     *         {
                     *           "packageId": 7877,
                     *           "name": "Portal 2"
                     *         }
                     *       ],
                     *       "bundles": [
                     *         {
                     *           "bundleId": 234,
                     *           "name": "Portal Bundle",
                     *           "discountPercent": 10
                     *         }
                     *       ],
                     *       "parentAppId": null,
                     *       "dlcAppIds": [],
                     *       "demoAppIds": [
                     *         624
                     *       ],
                     *       "headerUrl": "https://media.example.com/620/header.jpg",
                     *       "capsuleUrl": "https://media.example.com/620/capsule.jpg",
                     *       "smallCapsuleUrl": null,
                     *       "backgroundUrl": null,
                     *       "rawBackgroundUrl": null,
                     *       "screenshots": [
                     *         {
                     *           "thumbnailUrl": "https://media.example.com/620/1-small.jpg",
                     *           "url": "https://media.example.com/620/1.jpg"
                     *         }
                     *       ],
                     *       "movies": [],
                     *       "website": "https://www.thinkwithportals.com/",
                     *       "supportUrl": null,
                     *       "supportEmail": null,
                     *       "legalNotice": null,
                     *       "drmNotice": null,
                     *       "externalAccountNotice": null,
                     *       "pressReviews": null,
                     *       "metacritic": 95,
                     *       "metacriticUrl": null,
                     *       "reviews": {
                     *         "positive": 362000,
                     *         "negative": 4900
                     *       },
                     *       "reviewScore": 9,
                     *       "recommendations": 300000,
                     *       "achievementsCount": 51,
                     *       "highlightedAchievements": [],
                     *       "averagePlaytimeMinutes": 740,
                     *       "medianPlaytimeMinutes": 400,
                     *       "averagePlaytimeTwoWeeksMinutes": 60,
                     *       "medianPlaytimeTwoWeeksMinutes": 40,
                     *       "peakConcurrentPlayers": 2500,
                     *       "owners": {
                     *         "min": 10000000,
                     *         "max": 20000000
                     *       },
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Game"];
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
            404: components["responses"]["GameNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.deleteGame": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such game any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            409: components["responses"]["GameWasSoldOrGameInBundle"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.updateGame": {
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
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Portal 2",
                 *       "genres": [
                 *         "Action",
                 *         "Adventure"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GameChanges"];
            };
        };
        responses: {
            /** @description The game as it is now, with its price in US dollars. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *       "appId": 620,
                     *       "type": "game",
                     *       "name": "Portal 2",
                     *       "shortDescription": "A puzzle game about a portal gun and a talkative computer.",
                     *       "description": "<p>Portals, gels and a co-operative campaign.</p>",
                     *       "about": "<p>Portals, gels and a co-operative campaign.</p>",
                     *       "releaseDate": {
                     *         "date": "2011-04-18",
                     *         "precision": "day"
                     *       },
                     *       "availability": "released",
                     *       "earlyAccess": false,
                     *       "requiredAge": 0,
                     *       "ageRatings": [
                     *         {
                     *           "board": "pegi",
                     *           "rating": "12",
                     *           "descriptors": "Violence",
                     *           "requiredAge": 12
                     *         }
                     *       ],
                     *       "contentDescriptors": [],
                     *       "contentNotes": null,
                     *       "platforms": [
                     *         "windows",
                     *         "mac",
                     *         "linux"
                     *       ],
                     *       "requirements": {
                     *         "windows": {
                     *           "minimum": "2 GB RAM",
                     *           "recommended": null
                     *         },
                     *         "mac": null,
                     *         "linux": null
                     *       },
                     *       "languages": [
                     *         {
                     *           "name": "English",
                     *           "interface": true,
                     *           "audio": true,
                     *           "subtitles": true
                     *         }
                     *       ],
                     *       "controllerSupport": "full",
                     *       "deckCompatibility": "verified",
                     *       "developers": [
                     *         "Valve"
                     *       ],
                     *       "publishers": [
                     *         "Valve"
                     *       ],
                     *       "genres": [
                     *         "Action",
                     *         "Adventure"
                     *       ],
                     *       "categories": [
                     *         "Single-player",
                     *         "Co-op"
                     *       ],
                     *       "tags": [
                     *         {
                     *           "name": "Platformer",
                     *           "votes": 100
                     *         },
                     *         {
                     *           "name": "Puzzle",
                     *           "votes": 90
                     *         }
                     *       ],
                     *       "isFree": false,
                     *       "price": {
                     *         "region": "USD",
                     *         "currency": "USD",
                     *         "amount": 999,
                     *         "discountPercent": 80,
                     *         "finalAmount": 199,
                     *         "discountEndsAt": null
                     *       },
                     *       "isPurchasable": true,
                     *       "priceChangeNumber": 4711,
                     *       "packages": [
                     *         {
                     *           "packageId": 7877,
                     *           "name": "Portal 2"
                     *         }
                     *       ],
                     *       "bundles": [
                     *         {
                     *           "bundleId": 234,
                     *           "name": "Portal Bundle",
                     *           "discountPercent": 10
                     *         }
                     *       ],
                     *       "parentAppId": null,
                     *       "dlcAppIds": [],
                     *       "demoAppIds": [
                     *         624
                     *       ],
                     *       "headerUrl": "https://media.example.com/620/header.jpg",
                     *       "capsuleUrl": "https://media.example.com/620/capsule.jpg",
                     *       "smallCapsuleUrl": null,
                     *       "backgroundUrl": null,
                     *       "rawBackgroundUrl": null,
                     *       "screenshots": [
                     *         {
                     *           "thumbnailUrl": "https://media.example.com/620/1-small.jpg",
                     *           "url": "https://media.example.com/620/1.jpg"
                     *         }
                     *       ],
                     *       "movies": [],
                     *       "website": "https://www.thinkwithportals.com/",
                     *       "supportUrl": null,
                     *       "supportEmail": null,
                     *       "legalNotice": null,
                     *       "drmNotice": null,
                     *       "externalAccountNotice": null,
                     *       "pressReviews": null,
                     *       "metacritic": 95,
                     *       "metacriticUrl": null,
                     *       "reviews": {
                     *         "positive": 362000,
                     *         "negative": 4900
                     *       },
                     *       "reviewScore": 9,
                     *       "recommendations": 300000,
                     *       "achievementsCount": 51,
                     *       "highlightedAchievements": [],
                     *       "averagePlaytimeMinutes": 740,
                     *       "medianPlaytimeMinutes": 400,
                     *       "averagePlaytimeTwoWeeksMinutes": 60,
                     *       "medianPlaytimeTwoWeeksMinutes": 40,
                     *       "peakConcurrentPlayers": 2500,
                     *       "owners": {
                     *         "min": 10000000,
                     *         "max": 20000000
                     *       },
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Game"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PriceHeldByDiscountOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidGameOrPriceOffStepOrInvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.importGames": {
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
                 *       "games": [
                 *         {
                 *           "appId": 620,
                 *           "name": "Portal 2",
                 *           "releaseDate": {
                 *             "date": "2011-04-18",
                 *             "precision": "day"
                 *           },
                 *           "platforms": [
                 *             "windows",
                 *             "mac",
                 *             "linux"
                 *           ],
                 *           "developers": [
                 *             "Valve"
                 *           ],
                 *           "publishers": [
                 *             "Valve"
                 *           ],
                 *           "genres": [
                 *             "Action",
                 *             "Adventure"
                 *           ],
                 *           "tags": [
                 *             {
                 *               "name": "Puzzle",
                 *               "votes": 90
                 *             }
                 *           ],
                 *           "prices": [
                 *             {
                 *               "region": "USD",
                 *               "amount": 999
                 *             }
                 *           ],
                 *           "discountPercent": 80
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    games: components["schemas"]["GameImport"][];
                };
            };
        };
        responses: {
            /** @description What became of each game. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 998,
                     *       "updated": 1,
                     *       "unchanged": 0,
                     *       "refused": [
                     *         {
                     *           "index": 17,
                     *           "appId": 440,
                     *           "reason": {
                     *             "code": "invalid-game",
                     *             "message": "/reviews/positive must be >= 0"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
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
    "catalog.listNewReleases": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
                /**
                 * @description Only apps of this type.
                 * @example game
                 */
                type?: components["schemas"]["AppType"];
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": "https://media.example.com/620/capsule.jpg"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["GamePage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listUpcoming": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
                /**
                 * @description Only apps of this type.
                 * @example game
                 */
                type?: components["schemas"]["AppType"];
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": "https://media.example.com/620/capsule.jpg"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["GamePage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listSpecials": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": "https://media.example.com/620/capsule.jpg"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["GamePage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listTopSellers": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": "https://media.example.com/620/capsule.jpg"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["GamePage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.delistGame": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The game is delisted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            409: components["responses"]["AlreadyDelisted"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.relistGame": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The game is sold again. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            409: components["responses"]["NotDelisted"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listFeatured": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
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
            /** @description All of them, in the order that administrators gave them; delisted games are left out. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": "https://media.example.com/620/capsule.jpg"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["GameSummary"][];
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
    "catalog.setFeatured": {
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
                 *       "appIds": [
                 *         620,
                 *         400
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Featured"];
            };
        };
        responses: {
            /** @description What is featured now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appIds": [
                     *         620,
                     *         400
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Featured"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnknownGamesOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listGenres": {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before; left out for the first page.
                 * @example eyJhIjoiMDE5M2Y0In0.q83vEjRWeJA
                 */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Items on a page at most.
                 * @example 100
                 */
                limit?: number;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "name": "Action",
                     *           "gameCount": 4711
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LabelPage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listTags": {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before; left out for the first page.
                 * @example eyJhIjoiMDE5M2Y0In0.q83vEjRWeJA
                 */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Items on a page at most.
                 * @example 100
                 */
                limit?: number;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "name": "Puzzle",
                     *           "gameCount": 4711
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LabelPage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listCategories": {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before; left out for the first page.
                 * @example eyJhIjoiMDE5M2Y0In0.q83vEjRWeJA
                 */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Items on a page at most.
                 * @example 100
                 */
                limit?: number;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "name": "Single-player",
                     *           "gameCount": 4711
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LabelPage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listLanguages": {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before; left out for the first page.
                 * @example eyJhIjoiMDE5M2Y0In0.q83vEjRWeJA
                 */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Items on a page at most.
                 * @example 100
                 */
                limit?: number;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "name": "English",
                     *           "gameCount": 4711
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LabelPage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listCompanies": {
        parameters: {
            query?: {
                /**
                 * @description What the name begins with; capitals and accents do not count.
                 * @example val
                 */
                prefix?: string;
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
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "companyId": 17,
                     *           "name": "Valve",
                     *           "website": "https://www.example.com/",
                     *           "gameCount": 40,
                     *           "developedCount": 38,
                     *           "publishedCount": 40
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Company"][];
                        nextCursor: components["schemas"]["NextCursor"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.getCompany": {
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
                 * @description Number of a company, as the list of companies tells it.
                 * @example 17
                 */
                companyId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
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
                     *       "companyId": 17,
                     *       "name": "Valve",
                     *       "website": "https://www.example.com/",
                     *       "gameCount": 40,
                     *       "developedCount": 38,
                     *       "publishedCount": 40
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
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
            404: components["responses"]["CompanyNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.updateCompany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a company, as the list of companies tells it.
                 * @example 17
                 */
                companyId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "website": "https://www.example.com/"
                 *     }
                 */
                "application/json": {
                    name?: components["schemas"]["Label"];
                    website?: components["schemas"]["HttpUrl"] | null;
                };
            };
        };
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": 17,
                     *       "name": "Valve",
                     *       "website": "https://www.example.com/",
                     *       "gameCount": 40,
                     *       "developedCount": 38,
                     *       "publishedCount": 40
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CompanyNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CompanyNameTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidCompanyNameOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listCompanyGames": {
        parameters: {
            query?: {
                /**
                 * @description As what the company is named.
                 * @example developer
                 */
                role?: "developer" | "publisher";
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
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
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Number of a company, as the list of companies tells it.
                 * @example 17
                 */
                companyId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *           "appId": 620,
                     *           "type": "game",
                     *           "name": "Portal 2",
                     *           "releaseDate": {
                     *             "date": "2011-04-18",
                     *             "precision": "day"
                     *           },
                     *           "availability": "released",
                     *           "earlyAccess": false,
                     *           "platforms": [
                     *             "windows",
                     *             "mac",
                     *             "linux"
                     *           ],
                     *           "genres": [
                     *             "Action",
                     *             "Adventure"
                     *           ],
                     *           "tags": [
                     *             "Platformer",
                     *             "Puzzle"
                     *           ],
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "isPurchasable": true,
                     *           "reviews": {
                     *             "positive": 362000,
                     *             "negative": 4900
                     *           },
                     *           "reviewScore": 9,
                     *           "capsuleUrl": "https://media.example.com/620/capsule.jpg"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["GamePage"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            404: components["responses"]["CompanyNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listNews": {
        parameters: {
            query?: {
                /**
                 * @description Only of this game, by its appid or UUID.
                 * @example 620
                 */
                game?: components["schemas"]["GameReference"];
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
            /** @description One page of what is published. */
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *           "appId": 620,
                     *           "title": "A new test chamber",
                     *           "author": "GLaDOS",
                     *           "contents": "<p>There will be cake.</p>",
                     *           "url": null,
                     *           "feedName": "store",
                     *           "publishedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["News"][];
                        nextCursor: components["schemas"]["NextCursor"];
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
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["InvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.createNews": {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "appId": 620,
                 *       "title": "A new test chamber",
                 *       "contents": "[b]There will be cake.[/b]",
                 *       "format": "bbcode"
                 *     }
                 */
                "application/json": components["schemas"]["NewNews"];
            };
        };
        responses: {
            /** @description The news, published or not yet. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *       "appId": 620,
                     *       "title": "A new test chamber",
                     *       "author": "GLaDOS",
                     *       "contents": "<p>There will be cake.</p>",
                     *       "url": null,
                     *       "feedName": "store",
                     *       "publishedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["News"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listScheduledNews": {
        parameters: {
            query?: {
                /**
                 * @description Only of this game, by its appid or UUID.
                 * @example 620
                 */
                game?: components["schemas"]["GameReference"];
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
            /** @description One page of what is written and not published yet. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *           "appId": 620,
                     *           "title": "A new test chamber",
                     *           "author": "GLaDOS",
                     *           "contents": "<p>There will be cake.</p>",
                     *           "url": null,
                     *           "feedName": "store",
                     *           "publishedAt": "2026-12-24T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["News"][];
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
    "catalog.getNews": {
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
                 * @description Id of a piece of news.
                 * @example 0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35
                 */
                newsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The news. */
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
                     *       "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *       "appId": 620,
                     *       "title": "A new test chamber",
                     *       "author": "GLaDOS",
                     *       "contents": "<p>There will be cake.</p>",
                     *       "url": null,
                     *       "feedName": "store",
                     *       "publishedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["News"];
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
            404: components["responses"]["NewsNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.deleteNews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a piece of news.
                 * @example 0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35
                 */
                newsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NewsNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.updateNews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a piece of news.
                 * @example 0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35
                 */
                newsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Two new test chambers"
                 *     }
                 */
                "application/json": components["schemas"]["NewsChanges"];
            };
        };
        responses: {
            /** @description The news, published or not yet. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e5-9b02-7f6d-b1c4-6e8f0a2d4c35",
                     *       "appId": 620,
                     *       "title": "A new test chamber",
                     *       "author": "GLaDOS",
                     *       "contents": "<p>There will be cake.</p>",
                     *       "url": null,
                     *       "feedName": "store",
                     *       "publishedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["News"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NewsNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listPrices": {
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
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name of the price list. */
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
                     *       "id": "0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70",
                     *       "appId": 620,
                     *       "items": [
                     *         {
                     *           "region": "USD",
                     *           "currency": "USD",
                     *           "amount": 999,
                     *           "discountPercent": 80,
                     *           "finalAmount": 199,
                     *           "discountEndsAt": "2026-11-29T12:00:00.000Z",
                     *           "changeNumber": 4711
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description That of the game.
                         */
                        id: string;
                        appId: components["schemas"]["AppId"];
                        items: components["schemas"]["ListedPrice"][];
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
            404: components["responses"]["GameNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.setPrice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
                /**
                 * @description The price list.
                 * @example EUR
                 */
                region: components["schemas"]["PriceRegion"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 819
                 *     }
                 */
                "application/json": {
                    /** @description Hundredths of the currency, also of those that have none; a multiple of the step of its price list. */
                    amount: number;
                };
            };
        };
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "region": "EUR",
                     *       "currency": "EUR",
                     *       "amount": 819,
                     *       "discountPercent": 0,
                     *       "finalAmount": 819,
                     *       "discountEndsAt": null,
                     *       "changeNumber": 4711
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPrice"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PriceHeldByDiscount"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PriceOffStepOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.removePrice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
                /**
                 * @description The price list.
                 * @example EUR
                 */
                region: components["schemas"]["PriceRegion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The game has no price there. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFoundOrPriceNotFound"];
            409: components["responses"]["PriceHeldByDiscount"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listPriceChanges": {
        parameters: {
            query?: {
                /**
                 * @description Only this price list.
                 * @example USD
                 */
                region?: components["schemas"]["PriceRegion"];
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
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
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
                     *       "items": [
                     *         {
                     *           "region": "USD",
                     *           "amount": 999,
                     *           "discountPercent": 80,
                     *           "finalAmount": 199,
                     *           "changeNumber": 4711,
                     *           "changedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PriceChange"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            404: components["responses"]["GameNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listDiscounts": {
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
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "appId": 620,
                     *           "percent": 50,
                     *           "kind": "custom",
                     *           "startsAt": "2026-12-01T18:00:00.000Z",
                     *           "endsAt": "2026-12-08T18:00:00.000Z",
                     *           "state": "scheduled",
                     *           "createdAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Discount"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.createDiscount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "percent": 50,
                 *       "kind": "custom",
                 *       "startsAt": "2026-12-01T18:00:00.000Z",
                 *       "endsAt": "2026-12-08T18:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    percent: number;
                    kind: components["schemas"]["DiscountKind"];
                    /** @description Left out, it starts now, and a launch discount with the day of the release (UTC). */
                    startsAt?: components["schemas"]["Timestamp"];
                    endsAt: components["schemas"]["Timestamp"];
                };
            };
        };
        responses: {
            /** @description The discount. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "appId": 620,
                     *       "percent": 50,
                     *       "kind": "custom",
                     *       "startsAt": "2026-12-01T18:00:00.000Z",
                     *       "endsAt": "2026-12-08T18:00:00.000Z",
                     *       "state": "scheduled",
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Discount"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["GameDelistedOrGameWithoutPriceOrDiscountOverlapsOrLaunchIsOverOrReleaseDateUnknownOrCooldownAfterReleaseOrCooldownAfterPriceRiseOrCooldownAfterDiscount"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["DiscountPercentNotAllowedOrDiscountLengthNotAllowedOrDiscountStartsInThePastOrLaunchDiscountOffReleaseOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.cancelDiscount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The game's appid or its UUID.
                 * @example 620
                 */
                id: components["schemas"]["GameReference"];
                /** @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21 */
                discountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled, or has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GameNotFoundOrDiscountNotFound"];
            409: components["responses"]["DiscountIsOver"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listPriceRegions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "region": "CHF",
                     *           "currency": "CHF",
                     *           "step": 1,
                     *           "countries": [
                     *             "CH",
                     *             "LI"
                     *           ]
                     *         },
                     *         {
                     *           "region": "KRW",
                     *           "currency": "KRW",
                     *           "step": 1000,
                     *           "countries": [
                     *             "KR"
                     *           ]
                     *         },
                     *         {
                     *           "region": "USD",
                     *           "currency": "USD",
                     *           "step": 1,
                     *           "countries": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PriceList"][];
                    };
                };
            };
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.listBundles": {
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
                     *       "items": [
                     *         {
                     *           "bundleId": 234,
                     *           "name": "Portal Bundle",
                     *           "discountPercent": 10,
                     *           "appIds": [
                     *             400,
                     *             620
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Bundle"][];
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
    "catalog.getBundle": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
            };
            header?: {
                /**
                 * @description The ETag of the answer that the client has; 304 when it is still current.
                 * @example "5d41402abc4b2a76"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Steam's number of the bundle.
                 * @example 234
                 */
                bundleId: components["schemas"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
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
                     *       "bundleId": 234,
                     *       "name": "Portal Bundle",
                     *       "discountPercent": 10,
                     *       "isPurchasable": true,
                     *       "currency": "USD",
                     *       "amount": 398,
                     *       "finalAmount": 358,
                     *       "items": [
                     *         {
                     *           "appId": 400,
                     *           "name": "Portal",
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "bundleAmount": 179
                     *         },
                     *         {
                     *           "appId": 620,
                     *           "name": "Portal 2",
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": null
                     *           },
                     *           "bundleAmount": 179
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BundleDetails"];
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
            404: components["responses"]["BundleNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.putBundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the bundle.
                 * @example 234
                 */
                bundleId: components["schemas"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Portal Bundle",
                 *       "discountPercent": 10,
                 *       "appIds": [
                 *         400,
                 *         620
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    discountPercent: number;
                    appIds: components["schemas"]["AppId"][];
                };
            };
        };
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bundleId": 234,
                     *       "name": "Portal Bundle",
                     *       "discountPercent": 10,
                     *       "appIds": [
                     *         400,
                     *         620
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnknownGamesOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.deleteBundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the bundle.
                 * @example 234
                 */
                bundleId: components["schemas"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such bundle any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["BundleNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.quoteBundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the bundle.
                 * @example 234
                 */
                bundleId: components["schemas"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "US",
                 *       "ownedAppIds": [
                 *         400
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description ISO 3166-1 alpha-2 code of the buyer's country.
                     * @default US
                     */
                    country?: string;
                    /**
                     * @description Games that are owned; those that are not in the bundle do not matter.
                     * @default []
                     */
                    ownedAppIds?: components["schemas"]["AppId"][];
                };
            };
        };
        responses: {
            /** @description What is to be paid, and for what. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bundleId": 234,
                     *       "currency": "USD",
                     *       "discountPercent": 10,
                     *       "amount": 199,
                     *       "finalAmount": 179,
                     *       "items": [
                     *         {
                     *           "appId": 620,
                     *           "name": "Portal 2",
                     *           "amount": 199,
                     *           "finalAmount": 179
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BundleQuote"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            404: components["responses"]["BundleNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["BundleNotPurchasableOrBundleOwned"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.listPackages": {
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
                     *       "items": [
                     *         {
                     *           "packageId": 7877,
                     *           "name": "Portal Complete",
                     *           "appIds": [
                     *             400,
                     *             620
                     *           ],
                     *           "prices": [
                     *             {
                     *               "region": "USD",
                     *               "amount": 1499
                     *             }
                     *           ],
                     *           "isListed": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Package"][];
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
    "catalog.getPackage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the package.
                 * @example 7877
                 */
                packageId: components["schemas"]["SoldPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 7877,
                     *       "name": "Portal Complete",
                     *       "appIds": [
                     *         400,
                     *         620
                     *       ],
                     *       "prices": [
                     *         {
                     *           "region": "USD",
                     *           "amount": 1499
                     *         }
                     *       ],
                     *       "isListed": true
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            404: components["responses"]["PackageNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "catalog.putPackage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the package.
                 * @example 7877
                 */
                packageId: components["schemas"]["SoldPackageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Portal Complete",
                 *       "appIds": [
                 *         400,
                 *         620
                 *       ],
                 *       "prices": [
                 *         {
                 *           "region": "USD",
                 *           "amount": 1499
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    appIds: components["schemas"]["AppId"][];
                    /** @description By name of the price list; the last one of a list counts. */
                    prices: {
                        region: components["schemas"]["PriceRegion"];
                        /** @description In hundredths. */
                        amount: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 7877,
                     *       "name": "Portal Complete",
                     *       "appIds": [
                     *         400,
                     *         620
                     *       ],
                     *       "prices": [
                     *         {
                     *           "region": "USD",
                     *           "amount": 1499
                     *         }
                     *       ],
                     *       "isListed": true
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PackageAppsFixed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnknownGamesOrPriceOffStepOrInvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.deletePackage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the package.
                 * @example 7877
                 */
                packageId: components["schemas"]["SoldPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such package any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PackageNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "catalog.delistPackage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of the package.
                 * @example 7877
                 */
                packageId: components["schemas"]["SoldPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not sold. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PackageNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.createGuestCart": {
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
                 *       "country": "US"
                 *     }
                 */
                "application/json": {
                    country: components["schemas"]["BuyerCountry"];
                };
            };
        };
        responses: {
            /** @description The token and the cart. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "guestToken": "mDfJq3Zc0r6sXoW1yTnB4vKe8aLh2uGp5iSjQ7RzE9M",
                     *       "cart": {
                     *         "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *         "version": 1,
                     *         "country": "US",
                     *         "priceRegion": "USD",
                     *         "currency": "USD",
                     *         "bornOn": null,
                     *         "lines": [],
                     *         "savedLines": [],
                     *         "coupon": null,
                     *         "subtotal": 0,
                     *         "total": 0,
                     *         "isPurchasable": false,
                     *         "updatedAt": "2026-11-22T12:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        guestToken: components["schemas"]["GuestToken"];
                        cart: components["schemas"]["Cart"];
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.mergeCart": {
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
                 *       "guestToken": "mDfJq3Zc0r6sXoW1yTnB4vKe8aLh2uGp5iSjQ7RzE9M"
                 *     }
                 */
                "application/json": {
                    guestToken: components["schemas"]["GuestToken"];
                };
            };
        };
        responses: {
            /** @description The account's cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 5,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [],
                     *       "savedLines": [],
                     *       "coupon": null,
                     *       "subtotal": 0,
                     *       "total": 0,
                     *       "isPurchasable": false,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.getCart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 2,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "giftMessage": null,
                     *           "deliverAt": null,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "priceWhenAdded": {
                     *             "amount": 999,
                     *             "currency": "USD"
                     *           },
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "paidAmount": 199,
                     *           "isPrePurchase": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "savedLines": [],
                     *       "coupon": null,
                     *       "subtotal": 199,
                     *       "total": 199,
                     *       "isPurchasable": true,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "shopping.putCart": {
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
                 *       "country": "DE",
                 *       "bornOn": "1990-05-17"
                 *     }
                 */
                "application/json": {
                    country: components["schemas"]["BuyerCountry"];
                    /**
                     * @description The buyer's day of birth; without it nothing that has an age can be bought.
                     * @default null
                     */
                    bornOn?: components["schemas"]["Date"] | null;
                };
            };
        };
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 2,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "giftMessage": null,
                     *           "deliverAt": null,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "priceWhenAdded": {
                     *             "amount": 999,
                     *             "currency": "USD"
                     *           },
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "paidAmount": 199,
                     *           "isPrePurchase": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "savedLines": [],
                     *       "coupon": null,
                     *       "subtotal": 199,
                     *       "total": 199,
                     *       "isPurchasable": true,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.addCartLine": {
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
                 *       "kind": "app",
                 *       "itemId": 620
                 *     }
                 */
                "application/json": {
                    kind: components["schemas"]["ItemKind"];
                    itemId: components["schemas"]["ItemId"];
                    /** @description Who gets it as a gift; null for the buyer. */
                    recipientId?: components["schemas"]["Uuid"] | null;
                    /** @description Kept of a gift only. */
                    giftMessage?: string | null;
                    /** @description When a gift is sent; null, and a time that has passed, for at once. */
                    deliverAt?: components["schemas"]["Timestamp"] | null;
                };
            };
        };
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 2,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "giftMessage": null,
                     *           "deliverAt": null,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "priceWhenAdded": {
                     *             "amount": 199,
                     *             "currency": "USD"
                     *           },
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "paidAmount": 199,
                     *           "isPrePurchase": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "savedLines": [],
                     *       "coupon": null,
                     *       "subtotal": 199,
                     *       "total": 199,
                     *       "isPurchasable": true,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["GiftNeedsAccountOrForbidden"];
            404: components["responses"]["ItemNotFoundOrCartNotFoundOrRecipientNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CartFullOrGiftToOneself"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.emptyCart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 2,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "giftMessage": null,
                     *           "deliverAt": null,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "priceWhenAdded": {
                     *             "amount": 199,
                     *             "currency": "USD"
                     *           },
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "paidAmount": 199,
                     *           "isPrePurchase": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "savedLines": [],
                     *       "coupon": null,
                     *       "subtotal": 199,
                     *       "total": 199,
                     *       "isPurchasable": true,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.removeCartLine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21 */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 3,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [],
                     *       "savedLines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "giftMessage": null,
                     *           "deliverAt": null,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "priceWhenAdded": {
                     *             "amount": 199,
                     *             "currency": "USD"
                     *           },
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "paidAmount": 199,
                     *           "isPrePurchase": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "coupon": null,
                     *       "subtotal": 0,
                     *       "total": 0,
                     *       "isPurchasable": false,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFoundOrCartLineNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.changeCartLine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21 */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isSavedForLater": true
                 *     }
                 */
                "application/json": {
                    /** @description Who gets it as a gift; null for the buyer. */
                    recipientId?: components["schemas"]["Uuid"] | null;
                    /** @description Kept of a gift only. */
                    giftMessage?: string | null;
                    /** @description When a gift is sent; null, and a time that has passed, for at once. */
                    deliverAt?: components["schemas"]["Timestamp"] | null;
                    isSavedForLater?: boolean;
                };
            };
        };
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 3,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [],
                     *       "savedLines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "giftMessage": null,
                     *           "deliverAt": null,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "priceWhenAdded": {
                     *             "amount": 199,
                     *             "currency": "USD"
                     *           },
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "paidAmount": 199,
                     *           "isPrePurchase": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "coupon": null,
                     *       "subtotal": 0,
                     *       "total": 0,
                     *       "isPurchasable": false,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["GiftNeedsAccountOrForbidden"];
            404: components["responses"]["CartNotFoundOrCartLineNotFoundOrRecipientNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CartLineExistsOrGiftToOneself"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.useCoupon": {
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
                 *       "code": "AUTUMN"
                 *     }
                 */
                "application/json": {
                    code: components["schemas"]["CouponCode"];
                };
            };
        };
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 3,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [],
                     *       "savedLines": [],
                     *       "coupon": {
                     *         "code": "AUTUMN",
                     *         "name": "Autumn",
                     *         "amount": 0,
                     *         "problem": "nothing-to-take-off"
                     *       },
                     *       "subtotal": 0,
                     *       "total": 0,
                     *       "isPurchasable": false,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFoundOrCouponNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.dropCoupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "version": 3,
                     *       "country": "US",
                     *       "priceRegion": "USD",
                     *       "currency": "USD",
                     *       "bornOn": null,
                     *       "lines": [],
                     *       "savedLines": [],
                     *       "coupon": null,
                     *       "subtotal": 0,
                     *       "total": 0,
                     *       "isPurchasable": false,
                     *       "updatedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Cart"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CartNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.listCoupons": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1f2-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "name": "Autumn",
                     *           "percent": 10,
                     *           "amountOff": null,
                     *           "totalLimit": null,
                     *           "perUserLimit": 1,
                     *           "validFrom": "2026-11-22T12:00:00.000Z",
                     *           "validUntil": null,
                     *           "appIds": null,
                     *           "genres": null,
                     *           "code": null,
                     *           "revokedAt": null,
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "redemptions": 0
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Coupon"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "shopping.createCoupon": {
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
                 *       "name": "Autumn",
                 *       "percent": 10,
                 *       "perUserLimit": 1
                 *     }
                 */
                "application/json": components["schemas"]["CouponTerms"];
            };
        };
        responses: {
            /** @description The coupon. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1f2-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "name": "Autumn",
                     *       "percent": 10,
                     *       "amountOff": null,
                     *       "totalLimit": null,
                     *       "perUserLimit": 1,
                     *       "validFrom": "2026-11-22T12:00:00.000Z",
                     *       "validUntil": null,
                     *       "appIds": null,
                     *       "genres": null,
                     *       "code": null,
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "redemptions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CouponCodeTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CouponNotPossibleOrInvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.revokeCoupon": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1f2-2b44-7c11-8a52-5b7a9d0c3e21 */
                couponId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody can use it any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CouponNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.createCouponCodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1f2-2b44-7c11-8a52-5b7a9d0c3e21 */
                couponId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 2
                 *     }
                 */
                "application/json": {
                    count: number;
                };
            };
        };
        responses: {
            /** @description The codes. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codes": [
                     *         "ABCD-EFGH-JKLM-NPQR",
                     *         "STUV-WXYZ-2345-6789"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        codes: string[];
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CouponNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.listWishlist": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
                /**
                 * @description Only what has a discount.
                 * @example true
                 */
                onSale?: boolean;
                /**
                 * @description Only what costs as much at most, in hundredths.
                 * @example 1999
                 */
                maxPrice?: number;
                /**
                 * @description Only games of this genre.
                 * @example Action
                 */
                genre?: string;
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
                     *       "items": [
                     *         {
                     *           "appId": 620,
                     *           "priority": 1,
                     *           "addedAt": "2026-11-22T12:00:00.000Z",
                     *           "name": "Portal 2",
                     *           "type": "game",
                     *           "availability": "released",
                     *           "releasesAt": "2011-04-18T00:00:00.000Z",
                     *           "isFree": false,
                     *           "price": {
                     *             "region": "USD",
                     *             "currency": "USD",
                     *             "amount": 999,
                     *             "discountPercent": 80,
                     *             "finalAmount": 199,
                     *             "discountEndsAt": "2026-11-29T12:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WishlistPage"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "shopping.shareWishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shareToken": "mDfJq3Zc0r6sXoW1yTnB4v"
                     *     }
                     */
                    "application/json": {
                        shareToken: components["schemas"]["ShareToken"];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.unshareWishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No token opens it. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.putWishlistItem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 620 */
                appId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "priority": 1
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 comes first; 0 is after all that have one.
                     * @default 0
                     */
                    priority?: number;
                };
            };
        };
        responses: {
            /** @description How many games there are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wishlistCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WishlistCount"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["GameOwnedOrWishlistFull"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.removeWishlistItem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 620 */
                appId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many games there are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wishlistCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["WishlistCount"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.listSharedWishlist": {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2 code of the buyer's country, which decides the price list.
                 * @example US
                 */
                country?: string;
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
            path: {
                /** @example mDfJq3Zc0r6sXoW1yTnB4v */
                shareToken: components["schemas"]["ShareToken"];
            };
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
                    "application/json": components["schemas"]["WishlistPage"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            404: components["responses"]["WishlistNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "shopping.countWishlists": {
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
                /** @example 620 */
                appId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number; 0 also of what is no game. */
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
                     *       "appId": 620,
                     *       "wishlists": 1
                     *     }
                     */
                    "application/json": {
                        appId: components["schemas"]["AppId"];
                        wishlists: number;
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
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "shopping.listPriceAlerts": {
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
                     *       "items": [
                     *         {
                     *           "appId": 620,
                     *           "region": "USD",
                     *           "currency": "USD",
                     *           "belowAmount": 499,
                     *           "atLeastPercent": null,
                     *           "lastAmount": 999,
                     *           "createdAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PriceAlert"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "shopping.putPriceAlert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 620 */
                appId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "US",
                 *       "belowAmount": 499
                 *     }
                 */
                "application/json": {
                    country: components["schemas"]["BuyerCountry"];
                    /**
                     * @description Only when it then costs as much at most, in hundredths.
                     * @default null
                     */
                    belowAmount?: number | null;
                    /**
                     * @description Only when its discount then is as high at least.
                     * @default null
                     */
                    atLeastPercent?: number | null;
                };
            };
        };
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appId": 620,
                     *       "region": "USD",
                     *       "currency": "USD",
                     *       "belowAmount": 499,
                     *       "atLeastPercent": null,
                     *       "lastAmount": 999,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PriceAlert"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "shopping.removePriceAlert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 620 */
                appId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listOrders": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "state": "fulfilled",
                     *           "cartId": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "country": "US",
                     *           "currency": "USD",
                     *           "lines": [
                     *             {
                     *               "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *               "kind": "app",
                     *               "itemId": 620,
                     *               "name": "Portal 2",
                     *               "recipientId": null,
                     *               "isPrePurchase": false,
                     *               "releasesAt": "2011-04-18T00:00:00.000Z",
                     *               "amount": 999,
                     *               "finalAmount": 199,
                     *               "refundedAmount": 0,
                     *               "packageIds": [
                     *                 2000000620
                     *               ]
                     *             }
                     *           ],
                     *           "subtotal": 199,
                     *           "couponCode": null,
                     *           "couponAmount": 0,
                     *           "total": 199,
                     *           "tax": 0,
                     *           "refunded": 0,
                     *           "redirectUrl": null,
                     *           "declineCode": null,
                     *           "placedAt": "2026-11-22T12:00:00.000Z",
                     *           "expiresAt": "2026-11-22T12:10:00.000Z",
                     *           "paidAt": "2026-11-22T12:00:00.000Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Order"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.checkout": {
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
                 *       "cartId": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                 *       "expectedTotal": {
                 *         "amount": 199,
                 *         "currency": "USD"
                 *       },
                 *       "payment": {
                 *         "useWallet": true,
                 *         "paymentMethodId": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    cartId: string;
                    /** @description What the buyer was shown. Nothing is bought at another price. */
                    expectedTotal: components["schemas"]["Money"];
                    payment: {
                        /** @description Whether the wallet pays all, or how many hundredths of it at most. */
                        useWallet: boolean | number;
                        /** @description A stored method of the buyer, which pays the rest; null when the wallet pays all. */
                        paymentMethodId: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description The order, paid. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "fulfilled",
                     *       "cartId": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "country": "US",
                     *       "currency": "USD",
                     *       "lines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "isPrePurchase": false,
                     *           "releasesAt": "2011-04-18T00:00:00.000Z",
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "refundedAmount": 0,
                     *           "packageIds": [
                     *             2000000620
                     *           ]
                     *         }
                     *       ],
                     *       "subtotal": 199,
                     *       "couponCode": null,
                     *       "couponAmount": 0,
                     *       "total": 199,
                     *       "tax": 0,
                     *       "refunded": 0,
                     *       "redirectUrl": null,
                     *       "declineCode": null,
                     *       "placedAt": "2026-11-22T12:00:00.000Z",
                     *       "expiresAt": "2026-11-22T12:10:00.000Z",
                     *       "paidAt": "2026-11-22T12:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The order, whose payment is not decided yet. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "awaiting-payment",
                     *       "cartId": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *       "country": "US",
                     *       "currency": "USD",
                     *       "lines": [
                     *         {
                     *           "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "recipientId": null,
                     *           "isPrePurchase": false,
                     *           "releasesAt": "2011-04-18T00:00:00.000Z",
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "refundedAmount": 0,
                     *           "packageIds": [
                     *             2000000620
                     *           ]
                     *         }
                     *       ],
                     *       "subtotal": 199,
                     *       "couponCode": null,
                     *       "couponAmount": 0,
                     *       "total": 199,
                     *       "tax": null,
                     *       "refunded": 0,
                     *       "redirectUrl": null,
                     *       "declineCode": null,
                     *       "placedAt": "2026-11-22T12:00:00.000Z",
                     *       "expiresAt": "2026-11-22T12:10:00.000Z",
                     *       "paidAt": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderCartNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CartNotOrderableOrCartAlreadyOrderedOrGiftRecipientGoneOrPriceChangedOrSoldOutOrCouponUsedUpOrAlreadyOwnedOrPaymentDeclinedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PaymentIncompleteOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listAllOrders": {
        parameters: {
            query?: {
                /**
                 * @description Of this buyer only.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                userId?: string;
                /**
                 * @description This one only.
                 * @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                orderId?: string;
                /**
                 * @description In this state only.
                 * @example held
                 */
                state?: components["schemas"]["OrderState"];
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
                        items: components["schemas"]["Order"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.exportOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.getOrder": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order with the states that it was in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order": {
                     *         "id": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *         "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *         "state": "fulfilled",
                     *         "cartId": "0193a1f0-2b44-7c11-8a52-5b7a9d0c3e21",
                     *         "country": "US",
                     *         "currency": "USD",
                     *         "lines": [
                     *           {
                     *             "lineId": "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21",
                     *             "kind": "app",
                     *             "itemId": 620,
                     *             "name": "Portal 2",
                     *             "recipientId": null,
                     *             "isPrePurchase": false,
                     *             "releasesAt": "2011-04-18T00:00:00.000Z",
                     *             "amount": 999,
                     *             "finalAmount": 199,
                     *             "refundedAmount": 0,
                     *             "packageIds": [
                     *               2000000620
                     *             ]
                     *           }
                     *         ],
                     *         "subtotal": 199,
                     *         "couponCode": null,
                     *         "couponAmount": 0,
                     *         "total": 199,
                     *         "tax": 0,
                     *         "refunded": 0,
                     *         "redirectUrl": null,
                     *         "declineCode": null,
                     *         "placedAt": "2026-11-22T12:00:00.000Z",
                     *         "expiresAt": "2026-11-22T12:10:00.000Z",
                     *         "paidAt": "2026-11-22T12:00:00.000Z",
                     *         "version": 2
                     *       },
                     *       "history": [
                     *         {
                     *           "version": 1,
                     *           "state": "awaiting-payment",
                     *           "at": "2026-11-22T12:00:00.000Z"
                     *         },
                     *         {
                     *           "version": 2,
                     *           "state": "fulfilled",
                     *           "at": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        order: components["schemas"]["Order"];
                        /** @description Oldest first. */
                        history: {
                            version: number;
                            state: components["schemas"]["OrderState"];
                            at: components["schemas"]["Timestamp"];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.getReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "paidAt": "2026-11-22T12:00:00.000Z",
                     *       "country": "US",
                     *       "currency": "USD",
                     *       "lines": [
                     *         {
                     *           "name": "Portal 2",
                     *           "amount": 999,
                     *           "finalAmount": 199,
                     *           "refundedAmount": 0
                     *         }
                     *       ],
                     *       "subtotal": 199,
                     *       "couponAmount": 0,
                     *       "total": 199,
                     *       "tax": 0,
                     *       "net": 199,
                     *       "wallet": 199,
                     *       "method": 0,
                     *       "refunded": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["OrderNotPaid"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.printReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["OrderNotPaid"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.listOrderRefunds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193a1e8-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "lineIds": [
                     *             "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21"
                     *           ],
                     *           "amount": 199,
                     *           "currency": "USD",
                     *           "to": "origin",
                     *           "reason": "It does not run on my computer.",
                     *           "state": "done",
                     *           "rule": "title",
                     *           "answer": null,
                     *           "requestedAt": "2026-11-22T12:00:00.000Z",
                     *           "decidedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Refund"][];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.requestRefund": {
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
            path: {
                /** @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lineIds": [
                 *         "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21"
                 *       ],
                 *       "to": "origin",
                 *       "reason": "It does not run on my computer."
                 *     }
                 */
                "application/json": {
                    lineIds: string[];
                    /** @default origin */
                    to?: components["schemas"]["RefundDestination"];
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The refund, done or waiting for a decision. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e8-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "lineIds": [
                     *         "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21"
                     *       ],
                     *       "amount": 199,
                     *       "currency": "USD",
                     *       "to": "origin",
                     *       "reason": "It does not run on my computer.",
                     *       "state": "done",
                     *       "rule": "title",
                     *       "answer": null,
                     *       "requestedAt": "2026-11-22T12:00:00.000Z",
                     *       "decidedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NotRefundableOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listRefunds": {
        parameters: {
            query?: {
                /** @example waiting */
                state?: components["schemas"]["RefundState"];
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
                        items: components["schemas"]["Refund"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.approveRefund": {
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
            path: {
                /** @example 0193a1e8-41b7-7c20-a5d3-7f9b1c2d3e4f */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "We have looked at it."
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What the buyer is told.
                     * @default
                     */
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e8-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "lineIds": [
                     *         "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21"
                     *       ],
                     *       "amount": 199,
                     *       "currency": "USD",
                     *       "to": "origin",
                     *       "reason": "It does not run on my computer.",
                     *       "state": "done",
                     *       "rule": "too-late",
                     *       "answer": "We have looked at it.",
                     *       "requestedAt": "2026-11-22T12:00:00.000Z",
                     *       "decidedAt": "2026-11-22T13:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RefundNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["RefundDecidedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.denyRefund": {
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
            path: {
                /** @example 0193a1e8-41b7-7c20-a5d3-7f9b1c2d3e4f */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "We have looked at it."
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What the buyer is told.
                     * @default
                     */
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e8-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "lineIds": [
                     *         "0193a1f1-2b44-7c11-8a52-5b7a9d0c3e21"
                     *       ],
                     *       "amount": 199,
                     *       "currency": "USD",
                     *       "to": "origin",
                     *       "reason": "It does not run on my computer.",
                     *       "state": "denied",
                     *       "rule": "too-late",
                     *       "answer": "We have looked at it.",
                     *       "requestedAt": "2026-11-22T12:00:00.000Z",
                     *       "decidedAt": "2026-11-22T13:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RefundNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["RefundDecidedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listOrderKeys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "packageId": 2000000620,
                     *           "key": "ABCDE-FGHJK-LMNPQ"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            packageId: components["schemas"]["PackageId"];
                            key: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.listKeyBatches": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "packageId": 2000000620,
                     *           "appIds": [
                     *             620
                     *           ],
                     *           "purpose": "redemption",
                     *           "name": "Press",
                     *           "worksFrom": null,
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "revokedAt": null,
                     *           "counts": {
                     *             "free": 1,
                     *             "reserved": 0,
                     *             "sold": 0,
                     *             "redeemed": 0,
                     *             "revoked": 0
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["KeyBatch"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.createKeyBatch": {
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
                 *       "packageId": 2000000620,
                 *       "appIds": [
                 *         620
                 *       ],
                 *       "purpose": "redemption",
                 *       "name": "Press",
                 *       "count": 1
                 *     }
                 */
                "application/json": {
                    packageId: components["schemas"]["PackageId"];
                    /** @description Apps that the package holds. */
                    appIds: components["schemas"]["AppId"][];
                    /** @enum {string} */
                    purpose: "sale" | "redemption";
                    /** @description For administrators. */
                    name: string;
                    count: number;
                    /**
                     * @description When they can be redeemed from, for example the release; null for at once.
                     * @default null
                     */
                    worksFrom?: components["schemas"]["Timestamp"] | null;
                };
            };
        };
        responses: {
            /** @description The batch with its keys. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": {
                     *         "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *         "packageId": 2000000620,
                     *         "appIds": [
                     *           620
                     *         ],
                     *         "purpose": "redemption",
                     *         "name": "Press",
                     *         "worksFrom": null,
                     *         "createdAt": "2026-11-22T12:00:00.000Z",
                     *         "revokedAt": null,
                     *         "counts": {
                     *           "free": 1,
                     *           "reserved": 0,
                     *           "sold": 0,
                     *           "redeemed": 0,
                     *           "revoked": 0
                     *         }
                     *       },
                     *       "keys": [
                     *         "ABCDE-FGHJK-LMNPQ"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        batch: components["schemas"]["KeyBatch"];
                        keys: string[];
                    };
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.revokeKeys": {
        parameters: {
            query?: {
                /**
                 * @description Which of them.
                 * @example free
                 */
                of?: "free" | "all";
            };
            header?: never;
            path: {
                /** @example 0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f */
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "packageId": 2000000620,
                     *       "appIds": [
                     *         620
                     *       ],
                     *       "purpose": "redemption",
                     *       "name": "Press",
                     *       "worksFrom": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "revokedAt": "2026-11-22T13:00:00.000Z",
                     *       "counts": {
                     *         "free": 0,
                     *         "reserved": 0,
                     *         "sold": 0,
                     *         "redeemed": 0,
                     *         "revoked": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyBatch"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["KeyBatchNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.reserveKeys": {
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
            path: {
                /** @example 0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f */
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 1,
                 *       "partner": "A magazine",
                 *       "until": "2100-12-31T12:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    count: number;
                    /** @description Who gets them. For administrators. */
                    partner: string;
                    until: components["schemas"]["Timestamp"];
                };
            };
        };
        responses: {
            /** @description The batch, and the keys that are reserved. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": {
                     *         "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *         "packageId": 2000000620,
                     *         "appIds": [
                     *           620
                     *         ],
                     *         "purpose": "redemption",
                     *         "name": "Press",
                     *         "worksFrom": null,
                     *         "createdAt": "2026-11-22T12:00:00.000Z",
                     *         "revokedAt": null,
                     *         "counts": {
                     *           "free": 0,
                     *           "reserved": 1,
                     *           "sold": 0,
                     *           "redeemed": 0,
                     *           "revoked": 0
                     *         }
                     *       },
                     *       "keys": [
                     *         "ABCDE-FGHJK-LMNPQ"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        batch: components["schemas"]["KeyBatch"];
                        keys: string[];
                    };
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["KeyBatchNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["TooFewKeysOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReservationOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.revokeKey": {
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
                 *       "key": "ABCDE-FGHJK-LMNPQ"
                 *     }
                 */
                "application/json": {
                    /** @description Upper and lower case and dashes make no difference. */
                    key: string;
                };
            };
        };
        responses: {
            /** @description The batch of which it is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "packageId": 2000000620,
                     *       "appIds": [
                     *         620
                     *       ],
                     *       "purpose": "redemption",
                     *       "name": "Press",
                     *       "worksFrom": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "revokedAt": null,
                     *       "counts": {
                     *         "free": 0,
                     *         "reserved": 0,
                     *         "sold": 0,
                     *         "redeemed": 0,
                     *         "revoked": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyBatch"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductKeyNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ProductKeyOrdered"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.redeemKey": {
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
                 *       "key": "ABCDE-FGHJK-LMNPQ"
                 *     }
                 */
                "application/json": {
                    /** @description Upper and lower case and dashes make no difference. */
                    key: string;
                };
            };
        };
        responses: {
            /** @description The licence that it gave. */
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
                     *       "id": "0193a1ea-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "packageId": 2000000620,
                     *       "appIds": [
                     *         620
                     *       ],
                     *       "kind": "key",
                     *       "orderId": null,
                     *       "grantedAt": "2026-11-22T12:00:00.000Z",
                     *       "isAvailable": true
                     *     }
                     */
                    "application/json": components["schemas"]["Licence"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductKeyNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ProductKeyUsedOrProductKeyRevokedOrProductKeyLockedOrAlreadyOwnedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listGifts": {
        parameters: {
            query?: {
                /** @example received */
                direction?: "received" | "sent";
                /** @example sent */
                state?: components["schemas"]["GiftState"];
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "state": "sent",
                     *           "senderId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "recipientId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e22",
                     *           "orderId": null,
                     *           "kind": "app",
                     *           "itemId": 620,
                     *           "name": "Portal 2",
                     *           "packageIds": [
                     *             2000000620
                     *           ],
                     *           "message": "Enjoy",
                     *           "deliverAt": null,
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "sentAt": "2026-11-22T12:00:00.000Z",
                     *           "endedAt": null,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Gift"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.getGift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f */
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gift with the states that it was in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "gift": {
                     *         "id": "0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *         "state": "sent",
                     *         "senderId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *         "recipientId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e22",
                     *         "orderId": null,
                     *         "kind": "app",
                     *         "itemId": 620,
                     *         "name": "Portal 2",
                     *         "packageIds": [
                     *           2000000620
                     *         ],
                     *         "message": "Enjoy",
                     *         "deliverAt": null,
                     *         "createdAt": "2026-11-22T12:00:00.000Z",
                     *         "sentAt": "2026-11-22T12:00:00.000Z",
                     *         "endedAt": null,
                     *         "version": 1
                     *       },
                     *       "history": [
                     *         {
                     *           "version": 1,
                     *           "state": "sent",
                     *           "at": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        gift: components["schemas"]["Gift"];
                        /** @description Oldest first. */
                        history: {
                            version: number;
                            state: components["schemas"]["GiftState"];
                            at: components["schemas"]["Timestamp"];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GiftNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.acceptGift": {
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
            path: {
                /** @example 0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f */
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gift. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "state": "accepted",
                     *       "senderId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "recipientId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e22",
                     *       "orderId": null,
                     *       "kind": "app",
                     *       "itemId": 620,
                     *       "name": "Portal 2",
                     *       "packageIds": [
                     *         2000000620
                     *       ],
                     *       "message": "Enjoy",
                     *       "deliverAt": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "sentAt": "2026-11-22T12:00:00.000Z",
                     *       "endedAt": "2026-11-22T13:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Gift"];
                };
            };
            400: components["responses"]["IdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GiftNotFound"];
            409: components["responses"]["GiftNotOpenOrAlreadyOwnedOrIdempotencyKeyInFlight"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.declineGift": {
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
            path: {
                /** @example 0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f */
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gift. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "state": "declined",
                     *       "senderId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "recipientId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e22",
                     *       "orderId": null,
                     *       "kind": "app",
                     *       "itemId": 620,
                     *       "name": "Portal 2",
                     *       "packageIds": [
                     *         2000000620
                     *       ],
                     *       "message": "Enjoy",
                     *       "deliverAt": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "sentAt": "2026-11-22T12:00:00.000Z",
                     *       "endedAt": "2026-11-22T13:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Gift"];
                };
            };
            400: components["responses"]["IdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GiftNotFound"];
            409: components["responses"]["GiftNotOpenOrIdempotencyKeyInFlight"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.refundGift": {
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
            path: {
                /** @example 0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f */
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gift. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "state": "refunded",
                     *       "senderId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "recipientId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e22",
                     *       "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "kind": "app",
                     *       "itemId": 620,
                     *       "name": "Portal 2",
                     *       "packageIds": [
                     *         2000000620
                     *       ],
                     *       "message": "Enjoy",
                     *       "deliverAt": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "sentAt": "2026-11-22T12:00:00.000Z",
                     *       "endedAt": "2026-11-22T13:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Gift"];
                };
            };
            400: components["responses"]["IdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GiftNotFound"];
            409: components["responses"]["GiftNotOpenOrIdempotencyKeyInFlight"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listPlaytime": {
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
                     *       "items": [
                     *         {
                     *           "appId": 620,
                     *           "forever": 185,
                     *           "lastTwoWeeks": 65,
                     *           "windows": 120,
                     *           "mac": 0,
                     *           "linux": 65,
                     *           "deck": 0,
                     *           "lastPlayedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Playtime"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.recordPlaySession": {
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
                 *       "appId": 620,
                 *       "platform": "linux",
                 *       "startedAt": "2026-11-22T10:55:00.000Z",
                 *       "minutes": 65
                 *     }
                 */
                "application/json": {
                    appId: components["schemas"]["AppId"];
                    /** @enum {string} */
                    platform: "windows" | "mac" | "linux" | "deck";
                    startedAt: components["schemas"]["Timestamp"];
                    minutes: number;
                };
            };
        };
        responses: {
            /** @description All that was played of it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appId": 620,
                     *       "forever": 185,
                     *       "lastTwoWeeks": 65,
                     *       "windows": 120,
                     *       "mac": 0,
                     *       "linux": 65,
                     *       "deck": 0,
                     *       "lastPlayedAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Playtime"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AppNotOwnedOrAppNotReleasedOrCopyInUseOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PlayNotOverOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listLibrary": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1ea-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "packageId": 2000000620,
                     *           "appIds": [
                     *             620
                     *           ],
                     *           "kind": "purchase",
                     *           "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "grantedAt": "2026-11-22T12:00:00.000Z",
                     *           "isAvailable": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Licence"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.addFreeLicence": {
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
                 *       "appId": 440
                 *     }
                 */
                "application/json": {
                    appId: components["schemas"]["AppId"];
                };
            };
        };
        responses: {
            /** @description The licence. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ea-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "packageId": 2000000440,
                     *       "appIds": [
                     *         440
                     *       ],
                     *       "kind": "free",
                     *       "orderId": null,
                     *       "grantedAt": "2026-11-22T12:00:00.000Z",
                     *       "isAvailable": true
                     *     }
                     */
                    "application/json": components["schemas"]["Licence"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FreeAppNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AppNotFreeOrAlreadyOwnedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listFamilyLibrary": {
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
                     *       "items": [
                     *         {
                     *           "licenceId": "0193a1ea-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "packageId": 2000000620,
                     *           "appIds": [
                     *             620
                     *           ],
                     *           "kind": "family",
                     *           "ownerId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BorrowableLicence"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.getOwnership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 620 */
                appId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the caller has it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appId": 620,
                     *       "ownsApp": true,
                     *       "permanent": true,
                     *       "kind": "purchase",
                     *       "timestamp": "2026-11-22T12:00:00.000Z",
                     *       "ownerId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "userCanceled": false,
                     *       "isAvailable": true
                     *     }
                     */
                    "application/json": {
                        appId: components["schemas"]["AppId"];
                        ownsApp: boolean;
                        /** @description False for what is borrowed, tried or not owned. */
                        permanent: boolean;
                        /**
                         * @description How it came to who holds the licence; `family` when the caller does not own it and may borrow it of `ownerId`, null when he
                         *     may not.
                         */
                        kind: ("purchase" | "free" | "gift" | "key" | "family" | "trial") | null;
                        /** @description Since when; null when it is not owned. */
                        timestamp: components["schemas"]["Timestamp"] | null;
                        /** @description Opaque id of who holds the licence, another member of the family for what may be borrowed; null when nobody does. */
                        ownerId: string | null;
                        /** @description It was owned and given back, and is not owned now. */
                        userCanceled: boolean;
                        /** @description It is owned and released, and so can be played. */
                        isAvailable: boolean;
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.createFamily": {
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
                 *       "name": "The Millers"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description The family. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "name": "The Millers",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "members": [
                     *         {
                     *           "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "role": "adult",
                     *           "joinedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "invitations": [],
                     *       "freeSlots": 5,
                     *       "nextSlotAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Family"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AlreadyInFamilyOrFamilyCooldown"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.getFamily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The family. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "name": "The Millers",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "members": [
                     *         {
                     *           "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "role": "adult",
                     *           "joinedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "invitations": [],
                     *       "freeSlots": 5,
                     *       "nextSlotAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Family"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.leaveFamily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller is in no family. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyNotFound"];
            409: components["responses"]["FamilyAdultsOnlyOrFamilyNeedsAdult"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.inviteToFamily": {
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
                 *       "userId": "0193a1e3-1d44-7c11-8a52-5b7a9d0c3e21",
                 *       "role": "child"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    userId: string;
                    role: components["schemas"]["FamilyRole"];
                };
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "familyId": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "familyName": "The Millers",
                     *       "userId": "0193a1e3-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "role": "child",
                     *       "expiresAt": "2026-12-06T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FamilyInvitation"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyNotFoundOrFamilyInviteeNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["FamilyAdultsOnlyOrAlreadyInFamilyOrFamilyFullOrTooManyInvitations"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.withdrawFamilyInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of who is invited.
                 * @example 0193a1e3-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyNotFoundOrFamilyInvitationNotFound"];
            409: components["responses"]["FamilyAdultsOnly"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.removeFamilyMember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Opaque id of the account.
                 * @example 0193a1e3-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is no member. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyNotFoundOrFamilyMemberNotFound"];
            409: components["responses"]["FamilyAdultsOnlyOrFamilyNeedsAdult"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.listFamilyInvitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations that are open. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "familyId": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "familyName": "The Millers",
                     *           "userId": "0193a1e3-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "role": "child",
                     *           "expiresAt": "2026-12-06T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FamilyInvitation"][];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "purchases.acceptFamilyInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f */
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The family, of which the caller is a member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "name": "The Millers",
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "members": [
                     *         {
                     *           "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "role": "adult",
                     *           "joinedAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "invitations": [],
                     *       "freeSlots": 5,
                     *       "nextSlotAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Family"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyInvitationNotFound"];
            409: components["responses"]["AlreadyInFamilyOrFamilyCooldownOrFamilyFull"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "purchases.declineFamilyInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f */
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyInvitationNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.receiveWebhook": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of the test provider: the time of sending in Unix seconds, and the HMAC-SHA256 of `<time>.<body>` in hexadecimal digits.
                 * @example t=1763812800,v1=0000000000000000000000000000000000000000000000000000000000000000
                 */
                "Webhook-Signature"?: string;
                /**
                 * @description Of Stripe, as its documentation says.
                 * @example t=1763812800,v1=0000000000000000000000000000000000000000000000000000000000000000
                 */
                "Stripe-Signature"?: string;
            };
            path: {
                /**
                 * @description The provider.
                 * @example test
                 */
                provider: "test" | "stripe";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.steam-clone.webhook": unknown;
                "application/json; charset=utf-8": unknown;
            };
        };
        responses: {
            /** @description It was taken in. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidWebhookSignatureOrMalformedBody"];
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NoPaymentProvider"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.listPayments": {
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "purpose": "top-up",
                     *           "orderId": null,
                     *           "state": "succeeded",
                     *           "amount": {
                     *             "amount": 2500,
                     *             "currency": "EUR"
                     *           },
                     *           "captured": 2500,
                     *           "refunded": 0,
                     *           "declineCode": null,
                     *           "redirectUrl": null,
                     *           "createdAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compared": 2,
                     *       "found": 0,
                     *       "differences": []
                     *     }
                     */
                    "application/json": {
                        /** @description Events in the books of the provider. */
                        compared: number;
                        /** @description Differences. */
                        found: number;
                        /** @description The first 1,000. */
                        differences: components["schemas"]["ReconciliationDifference"][];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoPaymentProvider"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.listHeldPayments": {
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
                     *       "items": [
                     *         {
                     *           "payment": {
                     *             "id": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *             "purpose": "top-up",
                     *             "orderId": null,
                     *             "state": "held",
                     *             "amount": {
                     *               "amount": 2500,
                     *               "currency": "EUR"
                     *             },
                     *             "captured": 0,
                     *             "refunded": 0,
                     *             "declineCode": null,
                     *             "redirectUrl": null,
                     *             "createdAt": "2026-11-22T12:00:00.000Z"
                     *           },
                     *           "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *           "country": "DE",
                     *           "cardCountry": "FR",
                     *           "signals": [
                     *             "card-country"
                     *           ],
                     *           "heldAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HeldPayment"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.reviewPayment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a payment.
                 * @example 0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "release"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    decision: "release" | "refuse";
                };
            };
        };
        responses: {
            /** @description The payment, as it then stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "purpose": "top-up",
                     *       "orderId": null,
                     *       "state": "succeeded",
                     *       "amount": {
                     *         "amount": 2500,
                     *         "currency": "EUR"
                     *       },
                     *       "captured": 2500,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PaymentNotHeld"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.getPayment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a payment.
                 * @example 0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "purpose": "top-up",
                     *       "orderId": null,
                     *       "state": "succeeded",
                     *       "amount": {
                     *         "amount": 2500,
                     *         "currency": "EUR"
                     *       },
                     *       "captured": 2500,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.listPaymentMethods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, at most 20, in the order in which they were added. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "kind": "card",
                     *           "label": "Test card",
                     *           "lastFour": "4242",
                     *           "isDefault": true,
                     *           "createdAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PaymentMethod"][];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.addPaymentMethod": {
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
                 *       "token": "tok_card"
                 *     }
                 */
                "application/json": {
                    /** @description Of the provider, such as `tok_card`. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description The method. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "kind": "card",
                     *       "label": "Test card",
                     *       "lastFour": "4242",
                     *       "isDefault": true,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NoPaymentProviderOrTooManyPaymentMethods"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnknownPaymentTokenOrInvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.removePaymentMethod": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a payment method.
                 * @example 0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                methodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentMethodNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.setDefaultPaymentMethod": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a payment method.
                 * @example 0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                methodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The method. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "kind": "card",
                     *       "label": "Test card",
                     *       "lastFour": "4242",
                     *       "isDefault": true,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentMethodNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.issueGiftCard": {
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
                 *       "amount": {
                 *         "amount": 2000,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": {
                    amount: components["schemas"]["MovedMoney"];
                };
            };
        };
        responses: {
            /** @description The gift card. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "code": "ABCD-EFGH-JKLM-NPQR",
                     *       "amount": {
                     *         "amount": 2000,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedGiftCard"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["IdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.buyGiftCard": {
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
                 *       "amount": {
                 *         "amount": 2000,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": {
                    amount: components["schemas"]["MovedMoney"];
                    /**
                     * @description A stored method of the caller; null for the wallet.
                     * @default null
                     */
                    paymentMethodId?: string | null;
                    /**
                     * @description Of the caller, ISO 3166-1 alpha-2; needed for a method.
                     * @default null
                     */
                    country?: string | null;
                };
            };
        };
        responses: {
            /** @description The gift card. */
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
                     *       "id": "0193a1ec-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "code": "ABCD-EFGH-JKLM-NPQR",
                     *       "amount": {
                     *         "amount": 2000,
                     *         "currency": "EUR"
                     *       },
                     *       "payment": null
                     *     }
                     */
                    "application/json": components["schemas"]["BoughtGiftCard"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentMethodNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TopUpOutOfRangeOrInvalidPaymentSplitOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.findGiftCard": {
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
                 *       "code": "ABCD-EFGH-JKLM-NPQR"
                 *     }
                 */
                "application/json": {
                    code: components["schemas"]["GiftCode"];
                };
            };
        };
        responses: {
            /** @description The gift card. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": {
                     *         "amount": 2000,
                     *         "currency": "EUR"
                     *       },
                     *       "isRedeemed": false
                     *     }
                     */
                    "application/json": {
                        amount: components["schemas"]["Money"];
                        /** @description Somebody has put it into his wallet. */
                        isRedeemed: boolean;
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GiftCardNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.redeemGiftCard": {
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
                 *       "code": "ABCD-EFGH-JKLM-NPQR"
                 *     }
                 */
                "application/json": {
                    code: components["schemas"]["GiftCode"];
                };
            };
        };
        responses: {
            /** @description The wallet with it. */
            200: {
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
                     *       "balances": [
                     *         {
                     *           "currency": "EUR",
                     *           "balance": 2000,
                     *           "held": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GiftCardNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["GiftCardRedeemedOrWalletClosedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.listMicroTransactions": {
        parameters: {
            query?: {
                /**
                 * @description Of this app only.
                 * @example 620
                 */
                appId?: components["schemas"]["AppId"];
                /**
                 * @description The one with this number of the app's own.
                 * @example 938473
                 */
                orderId?: components["schemas"]["MicroOrderId"];
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
                        items: components["schemas"]["MicroTransaction"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.initMicroTransaction": {
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
                 *       "appId": 620,
                 *       "orderId": "938473",
                 *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                 *       "currency": "USD",
                 *       "items": [
                 *         {
                 *           "itemId": 5,
                 *           "quantity": 1,
                 *           "amount": 199,
                 *           "description": "A companion cube"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    appId: components["schemas"]["AppId"];
                    orderId: components["schemas"]["MicroOrderId"];
                    /**
                     * Format: uuid
                     * @description Of the buyer.
                     */
                    userId: string;
                    /** @description ISO 4217 code. */
                    currency: string;
                    items: components["schemas"]["MicroTransactionItem"][];
                };
            };
        };
        responses: {
            /** @description The transaction. */
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
                     *       "id": "0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "appId": 620,
                     *       "orderId": "938473",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "init",
                     *       "amount": {
                     *         "amount": 199,
                     *         "currency": "USD"
                     *       },
                     *       "items": [
                     *         {
                     *           "itemId": 5,
                     *           "quantity": 1,
                     *           "amount": 199,
                     *           "description": "A companion cube"
                     *         }
                     *       ],
                     *       "captured": 0,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "approvedAt": null,
                     *       "finalizedAt": null,
                     *       "expiresAt": "2026-11-22T13:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MicroTransaction"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["NotAppSellerOrForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["MicroOrderExistsOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MicroAmountOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.getMicroTransaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a micro-transaction.
                 * @example 0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "appId": 620,
                     *       "orderId": "938473",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "init",
                     *       "amount": {
                     *         "amount": 199,
                     *         "currency": "USD"
                     *       },
                     *       "items": [
                     *         {
                     *           "itemId": 5,
                     *           "quantity": 1,
                     *           "amount": 199,
                     *           "description": "A companion cube"
                     *         }
                     *       ],
                     *       "captured": 0,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "approvedAt": null,
                     *       "finalizedAt": null,
                     *       "expiresAt": "2026-11-22T13:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MicroTransaction"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MicroTransactionNotFound"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.approveMicroTransaction": {
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
            path: {
                /**
                 * @description Id of a micro-transaction.
                 * @example 0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "walletAmount": 199,
                 *       "paymentMethodId": null,
                 *       "country": "US"
                 *     }
                 */
                "application/json": {
                    /** @description Hundredths that the wallet pays; the method pays the rest. */
                    walletAmount: number;
                    /** @description A stored card of the buyer; null when the wallet pays all. */
                    paymentMethodId: string | null;
                    /** @description ISO 3166-1 alpha-2 code. */
                    country: string;
                };
            };
        };
        responses: {
            /** @description The transaction, whatever came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "appId": 620,
                     *       "orderId": "938473",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "approved",
                     *       "amount": {
                     *         "amount": 199,
                     *         "currency": "USD"
                     *       },
                     *       "items": [
                     *         {
                     *           "itemId": 5,
                     *           "quantity": 1,
                     *           "amount": 199,
                     *           "description": "A companion cube"
                     *         }
                     *       ],
                     *       "captured": 0,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "approvedAt": "2026-11-22T12:01:00.000Z",
                     *       "finalizedAt": null,
                     *       "expiresAt": "2026-11-23T12:01:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MicroTransaction"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MicroTransactionNotFoundOrPaymentMethodNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["MicroTransactionClosedOrInsufficientFundsOrNoPaymentProviderOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidPaymentSplitOrPaymentMethodPaysAtOnceOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.finalizeMicroTransaction": {
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
            path: {
                /**
                 * @description Id of a micro-transaction.
                 * @example 0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. Give the items when its state is `succeeded`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "appId": 620,
                     *       "orderId": "938473",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "succeeded",
                     *       "amount": {
                     *         "amount": 199,
                     *         "currency": "USD"
                     *       },
                     *       "items": [
                     *         {
                     *           "itemId": 5,
                     *           "quantity": 1,
                     *           "amount": 199,
                     *           "description": "A companion cube"
                     *         }
                     *       ],
                     *       "captured": 199,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "approvedAt": "2026-11-22T12:01:00.000Z",
                     *       "finalizedAt": "2026-11-22T12:01:00.000Z",
                     *       "expiresAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["MicroTransaction"];
                };
            };
            400: components["responses"]["IdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["NotAppSellerOrForbidden"];
            404: components["responses"]["MicroTransactionNotFound"];
            409: components["responses"]["MicroTransactionNotApprovedOrMicroTransactionClosedOrIdempotencyKeyInFlight"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.cancelMicroTransaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a micro-transaction.
                 * @example 0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction, which has failed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "appId": 620,
                     *       "orderId": "938473",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "failed",
                     *       "amount": {
                     *         "amount": 199,
                     *         "currency": "USD"
                     *       },
                     *       "items": [
                     *         {
                     *           "itemId": 5,
                     *           "quantity": 1,
                     *           "amount": 199,
                     *           "description": "A companion cube"
                     *         }
                     *       ],
                     *       "captured": 0,
                     *       "refunded": 0,
                     *       "declineCode": "cancelled",
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "approvedAt": null,
                     *       "finalizedAt": null,
                     *       "expiresAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["MicroTransaction"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MicroTransactionNotFound"];
            409: components["responses"]["MicroTransactionClosed"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.refundMicroTransaction": {
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
            path: {
                /**
                 * @description Id of a micro-transaction.
                 * @example 0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refundId": "0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f",
                 *       "amount": null
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Of the seller, who makes a new one for each.
                     */
                    refundId: string;
                    /**
                     * @description Hundredths.
                     * @default null
                     */
                    amount?: number | null;
                    /**
                     * @description Somebody else has paid without leave, or who has paid denies it; null for any other reason.
                     * @default null
                     * @enum {string|null}
                     */
                    reason?: "suspected-fraud" | "friendly-fraud" | null;
                };
            };
        };
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "appId": 620,
                     *       "orderId": "938473",
                     *       "userId": "0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21",
                     *       "state": "refunded",
                     *       "amount": {
                     *         "amount": 199,
                     *         "currency": "USD"
                     *       },
                     *       "items": [
                     *         {
                     *           "itemId": 5,
                     *           "quantity": 1,
                     *           "amount": 199,
                     *           "description": "A companion cube"
                     *         }
                     *       ],
                     *       "captured": 199,
                     *       "refunded": 199,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "approvedAt": "2026-11-22T12:01:00.000Z",
                     *       "finalizedAt": "2026-11-22T12:01:00.000Z",
                     *       "expiresAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["MicroTransaction"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["NotAppSellerOrForbidden"];
            404: components["responses"]["MicroTransactionNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["RefundTooLargeOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.addAppSeller": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of an app.
                 * @example 620
                 */
                appId: components["schemas"]["AppId"];
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It may. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.removeAppSeller": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Steam's number of an app.
                 * @example 620
                 */
                appId: components["schemas"]["AppId"];
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It may not. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.topUp": {
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
                 *       "amount": {
                 *         "amount": 2500,
                 *         "currency": "EUR"
                 *       },
                 *       "paymentMethodId": "0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f",
                 *       "country": "DE"
                 *     }
                 */
                "application/json": {
                    amount: components["schemas"]["MovedMoney"];
                    /** Format: uuid */
                    paymentMethodId: string;
                    /** @description ISO 3166-1 alpha-2 code. */
                    country: string;
                };
            };
        };
        responses: {
            /** @description The payment, whatever came of it. */
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
                     *       "id": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "purpose": "top-up",
                     *       "orderId": null,
                     *       "state": "succeeded",
                     *       "amount": {
                     *         "amount": 2500,
                     *         "currency": "EUR"
                     *       },
                     *       "captured": 2500,
                     *       "refunded": 0,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentMethodNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["NoPaymentProviderOrWalletClosedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TopUpOutOfRangeOrInvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.refundTopUp": {
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
            path: {
                /**
                 * @description Id of the payment of the top-up.
                 * @example 0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f
                 */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment, as it then stands. */
            200: {
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
                     *       "id": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *       "purpose": "top-up",
                     *       "orderId": null,
                     *       "state": "refunded",
                     *       "amount": {
                     *         "amount": 2500,
                     *         "currency": "EUR"
                     *       },
                     *       "captured": 2500,
                     *       "refunded": 2500,
                     *       "declineCode": null,
                     *       "redirectUrl": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["IdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            409: components["responses"]["TopUpSpentOrTopUpNotRefundableOrNoPaymentProviderOrIdempotencyKeyInFlight"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "payments.getWallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet; without money it has no balances. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "currency": "EUR",
                     *           "balance": 2500,
                     *           "held": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.listTransactions": {
        parameters: {
            query?: {
                /**
                 * @description Only of this kind.
                 * @example charge
                 */
                kind?: components["schemas"]["TransactionKind"];
                /**
                 * @description Only in this currency, by its ISO 4217 code.
                 * @example EUR
                 */
                currency?: string;
                /**
                 * @description Only from this time on.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * @description Only before this time.
                 * @example 2026-12-01T00:00:00.000Z
                 */
                until?: components["schemas"]["Timestamp"];
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
                     *       "items": [
                     *         {
                     *           "id": "0193a1e9-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "kind": "charge",
                     *           "phase": "single",
                     *           "amount": -1174,
                     *           "currency": "EUR",
                     *           "paymentId": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "reason": null,
                     *           "at": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Transaction"][];
                        nextCursor: components["schemas"]["NextCursor"];
                    };
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.getWalletStatement": {
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
            path: {
                /**
                 * @description ISO 4217 code.
                 * @example EUR
                 */
                currency: string;
                /**
                 * @description A month of UTC.
                 * @example 2026-11
                 */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "EUR",
                     *       "month": "2026-11",
                     *       "from": "2026-11-01T00:00:00.000Z",
                     *       "until": "2026-12-01T00:00:00.000Z",
                     *       "isFinal": false,
                     *       "opening": 2500,
                     *       "received": 0,
                     *       "spent": 1174,
                     *       "closing": 1326,
                     *       "items": [
                     *         {
                     *           "id": "0193a1e9-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "kind": "charge",
                     *           "phase": "single",
                     *           "amount": -1174,
                     *           "currency": "EUR",
                     *           "paymentId": "0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "orderId": "0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f",
                     *           "reason": null,
                     *           "at": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WalletStatement"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.printWalletStatement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ISO 4217 code.
                 * @example EUR
                 */
                currency: string;
                /**
                 * @description A month of UTC.
                 * @example 2026-11
                 */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.creditWallet": {
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
            path: {
                /**
                 * @description Id of an account.
                 * @example 0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amount": 2500,
                 *         "currency": "EUR"
                 *       },
                 *       "reason": "A prize"
                 *     }
                 */
                "application/json": {
                    amount: components["schemas"]["MovedMoney"];
                    /** @description Its owner can read it. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The wallet with it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "currency": "EUR",
                     *           "balance": 2500,
                     *           "held": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["MalformedBodyOrIdempotencyKeyMissing"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WalletClosedOrIdempotencyKeyInFlight"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequestOrCardNumberInRequestOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "system.getClock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-11-22T12:00:00.000Z",
                     *       "sandbox": true
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            401: components["responses"]["TokenExpiredOrInvalidPrincipal"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "system.advanceClock": {
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
                 *       "to": "2026-12-24T18:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    to: components["schemas"]["Timestamp"];
                };
            };
        };
        responses: {
            /** @description The new time. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-24T18:00:00.000Z",
                     *       "sandbox": true
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ClockFixedOrClockBackwards"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "system.listDeadLetters": {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this plugin.
                 * @example catalog
                 */
                plugin?: components["schemas"]["PluginName"];
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
                     *       "items": [
                     *         {
                     *           "plugin": "catalog",
                     *           "id": "0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17",
                     *           "kind": "event",
                     *           "name": "users.accountRegistered",
                     *           "failedAt": "2026-11-22T12:00:00.000Z",
                     *           "attempts": 12,
                     *           "error": "insert or update on table \"owner\" violates foreign key constraint"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
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
    "system.retryDeadLetter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plugin that it belongs to.
                 * @example catalog
                 */
                plugin: components["schemas"]["PluginName"];
                /**
                 * @description The id in the list.
                 * @example 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is in the queue again. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeadLetterNotFoundOrPluginNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStorageFull"];
        };
    };
    "system.exportPersonalData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is kept. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plugins": [
                     *         {
                     *           "plugin": "users",
                     *           "sections": [
                     *             {
                     *               "name": "account",
                     *               "content": {
                     *                 "accountName": "alice"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        plugins: {
                            plugin: string;
                            sections: {
                                name: string;
                                /** @description Any JSON. */
                                content: unknown;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "system.rebuildCopies": {
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
                 *       "plugin": "shopping"
                 *     }
                 */
                "application/json": {
                    plugin: components["schemas"]["PluginName"];
                };
            };
        };
        responses: {
            /** @description The copies and their sizes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "copies": [
                     *         {
                     *           "name": "games",
                     *           "rows": 127125
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        copies: {
                            /** @description As the plugin's manifest names it. */
                            name: string;
                            rows: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["NotSignedInOrTokenExpiredOrInvalidPrincipal"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PluginNotFound"];
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
