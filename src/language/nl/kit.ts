import { list, meant } from './words.ts';

const leaves = (n: number) => (n === 1 ? '1 vel' : `${n} vellen`);

/** What lies on the table: sheets to print, and what is said about them. */
export const kit = {
  kit: {
    file: 'tafel',
    sheets: {
      script: 'draaiboek',
      triangle: 'driehoek',
      agreements: 'afspraken',
      'value-cards': 'waardenkaarten',
      'value-slip': 'waardenbriefje',
      card: 'kaartje',
      'pulse-slip': 'peilbriefje',
      assignment: 'opdracht',
      lenses: 'brilkaarten',
      case: 'casus',
      evaluation: 'evaluatie',
    },
    /** What to do with a sheet once it is printed. */
    after: {
      script: 'een voor elke begeleider',
      triangle: 'in het midden van de tafel',
      agreements: 'aan de muur',
      'value-cards': 'een vel voor ieder; snijd langs de lijnen',
      'value-slip': 'snijd doormidden; vouw op de stippellijn',
    },
    /** Or else, by its size. */
    cut: { a4: 'een voor ieder', a5: 'snijd doormidden', a6: 'snijd in vieren', a7: 'snijd in achten' },
    title: (form: string) => `Voor op tafel: ${form}`,
    printing: 'Druk af op A4, op ware grootte (100 %), zonder kop- en voetregel. Zwart-wit is goed, dubbelzijdig ook.',
    open: {
      html: 'Open het bestand in een browser, bijvoorbeeld met een dubbelklik, en kies daar Afdrukken.',
      pdf: 'Open het bestand en kies Afdrukken.',
    },
    row: (sheet: string, n: number, after: string) => `  ${sheet.padEnd(15)} ${leaves(n).padStart(9)}  ${after}`,
    made: (people: number, n: number) => `Voor ${people} mensen, samen ${leaves(n)}:`,
    mostPeople: (people: number) =>
      `Zoveel mensen kunnen er hooguit meedoen. Zijn jullie met minder? Zeg het met --people ${people - 1}.`,
    outside: (people: number, min: number, max: number) =>
      `Deze werkvorm is voor ${min} tot ${max} mensen. De bladen zijn er nu voor ${people}.`,
    noSheet: (named: string, known: readonly string[], near?: string) =>
      `--only ${named}: zo heet geen blad.${meant(near)} Er zijn: ${list(known)}.`,
    nothingOn: (sheet: string) => `Voor het blad "${sheet}" staat er niets in deze werkvorm.`,
    nothingHint: 'Kies een ander blad, of laat --only weg: dan krijg je wat deze werkvorm nodig heeft.',
    other: (form: string, asked: string, given: string) => `De werkvorm ${form} gebruikt ${asked}, en niet ${given}.`,
    otherHint: 'Zet de andere in de werkvorm, of druk alleen dat blad af met --only.',
    caseHint: 'Zeg welke casus: --case ID.',
    wantsFile: 'Een PDF gaat niet naar de uitvoer. Noem een bestand met --output.',
    takenHint: 'Kies een andere naam, of laat --output weg.',
    noBrowser: 'Er is geen browser gevonden om een PDF mee te maken.',
    noBrowserHint:
      'Maak HTML (zonder --to pdf), open dat bestand in een browser en kies Afdrukken. Of installeer Chromium, Chrome of Edge.',
    browserFailed: (browser: string) => `${browser} maakte geen PDF.`,
    browserFailedHint: 'Maak HTML (zonder --to pdf), open dat bestand in een browser en kies Afdrukken.',
    triangle: {
      alt: 'Een driehoek van punten, met aan elke hoek een naam',
      ask: 'Wat weegt voor jou het zwaarst in deze casus?',
      corners: {
        professie: 'je vak: wat kennis en beroep vragen',
        politiek: 'het bestuur: wat de gekozen leiding wil en mag vragen',
        maatschappij: 'de samenleving: wat mensen nodig hebben',
      },
      tens: 'Verdeel tien punten over deze drie.',
    },
    agreements: {
      title: 'Dit spreken we af',
      usual: [
        'Wat iemand hier zegt, vertel je niet door. In het verslag staan redenen en rollen, geen namen.',
        'Dit is geen beoordeling. Passen mag altijd.',
      ],
      own: 'En dit voegen we toe:',
    },
    typed: 'Zo typ je het in:',
    card: {
      number: 'Kaart',
      table: 'Tafel',
      option: 'optie',
      tens: 'Samen tien.',
      own: 'Deze strook houd je zelf',
    },
    slip: {
      work: 'Op het werk',
      home: 'Thuis',
      homeKept: 'Deze helft houd je zelf. Niemand typt die in.',
      homeThen:
        'Welke kaarten liggen op het werk hoger, en welke thuis? Schrijf er van elk hooguit drie op de andere helft, als je wilt.',
      how: 'Leg de kaarten in vijf stapels. Schrijf bij elke kaart het cijfer van zijn stapel, en streep daarvoor een rondje door.',
      emptyIs: 'laat het vak leeg',
      most: 'telt het meest',
      least: 'telt het minst',
      higherAtWork: 'op het werk hoger',
      higherAtHome: 'thuis hoger',
      notHere: (numbers: readonly number[]) =>
        numbers.length === 1
          ? `${numbers[0]} is privé en hoort niet in deze twee rijtjes.`
          : `${list(numbers.map(String))} zijn privé en horen niet in deze twee rijtjes.`,
      star: 'hierover wil ik praten (dit kan op het scherm komen)',
    },
    pulse: {
      title: 'Peiling',
      scale: '1 helemaal oneens · 2 oneens · 3 ertussenin · 4 eens · 5 helemaal eens · 0 geen antwoord',
      shown:
        'Niemand ziet wat jij invult. Het scherm toont één woord per stelling, en alleen als jullie met genoeg zijn.',
    },
    case: { by: (role: string) => `Ingebracht door: ${role}` },
    evaluation: { asks: ['Wat had je aan dit gesprek?', 'Was er genoeg ruimte om het oneens te zijn?'] },
  },
};
