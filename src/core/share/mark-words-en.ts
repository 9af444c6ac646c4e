import type { MarkWordsOf } from './mark-words.ts';

/** What every talk has, and so leads to nobody. */
const usual = 'meeting|talk|conversation|decision|letter|hearing|call|application|report|break|day|week';
const owner = '(?:the|a|an|his|her|their|my|our)';

export const englishMarks: MarkWordsOf = {
  words: {
    function: `the_only my_only director principal headteacher dean caretaker clerk head chief captain harbour ranger notary archivist
    spokesperson spokesman spokeswoman chair chairman chairwoman treasurer ombudsman interpreter whistleblower
    superintendent trainee intern sheriff coroner gp *director *master *ologist hairdresser barber
    blacksmith miller fisherman painter sculptor writer poet photographer organist conductor actor pharmacist architect
    undertaker midwife beekeeper taxidermist warden vicar volunteer *smith *wright *monger *ringer *binder *warden *inspector
    *dentist *keeper *coordinator`,
    family: `family child children baby partner widow widower mother father son sons daughter daughters sister sisters
    brother brothers uncle aunt nephew niece cousin husband wife fiancé fiancée carer guardian parents twin twins
    grand* step* *-in-law ex-* foster* god*`,
    place: `village town city school harbour dock quay square park flat farm bakery butcher café pub shop supermarket market
    canteen pool hospital barracks campsite island prison warehouse river bridge station church castle mill cemetery
    library hall hamlet clinic museum theatre stadium lighthouse chapel convent allotment pier ferry houseboat estate street road lane factory refuge`,
    event: `fire disaster accident crash stabbing shooting explosion robbery murder suicide flood strike asbestos merger bankruptcy storm hurricane documentary podcast reporter journalist lawsuit newspaper
    paper papers broadcast television tv radio news facebook twitter instagram viral funeral died death missing
    drowned drowning earthquake riot demonstration scandal arrested first_time never_before`,
    special: `ill illness disease cancer epilepsy asthma diabetes adhd hiv aids pregnant pregnancy disabled disability
    wheelchair sighted hearing-impaired amputation buddhist sikh* baha* mormon* jehova* blind deaf addict addicted addiction alcohol drugs burnout diagnosis medication stroke tumour muslim
    islam jewish jew hindu church mosque synagogue imam deacon priest headscarf religion religious faith refugee
    asylum immigrant migrant nationality origin adopted union gay lesbian transgender convicted party dement* autis*
    depress* psych* islam* christian* cathol* protestan* *disorder`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december spring summer autumn winter christmas easter ramadan retirement retired born birthday
    teenager elderly pensioner twenties
    thirties forties fifties sixties seventies eighties nineties *year-old`,
    amount: `percent euros euro pounds dollars million billion hundreds thousands dozens dozen acres hectares`,
    name: `foundation association ministry police council board bureau agency programme project pilot committee ltd
    plc fund institute cooperative mr mrs ms sir`,
    office: `minister secretary premier mayor alderman councillor mp governor lieutenant king queen judge magistrate ombudsman senator *lieutenant`,
    contact: `mobile whatsapp website address postcode e-mail reference case_number phone_number reference_number`,
  },
  phrases: [
    [/['’]s\sonly(?!\p{L})/giu, 'function'],
    [
      new RegExp(
        `(?<!\\p{L})(?:day|morning|afternoon|evening|night|week|weekend|month|summer|winter)\\s(?:of|after|before)\\s${owner}\\s(?!(?:${usual})(?!\\p{L}))\\p{L}+`,
        'giu',
      ),
      'time',
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:shortly|right|soon|just)\\s(?:after|before)\\s${owner}\\s(?!(?:${usual})(?!\\p{L}))\\p{L}+`,
        'giu',
      ),
      'time',
    ],
    [/(?<!\p{L})(?:file|dossier)\s\S{0,3}\d[\p{L}\d/-]{0,40}/giu, 'contact'],
  ],
};
