import type { Language } from '../format/language.ts';

interface Words {
  /** Words that set a story at one time by themselves. */
  readonly alone: ReadonlySet<string>;
  /** Words that do so with the word or number that follows. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    alone: set(
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren eergisteren vanochtend vanmorgen ' +
        'vanmiddag vanavond vannacht gisteravond zojuist daarnet straks morgen morgenochtend toen ineens opeens plotseling ' +
        'ochtend middag avond nacht',
    ),
    first: set('vorige afgelopen volgende deze die om rond voor over half kwart in eind begin'),
    second: set(
      'week maand zomer winter herfst lente keer dag ochtend één twee drie vier vijf zes zeven acht negen tien elf twaalf ' +
        'januari februari maart april mei juni juli augustus september oktober november december',
    ),
  },
  en: {
    alone: set(
      'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow then suddenly morning ' +
        'afternoon evening night noon midnight',
    ),
    first: set('last this next that at around past to in late early'),
    second: set(
      'week month summer winter autumn spring time day one two three four five six seven eight nine ten eleven twelve ' +
        'january february march april may june july august september october november december',
    ),
  },
};

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What people said aloud: only a moment has that. */
const speech = /["“„'‘][^"“„”'‘’\n]{8,300}["”'’]/u;

/** Whether a story is set at one moment. An honest guess. */
export function hasMoment(story: string, language: Language): boolean {
  const { alone, first, second } = words[language];
  const all = story.toLowerCase().split(/[^\p{Letter}\d:]+/u);
  const isMoment = (word: string, at: number) =>
    alone.has(word) ||
    isDayWithPart(word, alone) ||
    /^\d{1,2}:\d{2}$/u.test(word) ||
    (first.has(word) && (second.has(all[at + 1] ?? '') || /^\d{1,2}$/u.test(all[at + 1] ?? '')));
  return all.some(isMoment) || speech.test(story);
}

/** "vrijdagavond", "dinsdagochtend". */
function isDayWithPart(word: string, alone: ReadonlySet<string>): boolean {
  const end = word.indexOf('dag') + 3;
  return end > 3 && end < word.length && alone.has(word.slice(0, end)) && alone.has(word.slice(end));
}
