import { pointsFormat, styleOf } from '../../src/reports/report-style';
import { bookData, openOffice } from '../workbench/office-fixture';

/** What a printer in black and white makes of a colour, 0 to 255: the weights of ITU-R BT.601. */
function lightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`No colour: ${color}`);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

test.each(['administrative', 'modern'] as const)('%s: what charts draw is told apart in grey', (style) => {
  const { column, secondColumn, line, secondLine, helper } = styleOf({ style }).colors;
  const sorted = Object.entries({ column, secondColumn, line, secondLine, helper })
    .map(([name, color]) => ({ name, grey: lightness(color) }))
    .sort((a, b) => a.grey - b.grey);
  const near = sorted.flatMap((each, index) => {
    const before = sorted[index - 1];
    return before && each.grey - before.grey < 20 ? [`${before.name} and ${each.name}`] : [];
  });
  expect(near).toEqual([]);
  // White paper is 255: the lightest of them must still be seen on it.
  expect(sorted.at(-1)?.grey).toBeLessThan(225);
});

test('points carry their sign, unless they are shown as zero', async () => {
  // As Vietnamese Excel shows them.
  const shown: readonly (readonly [points: number, decimals: number, text: string])[] = [
    [12, 1, '+12,0'],
    [0.05, 1, '+0,1'],
    [0.04, 1, '0,0'],
    [0, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [-0.05, 1, '\u22120,1'],
    [-0.5, 0, '\u22121'],
    [-0.4, 0, '0'],
    [0.004, 2, '0,00'],
  ];
  const { stop } = await openOffice(bookData());
  try {
    const texts = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`A1:A${String(shown.length)}`);
      range.values = shown.map(([points]) => [points]);
      range.numberFormat = shown.map(([, decimals]) => [pointsFormat(decimals)]);
      range.load('text');
      await context.sync();
      return range.text.flat();
    });
    expect(texts).toEqual(shown.map(([, , text]) => text));
  } finally {
    await stop();
  }
  expect(pointsFormat(1, 'điểm')).toBe('[>=0.05]+0.0" điểm";[<=-0.05]\u22120.0" điểm";0.0" điểm"');
});
