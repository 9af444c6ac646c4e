import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/core/case/parse.ts';
import { searchCases } from '../../src/core/library/search.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { timeOf } from '../support/time-of.ts';

function libraryIn(language: 'nl' | 'en') {
  return idsOn('cases', language).map((id) => {
    const path = pathOnShelf('cases', language, id);
    const { value } = parseCase(readFileSync(path, 'utf8'), path, nl);
    if (value === undefined) throw new Error(path);
    return { id, value };
  });
}

const library = { nl: libraryIn('nl'), en: libraryIn('en') };
const messages = { nl, en };

function foundBy(language: 'nl' | 'en', query: string): string[] {
  return searchCases(library[language], query, messages[language]).map(({ one }) => one.id);
}

/** What people type, and the case that comes first. */
const dutch: readonly (readonly [query: string, first: string])[] = [
  ['politie', 'weer-die-auto'],
  ['ai', 'ineens-goede-brieven'],
  ['chatgpt', 'ineens-goede-brieven'],
  ['stikstof', 'veertig-koeien'],
  ['boeren', 'veertig-koeien'],
  ['toeslagen', 'een-zin-voor-de-koelkast'],
  ['ondermijning', 'geen-aangifte'],
  ['landmeter', 'eenendertig-centimeter'],
  ['gevangenis', 'telefoon-op-cel-14'],
  ['partijpolitiek', 'drie-zinnen-voor-zaterdag'],
  ['etnisch profileren', 'weer-die-auto'],
  ['asiel', 'weer-verhuizen'],
  ['azc', 'weer-verhuizen'],
  ['lobby', 'lunch-bij-de-branche'],
  ['nvwa', 'lunch-bij-de-branche'],
  ['demonstreren', 'drie-namen'],
  ['ambtenaar die demonstreert', 'drie-namen'],
  ['energiearmoede', 'jongen-van-de-tochtstrips'],
  ['thuiswerken', 'lijst-uit-de-poortjes'],
  ['polarisatie', 'twee-wagens'],
  ['sociale veiligheid', 'niet-voor-het-verslag'],
  ['griffier', 'niet-voor-het-verslag'],
  ['brugwachter', 'de-dode-hoek'],
  ['bezwaren', 'niets-toe-te-voegen'],
  ['algoritme', 'stickers-op-de-kaart'],
  ['huisbezoek', 'stickers-op-de-kaart'],
  ['datalek', 'lek-voor-het-weekend'],
  ['hack', 'lek-voor-het-weekend'],
  ['woo', 'de-zwarte-alinea'],
  ['openbaarheid', 'de-zwarte-alinea'],
  ['social media', 'onder-eigen-naam'],
  ['sociale media', 'onder-eigen-naam'],
  ['opvang vluchtelingen', 'weer-verhuizen'],
  ['daklozen', 'brief-van-maart'],
  ['aanbesteding', 'contract-tot-oudjaar'],
  ['schulden', 'onderste-la'],
  ['bijstand', 'werkschoenen'],
  ['verpleeghuis', 'zondag-op-kamer-twaalf'],
  ['kinderopvang', 'negen-peuters'],
  ['evenementen horeca', 'terras-na-elven'],
  ['overlast', 'terras-na-elven'],
  ['funderingen', 'donkeroranje'],
  ['verkeersveiligheid', 'rotonde-van-iedereen'],
  ['dieselschandaal', 'de-brief-van-vrijdag'],
  ['vertrouwelijke informatie vriend', 'een-huis-om-de-hoek'],
  ['archief', 'dozen-in-de-kelder'],
  ['uitvoeringstoets', 'uitvoerbaar-mits'],
  ['evaluatie onderzoek', 'klaar-in-mei'],
  ['tegenspraak', 'stilte-op-de-elfde'],
  ['buurman lozing', 'vlek-op-de-sloot'],
  ['buslijn', 'in-het-provincieblad'],
  ['AI', 'ineens-goede-brieven'],
  ['chatgpt', 'ineens-goede-brieven'],
  ['stikstof', 'veertig-koeien'],
  ['boeren', 'veertig-koeien'],
  ['ondermijning', 'geen-aangifte'],
  ['toeslagenaffaire', 'een-zin-voor-de-koelkast'],
  ['gevangenis', 'telefoon-op-cel-14'],
  ['landmeter', 'eenendertig-centimeter'],
  ['verkiezingen', 'drie-zinnen-voor-zaterdag'],
  ['eigen fout', 'vraag-veertien'],
  ['zwembad', 'na-de-laatste-vergadering'],
  ['waterschap melden', 'vlek-op-de-sloot'],
];

