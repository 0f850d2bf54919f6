/** How a report looks: as an administrative paper, so that it can be handed on as it is, or plain and modern. */
export type StyleName = 'administrative' | 'modern';

/** The fonts whose glyph widths are known (text-width): a sheet's columns are as wide as its text. */
export type FontName = 'Times New Roman' | 'Arial';

export interface ReportStyle {
  readonly font: FontName;
  /** Points. */
  readonly sizes: Readonly<Record<'title' | 'body' | 'letterhead' | 'source' | 'note' | 'helper', number>>;
  readonly colors: Readonly<
    Record<
      | ('header' | 'group' | 'total' | 'input' | 'grid' | 'note' | 'helper' | 'tab' | 'link')
      | ('bar' | 'column' | 'secondColumn' | 'line' | 'secondLine'),
      string
    >
  >;
  /** Whether a body's letterhead and a room to sign stand on the sheet. */
  readonly isPaper: boolean;
}

/** Colours differ in lightness too, so that a print in black and white keeps them apart. */
const administrative: ReportStyle = {
  font: 'Times New Roman',
  sizes: { title: 15, body: 13, letterhead: 13, source: 12, note: 11, helper: 9 },
  colors: {
    header: '#F1E6D8',
    group: '#FAF7F0',
    total: '#F1E6D8',
    input: '#FFF9D6',
    grid: '#7F7F7F',
    note: '#404040',
    helper: '#A6A6A6',
    tab: '#B03A2E',
    link: '#1F4E9E',
    bar: '#BDD7EE',
    column: '#4472A8',
    secondColumn: '#BFD3E8',
    line: '#8C1D13',
    secondLine: '#B38600',
  },
  isPaper: true,
};

const modern: ReportStyle = {
  font: 'Arial',
  sizes: { title: 16, body: 11, letterhead: 11, source: 10, note: 10, helper: 9 },
  colors: {
    header: '#DCE8F4',
    group: '#F3F6FA',
    total: '#E8EFF7',
    input: '#FFF9D6',
    grid: '#BFC9D4',
    note: '#404040',
    helper: '#A6A6A6',
    tab: '#1F5F99',
    link: '#0B5CAD',
    bar: '#BFD9EE',
    column: '#1F5F99',
    secondColumn: '#A9CBE8',
    line: '#8C1D13',
    secondLine: '#B38600',
  },
  isPaper: false,
};

const styles: Readonly<Record<StyleName, ReportStyle>> = { administrative, modern };

export function styleOf({ style }: { readonly style: StyleName }): ReportStyle {
  return styles[style];
}

export const numberFormats = {
  count: '#,##0',
  /** A mean of persons or organisations, which is seldom whole. */
  mean: '#,##0.0',
  difference: '+#,##0;\u2212#,##0;0',
  serial: '0',
};

/** `0.0%` for one decimal. */
export function percentFormat(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/**
 * `[>=0.05]+0.0;[<=-0.05]−0.0;0.0`: points carry their sign, with the typographic minus, unless they are shown as zero; and
 * where others than points stand beside them their unit.
 */
export function pointsFormat(decimals: number, unit = ''): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const shown = unit === '' ? digits : `${digits}" ${unit}"`;
  const half = decimals === 0 ? '0.5' : `0.${'0'.repeat(decimals)}5`;
  return `[>=${half}]+${shown};[<=-${half}]\u2212${shown};${shown}`;
}
