import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from '@univerjs/engine-render';
import type { Book } from '../book/book';
import { chartData, pixelsPerPoint } from './chart-data';
import { chartDrawing } from './chart-drawing';

/**
 * Draws the charts of the visible sheet over the grid, where they would stand in Excel: they move with scrolling and
 * zoom and follow their cells. Univer has no charts of its own that are free.
 *
 * @param grid the element that holds the grid
 * @returns stops drawing
 */
export function showCharts(book: Book, grid: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  grid.append(layer);
  const drawn = new DrawnCharts(book, layer);
  let isStopped = false;
  let isStale = true;
  const stopCommands = book.handle.onCommand(() => {
    isStale = true;
  });
  const stopSide = book.onSideChange(() => {
    isStale = true;
  });
  // Scrolling is animated and zoom is not always a command: the place is looked at before each frame, which is cheap.
  const follow = (): void => {
    if (isStopped) return;
    if (isStale) {
      isStale = false;
      drawn.draw();
    }
    drawn.place();
    requestAnimationFrame(follow);
  };
  requestAnimationFrame(follow);
  return () => {
    isStopped = true;
    stopCommands.dispose();
    stopSide();
    layer.remove();
  };
}

interface ChartOnSheet {
  readonly clip: HTMLElement;
  readonly picture: HTMLElement;
  /** From the corner of the first cell, in CSS pixels at 100 %. */
  readonly left: number;
  readonly top: number;
}

class DrawnCharts {
  private charts: ChartOnSheet[] = [];
  private last = '';

  constructor(
    private readonly book: Book,
    private readonly layer: HTMLElement,
  ) {}

  /** Draws anew what has changed. */
  draw(): void {
    const sheetId = this.book.sheets.activeId();
    const charts = this.book.side.of(sheetId).charts;
    const drawings = charts.map((chart) => chartDrawing(chartData(this.book, chart)));
    const now = JSON.stringify([drawings, charts.map(({ left, top }) => [left, top])]);
    if (now === this.last) return;
    this.last = now;
    this.charts = charts.map((chart, index) => {
      const clip = document.createElement('div');
      clip.className = 'chart-clip';
      const picture = parseSvg(drawings[index] ?? '');
      clip.append(picture);
      return { clip, picture, left: chart.left * pixelsPerPoint, top: chart.top * pixelsPerPoint };
    });
    this.layer.replaceChildren(...this.charts.map((chart) => chart.clip));
  }

  /** Puts the pictures where the sheet's scroll and zoom have them now. */
  place(): void {
    if (this.charts.length === 0) return;
    const render = this.book.handle.injector
      .get(IRenderManagerService)
      .getRenderUnitById(this.book.handle.unitId);
    const view = render ? viewOf(render) : null;
    if (!view) return;
    const canvas = view.canvas.getBoundingClientRect();
    const own = this.layer.getBoundingClientRect();
    const area = {
      left: canvas.left - own.left,
      top: canvas.top - own.top,
      width: canvas.width,
      height: canvas.height,
    };
    for (const chart of this.charts) placeChart(chart, view, area);
  }
}

/** The scrolling part of the grid, in CSS pixels of the canvas. */
interface GridView {
  readonly canvas: HTMLElement;
  readonly zoom: number;
  /** Edge of the headers, and of the frozen rows and columns beside them. */
  readonly headerLeft: number;
  readonly headerTop: number;
  readonly frozenLeft: number;
  readonly frozenTop: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

function viewOf(render: IRender): GridView | null {
  const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const rows = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_ROW_BOTTOM);
  const columns = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_COLUMN_RIGHT);
  if (!main || !rows || !columns) return null;
  const { scaleX } = render.scene.getAncestorScale();
  return {
    canvas: render.engine.getCanvasElement(),
    zoom: scaleX,
    headerLeft: rows.width ?? 0,
    headerTop: columns.height ?? 0,
    frozenLeft: main.left,
    frozenTop: main.top,
    scrollX: main.viewportScrollX,
    scrollY: main.viewportScrollY,
  };
}

/** Where the canvas lies in the layer. */
interface CanvasArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart that begins in frozen rows or columns does not scroll with them; the others slide under these. */
function placeChart(chart: ChartOnSheet, view: GridView, canvas: CanvasArea): void {
  const x = view.headerLeft + chart.left;
  const y = view.headerTop + chart.top;
  const isFrozenX = x < view.frozenLeft;
  const isFrozenY = y < view.frozenTop;
  const clipX = (isFrozenX ? view.headerLeft : view.frozenLeft) * view.zoom;
  const clipY = (isFrozenY ? view.headerTop : view.frozenTop) * view.zoom;
  Object.assign(chart.clip.style, {
    left: pixels(canvas.left + clipX),
    top: pixels(canvas.top + clipY),
    width: pixels(canvas.width - clipX),
    height: pixels(canvas.height - clipY),
  });
  const left = (x - (isFrozenX ? 0 : view.scrollX)) * view.zoom - clipX;
  const top = (y - (isFrozenY ? 0 : view.scrollY)) * view.zoom - clipY;
  chart.picture.style.transform = `translate(${pixels(left)}, ${pixels(top)}) scale(${String(view.zoom)})`;
}

function pixels(value: number): string {
  return `${String(value)}px`;
}

function parseSvg(text: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return document.importNode(parsed, true);
}
