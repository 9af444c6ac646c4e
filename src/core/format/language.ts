/** The languages of the interface, of records and of the library. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
