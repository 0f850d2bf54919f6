import type { PrintSetup } from '../../book/book-data';
import type { Arguments } from '../arguments';

/** What `PageLayout.zoom` answers. */
export function zoomOf(setup: PrintSetup): Record<string, number> {
  if (setup.fitToWidth === null && setup.fitToHeight === null) return { scale: setup.scale ?? 100 };
  return {
    ...(setup.fitToWidth === null ? {} : { horizontalFitToPages: setup.fitToWidth }),
    ...(setup.fitToHeight === null ? {} : { verticalFitToPages: setup.fitToHeight }),
  };
}

/** Excel.PageLayoutZoomOptions: a scale, or pages to fit to; Excel takes one or the other. */
export function readZoom(value: Arguments): Pick<PrintSetup, 'scale' | 'fitToWidth' | 'fitToHeight'> {
  const zoom = value.record(0);
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  for (const key of Object.keys(zoom)) {
    if (!known.includes(key)) throw value.refusal(0, `has no property ${key}`);
  }
  const read = (key: string, least: number, most: number): number | null => {
    const number = zoom[key];
    if (number === undefined || number === null) return null;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
      throw value.refusal(0, `must have ${key} as a whole number from ${least} to ${most}`);
    }
    return number;
  };
  const scale = read('scale', 10, 400);
  const fitToWidth = read('horizontalFitToPages', 1, 32_767);
  const fitToHeight = read('verticalFitToPages', 1, 32_767);
  if (scale !== null && (fitToWidth !== null || fitToHeight !== null)) {
    throw value.refusal(0, 'takes a scale or pages to fit to, not both');
  }
  return { scale, fitToWidth, fitToHeight };
}
