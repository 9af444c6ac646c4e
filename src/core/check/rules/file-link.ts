import { formRule } from './form-rule.ts';

export const fileLink = formRule({
  id: 'file-link',
  words: {
    nl: {
      title: 'Een bestand of map staat er zelf, en niet als koppeling naar een andere plek.',
      why: 'Een koppeling (symlink) kan naar elke plek op de computer wijzen, en op een andere computer wijst die naar niets. Daarom leest en verandert het programma niet wat erachter ligt.',
      help: 'Haal de koppeling weg en zet het bestand zelf op deze plek. Hoort een hele map ergens anders erbij, noem die dan onder paths in driehoek.config.yaml.',
    },
    en: {
      title: 'A file or folder is there itself, and not as a link to another place.',
      why: 'A link (symlink) can lead to any place on the computer, and on another computer it leads nowhere. So the program neither reads nor changes what lies behind it.',
      help: 'Remove the link and put the file itself in this place. If a whole folder elsewhere belongs to it, name that under paths in driehoek.config.yaml.',
    },
  },
  example: {
    kind: 'case',
    whole: true,
    isLink: true,
    bad: '⟦⟧een-terras.yaml -> ../../elders/een-terras.yaml',
    good: 'format: driehoek/case@1\ntitle: Een terras na elven',
    english: {
      bad: '⟦⟧a-terrace.yaml -> ../../elsewhere/a-terrace.yaml',
      good: 'format: driehoek/case@1\ntitle: A terrace after eleven',
    },
  },
});
