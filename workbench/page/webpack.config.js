import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(folder, '..', '..');

/**
 * The build of the workbench's browser page. It is for the own machine only, so it is neither split nor minified by
 * default; what ships is built by the configuration at the root.
 *
 * `env.out`: output folder, `build/page` by default.
 */
export function pageConfiguration(env = {}, argv = {}) {
  return {
    name: 'workbench-page',
    context: folder,
    mode: argv.mode ?? 'production',
    // Never 'eval': the page's policy allows no code in text.
    devtool: 'source-map',
    entry: { page: './page.ts', 'played-theme': './played-theme.ts' },
    output: { path: path.resolve(root, env.out ?? 'build/page'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.svg$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './page.html',
        filename: 'index.html',
        scriptLoading: 'defer',
        // The other one is for the add-in's page.
        chunks: ['page'],
      }),
    ],
    optimization: { minimize: false },
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: path.resolve(root, 'build', 'cache') },
  };
}
