import { escapeAttribute } from './xml-text';

/** The box of a note in a legacy drawing (VML), cut out by its text: such a part need not be well-formed XML. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The boxes of notes in a legacy drawing; other shapes, such as form controls, are not among them. */
export function noteShapes(vml: string): NoteShape[] {
  return [...vml.matchAll(/<v:shape\b(?!type)[\s\S]*?<\/v:shape>\s*/g)].flatMap((match): NoteShape[] => {
    const [text] = match;
    if (!/ObjectType=["']Note["']/.test(text)) return [];
    const number = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(text)?.[1] ?? NaN);
    const [row, column] = [number('Row'), number('Column')];
    if (Number.isNaN(row) || Number.isNaN(column)) return [];
    const visible = /<x:Visible\b/.test(text);
    return [{ row, column, visible, start: match.index, end: match.index + text.length, text }];
  });
}

/** The box at another cell: with it go the corners, which are counted in columns and rows. */
export function movedShape(shape: NoteShape, row: number, column: number): string {
  const [down, right] = [row - shape.row, column - shape.column];
  return shape.text
    .replace(/(<x:Row>)\s*\d+/, (_all, head: string) => head + String(row))
    .replace(/(<x:Column>)\s*\d+/, (_all, head: string) => head + String(column))
    .replace(/(<x:Anchor>)([^<]*)/, (_all, head: string, anchor: string) => {
      const numbers = anchor.split(',').map((one) => Number(one.trim()));
      const moved = numbers.map((one, index) =>
        index === 0 || index === 4
          ? Math.max(0, one + right)
          : index === 2 || index === 6
            ? Math.max(0, one + down)
            : one,
      );
      return numbers.some(Number.isNaN) ? head + anchor : head + moved.join(', ');
    });
}

/** A new box at a cell, as Excel draws one: beside the cell, two columns wide and four rows high. */
export function shapeXml(row: number, column: number, visible: boolean, number: number): string {
  const style = `position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:1;visibility:${visible ? 'visible' : 'hidden'}`;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, Math.max(0, row - 1) + 4, 4].join(
    ', ',
  );
  return (
    `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="${escapeAttribute(style)}" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">` +
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}

/** A legacy drawing without shapes; `block` numbers the shapes of one drawing apart from those of another. */
export function emptyShapes(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(block)}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The number of the next free shape in a drawing. */
export function nextShapeNumber(vml: string, block: number): number {
  const used = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  return Math.max(block * 1024, ...used) + 1;
}
