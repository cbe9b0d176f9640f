# The store: `docker run IMAGE` starts all in one, with an embedded PostgreSQL unless DATABASE_URL is set.
FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY bench/package.json bench/
COPY cli/package.json cli/
COPY conformance/package.json conformance/
COPY sdk/package.json sdk/
COPY seed/package.json seed/
COPY server/package.json server/
COPY spec/package.json spec/
COPY test/package.json test/
# The image has its Node; the one that npm brings for older systems stays out.
RUN npm ci --omit=dev && rm -r node_modules/node-linux-* node_modules/.bin/node

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    STEAM_CLONE_DATA_DIR=/data \
    STEAM_CLONE_HOST=0.0.0.0 \
    STEAM_CLONE_PORT=8000 \
    NODE_COMPILE_CACHE=/tmp/steam-clone-code
WORKDIR /app
COPY --from=dependencies /app ./
COPY . .
# The image's user `node`; by number, so that a host can check that it is not root.
RUN install -d -o 1000 -g 1000 -m 700 /data
VOLUME /data
USER 1000:1000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.STEAM_CLONE_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "cli/bin/run.js"]
CMD ["start"]
