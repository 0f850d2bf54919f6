import { misfitQuestions } from '../../src/actions/misfit-questions';
import type { TableCorrection } from '../../src/intake/table-correction';

const correction: TableCorrection = {
  sheetId: '{1}',
  cell: 'A7',
  headings: ['Đảng bộ', 'Kết nạp'],
  kind: null,
  range: null,
  headerRow: null,
  columns: [],
  year: null,
  isCumulative: null,
  percentages: null,
  isTransposed: false,
};
const where = { sheet: 'Kết nạp 2022', row: 6, column: 0 };

test('a correction is asked about once, with every heading that is gone and the way to its table', () => {
  const gone = (heading: string) => ({ correction, reason: 'heading-gone', heading, where }) as const;
  const [question, ...more] = misfitQuestions({ misfits: [gone('Kết nạp'), gone('Chỉ tiêu')] }, 'vi');
  expect(more).toEqual([]);
  expect(question).toMatchObject({ correction, where });
  expect(question?.sentences).toHaveLength(2);
  expect(question?.sentences[0]).toContain('Kết nạp');
  expect(question?.sentences[1]).toContain('Chỉ tiêu');
});

test('a correction whose sheet is gone is asked about too, though no cell can be led to', () => {
  const other = { ...correction, sheetId: '{2}' };
  const questions = misfitQuestions(
    {
      misfits: [
        { correction, reason: 'sheet-gone', heading: null, where: null },
        { correction: other, reason: 'table-gone', heading: null, where },
      ],
    },
    'de',
  );
  expect(questions.map(({ sentences, where: place }) => [sentences.length, place])).toEqual([
    [0, null],
    [1, where],
  ]);
});
