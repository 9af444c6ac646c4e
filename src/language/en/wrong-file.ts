import type { wrongFile as nl } from '../nl/wrong-file.ts';
import type { Shape } from '../shape.ts';

export const wrongFile: Shape<typeof nl> = {
  wrongFile: {
    html: 'This is a web page (HTML), no plain text.',
    rtf: 'This is a file of a word processor (RTF), no plain text.',
    pdf: 'This is a PDF, no plain text.',
    zip: 'This is a file of a word processor (Word or LibreOffice) or a zip, no plain text.',
    word: 'This is a Word file, no plain text.',
    image: 'This is a picture, no text.',
    table: 'This is a table (CSV), as a spreadsheet saves one. Named fields belong here.',
    foreign: 'No field here belongs to this kind of file. It seems to be of another program.',
    'foreign-markdown': 'This is no record: the data at the top are of another program, or of an ordinary note.',
    'note-beside-cases': 'This is no case: the data at its top are of another program, or of an ordinary note.',
    extension: 'Under this name the file is not read: no case and no record ends like that.',
    'config-name': 'Under this name the file does nothing: the settings are read only under their own name.',
    'data-in-markdown': 'Only a record ends in .md. This is another kind of file, and is not read like this.',
    'record-in-yaml': 'This is a record, and a record ends in .md. It is not read like this.',
  },
  wrongFileHelp: {
    html: () => 'Open the page, copy the text and save that as plain text under this name.',
    rtf: () => 'Open it in the word processor and save it as plain text (UTF-8) under this name.',
    pdf: () => 'Put the text itself in a file of this name, and keep the PDF somewhere else.',
    zip: () => 'Open it in the word processor and save it as plain text (UTF-8) under this name.',
    word: () => 'Open it in Word and save it as plain text (UTF-8) under this name.',
    image: () => 'Give the picture its own name back (such as .png), and put the text itself here.',
    table: () => 'Begin a new file with: driehoek new. Put the table in another folder.',
    foreign: () => 'If it does not belong here, put it in another folder. If it does, begin with: driehoek new',
    'foreign-markdown': () =>
      'If it does not belong here, put it in another folder. If it is a record, begin with: format: driehoek/record@1',
    'note-beside-cases': (_name) =>
      'If it does not belong here, put it in another folder. If it is a case, begin a .yaml file with: driehoek new',
    extension: (name) => `Name it: ${name}`,
    'config-name': (name) => `Name it: ${name}`,
    'data-in-markdown': (name) =>
      `Name it ${name}, and remove the lines with ---. What stands below the second line --- belongs in a field.`,
    'record-in-yaml': (name) => `Name it: ${name}`,
  },
  wrongEncoding: {
    utf16: () => 'The file was saved as UTF-16 (Notepad calls that Unicode), not as UTF-8.',
    ansi: (line, column) =>
      `The file was saved as Windows-1252 (Notepad calls that ANSI), not as UTF-8. The first character this breaks is on line ${line}, character ${column}.`,
    help: 'Save the file again with the encoding UTF-8, or have that done with the option --fix',
    broken: (signs, own, count) =>
      `It says "${signs}" here where "${own}" belongs${count === 1 ? '' : `, and ${count} characters are broken like that`}. The text was once saved with the wrong encoding.`,
    mend: 'Put the right characters back, or have that done with the option --fix',
  },
};
