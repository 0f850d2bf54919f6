import { styleOf } from '../../src/reports/report-style';

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
