import type { ChartAxis, ChartData } from '../book/book-data';
import { chartTextXml } from './chart-text-xml';
import { numberText } from './units';
import { element } from './xml-text';

const categoryAxisId = 111_111_111;
const valueAxisId = 222_222_222;
const secondaryCategoryId = 333_333_333;
const secondaryValueId = 444_444_444;

/** The ids of the axes that series are measured on, categories first. */
export function axisIds(isSecondary: boolean): readonly number[] {
  return isSecondary ? [secondaryCategoryId, secondaryValueId] : [categoryAxisId, valueAxisId];
}

/** The axes of a chart that has any: categories below and values on the left, or turned for bars. */
export function axesXml(chart: ChartData, horizontal: boolean): string {
  const [categorySide, valueSide] = horizontal ? ['l', 'b'] : ['b', 'l'];
  return (
    axisXml(
      'c:catAx',
      categoryAxisId,
      valueAxisId,
      chart.categoryAxis,
      categorySide,
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
      chart.valueAxis,
    ) +
    axisXml(
      'c:valAx',
      valueAxisId,
      categoryAxisId,
      chart.valueAxis,
      valueSide,
      '<c:crossBetween val="between"/>',
      chart.categoryAxis,
    )
  );
}

/** The axis on the other side, with a hidden one for its categories, as Excel has it. */
export function secondaryAxesXml(chart: ChartData, horizontal: boolean): string {
  const plain = { ...chart.valueAxis, title: '', minimum: null, maximum: null, majorGridlines: false };
  const hidden = { ...chart.categoryAxis, title: '', visible: false, majorGridlines: false };
  const [categorySide, valueSide] = horizontal ? ['r', 't'] : ['b', 'r'];
  return (
    axisXml(
      'c:valAx',
      secondaryValueId,
      secondaryCategoryId,
      plain,
      valueSide,
      '<c:crossBetween val="between"/>',
      { ...hidden, reversed: true },
    ) +
    axisXml(
      'c:catAx',
      secondaryCategoryId,
      secondaryValueId,
      hidden,
      categorySide,
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
      plain,
    )
  );
}

function axisXml(
  name: 'c:catAx' | 'c:valAx',
  id: number,
  crosses: number,
  axis: ChartAxis,
  side: string,
  tail: string,
  other: ChartAxis,
): string {
  const bound = (tag: string, value: number | null) =>
    value === null ? '' : element(tag, { val: numberText(value) });
  const scaling =
    element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' }) +
    (name === 'c:valAx' ? bound('c:max', axis.maximum) + bound('c:min', axis.minimum) : '');
  const format = axis.numberFormat === '' ? 'General' : axis.numberFormat;
  return element(
    name,
    {},
    element('c:axId', { val: id }) +
      element('c:scaling', {}, scaling) +
      element('c:delete', { val: axis.visible === false ? 1 : 0 }) +
      element('c:axPos', { val: side }) +
      (axis.majorGridlines
        ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
        : '') +
      (axis.title === '' ? '' : chartTextXml(axis.title, 1000)) +
      element('c:numFmt', { formatCode: format, sourceLinked: axis.numberFormat === '' ? 1 : 0 }) +
      '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
      element('c:crossAx', { val: crosses }) +
      // Where the other axis runs backwards, this one would end up on the far side.
      element('c:crosses', { val: other.reversed ? 'max' : 'autoZero' }) +
      tail,
  );
}
