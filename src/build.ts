declare const BUILD: string;

/** Which build this is: nothing that another one kept may be taken for its own. From source there is none. */
export const build: string = typeof BUILD === 'undefined' ? 'source' : BUILD;
