import type { INumfmtLocaleTag } from '@univerjs/core';

/** How the workbook's user writes numbers: what `Application.cultureInfo` says and what a cell's text is shown with. */
export interface Culture {
  /** As in Office.js, such as `vi-VN`. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between the columns of an array constant in a formula; no document says it for Vietnamese. */
  readonly arrayColumnSeparator: string;
  /** The formatter's own name of it. */
  readonly formatTag: INumfmtLocaleTag;
  /** As Windows has them for the culture: `Application.cultureInfo.datetimeFormat` tells them. */
  readonly dates: {
    readonly dateSeparator: string;
    readonly timeSeparator: string;
    readonly shortDatePattern: string;
    readonly longDatePattern: string;
    readonly longTimePattern: string;
  };
}

export const cultures = {
  'en-US': {
    name: 'en-US',
    decimalSeparator: '.',
    groupSeparator: ',',
    arrayColumnSeparator: ',',
    formatTag: 'en',
    dates: {
      dateSeparator: '/',
      timeSeparator: ':',
      shortDatePattern: 'M/d/yyyy',
      longDatePattern: 'dddd, MMMM d, yyyy',
      longTimePattern: 'h:mm:ss tt',
    },
  },
  'vi-VN': {
    name: 'vi-VN',
    decimalSeparator: ',',
    groupSeparator: '.',
    arrayColumnSeparator: '\\',
    formatTag: 'vi',
    dates: {
      dateSeparator: '/',
      timeSeparator: ':',
      shortDatePattern: 'dd/MM/yyyy',
      longDatePattern: 'dd MMMM yyyy',
      longTimePattern: 'h:mm:ss tt',
    },
  },
  'de-DE': {
    name: 'de-DE',
    decimalSeparator: ',',
    groupSeparator: '.',
    arrayColumnSeparator: '.',
    formatTag: 'de',
    dates: {
      dateSeparator: '.',
      timeSeparator: ':',
      shortDatePattern: 'dd.MM.yyyy',
      longDatePattern: 'dddd, d. MMMM yyyy',
      longTimePattern: 'HH:mm:ss',
    },
  },
} as const satisfies Record<string, Culture>;
