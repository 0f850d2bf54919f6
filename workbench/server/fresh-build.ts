import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Mount } from './static-files';

/** What the built files are made from: any change in here asks for a new build. */
const sources = [
  'assets',
  'manifest.xml',
  'package-lock.json',
  'scripts/production-manifest.ts',
  'scripts/theme-css.ts',
  'src',
  'webpack.config.js',
  'workbench/book',
  'workbench/build.ts',
  'workbench/files',
  'workbench/page',
  'workbench/protocol',
];

/** The folders that the workbench serves once it is built, seen from the project's root. */
export function workbenchMounts(root: string): readonly Mount[] {
  return [
    { prefix: '/', folder: join(root, 'build', 'add-in') },
    { prefix: '/workbench/', folder: join(root, 'build', 'page') },
    { prefix: '/office-js/', folder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist') },
  ];
}

/**
 * Builds add-in and page when their sources have changed since the last build that succeeded, else does nothing. Of
 * several processes that ask at once one builds and the others wait for it.
 *
 * @param root the project's folder
 * @param onBuild told before a build begins, which takes up to a minute the first time
 * @throws when the build fails; its messages are on stderr
 */
export async function freshBuild(root: string, onBuild: () => void = () => undefined): Promise<void> {
  const stamp = join(root, 'build', 'stamp');
  const lock = join(root, 'build', 'lock');
  await mkdir(join(root, 'build'), { recursive: true });
  while (!(await isFresh(root, stamp))) {
    if (!(await takeLock(lock))) {
      await delay(200);
      continue;
    }
    try {
      // What changes while the build runs is newer than the build.
      const begun = new Date();
      onBuild();
      await runBuild(root);
      await writeFile(stamp, '');
      await utimes(stamp, begun, begun);
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
}

async function isFresh(root: string, stamp: string): Promise<boolean> {
  const built = await modified(stamp);
  if (built === null) return false;
  const newest = Math.max(...(await Promise.all(sources.map((source) => newestChange(join(root, source))))));
  return newest < built;
}

/** Of a file, or of a folder and everything in it; 0 for what is not there. */
async function newestChange(path: string): Promise<number> {
  const own = await modified(path);
  if (own === null) return 0;
  if (!(await stat(path)).isDirectory()) return own;
  const below = await Promise.all((await readdir(path)).map((name) => newestChange(join(path, name))));
  return Math.max(own, ...below);
}

async function modified(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? null;
}

/** A folder can be made only once. One that was left by a process that is no more is taken away. */
async function takeLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
  } catch {
    const owners = await readdir(lock).catch(() => []);
    const owner = Number(owners[0]);
    if (owner > 0 && !isRunning(owner)) await rm(lock, { recursive: true, force: true });
    return false;
  }
  await writeFile(join(lock, String(process.pid)), '');
  return true;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function runBuild(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ['--import', 'tsx', join('workbench', 'build.ts')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Test runners set variables that would change what is built.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    build.on('error', reject);
    build.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build ended with ${String(code)}.`));
    });
  });
}
