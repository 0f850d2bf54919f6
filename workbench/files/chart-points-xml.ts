import type { ChartSeries } from '../book/book-data';
import { element } from './xml-text';

/** Excel.ChartDataLabelPosition in a file. */
export const labelPositions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** Labels; what is not said of them is left to Excel (ECMA-376 part 1, 21.2.2.49). */
export function labelsXml({ labels }: ChartSeries): string {
  const flag = (name: string, value: boolean) => element(name, { val: value ? 1 : 0 });
  const format = labels?.numberFormat;
  const position = labelPositions[labels?.position ?? ''];
  return element(
    'c:dLbls',
    {},
    (format === undefined ? '' : element('c:numFmt', { formatCode: format, sourceLinked: 0 })) +
      (position === undefined ? '' : element('c:dLblPos', { val: position })) +
      '<c:showLegendKey val="0"/>' +
      flag('c:showVal', labels?.showValue ?? true) +
      flag('c:showCatName', labels?.showCategoryName ?? false) +
      flag('c:showSerName', labels?.showSeriesName ?? false) +
      flag('c:showPercent', labels?.showPercentage ?? false) +
      '<c:showBubbleSize val="0"/>',
  );
}

/** Points that have a colour of their own. */
export function pointsXml({ pointColors = {} }: ChartSeries, isLine: boolean): string {
  return Object.entries(pointColors)
    .map(([index, color]) => {
      const fill = element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1).toUpperCase() }));
      const shape = isLine ? element('a:ln', {}, fill) : fill;
      const bubble = isLine ? '' : '<c:invertIfNegative val="0"/>';
      return element(
        'c:dPt',
        {},
        `${element('c:idx', { val: index })}${bubble}<c:bubble3D val="0"/>${element('c:spPr', {}, shape)}`,
      );
    })
    .join('');
}
