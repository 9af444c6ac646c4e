import { escapeInJson } from '../text/characters.ts';

/*
 * What a CI system reads in a log as a command: with GitHub "::name::" where a line begins (after white space, as its
 * runner trims) and "##[name]" anywhere in a line; with Azure "##vso[", with TeamCity "##teamcity[".
 * Source: ActionCommand.cs of actions/runner, and the makers' pages on logging commands.
 */
const lineStart = /^([^\S\n\r\u2028\u2029]*)::/gmu;
const anywhere = /##(?=[a-z]*\[)/giu;

/** Text for a log that can hold no command: the marks that make one are visibly split. Control characters are gone already. */
export function guardLog(text: string): string {
  return text.replace(lineStart, '$1: :').replace(anywhere, '# #');
}

/** The same without loss, for XML text. */
export function guardXml(xml: string): string {
  return xml.replace(lineStart, '$1&#58;:').replace(anywhere, '#&#35;');
}

/**
 * A value as JSON that reads back exactly, ends in a line end, holds no control or bidi character and, because every
 * line of it begins with a mark of JSON itself, no command.
 */
export function printJson(value: unknown): string {
  return `${escapeInJson(JSON.stringify(value, null, 2)).replace(anywhere, '#\\u0023')}\n`;
}
