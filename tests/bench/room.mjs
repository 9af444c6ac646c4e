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

async function firstQuestion(extra) {
  const start = performance.now();
  const terminal = inTerminal([program, ...extra, 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl']);
  const { moment } = await terminal.until('Spreek eerst dit met elkaar af.');
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
    const own = await firstQuestion(extra);
    const floor = await emptyProgram();
    if (run < 0) continue;
    ratios.push(own / floor);
    times.push(own);
  }
  print(
    `first question ${name}: ${median(times).toFixed(0)} ms; against node -e 0 in the same terminal: ratio ${median(ratios).toFixed(2)} (median of ${RUNS} pairs)`,
  );
}

// A key at the drawn triangle, with seven people at the table: from the key to the end of the frame.
const terminal = inTerminal([program, 'review', 'terras-na-elven', '--protocol', 'kort', '--lang', 'nl']);
let at = 0;
const see = async (text) => {
  at = (await terminal.until(text, at)).at;
  at = (await terminal.until(FRAME_END, at)).at;
};
await see('Spreek eerst dit met elkaar af.');
terminal.type('\r');
await see('Met hoeveel mensen');
terminal.type('7\r');
await see('Wie mag hier');
terminal.type('de teamleider\r');
await see('Wat leggen we vast');
terminal.type('ons team\r');
await see('Vertel over');
terminal.type('\r\r');
await see('Wat is de vraag');
terminal.type('\r');
await see('Wat weten we zeker');
terminal.type('feit\r');
await see('feit');
terminal.type('\r');
await see('Wat weten we niet');
terminal.type('\r');
await see('Wat denken');
terminal.type('\r');
await see('Hoe leveren jullie in');
terminal.type('\r');
await see('Deelnemer 1 van 7');
terminal.type('\r');
await see('verschuif een punt');
const redraws = [];
for (let run = 0; run < 200; run += 1) {
  const from = terminal.length();
  const start = performance.now();
  terminal.type(['\u001b[C', '\u001b[A', '\u001b[D', '\u001b[B'][run % 4]);
  const { moment } = await terminal.until(FRAME_END, from);
  redraws.push(moment - start);
}
const sorted = [...redraws].sort((a, b) => a - b);
print(
  `a key at the triangle, 7 at the table: ${median(redraws).toFixed(1)} ms to the whole frame (median of 200; 95th percentile ${sorted[190].toFixed(1)} ms, most ${sorted[199].toFixed(1)} ms)`,
);
await terminal.close();
