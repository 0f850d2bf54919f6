import { availableParallelism } from 'node:os';
import { bundledModules, bundleTestModules } from './scripts/bundle-test-modules.mjs';

/** Two projects: everything that runs in Node, and the tests that drive a real browser. */

/** Packages that Univer loads and that come as ES modules only: jest must translate these as well. */
const modulesOnly = [
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'flatbush',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'numfmt',
  'decimal.js',
];

const shared = {
  testEnvironment: 'node',
  // Univer keeps a timer of one second after it is disposed of. Jest's cleaning would by then have put warnings in place of
  // the globals that the timer reads, and the warnings themselves read one.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  moduleNameMapper: bundledModules,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join('|')})/)`],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

export default async function jestConfig() {
  await bundleTestModules();
  return {
    // An upper bound for what hangs; nothing takes that long when it works.
    testTimeout: 300_000,
    // Jest would keep one processor for itself, and a test that waits for the workbook to calculate keeps none busy.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    projects: [
      {
        ...shared,
        displayName: 'node',
        testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
        testPathIgnorePatterns: ['<rootDir>/test/browser/'],
      },
      { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
    ],
  };
}
