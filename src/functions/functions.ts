import { attainmentFunction } from './attainment-function';
import type { FunctionId } from './catalogue';
import type { WorksheetFunction } from './measure-function';

/** The implementation of every function of the catalogue, by id. */
export const functions: Readonly<Record<FunctionId, WorksheetFunction>> = {
  ATTAINMENT: attainmentFunction,
};
