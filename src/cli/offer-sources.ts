import { basename } from 'node:path';
import { programmeFiles } from '../app/programme/programme-files.ts';
import { newestRecords } from '../app/records/look-backs-due.ts';
import { allCases } from '../app/shelf/find-case.ts';
import { listFrom } from '../app/shelf/team-shelf.ts';
import { themeIds } from '../core/case/themes.ts';
import { listJournals } from '../files/journal.ts';
import { shown } from '../files/project.ts';
import type { Context } from './context.ts';

export interface Offer {
  readonly value: string;
  readonly about?: string;
}

/** Said instead of an offer: the shell is to offer files, or folders. */
export const FILES: Offer = { value: ':files' };
export const FOLDERS: Offer = { value: ':folders' };

export type OfferSource = (context: Context) => Promise<readonly Offer[]> | readonly Offer[];

export const free: OfferSource = () => [];
export const files: OfferSource = () => [FILES];
export const among = (values: readonly string[]): OfferSource => {
  const offers = values.map((value) => ({ value }));
  return () => offers;
};

export const caseOffers: OfferSource = async (context) => [
  ...(await allCases(context)).map(({ source = '', title }) => ({
    value: source.startsWith('library:') ? source.slice('library:'.length) : basename(source, '.yaml'),
    about: title,
  })),
  FILES,
];

export const shelf =
  (name: 'protocols' | 'lenses' | 'decks'): OfferSource =>
  async (context) => [
    ...(await listFrom(name, context)).found.map(({ id, value: { title } }) => ({ value: id, about: title })),
    FILES,
  ];

/** Ours, and those a team has given its cases. */
export const themes: OfferSource = async (context) => {
  const own = (await allCases(context)).flatMap((one) => one.themes ?? []);
  return [...new Set([...themeIds, ...own])].map((value) => ({ value }));
};

export const programmes: OfferSource = async (context) =>
  (await programmeFiles(context)).map(({ id }) => ({ value: id }));

export const records: OfferSource = async (context) =>
  (await newestRecords(context))
    .filter((path) => basename(path) !== 'README.md')
    .map((path) => ({ value: shown(path, context.cwd) }));

export const sessionOffers: OfferSource = async (context) =>
  listJournals((await context.project()).paths.sessions).map((value) => ({ value }));

export const ruleOffers: OfferSource = async () =>
  (await import('../core/check/rules.ts')).ruleIds.map((value) => ({ value }));
export const ruleSettings: OfferSource = async () => {
  const { lockedIds, ruleIds } = await import('../core/check/rules.ts');
  const open = ruleIds.filter((id) => !lockedIds.includes(id));
  return open.flatMap((id) => ['off', 'warning', 'error'].map((set) => ({ value: `${id}=${set}` })));
};

export const commands: OfferSource = ({ commands: rows, messages: { cli } }) =>
  rows.filter(({ hidden }) => !hidden).map(({ name, describe }) => ({ value: name, about: cli.describe[describe] }));
