import type { ArgumentPlace, CallingCell, CallSite } from '../book/add-in-function';
import type { Book } from '../book/book';
import { areaText, sheetNameInAddress } from '../book/address';
import type { FunctionMetadata } from './functions-metadata';

/** One question to a function of the add-in, and the cells that wait for its answer. */
export interface FunctionCall {
  /** Equal calls have one key: they are asked once. */
  readonly key: string;
  readonly metadata: FunctionMetadata;
  readonly args: readonly unknown[];
  /** Of the calling cell, where functions.json asks for it; else null. */
  readonly address: string | null;
  /** Of each argument, where functions.json asks for them: null for one that is no reference. */
  readonly parameterAddresses: readonly (string | null)[] | null;
  /** By their place. */
  readonly cells: Map<string, CallingCell>;
}

/** An option of functions.json: `stream`, `volatile`, `cancelable`, `requiresAddress` … */
export function hasOption({ options }: FunctionMetadata, option: string): boolean {
  return options?.[option] === true;
}

/** A cell's key in tables. */
export function placeKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId} ${row} ${column}`;
}

/**
 * The question that a cell asks. A streaming function is asked by each cell for itself: its answers belong to the cell
 * for as long as it asks.
 */
export function functionCall(
  book: Book,
  metadata: FunctionMetadata,
  args: readonly unknown[],
  { cell, places }: CallSite,
): FunctionCall {
  const address = hasOption(metadata, 'requiresAddress')
    ? book.addressOf(cell.sheetId, cell.row, cell.column)
    : null;
  const parameterAddresses = hasOption(metadata, 'requiresParameterAddresses')
    ? places.map((place) => addressOfPlace(book, place))
    : null;
  const own = hasOption(metadata, 'stream') ? placeKey(cell) : null;
  return {
    key: JSON.stringify([metadata.id, args, address, parameterAddresses, own]),
    metadata,
    args,
    address,
    parameterAddresses,
    cells: new Map([[placeKey(cell), cell]]),
  };
}

/** `SheetName!RelativeCellAddress`: docs/excel/custom-functions-parameter-options.md, "Detect the address of a parameter". */
function addressOfPlace(book: Book, place: ArgumentPlace): string | null {
  return place && `${sheetNameInAddress(book.sheets.name(place.sheetId))}!${areaText(place.area)}`;
}
