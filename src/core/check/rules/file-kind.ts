import { formRule } from './form-rule.ts';

export const fileKind = formRule({
  id: 'file-kind',
  words: {
    nl: {
      title: 'Een bestand is van de soort die hier hoort, en heet ook zo.',
      why: 'Een casus is een YAML-bestand (.yaml) en een verslag een Markdown-bestand (.md). Wat anders heet of iets anders is, leest het programma niet mee, en dat merkt niemand.',
      help: 'Geef het bestand de juiste naam, bewaar het opnieuw als gewone tekst, of zet het in een andere map.',
    },
    en: {
      title: 'A file is of the kind that belongs here, and is named so.',
      why: 'A case is a YAML file (.yaml) and a record a Markdown file (.md). What has another name or is something else is not read by the program, and nobody notices.',
      help: 'Give the file the right name, save it again as plain text, or put it in another folder.',
    },
  },
  example: {
    kind: 'case',
    whole: true,
    file: 'cases/een-terras.md',
    goodFile: 'cases/een-terras.yaml',
    bad: '⟦⟧---\nformat: driehoek/case@1\ntitle: Een terras na elven\n---',
    good: 'format: driehoek/case@1\ntitle: Een terras na elven',
    english: {
      file: 'cases/a-terrace.md',
      goodFile: 'cases/a-terrace.yaml',
      bad: '⟦⟧---\nformat: driehoek/case@1\ntitle: A terrace after eleven\n---',
      good: 'format: driehoek/case@1\ntitle: A terrace after eleven',
    },
  },
});
