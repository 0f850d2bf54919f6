import type { CellPlace } from '../actions/show-cell';
import type { WorkbookSettings } from '../actions/workbook-settings';
import type { Texts } from '../language/text';

/** What a card that asks about tables needs: an answer is kept in the workbook's settings, and the workbook read anew. */
export interface QuestionCard<Question> {
  readonly texts: Texts['pane']['data'];
  readonly questions: readonly Question[];
  readonly settings: WorkbookSettings;
  readonly isBusy: boolean;
  readonly onKeep: (settings: WorkbookSettings, needsReading: boolean) => void;
  readonly onShow: (place: CellPlace) => void;
}
