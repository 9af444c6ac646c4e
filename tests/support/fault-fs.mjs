// Preloaded into the built program: makes the n-th call that changes the disk fail, or ends the program around it.
// FAULT is "n:kind"; kind is a system error code, "kill-before", "kill-after", or a signal, which comes before the call. The count is printed at the end.
// FAULT "full": while FAULT_WITHIN holds a file named "vol", the disk is full, and takes half of what is written.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [wanted, kind = ''] = (process.env.FAULT ?? '0:').split(':');
const only = process.env.FAULT_WITHIN ?? '';
const own = new Set();
let calls = 0;

const touches = (name, args) => {
  if (typeof args[0] === 'number') return own.has(args[0]);
  if (name === 'openSync' && !/[wax+]/u.test(String(args[1] ?? 'r'))) return false;
  return String(args[name === 'linkSync' || name === 'renameSync' ? 1 : 0]).startsWith(only);
};

for (const name of [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'writeFileSync',
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!touches(name, args)) return real(...args);
    if (wanted === 'full' && name === 'writeSync' && fs.existsSync(`${only}/vol`)) {
      real(args[0], args[1], args[2] ?? 0, Math.floor((args[1].length - (args[2] ?? 0)) / 2));
      throw Object.assign(new Error('ENOSPC: injected'), { code: 'ENOSPC', syscall: name });
    }
    calls += 1;
    if (calls === Number(wanted)) {
      process.stderr.write(`\nFAULT HIT ${name}\n`);
      if (kind === 'kill-before') process.kill(process.pid, 'SIGKILL');
      else if (kind.startsWith('SIG')) process.kill(process.pid, kind);
      else if (kind !== 'kill-after')
        throw Object.assign(new Error(`${kind}: injected`), { code: kind, syscall: name });
    }
    const result = real(...args);
    if (name === 'openSync') own.add(result);
    if (calls === Number(wanted) && kind === 'kill-after') process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
syncBuiltinESMExports();
if (wanted !== 'full') process.on('exit', () => process.stderr.write(`\nFAULT CALLS ${calls}\n`));
