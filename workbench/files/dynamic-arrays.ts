import { type PackageParts, withChild, xmlHead } from './package-parts';
import { child, childrenNamed, descendant, isTrue, type XmlElement } from './xml-reader';
import { sourceName, withAttributes } from './xml-text';

/** [MS-XLSX] 2.2.4.4: how a cell says that its array formula spills. */
const dynamicNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const metadataType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const future =
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${dynamicNamespace}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;
const typeLine =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';

/** The values of a cell's `cm` attribute (from 1) that mark a dynamic array. */
export function dynamicArrayNumbers(metadata: XmlElement | undefined): ReadonlySet<string> {
  const types = childrenNamed(child(metadata, 'metadataTypes'), 'metadataType');
  const type = types.findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  const details = childrenNamed(metadata, 'futureMetadata').find(
    ({ attributes }) => attributes['name'] === 'XLDAPR',
  );
  const dynamic = childrenNamed(details, 'bk').map((block) =>
    isTrue(descendant(block, 'dynamicArrayProperties')?.attributes['fDynamic']),
  );
  const numbers = childrenNamed(child(metadata, 'cellMetadata'), 'bk').flatMap((block, index) => {
    const matches = childrenNamed(block, 'rc').some(
      ({ attributes }) => Number(attributes['t']) === type && dynamic[Number(attributes['v'])] === true,
    );
    return matches ? [String(index + 1)] : [];
  });
  return new Set(type === 0 ? [] : numbers);
}

/** The value of `cm` for dynamic arrays, with the metadata part made or extended when it has none yet. */
export function declareDynamicArrays(parts: PackageParts, workbookPath: string): string {
  const path = parts.relationships(workbookPath).find(({ kind }) => kind === 'sheetMetadata')?.target;
  if (path === undefined) {
    const own = parts.has('xl/metadata.xml') ? parts.freePath('xl/metadata', '.xml') : 'xl/metadata.xml';
    parts.write(
      own,
      `${xmlHead}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
        `<metadataTypes count="1">${typeLine}</metadataTypes>${future}` +
        `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    );
    parts.declareType(own, metadataType);
    parts.relate(workbookPath, 'sheetMetadata', own);
    return '1';
  }
  const [known] = dynamicArrayNumbers(parts.xml(path));
  return known ?? extendMetadata(parts, path);
}

/** Adds the type to a metadata part that has only others, such as linked data types. */
function extendMetadata(parts: PackageParts, path: string): string {
  const put = (name: string, line: string, before: readonly string[]) => {
    const text = parts.text(path);
    const root = parts.xml(path);
    const list = child(root, name);
    if (list) {
      const widened = withChild(text, list, line);
      const again = widened.slice(0, widened.length - (text.length - list.end));
      const count = list.children.length + 1;
      const replaced = withAttributes(again, { ...list, end: again.length }, { count });
      parts.write(path, text.slice(0, list.start) + replaced + text.slice(list.end));
      return count;
    }
    const prefix = sourceName(text, root).replace(/[^:]*$/, '');
    const next = root.children.find((candidate) => before.includes(candidate.name));
    const at = next?.start ?? text.lastIndexOf('</');
    parts.write(
      path,
      `${text.slice(0, at)}<${prefix}${name} count="1">${line}</${prefix}${name}>${text.slice(at)}`,
    );
    return 1;
  };
  const type = put('metadataTypes', typeLine, [
    'metadataStrings',
    'mdxMetadata',
    'futureMetadata',
    'cellMetadata',
    'valueMetadata',
  ]);
  const text = parts.text(path);
  const behind = parts
    .xml(path)
    .children.find(({ name }) => name === 'cellMetadata' || name === 'valueMetadata');
  const at = behind?.start ?? text.lastIndexOf('</');
  parts.write(path, text.slice(0, at) + future + text.slice(at));
  return String(put('cellMetadata', `<bk><rc t="${String(type)}" v="0"/></bk>`, ['valueMetadata', 'extLst']));
}
