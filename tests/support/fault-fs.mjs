// Preloaded into the built program: makes the n-th call that changes the disk fail, or ends the program around it.
// FAULT is "n:kind"; kind is a system error code, "kill-before", "kill-after", "torn" (half is written, then the power goes),
// or a signal, which comes before the call. A write that fails has taken half. The count is printed at the end.
// FAULT_CALLS "read": the calls that look at the disk instead.
// FAULT "full": while FAULT_WITHIN holds a file named "vol", the disk is full, and takes half of what is written.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [wanted, kind = ''] = (process.env.FAULT ?? '0:').split(':');
const only = process.env.FAULT_WITHIN ?? '';
const reads = process.env.FAULT_CALLS === 'read';
const own = new Set();
let calls = 0;

const changing = [
  ...['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'rmSync', 'unlinkSync', 'mkdirSync'],
  ...['writeFileSync', 'fchmodSync', 'chmodSync', 'ftruncateSync'],
];
const looking = [
  'openSync',
  'readSync',
  'fstatSync',
  'readdirSync',
  'readFileSync',
  'realpathSync',
  'lstatSync',
  'statSync',
];

const touches = (name, args) => {
  if (typeof args[0] === 'number') return own.has(args[0]);
  if (name === 'openSync' && !reads && !changes(args[1])) return false;
  if (name === 'openSync' && reads && changes(args[1])) return false;
  return String(args[name === 'linkSync' || name === 'renameSync' ? 1 : 0]).startsWith(only);
};

function changes(flags = 'r') {
  return typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
    : /[wax+]/u.test(flags);
}

function half(name, real, args) {
  const [to, what, third] = args;
  if (name === 'writeSync') {
    const from = third ?? 0;
    real(to, what, from, Math.floor((what.length - from) / 2));
  } else if (name === 'writeFileSync') real(to, what.slice(0, Math.floor(what.length / 2)), third);
}

function strike(name, real, args) {
  process.stderr.write(`\nFAULT HIT ${name}\n`);
  if (kind === 'kill-before') process.kill(process.pid, 'SIGKILL');
  else if (kind.startsWith('SIG')) process.kill(process.pid, kind);
  else if (kind === 'torn') {
    half(name, real, args);
    process.kill(process.pid, 'SIGKILL');
  } else if (kind !== 'kill-after') {
    half(name, real, args);
    throw Object.assign(new Error(`${kind}: injected`), { code: kind, syscall: name });
  }
}

for (const name of reads ? looking : changing) {
  const real = fs[name];
  const faulty = (...args) => {
    if (!touches(name, args)) return real(...args);
    if (wanted === 'full' && name === 'writeSync' && fs.existsSync(`${only}/vol`)) {
      half(name, real, args);
      throw Object.assign(new Error('ENOSPC: injected'), { code: 'ENOSPC', syscall: name });
    }
    calls += 1;
    if (calls === Number(wanted)) strike(name, real, args);
    const result = real(...args);
    if (name === 'openSync') own.add(result);
    // The number may be given to a file that is only read.
    if (name === 'closeSync') own.delete(args[0]);
    if (calls === Number(wanted) && kind === 'kill-after') process.kill(process.pid, 'SIGKILL');
    return result;
  };
  fs[name] = Object.assign(faulty, real);
}
syncBuiltinESMExports();
if (wanted !== 'full') process.on('exit', () => process.stderr.write(`\nFAULT CALLS ${calls}\n`));
