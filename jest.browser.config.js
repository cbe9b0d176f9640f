import base from './jest.config.js';

/** `npm run test:browser`: what needs a Chromium, and no database. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: undefined,
  globalTeardown: undefined,
};
