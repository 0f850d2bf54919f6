import type { Finding } from '../../src/intake/finding';
import { languages } from '../../src/language/language';
import { checkList, checkOffers } from '../../src/reports/checks';
import { rowOf, rowValues } from './fixtures/plan-reading';
import { expectSoundPlan } from './fixtures/sound-plan';
import { settings } from './fixtures/worked-examples';

const sheet = `Kết nạp "mới" '22`;

/** 35 of 1,383 is 2.53 %, printed 1.75 %; 22 targets add up to 1,950, printed 1,905: both published, see the figures' file. */
const findings: readonly Finding[] = [
  {
    code: 'target-missing',
    severity: 'warning',
    where: { sheet, row: 11, column: 2 },
    facts: { field: 'target', committee: 'Đảng bộ huyện Phú Quý' },
  },
  {
    code: 'percentage-does-not-follow',
    severity: 'error',
    where: { sheet, row: 8, column: 4 },
    facts: {
      field: 'attainment',
      committee: 'Đảng bộ huyện Tuy Phong',
      printed: '1,75%',
      part: 35,
      whole: 1383,
      right: '2.53',
    },
  },
  {
    code: 'total-is-not-the-sum',
    severity: 'error',
    where: { sheet: 'Quảng Nam', row: 30, column: 2 },
    facts: { field: 'target', committee: 'Tổng cộng', printed: 1905, sum: 1950, difference: -45 },
  },
];

test('lists the gravest first, each with its cell and its sentence, under a heading with the count', () => {
  const plan = checkList(findings, '', settings);
  const first = rowOf(plan, 'Sai (2)');
  expect(rowOf(plan, 'Cần xem (1)')).toBe(first + 3);
  expect(rowValues(plan, first + 1)).toEqual([
    1,
    `Kết nạp "mới" '22!E9`,
    'Tỷ lệ không khớp với số liệu',
    expect.stringContaining('2,53%'),
  ]);
  expect(rowValues(plan, first + 4)[0]).toBe(3);
});

test("a link names its sheet in a formula's quotes, whatever marks the sheet's name holds", () => {
  const plan = checkList(findings, '', settings);
  const formulas = plan.cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : []));
  expect(formulas[0]).toBe(`=HYPERLINK("#'Kết nạp ""mới"" ''22'!E9","Kết nạp ""mới"" '22!E9")`);
  expect(formulas).toHaveLength(3);
});

test('as values the addresses are text', () => {
  const plan = checkList(findings, '', { ...settings, formulas: 'values' });
  expect(plan.cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
  expect(rowOf(plan, 'Quảng Nam!C31')).toBeGreaterThan(0);
});

test('is offered where something was found', () => {
  expect(checkOffers({ tables: [], findings: [], registers: [] })).toEqual([]);
  const [offer] = checkOffers({ tables: [], findings, registers: [] });
  expect(offer?.measures.headline(settings)).toBe('2 sai · 1 cần xem');
});

describe.each(['administrative', 'modern'] as const)('%s', (style) => {
  test.each(languages)('the sheet is sound in %s', (language) => {
    expectSoundPlan(checkList(findings, 'TỈNH ỦY BÌNH THUẬN', { ...settings, style, language }), language);
  });
});
