/**
 * The members of Excel's classes that are newer than ExcelApi 1.9, by class and requirement set. Made of the doc comments
 * of @types/office-js by scripts/build-newer-members.ts; not edited by hand.
 */
export const newerMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AllowEditRange: {
    'ExcelApiOnline 1.1': 'address isPasswordProtected title delete pauseProtection setPassword',
  },
  AllowEditRangeCollection: {
    'ExcelApiOnline 1.1': 'add getCount getItem getItemAt getItemOrNullObject pauseProtection',
  },
  Query: { 'ExcelApi 1.14': 'error loadedTo loadedToDataModel name refreshDate rowsLoadedCount' },
  QueryCollection: { 'ExcelApi 1.14': 'getCount getItem' },
  LinkedWorkbook: { 'ExcelApiOnline 1.1': 'id breakLinks refresh' },
  LinkedWorkbookCollection: {
    'ExcelApiOnline 1.1': 'workbookLinksRefreshMode breakAllLinks getItem getItemOrNullObject refreshAll',
  },
  Application: {
    'ExcelApiDesktop 1.1': 'activeWindow windows checkSpelling enterEditingMode union',
    'ExcelApi 1.11': 'cultureInfo decimalSeparator thousandsSeparator useSystemSeparators',
  },
  Workbook: {
    'ExcelApi 1.10':
      'comments pivotTableStyles slicerStyles slicers tableStyles timelineStyles getActiveSlicer getActiveSlicerOrNullObject',
    'ExcelApi 1.19': 'linkedEntityDataDomains getActiveShape getActiveShapeOrNullObject',
    'ExcelApiOnline 1.1': 'linkedWorkbooks',
    'ExcelApi 1.18': 'notes',
    'ExcelApi 1.14': 'queries',
    'ExcelApi 1.11': 'close save',
    'ExcelApiDesktop 1.1': 'focus',
    'ExcelApi 1.16': 'getLinkedEntityCellValue',
    'ExcelApi 1.13': 'insertWorksheetsFromBase64 onActivated',
  },
  Worksheet: {
    'ExcelApi 1.10': 'comments slicers showOutlineLevels onColumnSorted onRowSorted onSingleClicked',
    'ExcelApi 1.12': 'customProperties',
    'ExcelApiOnline 1.1': 'namedSheetViews',
    'ExcelApi 1.18': 'notes',
    'ExcelApi 1.19': 'showDataTypeIcons',
    'ExcelApi 1.14': 'tabId onProtectionChanged',
    'ExcelApiDesktop 1.1': 'checkSpelling clearArrows evaluate',
    'ExcelApi 1.13': 'onFormulaChanged',
    'ExcelApi 1.17': 'onNameChanged onVisibilityChanged',
    'ExcelApi 1.11': 'onRowHiddenChanged',
  },
  WorksheetCollection: {
    'ExcelApi 1.10': 'onColumnSorted onRowSorted onSingleClicked',
    'ExcelApi 1.13': 'onFormulaChanged',
    'ExcelApi 1.17': 'onMoved onNameChanged onVisibilityChanged',
    'ExcelApi 1.14': 'onProtectionChanged',
    'ExcelApi 1.11': 'onRowHiddenChanged',
  },
  WorksheetProtection: {
    'ExcelApiOnline 1.1':
      'allowEditRanges canPauseProtection isPasswordProtected isPaused savedOptions checkPassword pauseProtection resumeProtection setPassword updateOptions',
  },
  Range: {
    'ExcelApi 1.18': 'control clearOrResetContents',
    'ExcelApiDesktop 1.1': 'formulaArray checkSpelling showDependents showPrecedents',
    'ExcelApi 1.12':
      'hasSpill numberFormatCategories savedAsArray getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject',
    'ExcelApi 1.10': 'height left top width group hideGroupDetails showGroupDetails ungroup',
    'ExcelApi 1.16': 'valuesAsJson valuesAsJsonLocal',
    'ExcelApi 1.15': 'getDependents',
    'ExcelApi 1.13': 'getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge',
    'ExcelApi 1.19': 'getDisplayedCellProperties',
    'ExcelApi 1.14': 'getPrecedents',
    'ExcelApi 1.11': 'moveTo',
  },
  RangeAreas: { 'ExcelApi 1.18': 'clearOrResetContents select' },
  WorkbookRangeAreas: {
    'ExcelApi 1.12':
      'areas ranges addresses getRangeAreasBySheet getRangeAreasOrNullObjectBySheet track untrack',
  },
  RangeView: { 'ExcelApi 1.16': 'valuesAsJson valuesAsJsonLocal' },
  NamedItem: { 'ExcelApi 1.16': 'valueAsJson valueAsJsonLocal' },
  NamedItemArrayValues: { 'ExcelApi 1.16': 'valuesAsJson valuesAsJsonLocal' },
  TableScopedCollection: { 'ExcelApi 1.14': 'getItemOrNullObject' },
  Table: { 'ExcelApi 1.13': 'resize' },
  TableColumnCollection: { 'ExcelApi 1.16': 'addAsJson' },
  TableColumn: { 'ExcelApi 1.16': 'valuesAsJson valuesAsJsonLocal' },
  TableRowCollection: { 'ExcelApi 1.16': 'addAsJson', 'ExcelApiOnline 1.1': 'deleteRows deleteRowsAt' },
  TableRow: { 'ExcelApi 1.16': 'valuesAsJson valuesAsJsonLocal' },
  RangeFormat: { 'ExcelApi 1.11': 'adjustIndent' },
  Chart: { 'ExcelApi 1.14': 'getDataTable getDataTableOrNullObject' },
  ChartSeries: {
    'ExcelApi 1.15': 'getDimensionDataSourceString getDimensionDataSourceType',
    'ExcelApi 1.12': 'getDimensionValues',
  },
  ChartAxisTitle: { 'ExcelApi 1.12': 'textOrientation' },
  ChartDataLabels: { 'ExcelApi 1.19': 'leaderLines geometricShapeType showAsStickyCallout showLeaderLines' },
  ChartDataLabel: {
    'ExcelApi 1.19': 'geometricShapeType showAsStickyCallout getSubstring getTailAnchor setHeight setWidth',
  },
  ChartDataLabelAnchor: { 'ExcelApi 1.19': 'left top' },
  ChartDataTable: {
    'ExcelApi 1.14': 'format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible',
  },
  ChartDataTableFormat: { 'ExcelApi 1.14': 'border fill font' },
  ChartFill: { 'ExcelApi 1.16': 'getSolidColor' },
  ChartLeaderLines: { 'ExcelApi 1.19': 'format' },
  ChartLeaderLinesFormat: { 'ExcelApi 1.19': 'line' },
  AutoFilter: { 'ExcelApi 1.14': 'clearColumnCriteria' },
  CultureInfo: { 'ExcelApi 1.12': 'datetimeFormat', 'ExcelApi 1.11': 'numberFormat name' },
  NumberFormatInfo: {
    'ExcelApi 1.17': 'currencySymbol',
    'ExcelApi 1.11': 'numberDecimalSeparator numberGroupSeparator',
  },
  DatetimeFormatInfo: {
    'ExcelApi 1.12': 'dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator',
  },
  PivotTableScopedCollection: {
    'ExcelApi 1.12': 'getCount getFirst getItem getItemOrNullObject',
    'ExcelApi 1.15': 'getFirstOrNullObject',
  },
  PivotTable: {
    'ExcelApi 1.12': 'allowMultipleFiltersPerField',
    'ExcelApi 1.13': 'refreshOnOpen',
    'ExcelApi 1.15': 'getDataSourceString getDataSourceType',
  },
  PivotLayout: {
    'ExcelApi 1.13':
      'altTextDescription altTextTitle emptyCellText fillEmptyCells showFieldHeaders displayBlankLineAfterEachItem repeatAllItemLabels',
    'ExcelApi 1.10': 'enableFieldList',
  },
  PivotField: { 'ExcelApi 1.12': 'applyFilter clearAllFilters clearFilter getFilters isFiltered' },
  WorksheetCustomProperty: { 'ExcelApi 1.12': 'key value delete' },
  WorksheetCustomPropertyCollection: { 'ExcelApi 1.12': 'add getCount getItem getItemOrNullObject' },
  ConditionalFormatCollection: { 'ExcelApi 1.14': 'getItemOrNullObject' },
  ConditionalFormat: {
    'ExcelApi 1.17':
      'changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges',
  },
  ConditionalRangeFormat: { 'ExcelApi 1.17': 'clearFormat' },
  CustomFunctionManager: { 'ExcelApi 1.20': 'setVisibility newObject' },
  StyleCollection: { 'ExcelApi 1.14': 'getItemOrNullObject' },
  TableStyleCollection: { 'ExcelApi 1.10': 'add getCount getDefault getItem getItemOrNullObject setDefault' },
  TableStyle: { 'ExcelApi 1.10': 'name readOnly delete duplicate' },
  PivotTableStyleCollection: {
    'ExcelApi 1.10': 'add getCount getDefault getItem getItemOrNullObject setDefault',
  },
  PivotTableStyle: { 'ExcelApi 1.10': 'name readOnly delete duplicate' },
  SlicerStyleCollection: {
    'ExcelApi 1.10': 'add getCount getDefault getItem getItemOrNullObject setDefault',
  },
  SlicerStyle: { 'ExcelApi 1.10': 'name readOnly delete duplicate' },
  TimelineStyleCollection: {
    'ExcelApi 1.10': 'add getCount getDefault getItem getItemOrNullObject setDefault',
  },
  TimelineStyle: { 'ExcelApi 1.10': 'name readOnly delete duplicate' },
  PageLayout: { 'ExcelApiDesktop 1.1': 'alignMarginsHeaderFooter printQuality' },
  HeaderFooter: {
    'ExcelApiDesktop 1.1':
      'centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture',
  },
  HeaderFooterPicture: {
    'ExcelApiDesktop 1.1':
      'brightness colorType contrast cropBottom cropLeft cropRight cropTop filename height lockAspectRatio width',
  },
  RangeAreasCollection: { 'ExcelApi 1.12': 'getCount getItemAt' },
  CommentCollection: {
    'ExcelApi 1.10': 'add getCount getItem getItemAt getItemByCell getItemByReplyId',
    'ExcelApi 1.14': 'getItemOrNullObject',
    'ExcelApi 1.12': 'onAdded onChanged onDeleted',
  },
  Comment: {
    'ExcelApi 1.10': 'replies authorEmail authorName content creationDate id delete getLocation',
    'ExcelApi 1.12': 'contentType',
    'ExcelApi 1.11': 'mentions resolved richContent updateMentions',
  },
  CommentReplyCollection: {
    'ExcelApi 1.10': 'add getCount getItem getItemAt',
    'ExcelApi 1.14': 'getItemOrNullObject',
  },
  CommentReply: {
    'ExcelApi 1.10': 'authorEmail authorName content creationDate id delete getLocation getParentComment',
    'ExcelApi 1.12': 'contentType',
    'ExcelApi 1.11': 'mentions resolved richContent updateMentions',
  },
  ShapeCollection: { 'ExcelApi 1.14': 'getItemOrNullObject' },
  Shape: { 'ExcelApi 1.15': 'displayName', 'ExcelApi 1.10': 'placement copyTo' },
  Image: {
    'ExcelApiDesktop 1.1':
      'brightness colorType contrast cropBottom cropLeft cropRight cropTop incrementBrightness incrementContrast',
  },
  GroupShapeCollection: { 'ExcelApi 1.14': 'getItemOrNullObject' },
  Slicer: {
    'ExcelApi 1.10':
      'slicerItems worksheet caption height id isFilterCleared left name sortBy style top width clearFilters delete getSelectedItems selectItems',
  },
  SlicerCollection: { 'ExcelApi 1.10': 'add getCount getItem getItemAt getItemOrNullObject' },
  SlicerItem: { 'ExcelApi 1.10': 'hasData isSelected key name' },
  SlicerItemCollection: { 'ExcelApi 1.10': 'getCount getItem getItemAt getItemOrNullObject' },
  LinkedEntityDataDomain: {
    'ExcelApi 1.19':
      'dataProvider id lastRefreshed loadFunctionId name periodicRefreshInterval refreshMode serviceId supportedRefreshModes delete refresh',
  },
  LinkedEntityDataDomainCollection: {
    'ExcelApi 1.19':
      'add getCount getItem getItemAt getItemByName getItemByNameOrNullObject getItemOrNullObject refreshAll onLinkedEntityDataDomainAdded onRefreshCompleted onRefreshModeChanged',
    'ExcelApi 1.21': 'loadLinkedEntityCellValue onLinkedEntityCellValueLoaded',
  },
  NamedSheetView: { 'ExcelApiOnline 1.1': 'name activate delete duplicate' },
  NamedSheetViewCollection: {
    'ExcelApiOnline 1.1': 'add enterTemporary exit getActive getCount getItem getItemAt',
  },
  NoteCollection: { 'ExcelApi 1.18': 'add getCount getItem getItemAt getItemOrNullObject' },
  Note: { 'ExcelApi 1.18': 'authorName content height visible width delete getLocation' },
  Window: {
    'ExcelApiDesktop 1.1':
      'activeCell activePane activeWorksheet panes visibleRange autoFilterDateGroupingEnabled enableResize freezePanes height index isVisible left name scrollColumn scrollRow showFormulas showGridlines showHeadings showHorizontalScrollBar showOutline showRightToLeft showRuler showVerticalScrollBar showWhitespace showWorkbookTabs showZeros split splitColumn splitHorizontal splitRow splitVertical tabRatio top type usableHeight usableWidth view width windowNumber windowState zoom activate activateNext activatePrevious close largeScroll newWindow pointsToScreenPixelsX pointsToScreenPixelsY scrollIntoView scrollWorkbookTabs smallScroll',
  },
  WindowCollection: {
    'ExcelApiDesktop 1.1':
      'breakSideBySide compareCurrentSideBySideWith getCount getItemAt resetPositionsSideBySide',
  },
  Pane: { 'ExcelApiDesktop 1.1': 'index' },
  PaneCollection: { 'ExcelApiDesktop 1.1': 'getCount getItemAt' },
};
