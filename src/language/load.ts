import type { Language } from '../core/format/language.ts';
import type { Messages } from './nl.ts';

/** The catalogue of one language; only that one is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}
