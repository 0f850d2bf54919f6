import type { Area } from './book-data';

/**
 * A conditional format of a sheet; the first of a sheet's list has the highest priority. Formulas have no `=` but where
 * said otherwise; their relative references are those of the first area's first cell.
 */
export type ConditionalFormatData =
  | DataBarFormat
  | CellValueFormat
  | CustomFormat
  | TextFormat
  | TopBottomFormat
  | PresetFormat
  | ColorScaleFormat
  | IconSetFormat
  | UnmodelledFormat;

interface OnCells {
  readonly id: string;
  readonly areas: readonly Area[];
}

/** One that gives cells a style when its rule holds. */
export interface Styled extends OnCells {
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
}

/** What a format gives its cells; what is not said is left to the cells. Colours are `#RRGGBB`. */
export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double';
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, ConditionalBorder>>>;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface ConditionalBorder {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot';
  /** Empty for the automatic colour. */
  readonly color: string;
}

export interface CellValueFormat extends Styled {
  readonly kind: 'cellValue';
  readonly operator:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqual'
    | 'LessThanOrEqual';
  readonly formula1: string;
  /** Empty but for Between and NotBetween. */
  readonly formula2: string;
}

export interface CustomFormat extends Styled {
  readonly kind: 'custom';
  readonly formula: string;
}

export interface TextFormat extends Styled {
  readonly kind: 'containsText';
  readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
  readonly text: string;
}

export interface TopBottomFormat extends Styled {
  readonly kind: 'topBottom';
  readonly type: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
  readonly rank: number;
}

export interface PresetFormat extends Styled {
  readonly kind: 'preset';
  /** Excel.ConditionalFormatPresetCriterion. */
  readonly criterion: string;
}

export interface ColorScaleFormat extends OnCells {
  readonly kind: 'colorScale';
  /** From the lowest to the highest, two or three. */
  readonly points: readonly { readonly bound: ValueBound; readonly color: string }[];
}

export interface IconSetFormat extends OnCells {
  readonly kind: 'iconSet';
  /** Excel.IconSet. */
  readonly icons: string;
  readonly reversed: boolean;
  readonly iconOnly: boolean;
  /** As many as the set has icons; the first holds for whatever is below the second. */
  readonly criteria: readonly { readonly bound: ValueBound; readonly orEqual: boolean }[];
}

export interface DataBarFormat extends OnCells {
  readonly kind: 'dataBar';
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
  readonly lower: DataBarBound;
  readonly upper: DataBarBound;
}

export interface DataBarBound {
  readonly type:
    'Automatic' | 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  /** A number as text, or a formula with `=`, where the type wants one. */
  readonly value: string;
}

/** Where a colour or an icon begins. */
export interface ValueBound {
  readonly type: Exclude<DataBarBound['type'], 'Automatic'>;
  /** A number as text, or a formula with `=`, where the type wants one. */
  readonly value: string;
}

/** A rule of a kind that the host does not have, kept as its XML. */
export interface UnmodelledFormat extends OnCells {
  readonly kind: 'unmodelled';
  readonly xml: string;
  /** True when it stands in the extension of Excel 2010 alone. */
  readonly extended: boolean;
}
