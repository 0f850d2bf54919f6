import { rangesOf, rangesText } from '../../src/reports/source-ranges';

const reading = (sheet: string, row: number, column: number) => ({ where: { sheet, row, column } });

test('cells below each other are one range, others each its own', () => {
  const readings = [reading('Kết nạp', 8, 3), reading('Kết nạp', 9, 3), reading('Kết nạp', 9, 4)];
  expect(rangesOf(readings)).toEqual(["'Kết nạp'!D9:D10", "'Kết nạp'!E10"]);
});

test('a text names each sheet once for all that follow one another, whatever the sheet is called', () => {
  const readings = [
    reading('XL 2021', 24, 3),
    reading('XL 2021', 24, 5),
    reading('A!B', 0, 0),
    reading('A!B', 2, 0),
    reading('XL 2021', 0, 0),
  ];
  expect(rangesText(rangesOf(readings))).toBe("'XL 2021'!D25, F25; 'A!B'!A1, A3; 'XL 2021'!A1");
  expect(rangesText([])).toBe('');
});
