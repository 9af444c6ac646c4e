/** What a file is instead of what it should be, and what to do about that. `name` is what it should be called. */
export const wrongFile = {
  wrongFile: {
    html: 'Dit is een webpagina (HTML), geen gewone tekst.',
    rtf: 'Dit is een bestand van een tekstverwerker (RTF), geen gewone tekst.',
    pdf: 'Dit is een PDF, geen gewone tekst.',
    zip: 'Dit is een bestand van een tekstverwerker (Word of LibreOffice) of een zip, geen gewone tekst.',
    word: 'Dit is een Word-bestand, geen gewone tekst.',
    image: 'Dit is een plaatje, geen tekst.',
    table:
      'Dit is een tabel (CSV), zoals een rekenblad die bewaart. Hier hoort een blok met regels als "naam: waarde".',
    foreign: 'Geen enkel veld hier hoort bij dit soort bestand. Het lijkt van een ander programma.',
    'foreign-markdown':
      'Dit is geen verslag: de gegevens bovenaan zijn van een ander programma, of van een gewone notitie.',
    'note-beside-cases':
      'Dit is geen casus: de gegevens bovenaan zijn van een ander programma, of van een gewone notitie.',
    extension: 'Met deze naam wordt het bestand niet gelezen, want zo eindigt geen casus en geen verslag.',
    'config-name': 'Met deze naam doet dit bestand niets: de instellingen worden alleen onder hun eigen naam gelezen.',
    'data-in-markdown':
      'Alleen een verslag eindigt op .md. Dit is een ander soort bestand, en dat wordt zo niet gelezen.',
    'record-in-yaml': 'Dit is een verslag, en een verslag eindigt op .md. Zo wordt het niet gelezen.',
  },
  wrongFileHelp: {
    html: (_name: string) => 'Open de pagina, kopieer de tekst en bewaar die als gewone tekst onder deze naam.',
    rtf: (_name: string) => 'Open het in de tekstverwerker en bewaar het als gewone tekst (UTF-8) onder deze naam.',
    pdf: (_name: string) => 'Zet de tekst zelf in een bestand met deze naam, en bewaar de PDF ergens anders.',
    zip: (_name: string) => 'Open het in de tekstverwerker en bewaar het als gewone tekst (UTF-8) onder deze naam.',
    word: (_name: string) => 'Open het in Word en bewaar het als gewone tekst (UTF-8) onder deze naam.',
    image: (_name: string) => 'Geef het plaatje zijn eigen naam terug (zoals .png), en zet hier de tekst zelf.',
    table: (_name: string) => 'Begin een nieuw bestand met: driehoek new. Zet de tabel in een andere map.',
    foreign: (_name: string) =>
      'Hoort het hier niet, zet het dan in een andere map. Hoort het hier wel, begin dan met: driehoek new',
    'foreign-markdown': (_name: string) =>
      'Hoort het hier niet, zet het dan in een andere map. Is het een verslag, begin dan met: format: driehoek/record@1',
    'note-beside-cases': (_name: string) =>
      'Hoort het hier niet, zet het dan in een andere map. Is het een casus, begin dan een .yaml-bestand met: driehoek new',
    extension: (name: string) => `Noem het: ${name}`,
    'config-name': (name: string) => `Noem het: ${name}`,
    'data-in-markdown': (name: string) =>
      `Noem het ${name}, en haal de regels met --- weg. Wat onder de tweede regel --- staat, hoort in een veld.`,
    'record-in-yaml': (name: string) => `Noem het: ${name}`,
  },
  /** Text that was not saved as UTF-8, or once was not. */
  wrongEncoding: {
    utf16: (_line: number, _column: number) =>
      'Het bestand is opgeslagen als UTF-16 (Kladblok noemt dat Unicode), niet als UTF-8.',
    ansi: (line: number, column: number) =>
      `Het bestand is opgeslagen als Windows-1252 (Kladblok noemt dat ANSI), niet als UTF-8. Het eerste teken dat daardoor stukgaat, staat op regel ${line}, teken ${column}.`,
    help: 'Bewaar het bestand opnieuw met de codering UTF-8, of laat dat doen met de optie --fix',
    broken: (signs: string, meant: string, count: number) =>
      `Hier staat "${signs}" waar "${meant}" hoort${count === 1 ? '' : `, en zo zijn er ${count} tekens stuk`}. De tekst is een keer met de verkeerde codering bewaard.`,
    mend: 'Zet de goede tekens terug, of laat dat doen met de optie --fix',
  },
};
