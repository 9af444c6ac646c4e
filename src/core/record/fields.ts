import { plainText } from '../text/passage.ts';
import { tidyLine } from '../text/tidy.ts';
import type { SectionId } from './sections.ts';

/** What a field of the record means to the program, whatever it is called in a file. */
export interface FieldInfo {
  /** Every label ever used for it, in all languages, in small letters. Old ones stay: old records do. */
  readonly labels: readonly string[];
  /** Whether it may run over more than one paragraph. */
  readonly paragraphs?: true;
  /** Whether it stands below a point, as a part of it. */
  readonly part?: true;
  /** Whether something is missed where it cannot be found: then an unknown label is worth a word. */
  readonly matters?: true;
}

export interface SectionInfo {
  /** Every heading ever used for it, in small letters. */
  readonly headings: readonly string[];
  readonly fields: Readonly<Record<string, FieldInfo>>;
}

const line = (...labels: string[]): FieldInfo => ({ labels });
const long = (...labels: string[]): FieldInfo => ({ labels, paragraphs: true });
const below = (...labels: string[]): FieldInfo => ({ labels, paragraphs: true, part: true });
const wanted = (...labels: string[]): FieldInfo => ({ labels, matters: true });
const wantedBelow = (...labels: string[]): FieldInfo => ({ ...wanted(...labels), part: true });

