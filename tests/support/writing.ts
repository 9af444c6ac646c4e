import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAME_CLOCK } from './begun.ts';
import { sample } from './example-files.ts';
import { inProcess } from './in-process.ts';
import { answersFile, DAY, EXAMPLE, withExample } from './look-back.ts';
import { linesUntil, plainScript } from './plain-script.ts';
import { emptyFolder, playedSession, sessions } from './workroom.ts';

/** A command line that writes something, in a folder of its own where the same is there every time. */
export interface Writing {
  readonly name: string;
  readonly args: readonly string[];
  readonly input?: string;
  room(): Promise<string> | string;
}

const KORT = ['--plain', 'review', 'terras-na-elven', '--protocol', 'kort', '--date', '2026-12-18', '--lang', 'nl'];
const played = await playedSession('kort nl');
const typed = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** A project with a record, and a case that `check --fix` can mend. */
function project(): string {
  const { cwd } = withExample();
  mkdirSync(join(cwd, 'cases'));
  const mistyped = sample('case').replace('level: team', 'level: "Team"');
  writeFileSync(join(cwd, 'cases', 'terras.yaml'), mistyped);
  writeFileSync(join(cwd, 'terugblik.yaml'), answersFile);
  return cwd;
}

/** A session that stopped in the middle. */
async function stopped(): Promise<string> {
  const cwd = emptyFolder();
  const { code, stderr } = await inProcess(KORT, {
    cwd,
    env: SAME_CLOCK,
    input: typed(linesUntil('question', played, '.')),
  });
  if (code !== 130) throw new Error(`No session that stopped: ${code} ${stderr}`);
  return cwd;
}

const RECORD = `records/${EXAMPLE}`;
const rest = plainScript(played, '.').slice(linesUntil('question', played, '.').length);

function inProject(name: string, ...args: readonly string[]): Writing {
  return { name, args, room: project };
}

/** Every command that writes. */
export const writings: readonly Writing[] = [
  { name: 'review --answers', args: ['review', '--answers', sessions['kort nl']], room: emptyFolder },
  {
    name: 'review --save-answers',
    args: ['review', '--answers', sessions['kort nl'], '--save-answers', 'a.yaml', '--output', 'hier'],
    room: emptyFolder,
  },
  { name: 'review', args: KORT, input: typed(plainScript(played, '.')), room: emptyFolder },
  { name: 'resume', args: ['--plain', 'resume'], input: typed(rest), room: stopped },
  { name: 'sessions rm', args: ['sessions', 'rm', '2026-12-18-een-half-uur-op-het-terras'], room: stopped },
  inProject('new', 'new', '--from', 'terras-na-elven'),
  inProject('protocols copy', 'protocols', 'copy', 'kort'),
  inProject('look-back', 'look-back', RECORD, '--date', DAY, '--answers', 'terugblik.yaml'),
  inProject('log', 'log'),
  inProject('follow-up --ics', 'follow-up', '--ics', 'agenda.ics'),
  inProject('share', 'share', RECORD, '--to', 'html', '--output', 'kopie.html'),
  inProject('report --output', 'report', '--format', 'html', '--output', 'rapport.html'),
  inProject('check --fix', 'check', '--fix'),
  inProject('check --format', 'check', '--format', 'json=uit.json', '--format', 'sarif=uit.sarif'),
  inProject('init', 'init', '--yes'),
];
