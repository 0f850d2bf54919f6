import { allotFunction } from './allot-function';
import { attainmentFunction } from './attainment-function';
import { bandPositionFunction } from './band-function';
import type { FunctionId } from './catalogue';
import { excellentAllowedFunction, excellentToLowerFunction } from './excellent-functions';
import { followsFunction } from './follows-function';
import { gradeChangeFunction } from './grade-change-function';
import { gradesFunction } from './grades-function';
import { goodOrBetterFunction, gradeShareFunction } from './grading-functions';
import { plainNumberFunction, roundedFunction } from './number-functions';
import { paceFunction, yearEndFunction } from './pace-functions';
import {
  admissionRatioFunction,
  compositionFunction,
  pointsAboveFunction,
  samePeriodFunction,
} from './share-functions';
import { standingFunctionOfValues, standingTextFunction } from './standing-functions';
import { requiredPerYearFunction, termAverageFunction } from './term-functions';
import type { WorksheetFunction } from './worksheet-function';

/** The implementation of every function of the catalogue, by id. */
export const functions: Readonly<Record<FunctionId, WorksheetFunction>> = {
  ATTAINMENT: attainmentFunction,
  ADMISSIONRATIO: admissionRatioFunction,
  BANDPOSITION: bandPositionFunction,
  POINTSABOVE: pointsAboveFunction,
  STANDING: standingFunctionOfValues,
  STANDINGTEXT: standingTextFunction,
  TERMAVERAGE: termAverageFunction,
  REQUIREDPERYEAR: requiredPerYearFunction,
  PACE: paceFunction,
  YEAREND: yearEndFunction,
  SAMEPERIOD: samePeriodFunction,
  ALLOT: allotFunction,
  GRADESHARE: gradeShareFunction,
  GOODORBETTER: goodOrBetterFunction,
  GRADES: gradesFunction,
  GRADECHANGE: gradeChangeFunction,
  EXCELLENTALLOWED: excellentAllowedFunction,
  EXCELLENTTOLOWER: excellentToLowerFunction,
  COMPOSITION: compositionFunction,
  FOLLOWS: followsFunction,
  PLAINNUMBER: plainNumberFunction,
  ROUNDED: roundedFunction,
};
