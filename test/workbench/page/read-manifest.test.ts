import { readFileSync } from 'node:fs';
import { ManifestError, readManifest } from '../../../workbench/page/read-manifest';

const own = readFileSync('manifest.xml', 'utf8');
const origin = 'https://localhost:4711';

test('finds the runtime, the functions and the buttons of our own manifest, on the own origin', () => {
  const manifest = readManifest(own, origin, 'en');
  expect(manifest.paneAddress).toBe(`${origin}/taskpane.html`);
  expect(manifest.functionsAddress).toBe(`${origin}/functions.json`);
  expect(manifest.buttons.map((button) => button.action)).toEqual([
    { kind: 'show-pane' },
    { kind: 'call', functionName: 'refreshReports' },
  ]);
  for (const button of manifest.buttons)
    expect(button.icon).toMatch(/^https:\/\/localhost:4711\/assets\/.*\.png$/);
});

test.each([
  ['vi', '/functions-vi.json'],
  ['de', '/functions-de.json'],
] as const)('takes the overrides for %s', (language, path) => {
  const manifest = readManifest(own, origin, language);
  expect(new URL(manifest.functionsAddress).pathname).toBe(path);
  expect(manifest.buttons[0]?.label).not.toBe(readManifest(own, origin, 'en').buttons[0]?.label);
});

test('says what a manifest lacks', () => {
  const without = own.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, '');
  expect(() => readManifest(without, origin, 'en')).toThrow(
    new ManifestError('The manifest has no Runtime.'),
  );
  const dangling = own.replace(/<Runtime resid="[^"]*"/, '<Runtime resid="Nowhere.Url"');
  expect(() => readManifest(dangling, origin, 'en')).toThrow('no resource with the id Nowhere.Url');
  expect(() => readManifest(own.slice(0, 900), origin, 'en')).toThrow('manifest.xml');
});
