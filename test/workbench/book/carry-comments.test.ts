import { emptyExtras } from '../../../workbench/book/book-data';
import { carryComments } from '../../../workbench/book/carry-comments';
import type { CellShift } from '../../../workbench/book/cell-moves';

const note = { row: 4, column: 1, content: 'giữ', author: 'A', visible: false };
const rows: CellShift = {
  kind: 'inserted',
  sheetId: 's',
  area: { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 16_383 },
  along: 'rows',
  extent: null,
};

/** Excel moves a comment with its cell, and deletes it with its cell. */
test.each([
  ['two rows inserted above', rows, [{ ...note, row: 6 }]],
  ['two rows deleted above', { ...rows, kind: 'deleted' as const }, [{ ...note, row: 2 }]],
  [
    'its own row deleted',
    { ...rows, kind: 'deleted' as const, area: { ...rows.area, firstRow: 4, lastRow: 4 } },
    [],
  ],
])('a note follows %s', (_what, move, notes) => {
  expect(carryComments({ ...emptyExtras, notes: [note] }, move)).toEqual({ notes });
});

test('rows inserted below leave it', () => {
  const below = { ...rows, area: { ...rows.area, firstRow: 9, lastRow: 9 } };
  expect(carryComments({ ...emptyExtras, notes: [note] }, below)).toEqual({});
});
