import { functionList } from '../../src/actions/function-list';
import { searchFunctions } from '../../src/actions/search-functions';
import { catalogue } from '../../src/functions/catalogue';

const vietnamese = functionList('vi');
const found = (query: string, entries = vietnamese) => searchFunctions(entries, query).map(({ id }) => id);

test.each(['', '   ', '?'])('%j finds every function, in the catalogue’s order', (query) => {
  expect(found(query)).toEqual(catalogue.map(({ id }) => id));
});

test.each(['xếp loại', 'xep loai', 'XẾP LOẠI', 'xe\u0302\u0301p loa\u0323i', 'loại xếp'])(
  '%j finds the functions about grades, however it is typed',
  (query) => {
    expect(found(query)).toEqual(['GRADESHARE', 'GOODORBETTER', 'GRADES', 'GRADECHANGE']);
  },
);

test('both spellings of a Vietnamese word find the same', () => {
  expect(found('tỉ lệ')).toEqual(found('tỷ lệ'));
  expect(found('tỷ lệ')).toContain('ATTAINMENT');
});

test('a part of a name finds it, in any case, before those whose description only speaks of it', () => {
  expect(found('share')).toEqual(['GRADESHARE', 'POINTSABOVE']);
  expect(found('AttainMENT')[0]).toBe('ATTAINMENT');
  expect(found('share', functionList('en'))[0]).toBe('GRADESHARE');
});

test('every word must be found', () => {
  expect(found('phân bổ')).toContain('ALLOT');
  expect(found('phân bổ zzz')).toEqual([]);
});
