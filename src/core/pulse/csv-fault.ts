/** What is wrong with a table of answers; a column by its number, from 1. Of a cell it holds one word at most: never more of what somebody answered. */
export type CsvFault =
  | { readonly is: 'empty' }
  /** `sign`: what seems to stand between the columns. */
  | { readonly is: 'no-columns'; readonly line: number; readonly names: readonly string[]; readonly sign?: string }
  /** A quotation mark that opens a cell and does not close it. */
  | { readonly is: 'open-quote'; readonly line: number }
  | { readonly is: 'column-twice'; readonly line: number; readonly column: number; readonly name: string }
  | { readonly is: 'cells'; readonly line: number; readonly found: number; readonly wanted: number }
  | {
      readonly is: 'answer';
      readonly line: number;
      readonly column: number;
      readonly name: string;
      /** Nothing where it may be more than one answer. */
      readonly found?: string;
    }
  | {
      readonly is: 'group';
      readonly line: number;
      readonly column: number;
      readonly name: 'position' | 'domain';
      /** Empty for an empty cell; nothing where it may be more than one answer. */
      readonly found?: string;
    };
