import type { help as vi } from '../vi/help';

/** Texts of the help page; what it says of each function stands in `functions`. */
export const help: typeof vi = {
  title: 'Functions for targets, admissions and gradings',
  introduction: [
    'Type these functions into a cell like any other of Excel’s. Their names are the same in every language. Each argument takes a value or a range; a range spills one result for each cell.',
    'The formulas below are in English notation: a point before decimals, a comma between arguments. Where Windows uses a decimal comma, put a semicolon between arguments.',
    'A share is a number such as 1.0355; give the cell a percentage format to see 103.55%.',
  ],
  contents: 'Functions',
  languages: 'Languages',
  parameters: 'Parameters',
  optional: 'may be left out',
  example: 'Example',
  result: 'Result',
};
