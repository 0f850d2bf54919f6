import { done, type Outcome } from './outcome';
import { run } from './run';
import { isSupported } from './support';

/** Something that happened to the workbook, as far as figures may have changed by it. */
export interface WorkbookChange {
  readonly kind: 'cells' | 'sheet-renamed' | 'sheet-deleted';
  readonly sheetId: string;
  /** A coauthor did it. */
  readonly isRemote: boolean;
  /** This add-in did it; `false` where Excel does not say (before ExcelApi 1.14). */
  readonly isOwn: boolean;
}

type Told = { readonly worksheetId: string } & Partial<{
  readonly source: string;
  readonly triggerSource: string;
}>;

/** Tells of every change from now on, until what it gives is called. */
export function watchChanges(
  listener: (change: WorkbookChange) => void,
): Promise<Outcome<() => Promise<Outcome<null>>>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (kind: WorkbookChange['kind']) => (told: Told) => {
      const isRemote = told.source === 'Remote';
      const isOwn = !isRemote && told.triggerSource === 'ThisLocalAddin';
      listener({ kind, sheetId: told.worksheetId, isRemote, isOwn });
      return Promise.resolve();
    };
    const handlers: OfficeExtension.EventHandlerResult<never>[] = [
      worksheets.onChanged.add(tell('cells')),
      worksheets.onDeleted.add(tell('sheet-deleted')),
    ];
    if (isSupported('ExcelApi', '1.17')) handlers.push(worksheets.onNameChanged.add(tell('sheet-renamed')));
    await context.sync();
    return done(() => forget(handlers));
  });
}

/** Handlers belong to the context that they were added in. */
async function forget(
  handlers: readonly OfficeExtension.EventHandlerResult<never>[],
): Promise<Outcome<null>> {
  return run(async () => {
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
    return done(null);
  });
}
