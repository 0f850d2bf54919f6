import type { pane as vietnamese } from '../vi/pane';
import { allotmentView } from './pane-allotment';
import { data } from './pane-data';
import { preview } from './pane-preview';
import { reportsView } from './pane-reports';
import { settings } from './pane-settings';
import { plainNames } from './plain-names';

/** Texts of the task pane. */
export const pane: typeof vietnamese = {
  title: 'Attainment for Excel',
  start: {
    heading: 'From figures to reports',
    steps: [
      {
        title: 'Find and check',
        text: 'The tables of the open workbook are found and checked, such as the admissions of Bình Thuận in the sample.',
      },
      {
        title: 'Look them over',
        text: 'Put right what was misunderstood; every check leads to its cell.',
      },
      {
        title: 'Write reports',
        text: 'They stand on new sheets, with formulas that point at your figures.',
      },
    ],
    scan: 'Find the tables',
    promise: 'None of your cells is changed, and nothing is sent anywhere.',
  },
  opening: 'Opening…',
  tabs: {
    data: 'Data',
    checks: 'Checks',
    reports: 'Reports',
    allotment: 'Allotment',
    functions: 'Functions',
    settings: 'Settings',
  },
  busy: {
    scanning: 'Reading the workbook…',
    previewing: 'Preparing the preview…',
    writing: 'Writing the reports…',
    refreshing: 'Refreshing the reports…',
    removing: 'Removing the report…',
    restoring: 'Restoring the previous version…',
    marking: 'Marking the cells…',
    keeping: 'Keeping the settings…',
  },
  steps: {
    reading: 'Reading: {name}',
    counting: 'Counting: {name}',
    writing: 'Writing: {name}',
  },
  stop: 'Stop',
  cancel: 'Cancel',
  findingCount: 'to look at',
  data,
  denominators: {
    'members-previous-year': 'of the members at the end of the previous year',
    'members-now': 'of the members now',
  },
  bands: { below: 'below the band {band}', within: 'within the band {band}', above: 'above the band {band}' },
  checks: {
    none: 'There is nothing to look at.',
    error: 'Wrong',
    warning: 'To look at',
    note: 'Note',
    filter: 'Filter by severity',
    filters: { all: 'All', error: 'Wrong', warning: 'To look at', note: 'Notes' },
    show: 'Show the cell {cell}',
    more: 'Show more ({count} left)',
    before: 'Find the tables under Data first.',
    next: 'Next: reports',
    marks: 'Mark in the sheet',
    marksHint: 'Only when you press: each cell with a finding gets a comment; its value stays.',
    mark: 'Mark the cells',
    unmark: 'Remove the marks',
    marked: '{count} {count|cell was|cells were} marked.',
    notMarked:
      '{count} {count|cell was left: it has|cells were left: they have} a comment of yours, or {count|its|their} sheet is protected.',
    notUnmarked:
      '{count} {count|mark is left: its sheet is protected, or it was|marks are left: their sheets are protected, or they were} answered.',
    unmarked: '{count} {count|mark of the add-in was|marks of the add-in were} removed.',
  },
  reports: reportsView,
  preview,
  allotment: allotmentView,
  settings,
  functionList: {
    loading: 'Opening the list of functions…',
    search: 'Search by name or purpose',
    count: '{count} {count|function|functions}',
    noneFound: 'No function matches “{query}”.',
    parameters: 'Parameters',
    optional: 'may be left out',
    example: 'Example',
    result: 'Result',
    insert: 'Insert into the cell',
    insertNamed: 'Insert into the cell: {name}',
    inserted: 'The formula was written into cell {cell}.',
  },
  plainNames,
  close: 'Close',
  version: 'Version {version}',
};
