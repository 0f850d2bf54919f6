import { languages } from '../../src/language/language';
import { narrativeOf, paragraphText } from '../../src/reports/narrative';
import { narrativeOffers, narrativeSheet } from '../../src/reports/narrative-sheet';
import { calculate } from './fixtures/calculate';
import { expectCalculated } from './fixtures/expect-calculated';
import { above2021, above2022, grassroots2021, grassroots2022 } from './fixtures/gradings';
import { plannedValue, rowOf } from './fixtures/plan-reading';
import { ratings2022 } from './fixtures/ratings';
import { expectSoundPlan } from './fixtures/sound-plan';
import {
  binhThuan2021,
  binhThuan2022,
  districtsWithTwoTargets,
  middleOfSeptember,
  partsOf2022,
  settings,
  startOfSeptember,
  twoTargets,
  untidy,
  withoutTargets,
} from './fixtures/worked-examples';

const provinces = { ...withoutTargets, table: { ...withoutTargets.table, body: 'TỈNH ỦY BÌNH THUẬN' } };
const fixtures = [
  binhThuan2021,
  binhThuan2022,
  provinces,
  above2021,
  above2022,
  grassroots2021,
  grassroots2022,
  ratings2022,
];
const tables = fixtures.map(({ table }) => table);

test('the paragraphs stand above the figures of their sentences', () => {
  const plan = narrativeSheet(tables, settings);
  const narrative = narrativeOf(tables, settings);
  const first = rowOf(plan, paragraphText(narrative[0] ?? []));
  expect(rowOf(plan, paragraphText(narrative[1] ?? []))).toBe(first + 1);
  const sentence = rowOf(plan, narrative[0]?.[1]?.text ?? '');
  expect([1, 2, 3].map((offset) => plannedValue(plan, sentence + offset, 2))).toEqual([
    '“2.071”',
    '“103,6%”',
    '“2.000”',
  ]);
  expect(plannedValue(plan, sentence + 2, 3)).toBe(1.0355);
});

test.each([
  ['Bình Thuận', fixtures],
  ['untidy', [untidy]],
  ['the parts of the admitted', [partsOf2022]],
  ['a year in progress', [startOfSeptember, middleOfSeptember]],
  ['committees with two targets', [twoTargets, districtsWithTwoTargets]],
])('calculated, every figure of %s is what its sentence says', async (_, own) => {
  const plan = narrativeSheet(
    own.map(({ table }) => table),
    settings,
  );
  expect(await expectCalculated(own, plan)).toBeGreaterThan(4);
});

test('a figure that changed in the source is said to have changed', async () => {
  const plan = narrativeSheet(tables, settings);
  const changed = {
    ...binhThuan2022,
    cells: binhThuan2022.cells.map((cell) => (cell.value === 2071 ? { ...cell, value: 2072 } : cell)),
  };
  expect(changed.cells).not.toEqual(binhThuan2022.cells);
  const calculated = await calculate([binhThuan2021, changed, ...fixtures.slice(2)], plan);
  const said = plan.cells
    .filter((cell) => cell.kind === 'formula' && cell.expected === '● Khớp')
    .map((cell) => calculated(cell.row, cell.column));
  expect(said).toContain('▲ Đã thay đổi');
  expect(said).toContain('● Khớp');
});

test('as values nothing is a formula', () => {
  const plan = narrativeSheet(tables, { ...settings, formulas: 'values' });
  expect(plan.cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
});

test('is offered where a sentence can be made', () => {
  const sources = { tables, findings: [], registers: [] };
  expect(narrativeOffers({ ...sources, tables: [] })).toEqual([]);
  expect(narrativeOffers(sources)[0]?.measures.headline(settings)).toBe('9 câu');
});

describe.each(['administrative', 'modern'] as const)('%s', (style) => {
  test.each(languages)('the sheet is sound in %s', (language) => {
    expectSoundPlan(narrativeSheet(tables, { ...settings, style, language }), language);
  });
});