/** The one place that knows how the sections and fields of a record are called. A field is named as in the session forms. */
export const sectionInfo = {
  // Its heading is the title of the record.
  summary: { headings: [], fields: {} },
  case: {
    headings: ['casus', 'de casus', 'case', 'the case'],
    fields: {
      role: line('rol van de inbrenger', 'role of the case owner'),
      decides: line('wie beslist', 'who decides'),
      audience: line('voor wie dit verslag is', 'who this record is for'),
      moment: long('het moment', 'wat er gebeurde', 'het incident', 'the moment', 'what happened', 'the incident'),
      question: line('de vraag', 'the question'),
      heat: line('het heetste moment', 'the most heated moment'),
      hope: line('waarvoor we komen', 'what we come for'),
      last: long('van de vorige keer', 'from last time'),
      record: line('terug naar', 'back to'),
    },
  },
  facts: {
    headings: ['feiten en onbekenden', 'feiten', 'facts and unknowns', 'facts'],
    fields: {
      facts: line('feiten', 'facts'),
      unknowns: line('onbekend', 'unknown'),
      interpretations: line('interpretaties', 'interpretations'),
      done: line('gedaan', 'done'),
      open: line('nog niet gedaan', 'not done yet'),
      since: long('sindsdien', 'since then'),
      differently: long('anders dan gedacht', 'other than expected'),
    },
  },
  triangle: {
    headings: ['driehoek', 'de driehoek', 'triangle', 'the triangle'],
    fields: { reveal: long('wat opviel', 'what stood out') },
  },
  tension: {
    headings: [
      'hoe de spanning zich voordoet',
      'de spanning',
      'spanning',
      'how the tension shows itself',
      'how the tension occurs',
      'the tension',
    ],
    fields: {
      'professie-politiek': long('professie en politiek', 'profession and politics'),
      'professie-maatschappij': long('professie en maatschappij', 'profession and society'),
      'politiek-maatschappij': long('politiek en maatschappij', 'politics and society'),
      tension: long('hoe het nu schuurt', 'how it rubs now', 'how it chafes now'),
      a: line('de ene kant', 'one side'),
      'a-harm': line('wat de ene kant schaadt', 'what that side harms'),
      b: line('de andere kant', 'the other side'),
      lines: line('wat de groepen meenamen', 'what the groups brought'),
      merge: line('samengevoegd', 'merged'),
      'b-harm': line('wat de andere kant schaadt', 'what the other side harms'),
      values: line('waarden die botsen', 'values that clash'),
    },
  },
  responsibilities: {
    headings: ['verantwoordelijkheden', 'responsibilities'],
    fields: {
      lens: line('bril', 'lens'),
      perspectives: line('betrokkenen, met hun waarde en norm', 'stakeholders, with their value and norm'),
      owed: line(
        'aan wie wij iets verplicht zijn',
        'who we owe something to',
        'aan wie wij iets verschuldigd zijn',
        'to whom we owe something',
      ),
      rules: line('vanuit de regels', 'from the rules'),
      consequences: line('vanuit de gevolgen', 'from the consequences'),
      character: line('vanuit wie je wilt zijn', 'from who you want to be'),
    },
  },
  options: {
    headings: ['opties', 'options'],
    fields: {
      gain: below('levert op', 'brings'),
      harm: below('schaadt', 'harms'),
      repair: below('herstel', 'repair'),
    },
  },
  choice: {
    headings: ['keuze en redenen', 'de keuze', 'keuze', 'choice and reasons', 'the choice', 'choice'],
    fields: {
      'silent-choice': line(
        'stille keuze vóór het gesprek',
        'stille keuze vóór de adviesronde',
        'silent choice before the talk',
        'silent choice before the round of advice',
      ),
      outcome: line('uitkomst', 'outcome'),
      choice: line('ik kies', 'wij kiezen', 'i choose', 'we choose'),
      did: long('ik koos', 'i chose'),
      stands: line('de keuze van toen', 'the earlier choice'),
      because: long('want', 'omdat', 'because'),
      despite: long('ondanks', 'despite'),
      limit: long('de schade beperken door', 'limiting the harm by'),
      need: long('daarvoor nodig', 'needed for that'),
      how: long('hoe we hiertoe kwamen', 'how we came to this'),
      others: line('wat ook had gekund', 'what could have been done too'),
      reasons: line('redenen uit het gesprek', 'reasons from the talk'),
      advice: line('wat de anderen hadden gedaan', 'what the others would have done'),
      happened: long('wat er echt gebeurde', 'what really happened'),
      discussion: line('wat opviel in het nagesprek', 'what stood out in the closing discussion'),
      conclusion: long('wat we samen vaststellen', 'what we conclude together'),
      explained: line('zo leggen we het uit', 'how we explain it'),
      tables: line('wat de tafels kozen', 'what the tables chose'),
      'go-up': line('wat omhoog gaat', 'what goes up'),
      'three-bs': line("de opties langs de drie b's", 'the options, seen in all three ways'),
    },
  },
  dissent: {
    headings: ['tegenspraak', 'dissent'],
    fields: { needs: wantedBelow('nodig om mee te kunnen', 'nodig', 'needed to go along', 'needed') },
  },
  remaining: {
    headings: ['wat blijft schuren', 'wat blijft', 'what still rubs', 'what keeps chafing', 'what stays'],
    fields: {
      what: long('wat blijft', 'what stays'),
      kept: long('hoe we het in het oog houden', 'how we keep it in view'),
    },
  },
  escalation: {
    headings: ['opschalen en terugkoppelen', 'opschalen', 'escalation and feedback', 'escalation'],
    fields: {
      escalate: wanted('opschalen', 'escalation'),
      to: wanted('naar wie', 'to whom'),
      'escalated-layer': line('welke laag', 'which layer'),
      by: line('door wie', 'by whom'),
      'by-when': line('uiterlijk', 'by'),
      'word-back': wanted('antwoord terug', 'terugkoppelen', 'terugkoppeling', 'word back', 'feedback'),
      waiting: line('wacht nog op antwoord', 'still waits for an answer'),
      heard: line('heeft het gehoord', 'has heard'),
      message: long('wat de leiding moet weten', 'what the leadership must know'),
      'held-back': line('niet mee', 'stays here'),
      messages: line('boodschappen', 'messages'),
      rubs: below('waar het schuurt', 'where it rubs'),
      asks: below('wat we vragen', 'what we ask'),
      layer: below('van wie', 'of whom'),
    },
  },
  actions: {
    headings: ['afspraken', 'actiepunten', 'actielijst', 'agreements', 'actions', 'action points', 'action items'],
    fields: {},
  },
  learning: {
    headings: ['leerpunt', 'leerpunten', 'learning point', 'learning points'],
    fields: {
      closing: long('leerpunt', 'learning point'),
      craft: line(
        'zo ziet vakwerk er bij ons uit',
        'what good craftsmanship looks like here',
        'what good craft looks like with us',
      ),
      'each-other': line('wat we voor elkaar doen', 'what we do for each other'),
      'leadership-asks': line('wat de leiding vroeg', 'what the leadership asked'),
      'good-work': line('wat wij goed werk noemen', 'what we call good work'),
      little: line('te weinig betrokken', 'too little engaged'),
      much: line('te veel betrokken', 'too much engaged'),
      'shared-values': line('waarden die we hoorden', 'values we heard'),
      'dilemma-test': line('waaraan wij een dilemma herkennen', 'how we recognise a dilemma'),
    },
  },
  evaluation: {
    headings: ['hoe het gesprek was', 'how the session was'],
    fields: {
      helped: line('wat hielp', 'what helped'),
      room: line('ruimte voor tegenspraak', 'room for dissent'),
      differently: line('volgende keer anders', 'different next time'),
      understood: line('wat je van een ander begreep', 'what you understood of another'),
      four: line('de vier keren', 'the four sessions', 'the four times'),
      onwards: line('hoe verder', 'how to go on'),
    },
  },
  'hand-over': {
    headings: ['voor de organisatie', 'for the organisation'],
    fields: {
      'theme-words': line('in onze woorden', 'in our own words'),
      sentence: long('wat de organisatie moet horen', 'what the organisation must hear'),
    },
  },
  skipped: { headings: ['overgeslagen', 'overgeslagen stappen', 'skipped', 'skipped steps'], fields: {} },
  'look-back': {
    headings: ['terugblik', 'look-back'],
    fields: {
      day: line('dag', 'day'),
      happened: long('sindsdien', 'since then'),
      differently: long('anders dan gedacht', 'other than expected', 'what went differently'),
      postponed: line('nog niet gedaan', 'not done yet'),
      dropped: line('niet meer nodig', 'no longer needed'),
      'word-back': line('antwoord terug', 'terugkoppeling', 'word back'),
      answer: long('wat er gehoord is', 'what was heard'),
      heeded: line('tegenspraak waar iets mee gedaan is', 'dissent that was acted on'),
      'let-go': line('tegenspraak waar niets meer mee gebeurt', 'dissent that will not be acted on'),
      place: line('de casus nu plaatsen', 'placing the case now'),
      'place-why': long('waarom', 'why'),
      remaining: long('wat nog schuurt', 'what still rubs', 'what still chafes'),
      next: line('volgende terugblik', 'next look-back'),
      skipped: line('overgeslagen', 'skipped'),
    },
  },
} as const satisfies Readonly<Record<SectionId, SectionInfo>>;

