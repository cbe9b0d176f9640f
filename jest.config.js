/** One run over all workspaces; `npm test -- server/src/kernel` narrows it. */
export default {
  testEnvironment: 'node',
  roots: ['spec', 'server', 'sdk', 'cli', 'seed', 'bench', 'conformance', 'test', 'scripts'].map(
    (name) => `<rootDir>/${name}`,
  ),
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/faults/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/conformance/',
    '<rootDir>/test/install/',
  ],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/jest-transform.js' },
  coverageProvider: 'v8',
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  modulePathIgnorePatterns: ['/dist/'],
  // A store of several processes takes its time to start on a busy machine.
  testTimeout: 90_000,
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
};
