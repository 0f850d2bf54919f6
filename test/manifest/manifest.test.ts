import { readFileSync } from 'node:fs';
import { developmentOrigin } from '../../scripts/production-manifest';
import { elementsNamed, everyElement, parseManifest } from './parsed-manifest';

const root = parseManifest(readFileSync('manifest.xml', 'utf8'));
const elements = everyElement(root);
const resources = elementsNamed(root, 'Resources').flatMap(everyElement);
const resourceIds = resources.flatMap(({ attributes }) => attributes['id'] ?? []);
const values = elements.flatMap(({ name, attributes }) =>
  ['DefaultValue', 'Value'].flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [{ name, value }];
  }),
);

function only(name: string) {
  const found = elementsNamed(root, name);
  expect(found).toHaveLength(1);
  return found[0] ?? root;
}

/** The resid of the one SourceLocation within the only element of this name. */
function locationIn(name: string): string | undefined {
  return elementsNamed(only(name), 'SourceLocation')[0]?.attributes['resid'];
}

describe('resources', () => {
  const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);

  test('every resid that is used is defined', () => {
    expect(used.filter((id) => !resourceIds.includes(id))).toEqual([]);
  });

  test('every resource that is defined is used', () => {
    expect(resourceIds.length).toBeGreaterThan(10);
    expect(resourceIds.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('ids are unique and no longer than the schema allows', () => {
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s hold at most %d characters in every language', (list, limit) => {
    const texts = everyElement(only(`bt:${list}`)).flatMap(({ attributes }) => [
      ...Object.entries(attributes).flatMap(([key, value]) => (key.endsWith('Value') ? [value] : [])),
    ]);
    expect(texts.length).toBeGreaterThanOrEqual(9);
    expect(texts.filter((text) => text.length < 1 || text.length > limit)).toEqual([]);
  });

  test('name and description keep the limits of 125 and 250 characters', () => {
    const texts = (name: string) =>
      everyElement(root.children.find((child) => child.name === name) ?? root).flatMap(
        ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? [],
      );
    expect(texts('DisplayName')).toHaveLength(3);
    expect(texts('Description')).toHaveLength(3);
    expect(texts('DisplayName').every((text) => text.length <= 125)).toBe(true);
    expect(texts('Description').every((text) => text.length <= 250)).toBe(true);
  });
});

describe('addresses', () => {
  const addresses = values.filter(({ value }) => /^[a-z]+:\/\//i.test(value)).map(({ value }) => value);
  const places = resources
    .concat(root.children.filter(({ name }) => /Url$/.test(name)))
    .filter(({ name }) => /Url$|Image$/.test(name));

  test('are https under the development server', () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${developmentOrigin}/`))).toEqual([]);
    expect(places.filter(({ attributes }) => !attributes['DefaultValue']?.startsWith('https://'))).toEqual(
      [],
    );
  });

  test('name only files that the build serves', () => {
    const served =
      /^\/(taskpane\.html|functions(-vi|-de)?\.json|assets\/(icon|refresh)-(16|32|64|80|128)\.png)$/;
    expect(addresses.filter((address) => !served.test(address.slice(developmentOrigin.length)))).toEqual([]);
  });
});

describe('the shared runtime', () => {
  test('is one page for pane, functions and commands', () => {
    const runtime = only('Runtime').attributes;
    expect(runtime).toMatchObject({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(locationIn('Page')).toBe(runtime['resid']);
    expect(locationIn('Script')).toBe(runtime['resid']);
    expect(only('FunctionFile').attributes['resid']).toBe(runtime['resid']);
    const showPane = elementsNamed(root, 'Action').filter(
      ({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane',
    );
    expect(showPane).toHaveLength(1);
    expect(showPane[0]?.children.map(({ attributes }) => attributes['resid'])).toEqual([runtime['resid']]);
    expect(elementsNamed(root, 'TaskpaneId')).toEqual([]);
  });

  test('stands first in the host', () => {
    const host = elementsNamed(root, 'Host').find(({ attributes }) => attributes['xsi:type'] === 'Workbook');
    expect(host?.children[0]?.name).toBe('Runtimes');
  });

  test('functions have no namespace: people type =ATTAINMENT()', () => {
    expect(elementsNamed(root, 'Namespace')).toEqual([]);
  });
});

test('asks for SharedRuntime 1.1 and ExcelApi 1.9 and nothing more', () => {
  const sets = elementsNamed(root, 'Set').map(({ attributes }) => [
    attributes['Name'],
    attributes['MinVersion'],
  ]);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.9'],
  ]);
});

test('identity, version and permission', () => {
  expect(only('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only('Version').text).toMatch(/^0\.1\.0\.0$/);
  expect(only('Permissions').text).toBe('ReadWriteDocument');
  expect(only('DefaultLocale').text).toBe('en-US');
});

test('the ribbon has two buttons on the Home tab, one of which runs refreshReports', () => {
  expect(only('OfficeTab').attributes['id']).toBe('TabHome');
  expect(elementsNamed(root, 'Control')).toHaveLength(2);
  expect(only('FunctionName').text).toBe('refreshReports');
});

test('every text and the functions metadata have a Vietnamese and a German form', () => {
  const localised = elements.filter(
    ({ name, attributes }) =>
      ['DisplayName', 'Description', 'bt:String'].includes(name) && 'DefaultValue' in attributes,
  );
  const metadata = resources.filter(({ attributes }) => attributes['id'] === 'Functions.Metadata.Url');
  expect(localised.length).toBeGreaterThanOrEqual(9);
  expect(metadata).toHaveLength(1);
  for (const element of [...localised, ...metadata]) {
    expect(element.children.map(({ attributes }) => attributes['Locale'])).toEqual(['vi-VN', 'de-DE']);
    const texts = element.children.map(({ attributes }) => attributes['Value']);
    expect(new Set([element.attributes['DefaultValue'], ...texts]).size).toBe(3);
  }
});
