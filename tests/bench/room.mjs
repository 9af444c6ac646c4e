// What people in the room wait for: the first question, and the screen after a key.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { spawn } from '@lydell/node-pty';
import { median, print } from './paired.mjs';

const program = join(resolve(import.meta.dirname, '..', '..'), 'bin', 'driehoek.js');
const RUNS = 15;
const FRAME_END = '\u001b[?2026l';

/** A program in a terminal, and a way to wait for what it writes. */
function inTerminal(args) {
  const cwd = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  const env = { ...process.env, LANG: 'nl_NL.UTF-8', TERM: 'xterm-256color', NO_COLOR: '' };
  const pty = spawn(process.execPath, args, { cwd, cols: 80, rows: 24, env });
  let written = '';
  let heard = () => undefined;
  pty.onData((data) => {
    written += data;
    heard();
  });
  const ended = new Promise((done) => pty.onExit(done));
  return {
    type: (keys) => pty.write(keys),
    ended,
    /** Gives the moment at which the text was there. */
    until: (text, from = 0) =>
      new Promise((done) => {
        heard = () => {
          const at = written.indexOf(text, from);
          if (at !== -1) done({ moment: performance.now(), at: at + text.length });
        };
        heard();
      }),
    length: () => written.length,
    async close() {
      pty.kill('SIGKILL');
      await ended;
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}

/** `settle` gives it the time in which it keeps its code for the next session. */
async function firstQuestion(extra, settle = false) {
  const start = performance.now();
  const terminal = inTerminal([program, ...extra, 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl']);
  const { moment } = await terminal.until('Spreek eerst dit met elkaar af.');
  if (settle) await new Promise((done) => setTimeout(done, 4000));
  await terminal.close();
  return moment - start;
}

async function emptyProgram() {
  const start = performance.now();
  const terminal = inTerminal(['-e', '0']);
  await terminal.ended;
  return performance.now() - start;
}

for (const [name, extra] of [
  ['on the screen', []],
  ['line by line', ['--plain']],
]) {
  const ratios = [];
  const times = [];
  for (let run = -2; run < RUNS; run += 1) {
    const own = await firstQuestion(extra, run === -2);
    const floor = await emptyProgram();
    if (run < 0) continue;
    ratios.push(own / floor);
    times.push(own);
  }
  print(
    `first question ${name}: ${median(times).toFixed(0)} ms; against node -e 0 in the same terminal: ratio ${median(ratios).toFixed(2)} (median of ${RUNS} pairs)`,
  );
}

// A key in a line for a card, and in a note line under the whole wall, with eight cards: until the frame is whole.
const terminal = inTerminal([program, 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl']);
let at = 0;
const see = async (text) => {
  at = (await terminal.until(text, at)).at;
  at = (await terminal.until(FRAME_END, at)).at;
};
const walk = [
  ['Hoeveel mensen krijgen', '8\r'],
  ['Wie mag het verslag lezen', '1\r'],
  ['Vertel over het moment', '\r'],
  ['Vraag tot je het voor je ziet', '\r'],
  ['Nog niets genoteerd', 'j\r'],
  ['Wat is de vraag', '\r'],
  ['Wie beslist', 'de handhaver\r'],
  ['Wat botst hier', '1 regel en rust\r'],
  ['regel en rust', '\r'],
  ['Wat kun je doen', '\r'],
  ['Schrijf op je kaartje', '\r'],
  ['0 van 8 binnen', '1 523 2\r'],
  ...[2, 3, 4, 5, 6, 7].map((card) => [`${card - 1} van 8 binnen`, `${card} 424 ${1 + (card % 4)}\r`]),
];
for (const [text, keys] of walk) {
  await see(text);
  terminal.type(keys);
}
await see('7 van 8 binnen');
await timeKeys('in a line for a card');
terminal.type('8 622 1\r');
await see('8 van 8 binnen');
terminal.type('\r');
await see('Lees om de beurt voor');
await timeKeys('in a note line under the wall');
await terminal.close();

/** Types a character and takes it away again; 16 ms is a frame of a screen of 60 a second. */
async function timeKeys(where) {
  const redraws = [];
  for (let run = 0; run < 200; run += 1) {
    const from = terminal.length();
    const start = performance.now();
    terminal.type(['8', '\u007f'][run % 2]);
    const { moment } = await terminal.until(FRAME_END, from);
    redraws.push(moment - start);
  }
  const sorted = [...redraws].sort((a, b) => a - b);
  print(
    `a key ${where}, 8 cards: ${median(redraws).toFixed(1)} ms to the whole frame (median of 200; 95th percentile ${sorted[190].toFixed(1)} ms, most ${sorted[199].toFixed(1)} ms); at most 16`,
  );
}
