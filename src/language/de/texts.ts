import type { Texts } from '../text';
import { allotment } from './allotment';
import { checkList } from './check-list';
import { composition } from './composition';
import { errors } from './errors';
import { findings } from './findings';
import { gradeChange } from './grade-change';
import { grading } from './grading';
import { monitoring } from './monitoring';
import { narrative } from './narrative';
import { ownTarget } from './own-target';
import { pane } from './pane';
import { reports } from './reports';
import { term } from './term';
import { summary } from './summary';

/** Every word in German but the worksheet functions'. */
export const texts: Texts = {
  ownTarget,
  reports,
  summary,
  allotment,
  checkList,
  findings,
  errors,
  gradeChange,
  grading,
  narrative,
  pane,
  composition,
  monitoring,
  term,
};
