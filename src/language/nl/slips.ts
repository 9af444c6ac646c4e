const named: Readonly<Record<string, string>> = { '#': 'hekje', '*': 'sterretje', '-': 'streepje', '`': 'accent' };
const sign = (own: string) => (named[own] === undefined ? `"${own}"` : `een ${named[own]} (${own})`);

/** Slips of people who write YAML by hand: what happened, and what to do. */
export const slips = {
  slips: {
    'unclosed-quote': {
      found: (own: string) => `Hier gaat een aanhalingsteken (${own}) open, en nergens meer dicht.`,
      help: 'Zet ook een aanhalingsteken aan het eind van de tekst, of haal het eerste weg.',
    },
    'lone-quote': {
      found: (own: string) => `Bij dit aanhalingsteken (${own}) hoort er nog een, en dat staat er niet.`,
      help: 'Haal het weg, of zet het andere erbij.',
    },
    'unclosed-bracket': {
      found: (own: string) => `Hier gaat een haakje (${own.slice(0, 1)}) open, en nergens meer dicht.`,
      help: 'Sluit de lijst met een haakje aan het eind van de regel.',
    },
    'apostrophe-start': {
      found: () => 'Deze tekst begint met een apostrof. Daardoor lijkt het een tekst tussen aanhalingstekens.',
      help: 'Zet de hele tekst tussen dubbele aanhalingstekens.',
    },
    'quote-inside': {
      found: (own: string) =>
        own === "'"
          ? 'In deze tekst staat een apostrof, en die sluit het aanhalingsteken aan het begin.'
          : 'In deze tekst staan aanhalingstekens, en die sluiten het aanhalingsteken aan het begin.',
      help: "Schrijf een aanhalingsteken in de tekst als \\\" of, tussen enkele aanhalingstekens, als ''.",
    },
    'text-after-quote': {
      found: () => 'Na het aanhalingsteken dat sluit, gaat de tekst nog door.',
      help: 'Zet aanhalingstekens om de hele tekst, van een andere soort dan die erin staan.',
    },
    'smart-quotes': {
      found: (own: string) => `Dit aanhalingsteken (${own}) komt uit een tekstverwerker. Hier telt het als letter.`,
      help: 'Gebruik rechte aanhalingstekens, of laat ze weg.',
    },
    backslash: {
      found: () => 'Tussen dubbele aanhalingstekens heeft een schuine streep naar links (\\) een eigen betekenis.',
      help: 'Schrijf de streep dubbel: \\\\.',
    },
    tab: {
      found: () => 'Hier staat een tab. Die telt niet als inspringen.',
      help: 'Spring in met spaties.',
    },
    'hard-blank': {
      found: () => 'Hier staat een harde spatie, zoals uit Word. Die telt als letter en niet als spatie.',
      help: 'Vervang de harde spatie door een gewone.',
    },
    'invisible-blank': {
      found: () => 'Hier staat een teken dat niemand ziet, en dat toch als letter telt.',
      help: 'Haal het onzichtbare teken weg.',
    },
    'other-colon': {
      found: (own: string) => `Achter de naam van een veld hoort een gewone dubbele punt; hier staat ${own}.`,
      help: 'Schrijf een dubbele punt met een spatie erachter.',
    },
    'no-blank': {
      found: () => 'Achter de dubbele punt ontbreekt een spatie.',
      help: 'Zet een spatie achter de dubbele punt.',
    },
    'key-emphasis': {
      found: (own: string) => `Om de naam van dit veld staat ${own}, zoals in Markdown. Hier hoort dat niet.`,
      help: 'Schrijf alleen de naam, een dubbele punt en een spatie.',
    },
    'no-colon': {
      found: (key: string) => `Achter "${key}" ontbreekt een dubbele punt.`,
      help: 'Zet een dubbele punt achter de naam van het veld. Is het gewone tekst? Spring de regel dan in.',
    },
    indent: {
      found: (own: string) => {
        const [found, wanted] = own.split(' ');
        return `Deze regel begint met ${found === '1' ? '1 spatie' : `${found} spaties`}. Hier horen er ${wanted}.`;
      },
      help: 'Laat velden die bij elkaar horen onder elkaar beginnen.',
    },
    'not-indented': {
      found: () => 'Deze regel hoort bij de tekst erboven, maar springt niet ver genoeg in.',
      help: 'Spring de regel even ver in als de rest van de tekst.',
    },
    'reserved-start': {
      found: (own: string) => `Een tekst mag niet met ${sign(own)} beginnen: dat teken heeft hier een eigen betekenis.`,
      help: 'Zet aanhalingstekens om de hele tekst.',
    },
    'hash-start': {
      found: () => 'Een hekje (#) begint een opmerking. Dit veld is daardoor leeg.',
      help: 'Hoort het hekje bij de tekst? Zet aanhalingstekens om de hele tekst. Is het een opmerking? Zet een spatie achter het hekje.',
    },
    'cut-off': {
      found: () => 'Wat achter een hekje (#) staat, telt als opmerking. De tekst is hier afgekapt.',
      help: 'Zet aanhalingstekens om de hele tekst. Is het een opmerking? Zet een spatie achter het hekje.',
    },
    'colon-inside': {
      found: () => 'In deze tekst staat een dubbele punt. Daardoor lijkt het begin de naam van een veld.',
      help: 'Zet aanhalingstekens om de hele tekst.',
    },
    'no-pipe': {
      found: (own: string) =>
        `Deze tekst staat op meer regels, en er staat een teken in dat hier iets anders betekent. Achter de dubbele punt ontbreekt ${own}.`,
      help: 'Zet een rechte streep (|) achter de dubbele punt, en de hele tekst ingesprongen eronder.',
    },
    'text-after-pipe': {
      found: (own: string) => `Achter ${own} staat tekst. Die hoort op de regel eronder.`,
      help: 'Begin de tekst op een nieuwe regel, even ver ingesprongen als de rest.',
    },
    'list-mark': {
      found: (own: string) => `Een punt van een lijst begint met een streepje en een spatie. Hier staat ${own}.`,
      help: 'Begin elk punt met een streepje en een spatie.',
    },
    'no-dash': {
      found: () => 'Dit veld is een lijst, maar er staat geen streepje voor elk punt.',
      help: 'Begin elk punt met een streepje en een spatie.',
    },
    'dash-without-blank': {
      found: () => 'Achter het streepje ontbreekt een spatie.',
      help: 'Zet een spatie achter het streepje.',
    },
    'trailing-comma': {
      found: () => 'Hier staat een komma te veel.',
      help: 'Haal de komma aan het eind van de regel weg.',
    },
    'missing-comma': {
      found: () => 'Hier ontbreekt een komma.',
      help: 'Zet een komma tussen twee velden of twee punten van een lijst.',
    },
    'markdown-fence': {
      found: () => 'Deze regel komt uit Markdown en hoort niet in dit bestand.',
      help: 'Haal de regels met ``` weg.',
    },
    'front-fence': {
      found: (own: string) => `Een regel met ${own} hoort in een verslag, niet in dit bestand.`,
      help: 'Haal de regel weg.',
    },
    'text-after-end': {
      found: (own: string) => `Na de regel met ${own} staat tekst die nergens bij hoort.`,
      help: 'Haal de regel weg, en zet de tekst in een veld of als opmerking achter #.',
    },
    'record-fence': {
      found: () => 'De gegevens van een verslag staan tussen twee regels van precies drie streepjes.',
      help: 'Maak van de regel boven de gegevens en van die eronder drie streepjes: ---.',
    },
    'record-not-closed': {
      found: () => 'Onder de gegevens van dit verslag ontbreekt een regel met drie streepjes.',
      help: 'Zet een regel met alleen --- tussen de gegevens en de tekst.',
    },
    'two-documents': {
      found: (own: string) => `Na de regel met ${own} begint een tweede stuk. Dat is niet gelezen.`,
      help: 'Zet elk stuk in een eigen bestand.',
    },
  },
};
