import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { path, result } from './result.ts';

const adviceCodes = [
  'switch-on-hook',
  'own-hook',
  'husky',
  'lefthook',
  'pre-commit',
  'add-to-settings',
  'add-to-tasks',
  'add-to-ci',
  'renew-files',
  'edited-checker',
  'newer-checker',
  'code-owners',
  'larger-repository',
] as const;

const file = v.strictObject({
  path: field(path, 'Het bestand.', 'The file.'),
  state: field(
    v.picklist(['created', 'missing', 'there', 'outdated', 'updated']),
    'Of het nu gemaakt is, ontbreekt (met --dry-run), er al was, van een andere versie is, of vernieuwd is (met --update).',
    'Whether it was made now, is missing (with --dry-run), was there, is of another version, or was renewed (with --update).',
  ),
});

const advice = v.strictObject({
  code: field(v.picklist(adviceCodes), 'Wat er te doen is.', 'What there is to do.'),
  path: field(path, 'Waar.', 'Where.'),
  add: field(
    v.nullable(v.string()),
    'Wat er in dat bestand bij moet, of de opdracht om uit te voeren; null als er niets toe te voegen is.',
    'What to add to that file, or the command to run; null where there is nothing to add.',
  ),
});

export const initResult = result('init-result', ['De map van een team.', 'The folder of a team.'], {
  root: field(path, 'De map.', 'The folder.'),
  dryRun: field(v.boolean(), 'Of er alleen gekeken is.', 'Whether nothing was to be written.'),
  files: field(v.array(file), 'De bestanden die er horen.', 'The files that belong there.'),
  advice: field(v.array(advice), 'Wat mensen zelf moeten doen.', 'What people must do themselves.'),
});

export type InitResult = DeepReadonly<v.InferOutput<typeof initResult>>;
