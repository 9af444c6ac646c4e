import type { SectionId } from '../../src/core/record/sections.ts';

/** Markdown that costs a careless reader more than its length, as the body of a record. */
export interface Hostile {
  readonly name: string;
  /** About that many UTF-16 units, from some hundreds on. */
  body(length: number): string;
}

type Fill = (length: number) => string;

/** Front matter to put before such a body. */
export const hostileFront = `---
format: driehoek/record@1
title: x
date: 2026-12-18
language: nl
status: open
protocol: kort
dissent: 0
---

`;

export const hostile: readonly Hostile[] = [
  // One container in another, as deep as the line is long.
  under('actions', 'bullets in bullets', repeated('- ')),
  under('dissent', 'quotes in quotes', repeated('> ')),
  under('actions', 'numbers in numbers', repeated('1. ')),
  under('actions', 'lists ever deeper', deeper),
  // Marks that open and never close, or close in the wrong order.
  under('remaining', 'brackets', repeated('[')),
  under('remaining', 'pictures begun', repeated('![')),
  under('remaining', 'links begun', repeated('[a](')),
  under('remaining', 'emphasis begun', repeated('*a ')),
  under('remaining', 'strong begun', repeated('**a')),
  under('remaining', 'underscores within words', repeated('_a_')),
  under('remaining', 'code with ever more backticks', backticks),
  under('remaining', 'strikes', repeated('~~')),
  under('remaining', 'angle brackets', repeated('<')),
  under('remaining', 'tags begun', repeated('a <div ')),
  under('remaining', 'comments begun', repeated('a <!-- ')),
  under('remaining', 'ampersands', repeated('&')),
  under('remaining', 'backslashes', repeated('\\')),
  // Many of what a record has a few of.
  under('actions', 'a wide table with short rows', table),
  under('actions', 'heading signs', repeated('# ')),
  under('actions', 'boxes', repeated('- [ ] x\n')),
  under('actions', 'markers', repeated('<!-- driehoek:actions -->\n\n')),
  under('remaining', 'definitions and their uses', definitions),
  // Labels, then a long run of blanks, and all of it once more as code that never ends.
  under('escalation', 'labels and blanks on a line, and an open fence', labels),
];

function under(section: SectionId, name: string, fill: Fill): Hostile {
  const head = `<!-- driehoek:${section} -->\n\n## ${section}\n\n`;
  return { name, body: (length) => `${head}${fill(Math.max(0, length - head.length))}\n` };
}

function repeated(part: string): Fill {
  return (length) => part.repeat(Math.floor(length / part.length));
}

/** Line n is indented by n levels of two blanks. */
function deeper(length: number): string {
  const lines = Math.floor(Math.sqrt(length));
  return Array.from({ length: lines }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
}

function backticks(length: number): string {
  const runs = Math.floor(Math.sqrt(2 * length));
  return Array.from({ length: runs }, (_, at) => '`'.repeat(at + 1)).join(' ');
}

function table(length: number): string {
  const columns = Math.floor(length / 6);
  return [`${'|a'.repeat(columns)}|`, `${'|-'.repeat(columns)}|`, repeated('|\n')(length - 4 * columns)].join('\n');
}

function definitions(length: number): string {
  const half = length / 2;
  return `${repeated('[a]: x\n')(half)}\n${repeated('[a] ')(half)}`;
}

function labels(length: number): string {
  const part = length / 4;
  const line = `${repeated('**a:** ')(part)}a${repeated(' ')(part)}b`;
  return `${line}\n\n\`\`\`\n${line}`;
}
