import { readFileSync } from 'node:fs';
import { productionManifest } from '../../scripts/production-manifest';
import { elementsNamed, everyElement, parseManifest } from './parsed-manifest';

const manifest = readFileSync('manifest.xml', 'utf8');

test.each(['https://example.org/excel', 'https://example.org/excel/'])(
  'every address moves to %s',
  (base) => {
    const production = productionManifest(manifest, base);
    expect(production).not.toContain('localhost');
    const root = parseManifest(production);
    expect(elementsNamed(root, 'IconUrl')[0]?.attributes['DefaultValue']).toBe(
      'https://example.org/excel/assets/icon-32.png',
    );
    expect(elementsNamed(root, 'AppDomain')[0]?.text).toBe('https://example.org');
  },
);

test('nothing but addresses changes', () => {
  const moved = productionManifest(manifest, 'https://example.org/excel');
  const back = moved
    .replaceAll('https://example.org/excel', 'https://localhost:3000')
    .replaceAll('https://example.org', 'https://localhost:3000');
  expect(back).toBe(manifest);
});

test('a base with an ampersand stays well-formed', () => {
  const root = parseManifest(productionManifest(manifest, 'https://example.org/a&b'));
  const addresses = everyElement(root).flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
  expect(addresses).toContain('https://example.org/a&b/taskpane.html');
});

test.each([
  'http://example.org',
  'ftp://example.org',
  'example.org',
  '',
  'https://example.org/?a=1',
  'https://example.org/#a',
  'https://user:word@example.org',
])('refuses %p', (base) => {
  expect(() => productionManifest(manifest, base)).toThrow(Error);
});

test('refuses a manifest without development addresses', () => {
  expect(() => productionManifest('<OfficeApp/>', 'https://example.org')).toThrow(/names no address/);
});
