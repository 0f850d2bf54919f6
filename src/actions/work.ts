/** What the pane and the commands hand on to long work. */
export type { Progress, Work } from '../excel/work';
