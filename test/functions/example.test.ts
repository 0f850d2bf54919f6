import { catalogue, type CatalogueFunction } from '../../src/functions/catalogue';
import { exampleFormula, exampleResult } from '../../src/functions/example';
import { isFunctionError } from '../../src/functions/function-result';
import { languages } from '../../src/language/language';

describe.each(languages)('the examples in %s', (language) => {
  it.each(catalogue)('$name calculates without an error', (entry) => {
    const cells = exampleResult(entry, language).flat();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(isFunctionError)).toEqual([]);
    expect(cells.some((cell) => cell !== '')).toBe(true);
  });
});

it.each(catalogue)('$name’s example gives each parameter that must be given, and no more', (entry) => {
  const { example, parameters }: CatalogueFunction = entry;
  const needed = parameters.filter(({ optional }) => optional !== true).length;
  expect(example.length).toBeGreaterThanOrEqual(needed);
  expect(example.length).toBeLessThanOrEqual(parameters.length);
});

const made = (example: CatalogueFunction['example']): CatalogueFunction => ({
  ...catalogue[0],
  name: 'DEMO',
  example,
});

it.each<[string, CatalogueFunction['example'], string]>([
  ['numbers', [2071, 0.5], '=DEMO(2071,0.5)'],
  ['text with quotes', ['a "b"'], '=DEMO("a ""b""")'],
  [
    'ranges, rows by semicolon',
    [
      [
        [1, 'x'],
        [2, 'y'],
      ],
    ],
    '=DEMO({1,"x";2,"y"})',
  ],
  ['a day', [{ year: 2024, month: 2, day: 29 }], '=DEMO(DATE(2024,2,29))'],
  ['an argument left out', [1, null, 2], '=DEMO(1,,2)'],
])('%s in Excel’s English grammar', (_name, example, formula) => {
  expect(exampleFormula(made(example))).toBe(formula);
});
