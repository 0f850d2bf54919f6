import type { Texts } from '../text';
import { checkList } from './check-list';
import { errors } from './errors';
import { findings } from './findings';
import { pane } from './pane';
import { reports } from './reports';

/** Every word in English but the worksheet functions'. */
export const texts: Texts = { reports, checkList, findings, errors, pane };
