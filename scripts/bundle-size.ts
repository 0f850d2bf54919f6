import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages, type Language } from '../src/language/language';

/** What a person's Excel loads of the built add-in, in bytes of gzip; office.js aside. */
export interface BundleSize {
  /** What the worksheet functions need, with the pane closed. */
  readonly functions: number;
  /** What is fetched beside that until the pane can be used: its page, React, Fluent, the first view, the words. */
  readonly pane: number;
  /** Fetched once the pane stands: the other views, reading, checking, measuring and writing. */
  readonly later: number;
  readonly all: number;
}

const parts: readonly (readonly [part: 'functions' | 'pane', name: RegExp])[] = [
  ['functions', /^(runtime|function-texts-)/],
  ['pane', /^(library|pane|texts-)/],
];

/** The size of a build for a person of one language: of the words only those and the Vietnamese ones are loaded. */
export function bundleSize(folder: string, language: Language): BundleSize {
  const size = { functions: 0, pane: gzipped(folder, 'taskpane.html'), later: 0 };
  const foreign = languages.filter((other) => other !== language && other !== 'vi');
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.js') || foreign.some((other) => file.includes(`texts-${other}.`))) continue;
    const part = parts.find(([, name]) => name.test(file))?.[0] ?? 'later';
    size[part] += gzipped(folder, file);
  }
  return { ...size, all: size.functions + size.pane + size.later };
}

function gzipped(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}
