import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { newerMembersSource } from './newer-members-source';

/*
 * `npx tsx scripts/build-newer-members.ts`: writes workbench/protocol/newer-members.ts from the doc comments of
 * @types/office-js. Wanted after that package was updated; a test says so.
 */
const file = 'workbench/protocol/newer-members.ts';
const source = newerMembersSource(readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8'));
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }));
