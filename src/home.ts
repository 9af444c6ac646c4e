import { homeOf } from './core/check/rule-address.ts';

declare const REPOSITORY: unknown;

/** The https address where driehoek lives, by what package.json said when it was built. From source it is not known. */
export const home: string | undefined = typeof REPOSITORY === 'undefined' ? undefined : homeOf(REPOSITORY);
