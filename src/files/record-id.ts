import { createHash, randomInt } from 'node:crypto';
import type { IsoDate } from '../core/text/calendar.ts';

const LENGTH = 4;
const BASE = 36;

/** The id of a record that is made from answers: the same answers of the same day always have the same one. */
export function recordIdOf(date: IsoDate, answers: string): string {
  const digest = createHash('sha256').update(`${date}\n${answers}`).digest('hex');
  return idOf(date, Number.parseInt(digest.slice(0, 12), 16));
}

/** The id of a record that people make at the table. */
export function drawnRecordId(date: IsoDate): string {
  return idOf(date, randomInt(BASE ** LENGTH));
}

function idOf(date: IsoDate, number: number): string {
  return `${date}-${(number % BASE ** LENGTH).toString(BASE).padStart(LENGTH, '0')}`;
}
