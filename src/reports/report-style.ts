/** The look of every report: that of an administrative paper, so that it can be handed on as it is. */
export const reportFont = 'Times New Roman';

/** Points. */
export const sizes = { title: 15, body: 13, letterhead: 13, source: 12, note: 11, helper: 9 };

export const colors = {
  header: '#F1E6D8',
  group: '#FAF7F0',
  total: '#F1E6D8',
  grid: '#7F7F7F',
  note: '#404040',
  helper: '#A6A6A6',
  bar: '#BDD7EE',
  column: '#4472A8',
  line: '#B03A2E',
  secondLine: '#7F6000',
  tab: '#B03A2E',
};

export const numberFormats = {
  count: '#,##0',
  difference: '+#,##0;\u2212#,##0;0',
  serial: '0',
};

/** `0.0%` for one decimal. */
export function percentFormat(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}
