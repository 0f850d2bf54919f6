import type { Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { UniverHandle } from './univer-handle';

/** Source: Microsoft, "Excel performance: Improving calculation performance", "Volatile functions". */
const volatile = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|INFO|CELL)\(/i;

/** True when a formula of the workbook calls a function that each calculation calls anew. */
export function hasVolatileCall({ injector, unitId }: UniverHandle): boolean {
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  return Object.values(sheets).some((rows) =>
    Object.values(rows ?? {}).some((line) => {
      const items: Nullable<IFormulaDataItem>[] = Object.values(line ?? {});
      return items.some((item) => volatile.test(item?.f ?? ''));
    }),
  );
}
