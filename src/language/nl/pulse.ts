import type { CsvFault } from '../../core/pulse/csv-fault.ts';
import { list, word as words } from './words.ts';

/** Wat er mis is in een tabel met antwoorden. */
function csvFault(fault: CsvFault): string {
  switch (fault.is) {
    case 'empty':
      return 'er staan geen antwoorden in. Zet bovenaan een regel met namen van kolommen, en daaronder een regel per mens.';
    case 'no-columns':
      return `${fault.names.length === 1 ? 'de kolom' : 'de kolommen'} ${list(fault.names)} ${fault.names.length === 1 ? 'ontbreekt' : 'ontbreken'}. ${fault.sign === undefined ? '' : `Tussen de kolommen staat ${fault.sign}. `}Kolommen mogen gescheiden zijn met ; of , of een tab.`;
    case 'open-quote':
      return 'hier begint een cel met een aanhalingsteken dat niet sluit. Haal het weg, of zet er een achter de cel.';
    case 'column-twice':
      return `de kolom ${fault.name} staat er twee keer.`;
    case 'cells':
      return `${fault.found} kolommen, het moeten er ${fault.wanted} zijn.`;
    case 'answer':
      return `${fault.name} is ${fault.found ?? 'iets anders'}; het is 1 tot en met 5, of 0.`;
    case 'group':
      return `${fault.name} is ${fault.found === '' ? 'leeg' : (fault.found ?? 'iets anders')}; het is ${fault.name === 'position' ? 'L (leidinggevende) of M (medewerker)' : 'B, U, F of T'}.`;
  }
}

/** The command that counts a pulse. */
export const pulse = {
  title: (day: string) => `Peiling van ${day}`,
  statement: 'Stelling',
  now: 'nu',
  before: 'vorige keer',
  beforeWas: (day: string) => `De vorige keer was op ${day}.`,
  starMeans: 'Een * betekent: hierover willen mensen praten.',
  noWhole: 'Hier staan alleen de groepen. Een woord voor allen samen zou verraden wat een groep antwoordde.',
  agreements: 'Afspraken',
  agreementsHow: 'Zet elke afspraak op een regel, zo: - [ ] teamleider: vraagt directie om antwoord (4 maart 2027)',
  noAgreements: 'Geen afspraken.',
  numbered: (number: number, text: string) => `Stelling ${number}: ${text}`,
  csvFault,
  nothingStored: 'Er is niets bewaard. Verbeter deze regels en begin opnieuw.',
  none: 'Er staat geen briefje in.',
  noneHint: (statements: number, example: string) =>
    `Zet elk briefje op een regel: het nummer, ${words(statements)} cijfers, en als iemand wil een ster. Zo: ${example}`,
  notAll: (found: number, people: number) => `Er zijn ${found} van de ${people} briefjes.`,
  tooMany: (found: number, people: number) => `Er zijn ${found} antwoorden en ${people} mensen.`,
  tooManyHint: 'Kijk of er iets dubbel in staat, of noem het juiste aantal bij --people.',
  badPeople: (found: string) => `--people is ${found}; het is een heel getal van 1 tot en met 99.`,
  cutFromFile: 'Een peiling opsplitsen kan alleen vanuit een bestand: geef --slips of --csv mee.',
  sameId: (id: string) => `Het id "${id}" hoort al bij een andere stelling. Geef een van de twee een ander id.`,
  badCut: (found: string) => `--cut is ${found}; het is position of domain.`,
  notCut: {
    oneGroup: 'Er is niet gesplitst: iedereen zit in dezelfde groep.',
    tooFew: (names: readonly string[]) =>
      `Er is niet gesplitst: bij ${list(names)} zijn er minder dan zeven mensen. Dan is te raden wie wat antwoordde. Hieronder staan allen samen.`,
  },
  nothingKept: 'Er is niets bewaard.',
  reworded: (ids: readonly string[]) =>
    `Bij ${list(ids)} is de zin sinds de vorige keer veranderd. Daar staat – bij vorige keer: het is een andere vraag. Geef een veranderde zin een nieuw id.`,
  otherList: (before: string, now: string) => `De vorige peiling ging over de lijst ${before}, deze over ${now}.`,
  otherListHint: 'Noem bij --statements dezelfde lijst, of laat --again weg.',
  againNoWords: (file: string) =>
    `In ${file} staan geen woorden om naast te leggen: er waren te weinig mensen, of er waren groepen.`,
  againHint: 'Laat --again weg.',
  needsInput: 'Noem de briefjes of de antwoorden.',
  needsInputHint: 'driehoek pulse --slips BESTAND, of driehoek pulse --csv BESTAND. Met - lees je van de invoer.',
  noPulse: (folder: string) => `In ${folder} staat nog geen peiling.`,
  noPulseHint: 'Noem een bestand, of maak er een: driehoek pulse --slips BESTAND',
  notAPulse: (file: string) => `${file} is geen peiling: de gegevens bovenaan ontbreken.`,
};