type Info = typeof sectionInfo;

/** The name of a field, unique within its section. */
export type SectionFieldId<Id extends SectionId> = keyof Info[Id]['fields'] & string;
export type FieldId = { readonly [Id in SectionId]: SectionFieldId<Id> }[SectionId];

const asTyped = /^[!-_a-~]+(?: [!-_a-~]+)*$/u;

/** Blanks, capitals and typographic signs make no other word. */
export function folded(text: string): string {
  if (asTyped.test(text)) return text.toLowerCase();
  return plainText(text).replace(/[’`]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
}

const infos = Object.entries(sectionInfo) as readonly (readonly [SectionId, SectionInfo])[];

const byHeading = new Map(infos.flatMap(([id, { headings }]) => headings.map((heading) => [heading, id] as const)));

const byLabel = new Map(
  infos.flatMap(([id, { fields }]) =>
    Object.entries(fields).flatMap(([field, { labels }]) =>
      labels.map((label) => [`${id} ${label}`, field as FieldId] as const),
    ),
  ),
);

/** The section that a heading stands for; a second look-back has a number, and some people number all headings. */
export function sectionByHeading(heading: string): SectionId | undefined {
  const words = folded(heading)
    .replace(/^\d{1,2}(?:\.\d{1,2})?[.)]? /u, '')
    .replace(/[:.]$/u, '')
    .replace(/ \d{1,3}$/u, '');
  return byHeading.get(words.trim()) ?? (lookBackHeading.test(words) ? 'look-back' : undefined);
}

/** The only section of which a heading has that word in it: "schuren" is in "wat blijft schuren". */
export function sectionByWord(word: string): SectionId | undefined {
  const ids = infos.flatMap(([id, { headings }]) =>
    headings.some((heading) => heading.split(' ').includes(word)) ? [id] : [],
  );
  return ids.length === 1 ? ids[0] : undefined;
}

/** "Tweede terugblik", "Terugblik (vervolg)", "Look-back of 3 May 2027". */
const lookBackHeading =
  /^(?:(?:de |the )?(?:eerste|tweede|derde|vierde|first|second|third|fourth|\d{1,2}(?:e|de|ste|st|nd|rd|th)) )?(?:terugblik|look-back|look back)(?: \([^()]{1,30}\)|:? (?:van |op |of |on )?\d[\p{L}\d ./-]{3,25})?$/u;

export function fieldByLabel(section: SectionId, label: string): FieldId | undefined {
  return byLabel.get(`${section} ${folded(label)}`);
}

export function fieldInfo(section: SectionId, field: string): FieldInfo | undefined {
  const { fields }: SectionInfo = sectionInfo[section];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** A field by its name, as a marker has it. */
export function asField(section: SectionId, name: string): FieldId | undefined {
  return fieldInfo(section, name) === undefined ? undefined : (name as FieldId);
}

/** The fields of a section that are missed when they cannot be found. */
export function fieldsThatMatter(section: SectionId): FieldId[] {
  const { fields }: SectionInfo = sectionInfo[section];
  return Object.keys(fields).filter((field) => fields[field]?.matters) as FieldId[];
}

/** What session forms call a field otherwise: by the fact it sets, or as it was called before. */
const aliases: Readonly<Record<string, string>> = {
  'escalated-to': 'to',
  'escalated-by': 'by',
  feedback: 'word-back',
  leadership: 'leadership-asks',
};

/** The field of a section that something asked for by this name fills. */
export function fieldFor(section: SectionId, name: string): FieldId | undefined {
  return asField(section, aliases[name] ?? name);
}

/** What marks a label of a team's own, where the label alone would not say what it means. */
export function fieldMarker(section: SectionId, label: string, name: string): string | undefined {
  const field = fieldFor(section, name);
  if (field === undefined || fieldByLabel(section, label) === field) return undefined;
  return `<!-- driehoek:${section}.${field} -->`;
}

/** The same for a label below points: one marker for all of them, before the list. */
export function partMarker(section: SectionId, label: string, name: string): string | undefined {
  const field = fieldFor(section, name);
  if (field === undefined || !fieldInfo(section, field)?.part || fieldByLabel(section, label) === field)
    return undefined;
  return `<!-- driehoek:${section}.${field} = ${tidyLine(label)} -->`;
}

/** The field that a label below a point stands for. */
export function partByLabel(section: SectionId, label: string): FieldId | undefined {
  const field = fieldByLabel(section, label);
  return field !== undefined && fieldInfo(section, field)?.part ? field : undefined;
}

/** The names of the fields of a section as markers have them. */
export function fieldNames(section: SectionId): string[] {
  return Object.keys(sectionInfo[section].fields).map((field) => `${section}.${field}`);
}
