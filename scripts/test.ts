/**
 * `npm test`: format, lint and types side by side, each keeping one processor busy, then every test (one of them makes the
 * production build). What the three say comes one after the other, and no test is run before they agree. Ends with a plain
 * line of counts.
 */
import { spawn, type StdioOptions } from 'node:child_process';
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

const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['Format', 'prettier', ['--check', '.']],
  ['Lint', 'eslint', ['.']],
  ['Types', 'tsc', ['--noEmit']],
];

const isWindows = process.platform === 'win32';

/** Runs a command of the project's own packages; gives whether it was content, and what it said unless that was shown. */
function run(
  command: string,
  args: readonly string[],
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
): Promise<{ readonly passed: boolean; readonly said: string }> {
  const bin = path.join(root, 'node_modules', '.bin', isWindows ? `${command}.cmd` : command);
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, { cwd: root, stdio, shell: isWindows });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        said += data.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ passed: status === 0, said });
    });
  });
}

async function main(): Promise<number> {
  const checked = checks.map(async ([name, command, args]) => ({ name, ...(await run(command, args)) }));
  let isContent = true;
  for (const check of checked) {
    const { name, passed, said } = await check;
    console.log(`\n${name}\n${said.trim()}`);
    if (!passed) console.error(`\n${name} failed.`);
    isContent = isContent && passed;
  }
  if (!isContent) {
    console.error('\nNo test was run.');
    return 1;
  }
  console.log('\nTests');
  mkdirSync(path.dirname(resultFile), { recursive: true });
  const { passed } = await run(
    'jest',
    ['--json', `--outputFile=${resultFile}`, ...process.argv.slice(2)],
    'inherit',
  );
  const results = JSON.parse(readFileSync(resultFile, 'utf8')) as JestResults;
  // A suite that could not even start has no failed test to count.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests > 0 ? `, ${String(results.numPendingTests)} skipped` : '';
  console.log(`\n${String(results.numPassedTests)} passed, ${String(failed)} failed${skipped}`);
  return passed ? 0 : 1;
}

process.exitCode = await main();
