import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Installs the peers on first use, then runs the benchmarks. */
const folder = import.meta.dirname;
if (!existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) {
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], {
    stdio: 'inherit',
    // npm is a script on Windows.
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./run');
