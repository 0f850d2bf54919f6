import { catalogue, type FunctionId } from '../../../src/functions/catalogue';
import { exampleFormula, exampleResult } from '../../../src/functions/example';
import type { InvocationCase } from './cases';

type Entry = (typeof catalogue)[number];

/** The worked example of a function, its first argument replaced. */
function withFirst({ name, example, ...entry }: Entry, first: string): string {
  const rest = exampleFormula({ ...entry, name, example: example.slice(1) });
  return rest.replace(`=${name}(`, `=${name}(${first}${example.length > 1 ? ',' : ''}`);
}

/** An error in a cell comes through every function as that error. */
const errors: readonly InvocationCase[] = catalogue.map((entry) => ({
  name: `${entry.name} of an error`,
  cells: [['=1/0']],
  formula: withFirst(entry, 'A1'),
  gives: [['#DIV/0!']],
}));

/** Text where a number or a grade belongs is #VALUE!, and the reason names the text. */
const texts: readonly InvocationCase[] = catalogue.map((entry) => ({
  name: `${entry.name} of a text that says nothing`,
  cells: [['chưa rõ số']],
  formula: withFirst(entry, 'A1'),
  gives: [['#VALUE!']],
  messageHas: '“chưa rõ số”',
}));

/** Functions that take one value for the first argument, and so a range of them. */
const ofOneValue: readonly FunctionId[] = [
  'ATTAINMENT',
  'ADMISSIONRATIO',
  'BANDPOSITION',
  'POINTSABOVE',
  'STANDINGTEXT',
  'PACE',
  'YEAREND',
  'SAMEPERIOD',
  'EXCELLENTALLOWED',
  'EXCELLENTTOLOWER',
  'FOLLOWS',
  'PLAINNUMBER',
  'ROUNDED',
];

/** A column of the same value twice spills the same result twice. */
const spilled: readonly InvocationCase[] = catalogue
  .filter(({ id }) => ofOneValue.includes(id))
  .map((entry) => {
    const [value = ''] = entry.example;
    const cell = typeof value === 'number' || typeof value === 'string' ? value : '';
    const [[result = ''] = []] = exampleResult(entry, 'vi');
    const shown = typeof result === 'object' ? result.code : result;
    return {
      name: `${entry.name} of a column`,
      // The apostrophe keeps a cell's entry text.
      cells: typeof cell === 'string' ? [[`'${cell}`], [`'${cell}`]] : [[cell], [cell]],
      formula: withFirst(entry, 'A1:A2'),
      gives: [[shown], [shown]],
    };
  });

/** What cells of each kind come to, for every function of the catalogue. */
export const kindsOfCell: readonly InvocationCase[] = [...errors, ...texts, ...spilled];
