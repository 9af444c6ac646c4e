// Preloaded into the built program: somebody saves a file while it is being read. BUSY is the file, BUSY_TIMES how often.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { openSync, readSync } = fs;
const path = process.env.BUSY ?? '';
let left = Number(process.env.BUSY_TIMES ?? 0);
let busy;

fs.openSync = (name, ...rest) => {
  const descriptor = openSync(name, ...rest);
  if (name === path) busy = descriptor;
  return descriptor;
};
fs.readSync = (descriptor, ...rest) => {
  const read = readSync(descriptor, ...rest);
  if (descriptor === busy && left > 0) {
    left -= 1;
    fs.appendFileSync(path, '\nNog een regel.\n');
  }
  return read;
};
syncBuiltinESMExports();
