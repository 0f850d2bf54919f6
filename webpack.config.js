import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Microsoft's own address of the library: what Excel add-ins load unless a closed network serves it itself. */
const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The add-in's build.
 *
 * `env.officeJs`: address of office.js, Microsoft's by default; a path such as `office-js/office.js` for closed networks.
 * `env.base`: https address that the production manifest points at.
 * `env.out`: output folder, `dist` by default.
 */
export default async function addInConfig(env = {}, argv = {}) {
  const production = argv.mode !== 'development';
  const officeJs = env.officeJs ?? microsoftOfficeJs;
  const { themeCss } = await load('./scripts/theme-css.ts');
  const officeOrigin = officeJs.startsWith('https://') ? new URL(officeJs).origin : '';
  return {
    name: 'add-in',
    context: root,
    mode: production ? 'production' : 'development',
    devtool: 'source-map',
    entry: { runtime: './src/taskpane/runtime.ts' },
    output: {
      path: path.resolve(root, env.out ?? 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                target: 'es2022',
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', { loader: 'css-loader', options: { sourceMap: false } }] },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        // Asked when the scripts are there, since the themes' tokens are those that the scripts use.
        templateParameters: ({ assets, namedChunks }) => ({
          officeJs,
          officeOrigin,
          version,
          functionScripts: scriptsOf(['runtime'], namedChunks),
          startScripts: scriptsOf(['pane', 'texts-vi'], namedChunks),
          themes: themeCss(scriptsIn(assets)),
        }),
      }),
      new CopyPlugin({ patterns: await copiedFiles(env) }),
    ],
    // Named, so that what a person's Excel loads can be added up (scripts/bundle-size). What the pane needs to stand is
    // kept apart from what is fetched while a person reads its first view.
    optimization: {
      splitChunks: {
        cacheGroups: {
          library: {
            test: (module, context) => isInPane(module, context) && isOfLibrary(module),
            name: 'library',
            chunks: 'async',
            enforce: true,
          },
          engine: {
            test: (module, context) => !isInPane(module, context),
            name: 'engine',
            chunks: 'async',
            minChunks: 2,
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    devServer: await developmentServer(env),
  };
}

/** Is it among what the pane needs to stand? */
function isInPane(module, { chunkGraph }) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'pane');
}

function isOfLibrary(module) {
  return /[\\/]node_modules[\\/]/.test(module.nameForCondition() ?? '');
}

/** The files of chunks and of what they cannot do without, to be fetched while office.js is still being read. */
function scriptsOf(names, namedChunks) {
  const groups = names.flatMap((name) => [...namedChunks.get(name).groupsIterable]);
  const files = groups.flatMap(({ chunks }) => chunks.flatMap((chunk) => [...chunk.files]));
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}

function scriptsIn(assets) {
  return Object.entries(assets)
    .filter(([name]) => name.endsWith('.js'))
    .map(([, asset]) => asset.source().toString())
    .join('\n');
}

async function copiedFiles(env) {
  const { productionManifest } = await load('./scripts/production-manifest.ts');
  const { functionsMetadata } = await load('./src/functions/metadata.ts');
  const { helpFiles } = await load('./src/functions/help-address.ts');
  const { helpPage } = await load('./src/help/help-page.ts');
  const fileOf = { en: 'functions.json', vi: 'functions-vi.json', de: 'functions-de.json' };
  return [
    { from: 'assets/*.png' },
    {
      from: 'manifest.xml',
      transform: (xml) => (env.base ? productionManifest(xml.toString(), env.base) : xml),
    },
    // Metadata and help are computed from the catalogue; the catalogue is the file to watch.
    ...Object.entries(fileOf).map(([language, to]) => ({
      from: 'src/functions/catalogue.ts',
      to,
      transform: () => JSON.stringify(functionsMetadata(language, env.base), null, 2),
    })),
    ...Object.entries(helpFiles).map(([language, to]) => ({
      from: 'src/functions/catalogue.ts',
      to,
      transform: () => helpPage(language),
      // A minimiser would change the style, which the page's policy allows by its hash alone.
      info: { minimized: true },
    })),
  ];
}

/** TypeScript modules of ours that the build itself needs, through tsx. */
async function load(file) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(file, import.meta.url);
}

/**
 * Excel loads add-ins over https only; the certificate is the one that office-addin-dev-certs makes trusted. Where it
 * cannot (no administrator's rights), the server's own certificate will do for a look with a browser, not for Excel.
 */
async function developmentServer(env) {
  if (!env.WEBPACK_SERVE) return undefined;
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  let options = {};
  try {
    options = await getHttpsServerOptions();
  } catch (error) {
    console.warn(`Excel will not trust this server: ${error.message}`);
  }
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
  };
}
