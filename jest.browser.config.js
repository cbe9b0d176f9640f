import base from './jest.config.js';

/** `npm run test:browser`: what needs a Chromium, and none of the run's databases. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: undefined,
  globalTeardown: undefined,
};
