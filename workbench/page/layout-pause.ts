import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetRangeThemeModel } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Book } from '../book/book';
import type { RichApiHost } from './browser-transport';

/**
 * The host, with the grid's layout put off until a batch is done. Univer lays a sheet out anew after each change of a
 * row or column, over all of its 1,048,576 rows, which takes a third of a second; a report sets dozens of them in one
 * batch. Excel does not draw in the middle of a batch either.
 */
export function withLayoutPause(host: RichApiHost, book: Book): RichApiHost {
  const pause = new LayoutPause(book);
  return {
    async handle(body) {
      pause.begin();
      try {
        return await host.handle(body);
      } finally {
        pause.end();
      }
    },
    onMessages: (listener) => host.onMessages(listener),
  };
}

type Skeletons = SheetSkeletonManagerService;
type Laid = Parameters<Skeletons['reCalculate']>[0];

/**
 * Univer has no switch for this, so for the time of the pause two methods of its services only note what they were
 * asked for; at the end that is done once.
 */
class LayoutPause {
  private running = 0;
  private resume: () => void = () => undefined;

  constructor(private readonly book: Book) {}

  /** Batches may overlap: results of functions arrive while another batch waits for them. */
  begin(): void {
    this.running += 1;
    if (this.running > 1) return;
    const resumeSkeletons = this.pauseSkeletons();
    const resumeRowThemes = this.pauseRowThemes();
    this.resume = () => {
      resumeSkeletons();
      resumeRowThemes();
    };
  }

  end(): void {
    this.running -= 1;
    if (this.running === 0) this.resume();
  }

  private pauseSkeletons(): () => void {
    const { injector, unitId } = this.book.handle;
    const skeletons = injector
      .get(IRenderManagerService)
      .getRenderUnitById(unitId)
      ?.with(SheetSkeletonManagerService);
    if (!skeletons) return () => undefined;
    const asked = new Set<Laid>();
    const reCalculate = skeletons.reCalculate.bind(skeletons);
    skeletons.reCalculate = (laid) => {
      asked.add(laid ?? skeletons.getCurrentParam());
    };
    return () => {
      skeletons.reCalculate = reCalculate;
      const current = skeletons.getCurrentParam();
      for (const laid of asked) if (laid !== current) reCalculate(laid);
      // Lays the visible sheet out, and tells scroll bars and headers of it.
      if (current && asked.has(current)) skeletons.setCurrent({ sheetId: current.sheetId });
    };
  }

  /** The stripes of range themes look at the height of every row. */
  private pauseRowThemes(): () => void {
    const themes = this.book.handle.injector.get(SheetRangeThemeModel);
    const asked = new Map<string, string>();
    const refresh = themes.refreshSheetRowVisibleFuncSet.bind(themes);
    themes.refreshSheetRowVisibleFuncSet = (unitId, sheetId) => {
      asked.set(sheetId, unitId);
    };
    return () => {
      themes.refreshSheetRowVisibleFuncSet = refresh;
      for (const [sheetId, unitId] of asked) refresh(unitId, sheetId);
    };
  }
}
