import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import webpack, { type Configuration, type MultiStats } from 'webpack';

/*
 * Builds what the workbench serves into build/: the add-in with its own office.js, and the page.
 * `npx tsx workbench/build.ts [add-in|page]`; ends with 1 and the messages when something does not build. What has not
 * changed is taken from webpack's cache.
 */

type MakeConfiguration = (
  env: Readonly<Record<string, string>>,
  argv: Readonly<Record<string, string>>,
) => Configuration | Promise<Configuration>;

const root = join(import.meta.dirname, '..');

async function addIn(): Promise<Configuration> {
  const loaded = (await import(join(root, 'webpack.config.js'))) as { default: MakeConfiguration };
  const made = await loaded.default(
    { officeJs: '/office-js/office.js', out: 'build/add-in' },
    { mode: 'production' },
  );
  const cacheDirectory = join(root, 'build', 'cache');
  return { ...made, cache: { type: 'filesystem', name: 'add-in', cacheDirectory } };
}

async function page(): Promise<Configuration> {
  const loaded = (await import(join(root, 'workbench', 'page', 'webpack.config.js'))) as {
    pageConfiguration: MakeConfiguration;
  };
  return loaded.pageConfiguration({ out: 'build/page' }, { mode: 'production' });
}

function run(configurations: Configuration[]): Promise<MultiStats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) reject(error ?? closing ?? new Error('webpack failed'));
        else if (stats) resolve(stats);
        else reject(new Error('webpack gave no result.'));
      });
    });
  });
}

const only = process.argv[2];
await mkdir(join(root, 'build'), { recursive: true });
const stats = await run([
  ...(only === 'page' ? [] : [await addIn()]),
  ...(only === 'add-in' ? [] : [await page()]),
]);
if (stats.hasErrors()) {
  console.error(stats.toString({ preset: 'errors-only', colors: process.stderr.isTTY }));
  process.exitCode = 1;
}
