import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'node_modules', '.cache', 'test-modules');

/** Packages of hundreds of small files that Univer loads. Operators of rxjs stand in its main entry as well. */
const packages = ['lodash-es', 'cjk-regex', 'rxjs'];

/** Where Jest finds the bundles in place of the packages. */
export const bundledModules = {
  '^(lodash-es|cjk-regex|rxjs)$': path.join(out, '$1.cjs'),
  '^rxjs/operators$': path.join(out, 'rxjs.cjs'),
};

/**
 * Makes one file of each of these packages. Every test file loads all its modules anew, and of the 2,400 of a headless
 * workbook 1,900 belong to them. Done again only when other versions may be installed.
 */
export async function bundleTestModules() {
  if (timeOf(path.join(out, 'rxjs.cjs')) > timeOf(path.join(root, 'node_modules', '.package-lock.json')))
    return;
  const compiler = webpack({
    mode: 'none',
    target: 'node',
    context: root,
    entry: Object.fromEntries(packages.map((name) => [name, name])),
    output: { path: out, filename: '[name].cjs', library: { type: 'commonjs2' } },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
