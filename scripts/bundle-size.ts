import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages, type Language } from '../src/language/language';

/** What a person's Excel loads of the built add-in, in bytes of gzip; office.js aside. */
export interface BundleSize {
  /** What the worksheet functions need, with the pane closed. */
  readonly functions: number;
  /** React, Fluent, the pane's own code and page, and the words: what there is because there is a pane. */
  readonly pane: number;
  /** Reading, checking, measuring and writing: what the pane and the ribbon set to work. */
  readonly engine: number;
  /** All of it, with everything that is loaded late. */
  readonly all: number;
}

const parts: readonly (readonly [part: 'functions' | 'pane' | 'engine', name: RegExp])[] = [
  ['functions', /^(runtime|function-texts-)/],
  ['pane', /^(library|pane|functions-view|texts-)/],
];

/** The size of a build for a person of one language: words of other languages are never loaded. */
export function bundleSize(folder: string, language: Language): BundleSize {
  const size = { functions: 0, pane: gzipped(folder, 'taskpane.html'), engine: 0 };
  const foreign = languages.filter((other) => other !== language);
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.js') || foreign.some((other) => file.includes(`texts-${other}.`))) continue;
    const part = parts.find(([, name]) => name.test(file))?.[0] ?? 'engine';
    size[part] += gzipped(folder, file);
  }
  return { ...size, all: size.functions + size.pane + size.engine };
}

function gzipped(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}
