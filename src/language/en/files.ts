import type { files as nl } from '../nl/files.ts';
import type { Shape } from '../shape.ts';
import { list, meant, why } from './words.ts';

export const files: Shape<typeof nl> = {
  files: {
    notFound: (name) => `${name} does not exist.`,
    isFolder: (name) => `${name} is a folder.`,
    isFolderHint: (file) =>
      file === undefined
        ? 'There is no record or case in it. What is in the folder of records is shown by driehoek list.'
        : `Name a file in it, for instance: ${file}`,
    notAFile: (name) => `${name} is no ordinary file.`,
    keepsChanging: (name) => `${name} keeps changing while it is being read.`,
    tooLarge: (name, mib) => `${name} is larger than ${mib} MB.`,
    tooDeep: (name, most) => `${name} lies more than ${most} folders deep. What is in it has not been read.`,
    cannotRead: (name, code) => `${name} cannot be read: ${why(code)}.`,
    notUtf8: (name, utf16) => `${name} was not saved as UTF-8${utf16 ? ', but as UTF-16' : ''}.`,
    saveAsUtf8: 'Save the file again with the encoding UTF-8.',
    notAFolder: (name) => `${name} should be a folder, but there is a file of that name.`,
    cannotWrite: (name, code) => `${name} cannot be written: ${why(code)}.`,
    cannotPrint: (code) => `Not everything was written out: ${why(code)}.`,
    cannotWriteHint: (code) =>
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'Make room and try again.'
        : 'Choose another place, for example in your home folder (~).',
    outside: (name, real) =>
      real === undefined
        ? `${name} points to a place that is not there.`
        : `${name} points to ${real}, outside this folder. driehoek neither reads nor writes there unasked.`,
    outsideHint: 'If you mean that place, name it with --output or under paths in driehoek.config.yaml.',
    changedMeanwhile: (name: string) => `Something else has changed ${name} meanwhile. Nothing has been overwritten.`,
    changedHint: 'Try again: it will then start from what is there now.',
    isLink: (name: string) => `${name} is a link to another file. driehoek does not write through it.`,
    isLinkHint: 'Name the file itself.',
    taken: (name) => `${name} exists already and was not overwritten.`,
  },
  sessions: {
    none: 'No session is under way.',
    noneHint: 'Begin one with driehoek review. If it was begun in another folder, go there.',
    several: 'More than one session is under way. Choose one:',
    unknown: (named, near) => `There is no session "${named}".${meant(near)}`,
    knownAre: (ids) => (ids.length === 0 ? 'No session is under way.' : `Under way: ${list(ids)}.`),
    at: (settled, steps, step) => `${settled} of ${steps} steps done; goes on at: ${step}`,
    removed: (id) => `Session ${id} was removed.`,
    inUse: (id) => `Session ${id} is open in another window.`,
    inUseHint: (lock) => `Go on there, or stop it there first. If there is no other window, remove ${lock}.`,
    broken: (path, line) => `${path} is damaged from line ${line}. Nothing in it was changed.`,
    brokenHint: 'The lines above it can be read in a text editor; each line is one answer.',
    kept: 'Everything up to here is kept. To go on:',
    stays: (path, id) =>
      `The record is there. The session could not be removed: ${path}. Remove it later with: driehoek sessions rm ${id}`,
    notKept: 'This last answer was not kept. Copy it if you do not want to lose it:',
  },
};
