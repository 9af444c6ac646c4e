#!/usr/bin/env node
const isCheck = process.argv[2] === 'check' || process.argv[2] === 'controleer';
const { main } = await import(isCheck ? '../dist/check.js' : '../dist/main.js');

process.exitCode = await main(process.argv.slice(2), process);
