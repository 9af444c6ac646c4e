#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// In words that Node 12 can read: what it starts says which Node is needed.
const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (existsSync(dist)) createRequire(import.meta.url)('../dist/start.cjs').start(process, dist);
else {
  process.stderr.write('driehoek: this is the source; run `npm ci && npm run bundle`, or install a release.\n');
  process.exitCode = 2;
}
