import type { IFreeze } from '@univerjs/core';
import { cellName } from './cell-address';
import type { FrameChange } from './frame-change';
import { child, childrenNamed } from './xml-reader';
import { element, innerSource, sourceOf } from './xml-text';

function frozen(freeze: IFreeze | undefined): readonly number[] {
  if (!freeze || (freeze.xSplit <= 0 && freeze.ySplit <= 0)) return [0, 0];
  return [Math.max(0, freeze.xSplit), Math.max(0, freeze.ySplit)];
}

/** Whether frozen panes, gridlines or the choice of the sheet differ. */
export function viewDiffers({ before, now, selectedBefore, selectedNow }: FrameChange): boolean {
  return (
    !same(frozen(before.freeze), frozen(now.freeze)) ||
    (before.showGridlines ?? 1) !== (now.showGridlines ?? 1) ||
    selectedBefore !== selectedNow
  );
}

/** The sheet's views as they are now; views of further windows stay. */
export function viewsXml(change: FrameChange): string {
  const { xml, frame, before, now } = change;
  const views = child(frame, 'sheetViews');
  const view = child(views, 'sheetView');
  const attributes = {
    ...(view?.attributes ?? {}),
    showGridLines: (now.showGridlines ?? 1) === 1 ? undefined : 0,
    tabSelected: change.selectedNow ? 1 : undefined,
    workbookViewId: view?.attributes['workbookViewId'] ?? 0,
  };
  const samePanes = same(frozen(before.freeze), frozen(now.freeze));
  const content = samePanes && view ? innerSource(xml, view) : paneXml(now.freeze);
  const [, ...others] = childrenNamed(views, 'sheetView');
  const all =
    element('sheetView', attributes, content) + others.map((other) => sourceOf(xml, other)).join('');
  return element('sheetViews', {}, all);
}

function paneXml(freeze: IFreeze | undefined): string {
  const [columns = 0, rows = 0] = frozen(freeze);
  if (columns === 0 && rows === 0) return '';
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = cellName(Math.max(rows, freeze?.startRow ?? 0), Math.max(columns, freeze?.startColumn ?? 0));
  return (
    element('pane', {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell: corner,
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane, activeCell: corner, sqref: corner })
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
