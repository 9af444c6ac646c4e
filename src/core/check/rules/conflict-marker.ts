import { formRule } from './form-rule.ts';

export const conflictMarker = formRule({
  id: 'conflict-marker',
  isLocked: true,
  words: {
    nl: {
      title: 'Er staan geen twee versies door elkaar.',
      why: 'Kan git twee versies niet samenvoegen, dan zet het ze allebei in het bestand, met regels als <<<<<<< ertussen. In zo’n bestand staan beloften dubbel, of zijn ze niet te lezen.',
      help: 'Kies bij elk stuk tussen <<<<<<< en >>>>>>> welke regels blijven, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
    },
    en: {
      title: 'There are no two versions mixed up.',
      why: 'Where git cannot merge two versions, it puts both into the file, with lines such as <<<<<<< between them. In such a file promises appear twice, or cannot be read.',
      help: 'Choose for each piece between <<<<<<< and >>>>>>> which lines stay, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  },
  example: {
    kind: 'case',
    bad: '⟦<<<<<<< HEAD⟧\ntitle: Een terras na elven\n=======\ntitle: Een terras om half twaalf\n>>>>>>> main',
    good: 'title: Een terras na elven',
    english: {
      bad: '⟦<<<<<<< HEAD⟧\ntitle: A terrace after eleven\n=======\ntitle: A terrace at half past eleven\n>>>>>>> main',
      good: 'title: A terrace after eleven',
    },
  },
});
