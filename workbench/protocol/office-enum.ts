/** Values of Excel's enumerations, as @types/office-js 1.0.612 lists them. */
export const officeEnum = {
  conditionalFormatTypes: [
    'Custom',
    'DataBar',
    'ColorScale',
    'IconSet',
    'TopBottom',
    'PresetCriteria',
    'ContainsText',
    'CellValue',
  ],
  clearApplyTo: ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
  insertShiftDirections: ['Down', 'Right'],
  deleteShiftDirections: ['Up', 'Left'],
  worksheetPositions: ['None', 'Before', 'After', 'Beginning', 'End'],
  calculationTypes: ['Recalculate', 'Full', 'FullRebuild'],
  calculationModes: ['Automatic', 'AutomaticExceptTables', 'Manual'],
  legendPositions: ['Top', 'Bottom', 'Left', 'Right', 'Corner'],
  orientations: ['Portrait', 'Landscape'],
  seriesBy: ['Auto', 'Columns', 'Rows'],
  marginUnits: ['Points', 'Inches', 'Centimeters'],
} as const;
