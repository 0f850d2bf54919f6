import { createHash } from 'node:crypto';
import { functionList, type FunctionEntry } from '../../src/actions/function-list';
import { catalogue } from '../../src/functions/catalogue';
import { exampleResult } from '../../src/functions/example';
import { helpFiles } from '../../src/functions/help-address';
import { functionsMetadata } from '../../src/functions/metadata';
import { escapeHtml } from '../../src/help/escape-html';
import { functionSection } from '../../src/help/function-section';
import { helpPage } from '../../src/help/help-page';
import { helpTextsOf } from '../../src/language/help-texts';
import { languages } from '../../src/language/language';
import { formatCellNumber } from '../../src/language/number-format';
import {
  elementsNamed,
  everyElement,
  parseManifest,
  type ManifestElement,
} from '../manifest/parsed-manifest';

/** All text of an element and below, as a reader sees it. */
function textOf(element: ManifestElement): string {
  return everyElement(element)
    .map(({ text }) => text)
    .join(' ');
}

describe.each(languages)('the help page in %s', (language) => {
  const page = helpPage(language);
  // The page is written as well-formed XML: text that is not escaped does not get past the parser.
  const root = parseManifest(page);
  const sections = elementsNamed(root, 'section');
  const ids = everyElement(root).flatMap(({ attributes }) => attributes['id'] ?? []);

  test('has a section for every function of the catalogue, each id once', () => {
    expect(sections.map(({ attributes }) => attributes['id'])).toEqual(catalogue.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(root.attributes['lang']).toBe(language);
  });

  test.each(catalogue)('$id: example and result are the implementation’s', (entry) => {
    const section = sections.find(({ attributes }) => attributes['id'] === entry.id);
    if (!section) throw new Error('No section.');
    const shown = exampleResult(entry, language).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? formatCellNumber(cell, language) : cell)),
    );
    const single = elementsNamed(section, 'strong').map(({ text }) => [text]);
    const spilled = elementsNamed(section, 'tr').map((row) => row.children.map(({ text }) => text));
    expect(single.length > 0 ? single : spilled).toEqual(shown);
    expect(elementsNamed(section, 'dt')).toHaveLength(entry.parameters.length);
  });

  test.each(functionList(language))('$id: signature, description and parameters stand in words', (entry) => {
    const section = sections.find(({ attributes }) => attributes['id'] === entry.id);
    const text = section ? textOf(section) : '';
    const { signature, description, formula, parameters } = entry;
    const words = parameters.flatMap((parameter) => [parameter.name, parameter.label, parameter.description]);
    for (const each of [signature, description, formula, ...words]) expect(text).toContain(each);
  });

  test('links lead to ids of the page or to the other languages’ pages', () => {
    const links = elementsNamed(root, 'a').map(({ attributes }) => attributes['href'] ?? '');
    const here = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
    expect(here).toEqual(catalogue.map(({ id }) => id));
    const others = languages.filter((other) => other !== language).map((other) => helpFiles[other]);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual(others);
  });

  test('the metadata’s links lead to sections of the page', () => {
    const base = 'https://example.invalid/attainment';
    for (const { id, helpUrl } of functionsMetadata(language, base).functions) {
      const url = new URL(helpUrl);
      expect(`${url.origin}${url.pathname}`).toBe(`${base}/${helpFiles[language]}`);
      expect(url.hash).toBe(`#${id}`);
      expect(ids).toContain(url.hash.slice(1));
    }
  });

  test('nothing runs and nothing is fetched: no script, no handler, and of styles only the page’s own', () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|style=|src=/i);
    const [style] = elementsNamed(root, 'style');
    const hash = createHash('sha256')
      .update(style?.text ?? '')
      .digest('base64');
    const policies = elementsNamed(root, 'meta').flatMap(({ attributes }) =>
      attributes['http-equiv'] === 'Content-Security-Policy' ? [attributes['content']] : [],
    );
    expect(policies).toEqual([
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    ]);
  });
});

test('whatever a text holds, it stays text', () => {
  const nasty = `<b onclick="x">&amp;'`;
  expect(escapeHtml(nasty)).toBe('&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&#39;');
  const [entry] = functionList('vi');
  if (!entry) throw new Error('No function.');
  const worst: FunctionEntry = {
    ...entry,
    signature: nasty,
    description: nasty,
    parameters: [{ name: nasty, label: nasty, description: nasty, isOptional: true }],
    formula: nasty,
    result: [[nasty, nasty]],
  };
  const section = parseManifest(functionSection(worst, helpTextsOf('vi')));
  expect(elementsNamed(section, 'b')).toEqual([]);
  expect(textOf(section).split(nasty)).toHaveLength(9);
});
