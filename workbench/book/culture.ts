import type { INumfmtLocaleTag } from '@univerjs/core';

/** How the workbook's user writes numbers: what `Application.cultureInfo` says and what a cell's text is shown with. */
export interface Culture {
  /** As in Office.js, such as `vi-VN`. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** The formatter's own name of it. */
  readonly formatTag: INumfmtLocaleTag;
}

export const cultures = {
  'en-US': { name: 'en-US', decimalSeparator: '.', groupSeparator: ',', formatTag: 'en' },
  'vi-VN': { name: 'vi-VN', decimalSeparator: ',', groupSeparator: '.', formatTag: 'vi' },
  'de-DE': { name: 'de-DE', decimalSeparator: ',', groupSeparator: '.', formatTag: 'de' },
} as const satisfies Record<string, Culture>;
