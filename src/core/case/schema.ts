import * as v from 'valibot';
import { domains, field, formatLine, id, language, levels, line, positions, prose } from '../format/fields.ts';
import { sideIds } from '../triangle/placement.ts';

export const CASE_FORMAT = 'driehoek/case@1';

/** How a story can be told; a library of one form reads as the book of one author. */
export const caseForms = ['first-person', 'third-person', 'dialogue', 'letter', 'minutes', 'log'] as const;

const stakeholder = v.strictObject({
  role: field(line, 'De rol van de betrokkene; nooit een naam.', 'The role of the party concerned; never a name.'),
  stake: field(prose, 'Wat er voor deze betrokkene op het spel staat.', 'What this party stands to gain or lose.'),
});

const caseOption = v.strictObject({
  id: field(id, 'Vaste korte naam van de optie.', 'Fixed short name of the option.'),
  title: field(line, 'De optie in één regel.', 'The option in one line.'),
  gain: v.exactOptional(field(prose, 'Wat de optie oplevert, en voor wie.', 'What the option brings, and to whom.')),
  harm: v.exactOptional(
    field(prose, 'Wat de optie schaadt, en wie dat draagt.', 'What the option harms, and who bears it.'),
  ),
  repair: v.exactOptional(field(prose, 'Wat die schade kleiner maakt.', 'What makes that harm smaller.')),
});

/** The one definition of a case file: types, JSON Schema, editor hints and field tables derive from it. */
export const caseSchema = v.strictObject({
  format: formatLine(CASE_FORMAT),
  title: field(v.pipe(line, v.maxLength(200)), 'De titel, zonder namen.', 'The title, without names.'),
  language: field(language, 'De taal van het bestand.', 'The language of the file.'),
  role: field(line, 'De rol van de inbrenger; nooit een naam.', 'The role of the case owner; never a name.'),
  domain: field(v.picklist(domains), 'Het soort werk.', 'The kind of work.'),
  level: field(v.picklist(levels), 'Het niveau waarop het dilemma ontstaat.', 'The level at which the dilemma arises.'),
  position: v.exactOptional(
    field(v.picklist(positions), 'Uit wiens werk de casus komt.', 'From whose work the case comes.'),
  ),
  form: v.exactOptional(
    field(v.picklist(caseForms), 'De vorm waarin het verhaal is verteld.', 'The form in which the story is told.'),
  ),
  keywords: v.exactOptional(
    field(
      v.pipe(v.array(v.pipe(line, v.maxLength(40))), v.maxLength(20)),
      'Zoekwoorden die mensen typen en die niet in het verhaal hoeven te staan.',
      'Words that people search for and that need not stand in the story.',
    ),
  ),
  themes: v.exactOptional(field(v.array(id), 'Thema’s waaronder de casus valt.', 'Themes the case belongs to.')),
  situation: field(
    prose,
    'Het verhaal: één concreet moment, zonder herleidbare gegevens.',
    'The story: one concrete moment, anonymised.',
  ),
  question: field(line, 'De morele vraag.', 'The moral question.'),
  stakeholders: v.exactOptional(field(v.array(stakeholder), 'Wie er belang bij hebben.', 'Who has a stake.')),
  tension: v.exactOptional(
    field(
      v.strictObject({
        side: field(v.picklist(sideIds), 'De zijde van de driehoek.', 'The side of the triangle.'),
        how: field(prose, 'Hoe de spanning zich voordoet.', 'How the tension occurs.'),
      }),
      'De spanning zoals de schrijver die vóór het gesprek ziet.',
      'The tension as the author sees it before the session.',
    ),
  ),
  options: v.exactOptional(
    field(v.array(caseOption), 'Opties die al op tafel liggen.', 'Options already on the table.'),
  ),
  discussion: v.exactOptional(field(v.array(line), 'Vragen voor de groep.', 'Questions for the group.')),
  values: v.exactOptional(field(v.array(id), 'Waarden die vaak opkomen.', 'Values that often come up.')),
  sources: v.exactOptional(
    field(
      v.array(
        v.strictObject({
          title: field(line, 'De naam van de bron.', 'The name of the source.'),
          ref: v.exactOptional(field(line, 'De plek in de bron.', 'The place in the source.')),
        }),
      ),
      'Waar het thema vandaan komt.',
      'Where the theme comes from.',
    ),
  ),
});

export type Case = v.InferOutput<typeof caseSchema>;
export type CaseOption = v.InferOutput<typeof caseOption>;
