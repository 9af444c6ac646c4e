import { expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { begin } from './support/begun.ts';
import { type Demo, demoSvg, type Frame, frameOf } from './support/demo-svg.ts';
import { Keys, type Session } from './support/pty.ts';

const demos = {
  nl: {
    title: 'Een gesprek met driehoek, in acht schermen',
    description:
      'Een team van zes handhavers bespreekt of een terras een half uur langer open mag. Op het scherm komen na elkaar: de feiten, de opties, de kaartjes die in stilte worden ingevuld, hoeveel kaartjes elke optie koos, de driehoek met zes kaartjes, de keuze met de reden, de tegenspraak, en het verslag.',
  },
  en: {
    title: 'A session with driehoek, in eight screens',
    description:
      'A team of six enforcement officers discusses whether a terrace may stay open for half an hour more. The screen shows in turn: the facts, the options, the cards that are filled in in silence, how many cards chose each option, the triangle with six cards, the choice and its reason, the dissent, and the record.',
  },
} as const;

/** What the screen shows when these are asked, the first time or a later one. */
const shown = [
  'notes taken, facts',
  'notes taken, options',
  'a card 5',
  'notes taken, dialogue',
  'long-text, outcome 2',
  'notes taken, dissent',
];

/** A real session, played in a terminal. `npm run demo` writes the drawing anew; without it this tells when it is stale. */
async function played(language: 'nl' | 'en'): Promise<Frame[]> {
  const frames: Frame[] = [];
  const times = new Map<string, number>();
  const terminal: { session?: Session } = {};
  const take = () => frames.push(frameOf(terminal.session?.lines() ?? []));
  const onScreen = async (what: string) => {
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    if (!shown.includes(time === 1 ? what : `${what} ${time}`)) return;
    take();
    if (what !== 'notes taken, dialogue') return;
    terminal.session?.type(Keys.tab);
    await terminal.session?.see('○');
    take();
  };
  const begun = await begin(`kort ${language}`, { onScreen });
  terminal.session = begun.session;
  await begun.types.all();
  await begun.session.exit();
  await begun.session.see(begun.messages.summary.written(''));
  take();
  return frames;
}

test.each(['nl', 'en'] as const)('the demo in %s is the program’s', { timeout: 90_000 }, async (language) => {
  const frames = await played(language);
  expect(frames.length).toBe(8);
  const demo: Demo = { ...demos[language], language, frames, still: 4 };
  const file = language === 'nl' ? 'demo.svg' : 'demo.en.svg';
  await expect(demoSvg(demo)).toMatchFileSnapshot(packagePath('docs', file));
});
