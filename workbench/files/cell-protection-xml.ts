import type { CellProtection } from './cell-marks';
import { child, isTrue, readXml, type XmlElement } from './xml-reader';
import { element, sourceOf } from './xml-text';

/** What an `xf` says of its cells' protection: they are locked and their formulas shown, where it says nothing. */
export function protectionOf(format: XmlElement): CellProtection {
  const attributes = child(format, 'protection')?.attributes ?? {};
  return { locked: isTrue(attributes['locked'] ?? '1'), hidden: isTrue(attributes['hidden']) };
}

/** The text of an `xf` with another protection (ECMA-376 part 1, 18.8.33); the same text where that says it already. */
export function protectedFormat(text: string, protection: CellProtection): string {
  const format = readXml(text, 'styles.xml');
  const now = protectionOf(format);
  if (now.locked === protection.locked && now.hidden === protection.hidden) return text;
  const part = (name: string): string =>
    format.children
      .filter((one) => one.name === name)
      .map((one) => sourceOf(text, one))
      .join('');
  const { locked, hidden } = protection;
  const own =
    locked && !hidden
      ? ''
      : element('protection', { locked: locked ? undefined : 0, hidden: hidden ? 1 : undefined });
  const attributes = { ...format.attributes, applyProtection: own === '' ? undefined : 1 };
  return element('xf', attributes, part('alignment') + own + part('extLst'));
}
