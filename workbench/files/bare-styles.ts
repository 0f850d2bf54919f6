import { xmlHead } from './package-parts';
import { element } from './xml-text';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The least that a file with cells needs, in this font. */
export function bareStyles(fontName: string, points: number): string {
  const font = element('sz', { val: points }) + element('name', { val: fontName }) + '<family val="2"/>';
  return (
    `${xmlHead}<styleSheet xmlns="${mainNamespace}"><fonts count="1">${element('font', {}, font)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
