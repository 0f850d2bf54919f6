import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The walls of the house: which folder may import which. `target` may not import from `from`, but for `except`.
 * The directions are explained in docs/decisions.md.
 */
const folders = [
  'measures',
  'language',
  'intake',
  'reports',
  'functions',
  'excel',
  'actions',
  'commands',
  'taskpane',
];
const allowed = {
  measures: [],
  language: ['measures', 'intake'],
  intake: ['measures'],
  reports: ['intake', 'measures', 'language'],
  functions: ['measures', 'language'],
  excel: ['intake', 'reports'],
  actions: ['measures', 'language', 'intake', 'reports', 'functions', 'excel'],
  commands: ['actions', 'language'],
  taskpane: ['actions', 'language', 'commands'],
};
const zones = folders.flatMap((folder) =>
  folders
    .filter((other) => other !== folder && !allowed[folder].includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      message: `src/${folder} may not import src/${other}.`,
    })),
);
zones.push({ target: './src', from: './workbench', message: 'What ships never imports the workbench.' });
zones.push(
  ...folders
    .filter((folder) => folder !== 'actions')
    .map((folder) => ({
      target: './workbench',
      from: `./src/${folder}`,
      message: 'The workbench knows the add-in only through src/actions.',
    })),
);

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'artefacts/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='toFixed']",
          message: 'toFixed rounds binary floats; use measures/rounding.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'].map((name) => ({
          name,
          message: 'src/excel is the only folder that names Office.js.',
        })),
      ],
    },
  },
  {
    files: ['src/measures/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Office', 'Excel', 'Date', 'window', 'document', 'process', 'console'].map((name) => ({
          name,
          message: 'src/measures knows nothing but numbers.',
        })),
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['*.config.js', 'webpack*.js'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
