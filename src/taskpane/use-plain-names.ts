import { useState } from 'react';
import { removePlainNames, writePlainNames } from '../actions/plain-names';
import { problemOf, problemOfBug, type Problem } from '../actions/problem';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';

type PlainNamesTexts = Texts['pane']['plainNames'];

interface PlainNamesState {
  readonly isBusy: boolean;
  /** What was done, one sentence each. */
  readonly result: readonly string[];
  readonly problem: Problem | null;
}

const idle: PlainNamesState = { isBusy: false, result: [], problem: null };

function sentences(template: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [fill(template, { count: names.length, names: names.join(', ') })];
}

/** Joins the section of the plain names with what the person asks for. */
export function usePlainNames(language: Language, texts: PlainNamesTexts) {
  const [state, setState] = useState(idle);

  const write = async (): Promise<PlainNamesState> => {
    const outcome = await writePlainNames(language);
    if (!outcome.ok) return { ...idle, problem: problemOf(outcome, language) };
    const { written, taken } = outcome.value;
    return { ...idle, result: [...sentences(texts.written, written), ...sentences(texts.taken, taken)] };
  };

  const remove = async (): Promise<PlainNamesState> => {
    const outcome = await removePlainNames();
    if (!outcome.ok) return { ...idle, problem: problemOf(outcome, language) };
    const removed = outcome.value;
    return {
      ...idle,
      result: removed.length === 0 ? [texts.noneToRemove] : sentences(texts.removed, removed),
    };
  };

  /** A bug is shown in its own words, and thrown on for the console. */
  const begin = (work: () => Promise<PlainNamesState>) => {
    setState({ ...idle, isBusy: true });
    work().then(setState, (error: unknown) => {
      setState({ ...idle, problem: problemOfBug(error, language) });
      throw error;
    });
  };

  return {
    state,
    write: () => {
      begin(write);
    },
    remove: () => {
      begin(remove);
    },
    closeProblem: () => {
      setState(idle);
    },
  };
}
