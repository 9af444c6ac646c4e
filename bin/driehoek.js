#!/usr/bin/env node
import { createRequire } from 'node:module';

const isCheck = process.argv[2] === 'check' || process.argv[2] === 'controleer';
const { main } = isCheck ? createRequire(import.meta.url)('../dist/check.cjs') : await import('../dist/main.js');

process.exitCode = await main(process.argv.slice(2), process);
