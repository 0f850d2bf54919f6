import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { icons } from '../../scripts/icon-shapes';
import { png } from '../../scripts/png';
import { developmentOrigin } from '../../scripts/production-manifest';
import { elementsNamed, parseManifest } from './parsed-manifest';

const root = parseManifest(readFileSync('manifest.xml', 'utf8'));

/** Path in the repository and the size that the manifest gives the icon. */
function declaredIcons(): { path: string; size: number }[] {
  const addresses = new Map(
    elementsNamed(root, 'bt:Image')
      .filter(({ attributes }) => attributes['id'] !== undefined)
      .map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
  );
  const ribbon = elementsNamed(root, 'bt:Image')
    .filter(({ attributes }) => attributes['size'] !== undefined)
    .map(({ attributes }) => ({
      address: addresses.get(attributes['resid']),
      size: Number(attributes['size']),
    }));
  const store = [
    { address: elementsNamed(root, 'IconUrl')[0]?.attributes['DefaultValue'], size: 32 },
    { address: elementsNamed(root, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'], size: 64 },
  ];
  return [...ribbon, ...store].map(({ address, size }) => ({
    path: address?.slice(developmentOrigin.length + 1) ?? 'no address',
    size,
  }));
}

/** Width and height in the header chunk, which stands at byte 16 of every PNG. */
function pixelsOf(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every icon of the manifest is there in the declared size', () => {
  const declared = declaredIcons();
  expect(declared.length).toBeGreaterThanOrEqual(12);
  for (const { path, size } of declared) {
    expect([path, existsSync(path)]).toEqual([path, true]);
    expect([path, ...pixelsOf(path)]).toEqual([path, size, size]);
  }
});

test('each group and button has the three sizes that Office requires', () => {
  const sizes = elementsNamed(root, 'Icon').map((icon) =>
    icon.children.map(({ attributes }) => Number(attributes['size'])),
  );
  expect(sizes).toHaveLength(3);
  for (const list of sizes) expect(list).toEqual(expect.arrayContaining([16, 32, 80]));
});

test('the committed icons are the drawn ones', () => {
  expect(Object.keys(icons)).toHaveLength(8);
  for (const [name, draw] of Object.entries(icons)) {
    const picture = draw();
    expect(name).toContain(`-${picture.width}.png`);
    const committed = readFileSync(join('assets', name));
    expect([name, committed.equals(png(picture))]).toEqual([name, true]);
  }
});