const english: typeof dutch = [
  ['police', 'weer-die-auto'],
  ['asylum', 'weer-verhuizen'],
  ['lobbying', 'lunch-bij-de-branche'],
  ['protest', 'drie-namen'],
  ['fuel poverty', 'jongen-van-de-tochtstrips'],
  ['working from home', 'lijst-uit-de-poortjes'],
  ['bullying', 'niet-voor-het-verslag'],
  ['racism', 'weer-die-auto'],
  ['objections', 'niets-toe-te-voegen'],
  ['algorithm', 'stickers-op-de-kaart'],
  ['data breach', 'lek-voor-het-weekend'],
  ['FOI', 'de-zwarte-alinea'],
  ['freedom of information', 'de-zwarte-alinea'],
  ['social media', 'onder-eigen-naam'],
  ['refugees', 'weer-verhuizen'],
  ['rough sleeping', 'brief-van-maart'],
  ['procurement', 'contract-tot-oudjaar'],
  ['debt', 'onderste-la'],
  ['benefits', 'werkschoenen'],
  ['nursing home', 'zondag-op-kamer-twaalf'],
  ['childcare', 'negen-peuters'],
  ['noise bar', 'terras-na-elven'],
  ['foundations', 'donkeroranje'],
  ['road safety', 'rotonde-van-iedereen'],
  ['forecast', 'binnen-de-bandbreedte'],
  ['archives', 'dozen-in-de-kelder'],
  ['speaking up', 'stilte-op-de-elfde'],
  ['diplomas', 'tweede-lezer'],
  ['AI', 'ineens-goede-brieven'],
  ['nitrogen', 'veertig-koeien'],
  ['organised crime', 'geen-aangifte'],
  ['benefits scandal', 'een-zin-voor-de-koelkast'],
  ['prison', 'telefoon-op-cel-14'],
  ['land registry', 'eenendertig-centimeter'],
  ['election', 'drie-zinnen-voor-zaterdag'],
  ['admitting a mistake', 'vraag-veertien'],
];

const mistyped: typeof dutch = [
  ['demostratie', 'drie-namen'],
  ['azielopvang', 'weer-verhuizen'],
  ['hybrid werken', 'lijst-uit-de-poortjes'],
  ['beswaar', 'niets-toe-te-voegen'],
  ['algortime', 'stickers-op-de-kaart'],
  ['data lek', 'lek-voor-het-weekend'],
  ['aanbesteeding', 'contract-tot-oudjaar'],
  ['kinderopfang', 'negen-peuters'],
  ['aribdsinspectie', 'nog-71-bezoeken'],
  ['AVG', 'lek-voor-het-weekend'],
  ['wob', 'de-zwarte-alinea'],
  ['verpleeghius', 'zondag-op-kamer-twaalf'],
  ['linkedin', 'onder-eigen-naam'],
];

/** What a query must not bring up, however far down. */
const absurd: readonly (readonly [language: 'nl' | 'en', query: string, word: RegExp])[] = [
  ['nl', 'woo', /\bwoor|\bwoon/iu],
  ['nl', 'AI', /\bai(?!\b)/iu],
  ['nl', 'politie', /\bpolitiek/iu],
  ['nl', 'ov', /\bover/iu],
  ['nl', 'hr', /\bhr(?!\b)/iu],
  ['nl', 'lobby', /\bhobby/iu],
  ['en', 'AI', /\bai(?!\b)/iu],
  ['en', 'FOI', /\bfoil/iu],
];

test.each(['nl', 'en'] as const)(
  'every case in %s names four to twelve words to be found by, each once',
  (language) => {
    for (const { id, value } of library[language]) {
      const { keywords = [] } = value;
      expect(new Set(keywords.map((word) => word.toLowerCase())).size, id).toBe(keywords.length);
      expect(keywords.length, id).toBeGreaterThanOrEqual(4);
      expect(keywords.length, id).toBeLessThanOrEqual(12);
    }
  },
);

describe('what people type gives the right case first', () => {
  test('sixty queries', () => expect(dutch.length + english.length + mistyped.length).toBeGreaterThanOrEqual(60));
  test.each(dutch)('%s: %s', (query, first) => expect(foundBy('nl', query)[0]).toBe(first));
  test.each(english)('in English, %s: %s', (query, first) => expect(foundBy('en', query)[0]).toBe(first));
  test.each(mistyped)('mistyped or short, %s: %s', (query, first) => expect(foundBy('nl', query)[0]).toBe(first));
});

test.each(absurd)('in %s %s finds no case for another word', (language, query, word) => {
  const hits = searchCases(library[language], query, messages[language]);
  for (const { words } of hits) for (const own of words) expect(own).not.toMatch(word);
});

test.each(['xyzzy', 'kwantumcomputer', 'de', 'een'])('nothing is found for %s alone, or all of it', (query) => {
  const found = foundBy('nl', query);
  for (const id of found) {
    const one = library.nl.find((own) => own.id === id);
    expect(JSON.stringify(one)).toMatch(new RegExp(`\\b${query}\\b`, 'iu'));
  }
});

test('a sentence is searched by what it says', () => {
  expect(foundBy('nl', 'mag ik een contract tekenen zonder aanbesteding')[0]).toBe('contract-tot-oudjaar');
});

test('a long query of words that nobody wrote costs little', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `bezwaarschriftje${at}`).join(' ');
  const spent = timeOf(() => {
    foundBy('nl', `${words} ${'a'.repeat(100_000)} ${'ëë'.repeat(50_000)}`);
  });
  expect(spent).toBeLessThan(1000);
});
