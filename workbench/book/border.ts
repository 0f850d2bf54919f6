import { BorderStyleTypes } from '@univerjs/core';

/** Excel.BorderLineStyle. */
export const borderLines = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
/** Excel.BorderWeight. */
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
/** Excel.BorderIndex. */
export const borderEdges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderLine = (typeof borderLines)[number];
export type BorderWeight = (typeof borderWeights)[number];
export type BorderEdge = (typeof borderEdges)[number];

/** The lines that Excel can draw: a pattern and a weight that belong together. The first of a pattern is its default. */
const drawn: readonly (readonly [BorderStyleTypes, BorderLine, BorderWeight])[] = [
  [BorderStyleTypes.NONE, 'None', 'Thin'],
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

export function lineOf(style: BorderStyleTypes): BorderLine {
  return drawn.find(([type]) => type === style)?.[1] ?? 'None';
}

export function weightOf(style: BorderStyleTypes): BorderWeight {
  return drawn.find(([type]) => type === style)?.[2] ?? 'Thin';
}

/** The same line in another pattern, in its weight where Excel draws that pattern so. */
export function withLine(style: BorderStyleTypes, line: BorderLine): BorderStyleTypes {
  const weight = weightOf(style);
  const same = drawn.find(([, l, w]) => l === line && w === weight) ?? drawn.find(([, l]) => l === line);
  return same?.[0] ?? BorderStyleTypes.THIN;
}

/** The same pattern in another weight; a pattern that Excel does not draw in it becomes continuous, as does no line. */
export function withWeight(style: BorderStyleTypes, weight: BorderWeight): BorderStyleTypes {
  const line = lineOf(style) === 'None' ? 'Continuous' : lineOf(style);
  const same = drawn.find(([, l, w]) => l === line && w === weight);
  return (same ?? drawn.find(([, l, w]) => l === 'Continuous' && w === weight))?.[0] ?? BorderStyleTypes.THIN;
}
