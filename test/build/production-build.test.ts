import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleSize } from '../../scripts/bundle-size';
import { functionsMetadata } from '../../src/functions/metadata';
import { languages } from '../../src/language/language';

const folder = 'build/production';
const base = 'https://attainment.example/add-in/';
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

beforeAll(() => {
  const webpack = path.join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  const options = ['--mode', 'production', '--env', `base=${base}`, '--env', `out=${folder}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`webpack ended with ${String(status)}:\n${stdout}\n${stderr}`);
});

test("the manifest has the production address, and nothing of the development server's is left", () => {
  expect(read('manifest.xml')).toContain(`${base}taskpane.html`);
  expect(read('manifest.xml')).not.toContain('localhost');
});

test('every file that the manifest names is there', () => {
  const named = [...read('manifest.xml').matchAll(/DefaultValue="https:\/\/attainment\.example\/add-in\/([^"#?]+)/g)];
  const files = named.map(([, file = '']) => file);
  expect(files).toContain('functions.json');
  expect(files.filter((file) => !existsSync(path.join(folder, file)))).toStrictEqual([]);
});

test.each([
  ['functions.json', 'en'],
  ['functions-vi.json', 'vi'],
  ['functions-de.json', 'de'],
] as const)('%s is the catalogue in its language', (file, language) => {
  const { functions } = JSON.parse(read(file)) as { functions: { id: string; description: string }[] };
  const described = (each: { id: string; description: string }) => [each.id, each.description];
  expect(functions.map(described)).toStrictEqual(functionsMetadata(language).functions.map(described));
});

test("scripts have hashed names, so that Excel's cache of a day never mixes versions", () => {
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((file) => !/^[\w-]+\.[0-9a-f]{16,}\.js$/.test(file))).toStrictEqual([]);
});

test("the pane loads Microsoft's office.js and its own files, and its policy allows nothing else", () => {
  const page = read('taskpane.html');
  const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, address]) => address);
  expect(scripts).toStrictEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    expect.stringMatching(/^runtime\.[0-9a-f]+\.js$/),
  ]);
  expect(page).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
});

test.each(languages)('in %s at most 140 KB of gzip are fetched until the pane can be used, and a fifth of that until the functions can', (language) => {
  const size = bundleSize(folder, language);
  expect(size.functions).toBeLessThanOrEqual(28_000);
  expect(size.functions + size.pane).toBeLessThanOrEqual(140_000);
});
