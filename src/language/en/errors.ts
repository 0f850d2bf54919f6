import type { ErrorTexts } from '../error-text';

export const errors: ErrorTexts = {
  'sheet-protected': ({ sheet }) => ({
    title: 'The sheet is protected',
    sentence: `Nothing can be written to the sheet${named(sheet)} because it is protected. No cell was changed.`,
    advice: 'Choose Unprotect Sheet on the Review tab, then try again.',
  }),
  'workbook-protected': () => ({
    title: 'The structure of the workbook is protected',
    sentence: 'The report’s sheet cannot be added because the structure of the workbook is protected.',
    advice: 'Switch off Protect Workbook on the Review tab, then try again.',
  }),
  'cell-edit-mode': () => ({
    title: 'Excel is waiting for a cell to be finished',
    sentence: 'A cell is being edited, so Excel does not take requests.',
    advice: 'Press Enter to keep or Esc to drop what is being typed, then try again.',
  }),
  'access-denied': ({ sheet }) => ({
    title: 'No permission to write',
    sentence: `Excel does not allow writing to ${sheet === undefined ? 'the workbook' : `the sheet${named(sheet)}`}. The file may be open read-only.`,
    advice: 'Choose Enable Editing or save the file as a copy, then try again.',
  }),
  'payload-too-large': ({ sheet }) => ({
    title: 'Too much data',
    sentence: `Excel refused the request because the data${sheet === undefined ? '' : ` of the sheet${named(sheet)}`} is too large.`,
    advice: 'Delete formatted but empty rows and columns at the end or split the table, then try again.',
  }),
  'session-timed-out': () => ({
    title: 'The session with Excel has expired',
    sentence: 'Excel no longer answers this session.',
    advice: 'Save the file, open the workbook again, then try again.',
  }),
  'cells-in-the-way': ({ sheet, cell }) => ({
    title: 'Data of yours is in the way',
    sentence: `The sheet${named(sheet)} holds data that the add-in did not write${cell === undefined ? '' : `, in cell ${cell}`}. It was left as it is, and the report was not written.`,
    advice: 'Move that data to another sheet, then try again.',
  }),
  'cell-filled': ({ sheet, cell }) => ({
    title: 'The selected cell is not empty',
    sentence: `${cell === undefined ? 'The selected cell' : `Cell ${cell}`}${sheet === undefined ? '' : ` of sheet${named(sheet)}`} holds something, so the formula was not written. What it holds is untouched.`,
    advice: 'Select an empty cell and press the button again.',
  }),
  'sheet-gone': ({ sheet }) => ({
    title: 'The sheet is gone',
    sentence: `The sheet${named(sheet)} was deleted or changed in the meantime.`,
    advice: 'Scan the workbook again, then try again.',
  }),
  cancelled: () => ({
    title: 'Stopped',
    sentence: 'Stopped as you asked. No cell of yours was changed; reports that were finished are whole.',
    advice: 'Start again whenever you like.',
  }),
  'settings-do-not-fit': ({ path }) => ({
    title: 'The settings of the workbook cannot be read',
    sentence: `The settings kept in the workbook cannot be read${path === undefined || path === '' ? '' : ` at “${path}”`}; a newer version may have written them. Nothing was overwritten.`,
    advice: 'Open Settings: import them from a file, or begin anew with the defaults.',
  }),
  'nothing-to-restore': ({ sheet }) => ({
    title: 'There is no previous version',
    sentence: `No previous version is kept of the report${named(sheet)}. Nothing was changed.`,
    advice: 'A previous version is kept from the first time on that a report is written anew.',
  }),
  'no-range-selected': () => ({
    title: 'No range is selected',
    sentence: 'No single range of cells is selected in the sheet.',
    advice: 'Select the cells of the table, its header included, and press the button again.',
  }),
  'not-supported': () => ({
    title: 'This Excel cannot do that',
    sentence: 'The Excel in use does not have what this needs. Nothing was changed.',
    advice: 'Use Excel 2021, Microsoft 365 or Excel on the web.',
  }),
  unexpected: ({ detail }) => ({
    title: 'Excel reports an error',
    sentence: `Excel could not carry out the request${detail === undefined ? '.' : ` and says: “${detail}”.`}`,
    advice: 'Save the file and try again; if it fails again, pass this message on word for word.',
  }),
  'not-fetched': () => ({
    title: 'A part of the add-in could not be loaded',
    sentence: 'A part of the add-in did not arrive from its server. The workbook was not changed.',
    advice: 'Check the network connection, then close this message: the part is asked for again.',
  }),
  bug: ({ detail }) => ({
    title: 'The add-in made a mistake',
    sentence: `Something unforeseen went wrong in the add-in${detail === undefined ? '.' : `: “${detail}”.`}`,
    advice: 'Save the file and try again; if it fails again, pass this message on word for word.',
  }),
};

function named(sheet: string | undefined): string {
  return sheet === undefined ? '' : ` “${sheet}”`;
}
