/** The value axis of a chart: where it begins and ends, and the values that get a line. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/**
 * A scale with round steps (1, 2 or 5 times a power of ten) that shows all values. Like Excel's it starts at zero for
 * values of one sign unless they all lie within the upper sixth of the way from zero.
 *
 * @param values at least those drawn; none gives 0 to 1
 * @param fixed ends that were set by hand, or null
 */
export function axisScale(
  values: readonly number[],
  fixed: { readonly minimum: number | null; readonly maximum: number | null },
): AxisScale {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const lowest = values.length > 0 ? Math.min(...values) : 0;
  const isFarFromZero = lowest > 0 && most - lowest < most / 6;
  const from = fixed.minimum ?? (isFarFromZero ? lowest - (most - lowest) / 2 : least);
  const to = fixed.maximum ?? (most === from ? from + 1 : most);
  const step = roundStep((to - from) / 6);
  const minimum = fixed.minimum ?? Math.floor(from / step) * step;
  const maximum = fixed.maximum ?? Math.ceil(to / step + 1e-9) * step;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => withoutNoise(minimum + index * step));
  return { minimum: withoutNoise(minimum), maximum: withoutNoise(maximum), ticks };
}

function roundStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Pixels are placed by these numbers: twelve digits are more than enough, and 0.30000000000000004 is no label. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
