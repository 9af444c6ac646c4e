import { capital, dayParts, either, elsewhere, word } from './words.ts';

const things = (n: number) => (n === 1 ? 'Er staat één ding open' : `Er staan ${word(n)} dingen open`);
const howLong = (days: number) => {
  if (days < 14) return days === 1 ? '1 dag' : `${days} dagen`;
  return days < 60 ? `${Math.floor(days / 7)} weken` : `${Math.floor(days / 30)} maanden`;
};
const named = (days: number) => ['vandaag', 'morgen'][days];

interface Counts {
  readonly late: number;
  readonly week: number;
  readonly later: number;
  readonly undated: number;
}

const counted = ({ late, week, later, undated }: Counts) =>
  [
    ...(late === 0 ? [] : [`${late} te laat`]),
    ...(week === 0 ? [] : [`${week} deze week`]),
    ...(later === 0 ? [] : [`${later} later`]),
    ...(undated === 0 ? [] : [`${undated} zonder dag`]),
  ].join(', ');

/** What is to be followed up: on the screen, as a mail, as an issue and in a calendar. */
export const followUp = {
  team: 'Het team',
  lookBack: 'terugkijken met het team',
  wordBack: (from: string) =>
    from === '' ? 'vragen wat ermee gebeurd is, en dat vertellen' : `terugkoppeling vragen: ${from}`,
  dissent: (needs: string) => `tegenspraak; om mee te kunnen is nodig: ${needs}`,
  insight: (what: string) => `antwoord geven op wat teams zeiden: ${what}`,
  noDay: 'zonder dag',
  late: (days: number, day: string) => `${howLong(days)} te laat (${day})`,
  howLong,
  /** For one of the next days: how people call it. */
  soon: (days: number, iso: string) => named(days) ?? `${dayParts(iso).weekday} ${dayParts(iso).day}`,
  on: (days: number, iso: string, day: string) =>
    named(days) === undefined ? (days < 7 ? `${dayParts(iso).weekday} ${day}` : day) : `${named(days)} (${day})`,
  headings: { late: 'Te laat', week: (day: string) => `Deze week, tot en met ${day}` },
  none: 'Er staat niets open.',
  noneNear: 'Er is niets te laat, en deze week hoeft er niets.',
  noRecords: (empty: readonly string[]) => `Er is geen verslag gevonden. ${elsewhere(empty)}`,
  count: (n: number, overdue: number) =>
    `${things(n)}${overdue === 0 ? '' : overdue === n ? '; de dag is al voorbij' : `; van ${word(overdue)} is de dag voorbij`}.`,
  rest: (counts: Counts) => `Verder staat er nog open: ${counted(counts)}.`,
  seeAll: (command: string) => `Alles zien: ${command}`,
  thatIsAll: 'Meer staat er niet open.',
  subject: (counts: Counts) => `Afspraken van deze week: ${counted(counts)}`,
  subjectAll: (n: number) => `Wat er nog openstaat: ${n === 1 ? '1 afspraak' : `${n} afspraken`}`,
  greeting: 'Beste collega’s,',
  opening: (day: string) => `Dit hebben we afgesproken, en het staat nog open op ${day}.`,
  howToClose: 'Is iets gedaan? Zet dan een kruisje voor die afspraak in het verslag, of houd een terugblik.',
  notHere: 'Hier afvinken verandert niets in het verslag.',
  unread: 'Deze bestanden zijn niet gelezen. Daar kan dus ook nog iets in staan:',
  unknownFormat: (format: string, known: readonly string[]) => `--format ${format} kan niet. Kies ${either(known)}.`,
  calendar: 'Opvolgen na het gesprek',
  from: (title: string, day: string | undefined, file: string) =>
    `Uit het gesprek "${title}"${day === undefined ? '' : ` van ${day}`}. Verslag: ${file}`,
  unplaced: 'Dit is niet gelezen. Kijk zelf of er iets in staat dat jullie beloofd hebben:',
  inCalendar: (dated: number, undated: number) =>
    `${dated === 1 ? 'Eén ding staat' : `${capital(word(dated))} dingen staan`} in de agenda.${undated === 0 ? '' : ` Zonder dag, dus niet in de agenda: ${undated}.`}`,
  brokenCalendar: (file: string, row: number) =>
    `${file} is niet te lezen als agenda: vanaf regel ${row} klopt het niet. Er is niets veranderd.`,
  brokenCalendarHint:
    'Zet een goede versie van het bestand terug, bijvoorbeeld uit een reservekopie. Of kies een andere naam; dan begint er een nieuwe agenda.',
};
