import { LocaleType, mergeLocales, type ILanguagePack, type ILocales } from '@univerjs/core';
import designDe from '@univerjs/design/locale/de-DE';
import designEn from '@univerjs/design/locale/en-US';
import designVi from '@univerjs/design/locale/vi-VN';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiDe from '@univerjs/docs-ui/locale/de-DE';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalDe from '@univerjs/sheets-conditional-formatting-ui/locale/de-DE';
import conditionalEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiDe from '@univerjs/sheets-formula-ui/locale/de-DE';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import formulaDe from '@univerjs/sheets-formula/locale/de-DE';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtDe from '@univerjs/sheets-numfmt-ui/locale/de-DE';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiDe from '@univerjs/sheets-ui/locale/de-DE';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsDe from '@univerjs/sheets/locale/de-DE';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiDe from '@univerjs/ui/locale/de-DE';
import uiEn from '@univerjs/ui/locale/en-US';
import uiVi from '@univerjs/ui/locale/vi-VN';
import type { CreateUniverOptions } from '../book/create-univer';
import type { PageLanguage } from './page-language';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';

const localeTypes: Readonly<Record<PageLanguage, LocaleType>> = {
  vi: LocaleType.VI_VN,
  en: LocaleType.EN_US,
  de: LocaleType.DE_DE,
};

function languagePack(language: PageLanguage): ILanguagePack {
  switch (language) {
    case 'vi':
      return mergeLocales(
        designVi,
        uiVi,
        docsUiVi,
        sheetsVi,
        sheetsUiVi,
        formulaVi,
        formulaUiVi,
        numfmtVi,
        conditionalVi,
      );
    case 'en':
      return mergeLocales(
        designEn,
        uiEn,
        docsUiEn,
        sheetsEn,
        sheetsUiEn,
        formulaEn,
        formulaUiEn,
        numfmtEn,
        conditionalEn,
      );
    case 'de':
      return mergeLocales(
        designDe,
        uiDe,
        docsUiDe,
        sheetsDe,
        sheetsUiDe,
        formulaDe,
        formulaUiDe,
        numfmtDe,
        conditionalDe,
      );
  }
}

/**
 * What a Univer with a grid needs beyond the workbook itself: renderer, user interface and its texts.
 *
 * @param container the element that the grid fills
 */
export function gridOptions(container: HTMLElement, language: PageLanguage): CreateUniverOptions {
  const locale = localeTypes[language];
  const locales: ILocales = { [locale]: languagePack(language) };
  return {
    locale,
    locales,
    before: [
      { plugin: UniverRenderEnginePlugin },
      {
        plugin: UniverUIPlugin,
        config: { container, ribbonType: 'simple', disableAutoFocus: true },
      },
    ],
    after: [
      { plugin: UniverDocsUIPlugin },
      {
        plugin: UniverSheetsUIPlugin,
        config: { footer: { addSheetButtonConfig: newSheet }, disableForceStringMark: true },
      },
      { plugin: UniverSheetsNumfmtUIPlugin },
      { plugin: UniverSheetsFormulaUIPlugin },
      { plugin: UniverSheetsConditionalFormattingPlugin },
      { plugin: UniverSheetsConditionalFormattingUIPlugin },
    ],
  };
}

/** A sheet that is smaller than Excel's makes Univer throw where an add-in names a cell beyond it. */
const newSheet = { show: true, defaultRowCount: 1_048_576, defaultColumnCount: 16_384 };
