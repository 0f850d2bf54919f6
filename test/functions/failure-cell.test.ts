import { failureCell } from '../../src/functions/failure-cell';
import { isFunctionError } from '../../src/functions/function-result';
import { functionTextsOf } from '../../src/language/function-texts';
import { languages } from '../../src/language/language';
import { unmeasured, type FailureCode } from '../../src/measures/result';

/** Every code, held complete by its type. */
const expected: Readonly<Record<FailureCode, '' | 'notAvailable' | 'invalidValue'>> = {
  'target-missing': '',
  'target-zero': 'notAvailable',
  'target-negative': 'invalidValue',
  'admitted-missing': '',
  'admitted-negative': 'invalidValue',
  'members-missing': '',
  'members-zero': 'notAvailable',
  'members-negative': 'invalidValue',
  'graded-zero': 'notAvailable',
  'count-negative': 'invalidValue',
  'count-not-whole': 'invalidValue',
  'not-a-number': 'invalidValue',
  'value-missing': '',
  'date-missing': '',
  'before-zero': 'notAvailable',
  'whole-zero': 'notAvailable',
  'not-among-values': 'notAvailable',
  'no-year-left': 'notAvailable',
  'value-negative': 'invalidValue',
  'band-reversed': 'invalidValue',
  'choice-unknown': 'invalidValue',
  'years-invalid': 'invalidValue',
  'years-too-few': 'invalidValue',
  'date-invalid': 'invalidValue',
  'date-outside-year': 'invalidValue',
  'part-exceeds-whole': 'invalidValue',
  'total-not-whole': 'invalidValue',
  'weight-negative': 'invalidValue',
  'weights-zero': 'invalidValue',
  'limit-not-whole': 'invalidValue',
  'limits-crossed': 'invalidValue',
  'minimum-exceeds-total': 'invalidValue',
  'maximum-below-total': 'invalidValue',
  'counts-shape': 'invalidValue',
  'grade-unknown': 'invalidValue',
  'percent-out-of-range': 'invalidValue',
  'decimals-out-of-range': 'invalidValue',
};
const codes = Object.entries(expected).map(([code, error]) => [code as FailureCode, error] as const);
const facts = {
  ...{ parameter: 'P', text: 'abc', grade: 'good', count: -1, date: '60', years: 5, known: 6 },
  ...{ row: 3, by: 45, minimum: 9, maximum: 4 },
};

describe.each(languages)('in %s', (language) => {
  it.each(codes)('%s is "%s"', (code, error) => {
    const cell = failureCell(unmeasured(code, facts), language);
    if (!isFunctionError(cell)) return expect(cell).toBe(error);
    expect(cell.code).toBe(error);
    expect(cell.message).toMatch(/^\p{Lu}.+\.$/u);
    expect(cell.message).not.toMatch(/[{}]/);
  });

  it('has a text for each code and for no other', () => {
    expect(Object.keys(functionTextsOf(language).failures).sort()).toEqual(Object.keys(expected).sort());
  });

  it('has the same places for facts as the Vietnamese text', () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const own = functionTextsOf(language);
    const vi = functionTextsOf('vi');
    for (const [code] of codes) expect(places(own.failures[code])).toEqual(places(vi.failures[code]));
    expect(places(own.argumentError)).toEqual(places(vi.argumentError));
    expect(places(own.sizesDiffer)).toEqual(places(vi.sizesDiffer));
  });
});

it.each([
  ['vi', 'Tổng các mức tối thiểu vượt tổng chỉ tiêu 1.905.'],
  ['en', 'The minima add up to 1,905 more than the total.'],
  ['de', 'Die Mindestwerte ergeben 1.905 mehr als die Summe.'],
] as const)('writes numbers as one does in %s', (language, message) => {
  expect(failureCell(unmeasured('minimum-exceeds-total', { by: 1905 }), language)).toMatchObject({ message });
});
