import { functionList } from '../../src/actions/function-list';
import { catalogue } from '../../src/functions/catalogue';
import { languages } from '../../src/language/language';

const entry = (id: string, language: 'vi' | 'en' | 'de' = 'vi') =>
  functionList(language).find((each) => each.id === id);

describe.each(languages)('in %s', (language) => {
  const list = functionList(language);

  test('has every function of the catalogue, in its order', () => {
    expect(list.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  });

  test.each(list)('$id has a sentence, words for its parameters and a result', (each) => {
    expect(each.description.startsWith(each.summary)).toBe(true);
    expect(each.summary).toMatch(/^\p{Lu}.+\.$/u);
    for (const { label, description } of each.parameters) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(description).toMatch(/^\p{Lu}.+\.$/u);
    }
    expect(each.result.flat().join('')).not.toBe('');
    expect(each.formula.startsWith(`=${each.id}(`)).toBe(true);
  });
});

test('what may be left out stands in brackets', () => {
  expect(entry('BANDPOSITION')?.signature).toBe('BANDPOSITION(value, [low], [high])');
  expect(entry('BANDPOSITION')?.parameters.map(({ isOptional }) => isOptional)).toEqual([false, true, true]);
});

test('the summary is the first sentence, and decimals end none', () => {
  expect(entry('ATTAINMENT')?.summary).toBe(
    'Tỷ lệ đạt chỉ tiêu: số đảng viên đã kết nạp chia cho chỉ tiêu, ví dụ 2071/2000 = 103,55%.',
  );
  expect(entry('ATTAINMENT', 'en')?.summary).toMatch(/2071\/2000 = 103\.55%\.$/);
});

test('results are those of hand, in the language’s own decimal mark (2071/2000; 45 + 38 + 12 + 5 = 100)', () => {
  expect(languages.map((language) => entry('ATTAINMENT', language)?.result)).toEqual([
    [['1,0355']],
    [['1.0355']],
    [['1,0355']],
  ]);
  expect(entry('ALLOT')?.result).toEqual([['45'], ['38'], ['12'], ['5']]);
  expect(languages.map((language) => entry('BANDPOSITION', language)?.result)).toEqual([
    [['trên khoảng']],
    [['above']],
    [['darüber']],
  ]);
});
