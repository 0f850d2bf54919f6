import type { Area } from '../book/book-data';
import type { ConditionalFormatData } from '../book/conditional-format-data';
import type { officeEnum } from './office-enum';

/** What Excel's dialogue offers for a new format of each kind; nothing is documented of those that add-ins make. */
export function newConditionalFormat(
  type: (typeof officeEnum.conditionalFormatTypes)[number],
  id: string,
  areas: readonly Area[],
): ConditionalFormatData {
  const base = { id, areas };
  const styled = { ...base, stopIfTrue: false, style: {} };
  switch (type) {
    case 'CellValue':
      return { kind: 'cellValue', ...styled, operator: 'GreaterThan', formula1: '0', formula2: '' };
    case 'Custom':
      return { kind: 'custom', ...styled, formula: 'FALSE' };
    case 'ContainsText':
      return { kind: 'containsText', ...styled, operator: 'Contains', text: '' };
    case 'TopBottom':
      return { kind: 'topBottom', ...styled, type: 'TopItems', rank: 10 };
    case 'PresetCriteria':
      return { kind: 'preset', ...styled, criterion: 'DuplicateValues' };
    case 'DataBar':
      return {
        kind: 'dataBar',
        ...base,
        fill: '#638EC6',
        gradient: true,
        showValue: true,
        lower: { type: 'Automatic', value: '' },
        upper: { type: 'Automatic', value: '' },
      };
    case 'ColorScale':
      return {
        kind: 'colorScale',
        ...base,
        points: [
          { bound: { type: 'LowestValue', value: '' }, color: '#F8696B' },
          { bound: { type: 'Percentile', value: '50' }, color: '#FFEB84' },
          { bound: { type: 'HighestValue', value: '' }, color: '#63BE7B' },
        ],
      };
    case 'IconSet':
      return {
        kind: 'iconSet',
        ...base,
        icons: 'ThreeTrafficLights1',
        reversed: false,
        iconOnly: false,
        criteria: standardCriteria(3),
      };
  }
}

/** Equal parts, in percent. */
export function standardCriteria(count: number) {
  return Array.from({ length: count }, (_one, index) => ({
    bound: { type: 'Percent' as const, value: String(Math.round((index * 100) / count)) },
    orEqual: true,
  }));
}
