import { list, meant, why } from './words.ts';

/** Reading and writing: what went wrong, and sessions that are still open. */
export const files = {
  files: {
    notFound: (name: string) => `${name} is er niet.`,
    isFolder: (name: string) => `${name} is een map.`,
    isFolderHint: (file?: string) =>
      file === undefined
        ? 'Daar staat geen verslag of casus in. Wat er in de map met verslagen staat, toont driehoek list.'
        : `Noem een bestand daaruit, bijvoorbeeld: ${file}`,
    notAFile: (name: string) => `${name} is geen gewoon bestand.`,
    keepsChanging: (name: string) => `${name} verandert telkens terwijl het wordt gelezen.`,
    tooLarge: (name: string, mib: number) => `${name} is groter dan ${mib} MB.`,
    tooDeep: (name: string, most: number) =>
      `${name} ligt meer dan ${most} mappen diep. Wat erin staat, is niet gelezen.`,
    cannotRead: (name: string, code: string) => `${name} is niet te lezen: ${why(code)}.`,
    notUtf8: (name: string, utf16: boolean) =>
      `${name} is niet opgeslagen als UTF-8${utf16 ? ', maar als UTF-16' : ''}.`,
    saveAsUtf8: 'Sla het bestand opnieuw op met de codering UTF-8.',
    notAFolder: (name: string) => `${name} zou een map moeten zijn, maar er staat een bestand met die naam.`,
    cannotWrite: (name: string, code: string) => `${name} is niet te schrijven: ${why(code)}.`,
    cannotPrint: (code: string) => `Niet alles is uitgeschreven: ${why(code)}.`,
    cannotWriteHint: (code: string) =>
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'Maak ruimte vrij en probeer het opnieuw.'
        : 'Kies een andere plek, bijvoorbeeld in je eigen map (~).',
    outside: (name: string, real: string | undefined) =>
      real === undefined
        ? `${name} verwijst naar een plek die er niet is.`
        : `${name} verwijst naar ${real}, buiten deze map. Daar leest en schrijft driehoek niet vanzelf.`,
    outsideHint: 'Bedoel je die plek, noem die dan met --output of onder paths in driehoek.config.yaml.',
    changedMeanwhile: (name: string) => `${name} is intussen door iets anders veranderd. Er is niets overschreven.`,
    changedHint: 'Probeer het opnieuw: dan gaat het uit van wat er nu staat.',
    isLink: (name: string) => `${name} is een koppeling naar een ander bestand. Daar schrijft driehoek niet doorheen.`,
    isLinkHint: 'Noem het bestand zelf.',
    taken: (name: string) => `${name} bestaat al en is niet overschreven.`,
  },
  sessions: {
    none: 'Er loopt geen gesprek.',
    noneHint: 'Begin er een met driehoek review. Is het in een andere map begonnen, ga dan daarheen.',
    several: 'Er lopen meer gesprekken. Kies er een:',
    unknown: (named: string, near?: string) => `Er is geen gesprek "${named}".${meant(near)}`,
    knownAre: (ids: readonly string[]) => (ids.length === 0 ? 'Er loopt geen gesprek.' : `Er lopen: ${list(ids)}.`),
    at: (settled: number, steps: number, step: string) => `${settled} van ${steps} stappen gedaan; verder bij: ${step}`,
    removed: (id: string) => `Gesprek ${id} is verwijderd.`,
    inUse: (id: string) => `Gesprek ${id} is open in een ander venster.`,
    inUseHint: (lock: string) =>
      `Ga daar verder, of stop het daar eerst. Is er geen ander venster, verwijder dan ${lock}.`,
    broken: (path: string, line: number) => `${path} is beschadigd vanaf regel ${line}. Er is niets aan veranderd.`,
    brokenHint: 'De regels erboven zijn te lezen in een editor; elke regel is één antwoord.',
    kept: 'Alles tot hier is bewaard. Verder gaan:',
    stays: (path: string, id: string) =>
      `Het verslag is er. Het begonnen gesprek kon niet weg: ${path}. Haal het later weg met: driehoek sessions rm ${id}`,
    notKept: 'Dit laatste antwoord is niet bewaard. Kopieer het als je het niet kwijt wilt:',
  },
};
