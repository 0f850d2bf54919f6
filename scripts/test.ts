/**
 * `npm test`: format, lint, types, then every test (one of them makes the production build), in this order because each
 * is quicker to mend than the next. Ends with a plain line of counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const resultFile = path.join(root, 'artefacts', 'test-results.json');

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['Format', 'prettier', ['--check', '.']],
  ['Lint', 'eslint', ['.']],
  ['Types', 'tsc', ['--noEmit']],
];

function run(command: string, args: readonly string[]): boolean {
  const bin = path.join(
    root,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? `${command}.cmd` : command,
  );
  const { status } = spawnSync(bin, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function main(): number {
  for (const [name, command, args] of steps) {
    console.log(`\n${name}`);
    if (!run(command, args)) {
      console.error(`\n${name} failed. No test was run.`);
      return 1;
    }
  }
  console.log('\nTests');
  mkdirSync(path.dirname(resultFile), { recursive: true });
  const passed = run('jest', ['--json', `--outputFile=${resultFile}`, ...process.argv.slice(2)]);
  const results = JSON.parse(readFileSync(resultFile, 'utf8')) as JestResults;
  // A suite that could not even start has no failed test to count.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests > 0 ? `, ${String(results.numPendingTests)} skipped` : '';
  console.log(`\n${String(results.numPassedTests)} passed, ${String(failed)} failed${skipped}`);
  return passed ? 0 : 1;
}

process.exitCode = main();
