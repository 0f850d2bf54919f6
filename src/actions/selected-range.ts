/** What a person selected in the sheet, to be named as a table's range. */
export { selectedRange, type SelectedRange } from '../excel/selected-range';
