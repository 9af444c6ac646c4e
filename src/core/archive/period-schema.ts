import * as v from 'valibot';
import { periodPattern } from './period.ts';

/** A half-year in a file, as "2026-H1". */
export const periodSchema = v.pipe(v.string(), v.regex(periodPattern, 'not-period'));
