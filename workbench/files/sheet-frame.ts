import type { Steps } from './steps';
import { WorkbookFileError } from './workbook-file-error';
import type { XmlElement } from './xml-reader';
import { XmlScanner, type XmlAttributes, type XmlEvents } from './xml-scanner';

interface OpenElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: OpenElement[];
  text: string;
  readonly start: number;
  readonly tagEnd: number;
  end: number;
}

/** Characters of XML that are read between two places where the work can pause. */
const chunk = 500_000;

/**
 * The sheet as a tree without its cells: `sheetData` is there, empty but with its place, and what lies inside is told
 * to `inside` on the way. So a large sheet is read once and never held twice.
 */
export function* readFrameSteps(xml: string, part: string, inside?: XmlEvents): Steps<XmlElement> {
  const frame = new FrameBuilder(inside);
  const scanner = new XmlScanner(xml, part, frame);
  for (let until = chunk; !scanner.readTo(until); until += chunk) yield until / xml.length;
  const root = frame.root();
  if (root?.name !== 'worksheet') throw new WorkbookFileError('damaged', { part, reason: 'no worksheet' });
  return root;
}

/** Builds the tree and leaves out what is inside the cells. */
class FrameBuilder implements XmlEvents {
  private readonly roots: OpenElement[] = [];
  private readonly stack: OpenElement[] = [];
  /** How deep the reader is inside `sheetData`; 0 outside. */
  private depth = 0;

  constructor(private readonly inside: XmlEvents | undefined) {}

  root(): XmlElement | undefined {
    return this.roots[0];
  }

  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number, empty: boolean): void {
    if (this.depth > 0) {
      this.depth += 1;
      this.inside?.open(name, attributes, start, tagEnd, empty);
      return;
    }
    const opened = { name, attributes, children: [], text: '', start, tagEnd, end: tagEnd };
    (this.stack.at(-1)?.children ?? this.roots).push(opened);
    this.stack.push(opened);
    if (name === 'sheetData' && this.stack.length === 2) this.depth = 1;
  }

  text(text: string): void {
    if (this.depth > 0) {
      this.inside?.text(text);
      return;
    }
    const top = this.stack.at(-1);
    if (top) top.text += text;
  }

  close(name: string, end: number): void {
    if (this.depth > 1) {
      this.depth -= 1;
      this.inside?.close(name, end);
      return;
    }
    this.depth = 0;
    const top = this.stack.pop();
    if (top) top.end = end;
  }
}
