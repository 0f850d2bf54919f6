import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

// The official schemas are not part of the project; on the build server they lie beside the checkout.
const folder = resolve(process.cwd(), '..', 'shared', 'manifest-schema');
const present = existsSync(folder);
const main = 'OfficeAppManifestV1_1.xsd';
const imported = [
  'OfficeAppBasicTypesV1_0.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
  'ContentAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_1.xsd',
];

function read(name: string) {
  return { fileName: name, contents: readFileSync(join(folder, name), 'utf8') };
}

async function validate(xml: string) {
  return validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [read(main)],
    preload: imported.map(read),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
}

const manifest = readFileSync('manifest.xml', 'utf8');

test('the schemas are there on the build server', () => {
  if (!present && !process.env['CI']) {
    console.warn(`Schema check skipped: ${folder} is not present on this machine.`);
  }
  expect(present || !process.env['CI']).toBe(true);
});

(present ? describe : describe.skip)('manifest.xml against the schema of add-in only manifests', () => {
  test('is valid', async () => {
    const result = await validate(manifest);
    expect(result.errors.map((error) => error.message)).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test.each([
    ['an empty namespace', '<Metadata>', '<Namespace resid=""/><Metadata>'],
    [
      'a plain Override of an address',
      '<bt:Override Locale="vi-VN" Value="https',
      '<Override Locale="vi-VN" Value="https',
    ],
    ['runtimes after the form factors', '<Runtimes>', '<DesktopFormFactor/><Runtimes>'],
  ])('the check sees %s', async (_what, search, replacement) => {
    expect(manifest).toContain(search);
    expect((await validate(manifest.replace(search, replacement))).valid).toBe(false);
  });
});
