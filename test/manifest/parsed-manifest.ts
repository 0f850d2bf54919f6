import { SaxesParser } from 'saxes';

/** An element of the manifest; prefixes are kept in the name. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/** The root element of well-formed XML; throws where it is not well formed. */
export function parseManifest(xml: string): ManifestElement {
  const document: ManifestElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: ManifestElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error('The manifest holds no element.');
  return root;
}

/** The element itself and everything below it, in document order. */
export function everyElement(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name below the given one. */
export function elementsNamed(root: ManifestElement, name: string): ManifestElement[] {
  return everyElement(root).filter((element) => element.name === name);
}
