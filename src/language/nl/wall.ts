import { capital, decimal, list, word } from './words.ts';

const numbers = (cards: readonly number[]) => list(cards.map(String));

type CardParts = 'card' | 'place' | 'choose';
const EXAMPLE = { card: '3', place: '523', choose: '2' } as const;

/** What stands on the wall during a session, and what the note line says. */
export const wall = {
  wall: {
    who: {
      inbrenger: 'de inbrenger',
      allen: 'allen',
      groep: 'de groep praat, de inbrenger luistert',
      stil: 'STIL, ieder schrijft',
      gespreksleider: 'de gespreksleider',
    },
    tells: 'de inbrenger vertelt',
    each: (seconds: number) => `ieder zo’n ${seconds} s`,
    left: (minutes: number) => (minutes === 1 ? 'nog 1 min' : `nog ${minutes} min`),
    over: (minutes: number) => (minutes === 1 ? '1 min over tijd' : `${minutes} min over tijd`),
    plan: 'Het plan',
    planEnds: 'klaar',
    panels: {
      case: 'De casus',
      question: 'De vraag',
      facts: 'Feiten',
      stakeholders: 'Wie het raakt',
      values: 'Waarden die vaak opkomen',
      placement: 'De driehoek',
      tension: 'De spanning',
      options: 'De opties',
      votes: 'De opties, met hoeveel kaartjes ze kozen',
      choice: 'De keuze',
      agreements: 'Afgesproken',
    },
    spare: (n: number, of: number) => `Om door te vragen (${n} van ${of})`,
    write: 'Schrijf',
    corners: 'De hoeken',
    cornersAsk: [
      'professie: wat je vak vraagt',
      'politiek: wat het bestuur wil en mag vragen',
      'maatschappij: wat mensen nodig hebben',
    ],
    deal: (cards: number) =>
      `Pak ieder een kaartje met een eigen nummer, 1 tot en met ${cards}. Onthoud het nummer; laat het niet zien.`,
    onCard: (parts: readonly CardParts[], dealt: number | undefined, isAgain: boolean) => {
      const number = isAgain ? 'hetzelfde nummer als eerst' : `je nummer${dealt === undefined ? '' : ` (1–${dealt})`}`;
      const words = {
        card: number,
        place: 'drie cijfers, samen tien: professie, politiek, maatschappij',
        choose: 'je keuze',
      };
      return `Op je kaartje: ${parts.map((part) => words[part]).join('; ')}. Passen: p.`;
    },
    passed: (cards: number) => (cards === 1 ? 'Eén kaartje past.' : `${capital(word(cards))} kaartjes passen.`),
    andMore: (n: number) => `(en nog ${word(n)})`,
    doesNothing: '(= niets doen)',
    nobodyChose: '–',
    cardsOn: (cards: number, places: number) =>
      cards === 1
        ? 'Eén kaartje.'
        : places === 1
          ? `Alle ${word(cards)} kaartjes liggen op dezelfde plek.`
          : `${capital(word(cards))} kaartjes, op ${word(places)} plekken.`,
    placementsAt: (when: string, placements: readonly string[]) => `${capital(when)}: ${list(placements)}.`,
    chosenBy: (n: number) => (n === 0 ? 'Niet gekozen.' : n === 1 ? 'Eén kaartje.' : `${capital(word(n))} kaartjes.`),
    cardCount: (n: number) => (n === 0 ? 'geen kaartje' : n === 1 ? '1 kaartje' : `${n} kaartjes`),
    severalHere: 'Een cijfer is hoeveel kaartjes er op één plek liggen.',
    moved: (moved: number, cards: number) =>
      moved === 0
        ? 'Alle kaartjes liggen waar ze lagen.'
        : `${capital(word(moved))} van de ${word(cards)} kaartjes ${moved === 1 ? 'ligt' : 'liggen'} nu ergens anders. Dichter bij elkaar is niet het doel.`,
    nobodyNeeds: 'Niemand hoeft te zeggen welk kaartje van hem is.',
    upTo: (to: string, by: string | undefined) => `↑ naar ${to}${by === undefined ? '' : `, door ${by}`}`,
    wordBack: '  terugkoppeling aan het team',
    lookBack: '○ hierop terug',
    more: (rows: number) => `▼ nog ${rows} ${rows === 1 ? 'regel' : 'regels'}, pgdn`,
    moreAbove: (rows: number) => `▲ ${rows} ${rows === 1 ? 'regel' : 'regels'} hierboven, pgup`,
    notYet: 'Daar staat nog niets.',
    nothingYet: 'Nog niets genoteerd. Verder? Typ ja of nee.',
    cardRefused: (card: number, why: string) => `Kaartje ${card}: ${why} Typ de regel opnieuw.`,
    tooManyCards: (expected: number) =>
      `Er zijn al ${word(expected)} kaartjes. Kwam er iemand bij? Kies dat in het menu (esc).`,
    enterFirst: 'Druk eerst op enter; typ daarna de kaartjes, ook dit.',
    cardReplaced: (card: number) => `Kaartje ${card} was er al; deze regel komt ervoor in de plaats.`,
    cardIn: (card: number, open: readonly number[], left: number) =>
      `Kaartje ${card} is binnen. ${left === 1 ? 'Nog één' : `Nog ${word(left)}`}${open.length === left ? `: ${numbers(open)}` : ''}.`,
    allIn: (n: number) =>
      n === 1
        ? 'Het kaartje is binnen. Enter laat zien hoe het ligt.'
        : `Alle ${word(n)} kaartjes zijn binnen. Enter laat zien hoe ze liggen.`,
    staysHere: 'Goed, jullie blijven nog bij deze stap.',
    notAllIn: (n: number, of: number) => `${n} van ${of} binnen. Verder? Typ ja of nee.`,
    teamHint: 'Drie cijfers die samen tien zijn, zoals 4 2 4. Zijn jullie het niet eens? Laat leeg.',
    teamPlaced: 'Genoteerd: waar het team de casus legt.',
    cardsAsk: (line: string, parts: readonly CardParts[]) =>
      `Per kaartje één regel, zoals ${parts.map((part) => EXAMPLE[part]).join(' ')}: ${line}. Niets is te lezen tot ze er allemaal zijn.`,
    askedAgain: (cards: readonly number[]) =>
      `De optie van ${cards.length === 1 ? `kaartje ${cards[0]}` : `de kaartjes ${numbers(cards)}`} is weggehaald. Vraag opnieuw: wat kiest dat kaartje nu?`,
    cardLine: {
      card: 'het nummer',
      place: 'drie cijfers',
      choose: 'de optie',
    },
    notIn: (open: readonly number[]) => `Nog niet: ${numbers(open)}`,
    in: (n: number, of: number) => `${n} van ${of} binnen`,
    quietLeft: (time: string) => `nog ${time}`,
    quietFor: (seconds: number) =>
      `${seconds >= 60 ? `${decimal(seconds / 60)} ${seconds === 60 ? 'minuut' : 'minuten'}` : `${seconds} seconden`} stilte.`,
    enterCards: 'Enter: kaartjes ophalen.',
    enterOn: 'Enter: verder.',
    quietOver: 'De tijd is om.',
    keys: {
      values: 'w 30 12 = waarden die botsen',
      note: 'enter: erbij · enter op een lege regel: verder',
      line: 'enter: klaar',
      anew: 'ctrl-u: leegmaken',
      panels: 'tab:',
      help: '? hulp',
      menu: 'esc menu',
      silence: 'enter: kaartjes ophalen · + een minuut erbij',
      silenceOnly: 'enter: verder · + een minuut erbij',
      cards: 'nummer opnieuw: verbeteren · 3 p: passen · lege regel: klaar · f2 toont',
      lens: 'l andere bril',
      spare: 'd doorvragen',
      fillRow: (names: readonly string[]) => `1 ${names.join(' / ')} = bij nummer 1 · 1x weg`,
      options: 'tekst = optie · 2+ wat 2 oplevert · 2- schaadt · 2= herstelt · 2x weg',
      slot: (key: string, name: string) => `${key} tekst = ${name}`,
      plainSlot: (name: string) => `tekst = ${name}`,
      numbered: (n: number) => `1–${n} + tekst = bij dat nummer`,
      card: 'nummer + tekst = bij die waarde',
      statement: 'nummer + tekst = bij die stelling',
      reasons: (n: number) => `1–${n} + tekst = reden bij die optie`,
      agreement: 'rol: wat, wanneer · geen',
      cardWrong: 'c kaartje fout',
      team: 'g 4 2 4: hier legt het team de casus',
    },
    help: {
      line: [
        'Typ het antwoord en druk op enter. Pijltjes, home en end verplaatsen de cursor; ctrl-u wist de regel.',
        'Speelt het hier niet, typ dan n.v.t. Esc opent het menu: terug, overslaan, stoppen.',
      ],
      note: [
        'Typ kernwoorden terwijl er gepraat wordt; enter zet de regel op de wand. Er wordt niets gevraagd.',
        'Een leeg regeltje met enter gaat verder. Pijltje omhoog haalt de laatste regel terug.',
        'Tab laat meer zien: de casus, de feiten, de opties. Pgup en pgdn bladeren.',
        'Esc opent het menu: terug, overslaan, iemand komt of gaat, stoppen.',
      ],
      cards: [
        'Typ per kaartje het nummer en dan wat erop staat. Bijvoorbeeld 3 523 2: kaartje 3, plaatsing 5-2-3, optie 2.',
        'Met een tien erin: 3 10 0 0 2. Wie past, heeft een p. Op het scherm zie je alleen stippen; f2 laat de cijfers zien.',
      ],
    },
    people: {
      title: 'Iemand komt of gaat',
      detail: 'Rondes die al klaar zijn, blijven zoals ze zijn.',
      ask: 'Hoeveel kaartjes zijn er nu aan tafel?',
      dealt: (number: number) => `Wie erbij komt, krijgt kaartje ${number}.`,
    },
    safety: {
      title: 'Dit hoort hier niet: misstand of onveilig',
      detail: 'Wat je dan doet, en hoe je dit gesprek weghaalt.',
    },
  },
};
