import { either, list, meant, word } from './words.ts';

/** Sharing a record: what is left out, and what might name someone. */
export const share = {
  share: {
    headings: {
      summary: 'In het kort',
      case: 'Casus',
      facts: 'Feiten en onbekenden',
      triangle: 'Driehoek',
      tension: 'Waar het schuurt',
      responsibilities: 'Verantwoordelijkheden',
      options: 'Opties',
      choice: 'Keuze en redenen',
      dissent: 'Tegenspraak',
      remaining: 'Wat blijft schuren',
      escalation: 'Opschalen en terugkoppelen',
      actions: 'Afspraken',
      learning: 'Leerpunt',
      evaluation: 'Hoe het gesprek was',
      'hand-over': 'Voor de organisatie',
      skipped: 'Overgeslagen stappen',
      'look-back': 'Terugblik',
    },
    note: 'Dit is een kopie voor anderen. Er staat in wat er speelde, wat er kon, wat is gekozen en waarom. Wat mensen daar persoonlijk van vonden, is weggelaten; tegenspraak staat er hooguit in zonder te zeggen van wie.',
    caseNote:
      'Deze casus komt uit een echt gesprek. Hij is opnieuw verteld, en niemand hoort erin te herkennen te zijn.',
    side: (between: string, tension: string) => `Tussen ${between}: ${tension}.`,
    dissentCount: (n: number) =>
      n === 0
        ? 'In het verslag staat geen afwijkende mening.'
        : `In het verslag ${n === 1 ? 'staat één afwijkende mening' : `staan ${word(n)} afwijkende meningen`}.`,
    droppedHeading: 'Wat hier niet in staat',
    droppedWhy: 'In het verslag van het team staat ook dit:',
    dropped: {
      part: (section: string, label: string) => `${section}: ${label}`,
      tension: 'Hoe de spanning zich voordoet, in de woorden van het team',
      placements: 'Hoe de deelnemers de casus ieder voor zich op de driehoek legden',
      dissent: 'De tegenspraak in woorden: die is hier te herleiden tot personen',
      dissentMore: 'Tegenspraak: wat iemand nodig heeft om mee te kunnen',
      own: 'Wat er met de hand aan het verslag is toegevoegd',
    },
    noLongerNeeded: 'niet meer nodig',
    cornersAt: (top: string, left: string, right: string) =>
      `In de tekening staat ${top} boven, ${left} linksonder en ${right} rechtsonder.`,
    ring: 'De dubbele ring is waar het team de casus legt.',
    toDo: 'nog te doen',
    done: 'gedaan',
    fileWord: 'deelbaar',
    /** What may lead to a person, in a sentence with "dit lijkt op". */
    looksLike: {
      'privacy-bsn': 'een burgerservicenummer',
      'privacy-iban': 'een rekeningnummer',
      'privacy-email': 'een e-mailadres',
      'privacy-phone': 'een telefoonnummer',
      'privacy-address': 'een adres',
      'privacy-licence-plate': 'een kenteken',
      'privacy-date-of-birth': 'een geboortedatum',
      'privacy-kvk': 'een KvK-nummer',
      'privacy-dossier': 'een dossiernummer',
      'privacy-organisation': 'een organisatie die jullie niet willen noemen',
      'privacy-person-name': 'een persoonsnaam',
      'role-name': 'een naam, en hier hoort een rol',
    },
    /** What may stand there instead. */
    instead: {
      'privacy-bsn': 'een burgerservicenummer',
      'privacy-iban': 'een rekeningnummer',
      'privacy-email': 'een e-mailadres',
      'privacy-phone': 'een telefoonnummer',
      'privacy-address': 'een adres',
      'privacy-licence-plate': 'een kenteken',
      'privacy-date-of-birth': 'een geboortedatum',
      'privacy-kvk': 'een bedrijf',
      'privacy-dossier': 'een dossier',
      'privacy-organisation': 'een organisatie',
      'privacy-person-name': 'een betrokkene',
      'role-name': '',
    },
    found: (what: string) => `Dit lijkt op ${what}.`,
    fix: (accept: string) => `Haal het uit het verslag, of laat het staan met --accept ${accept}`,
    refused: (n: number) =>
      `Er is niets geschreven: ${n === 1 ? 'er staat iets in' : `er staan ${word(n)} dingen in`} wat te herleiden kan zijn tot personen.`,
    refusedHint: 'In een terminal loop je ze een voor een langs: driehoek share VERSLAG',
    title: 'Is dit te herleiden tot personen?',
    ask: (found: string, what: string) => `"${found}" lijkt op ${what}. Wat doe je ermee?`,
    sentence: (before: string, found: string, after: string) => `In deze zin: ${before}»${found}«${after}`,
    again: (text: string) => `Weer: ${text}`,
    replace: 'Vervang het door een rol of iets anders',
    keep: 'Laat het staan: dit is niet te herleiden tot iemand',
    stop: 'Stop; er wordt niets geschreven',
    replaceAsk: (found: string) => `Wat komt er in plaats van "${found}"?`,
    replaceHint: (roles: readonly string[]) =>
      roles.length === 0 ? 'Een rol, zoals: de aanvrager.' : `Een rol. In dit verslag staan: ${list(roles)}.`,
    stillName: (what: string) => `Dit lijkt zelf op ${what}. Kies iets anders.`,
    tooMany: 'Hooguit 200 tekens.',
    caseTitle: 'Een casus voor anderen',
    which: 'Welk verslag deel je?',
    whichHint: 'Noem het bestand van het verslag: driehoek share VERSLAG',
    newest: (files: readonly string[]) => `De nieuwste verslagen: ${files.join(', ')}`,
    none: 'Er is hier geen verslag om te delen.',
    chooseTitle: 'Delen met anderen',
    heldOn: (day: string) => `Gesprek van ${day}.`,
    stopped: 'Er is niets geschreven.',
    counted: (replaced: number, kept: number) =>
      `Vervangen: ${replaced === 0 ? 'niets' : word(replaced)}. Laten staan: ${kept === 0 ? 'niets' : word(kept)}.`,
    audience: (text: string) => `In het verslag staat voor wie het is: ${text}`,
    left: 'Weggelaten:',
    unusedAccept: (accept: string) => `--accept ${accept}: daar staat niets wat zo heet.`,
    wrongAccept: (accept: string) =>
      `--accept ${accept}: schrijf een regel-id en een regelnummer, zoals privacy-email:34.`,
    noSuchRule: (rule: string, near?: string) => `--accept ${rule}: die regel is er niet.${meant(near)}`,
    wrongKind: (flag: string, own: string, known: readonly string[], near?: string) =>
      `${flag} ${own}: kies ${either(known)}.${meant(near)}`,
    notForScreen:
      'Een Word-bestand hoort niet op het scherm. Laat --output - weg, of leid de uitvoer naar een bestand.',
    notARecord: (file: string) => `${file} is geen verslag dat te lezen is.`,
  },
};
