import type { MarkWords } from './mark-words.ts';

export const englishMarks: MarkWords = {
  function: `the_only my_only director principal headteacher dean caretaker clerk head chief captain harbour ranger notary archivist
    spokesperson spokesman spokeswoman chair chairman chairwoman treasurer ombudsman interpreter whistleblower
    superintendent trainee intern sheriff coroner gp *director *master *ologist`,
  family: `family child children baby partner widow widower mother father son sons daughter daughters sister sisters
    brother brothers uncle aunt nephew niece cousin husband wife fiancé fiancée carer guardian parents twin twins
    grand* step* *-in-law ex-* foster*`,
  place: `village town city school harbour dock quay square park flat farm bakery butcher café pub shop supermarket market
    canteen pool hospital barracks campsite island prison warehouse river bridge station church castle mill cemetery
    library hall estate street road lane factory refuge`,
  event: `fire disaster accident crash stabbing shooting explosion robbery murder suicide flood strike lawsuit newspaper
    paper papers broadcast television tv radio news facebook twitter instagram viral funeral died death missing
    drowned drowning earthquake riot demonstration scandal arrested first_time never_before`,
  special: `ill illness disease cancer epilepsy asthma diabetes adhd hiv aids pregnant pregnancy disabled disability
    wheelchair blind deaf addict addicted addiction alcohol drugs burnout diagnosis medication stroke tumour muslim
    islam jewish jew hindu church mosque synagogue imam deacon priest headscarf religion religious faith refugee
    asylum immigrant migrant nationality origin adopted union gay lesbian transgender convicted party dement* autis*
    depress* psych* islam* christian* cathol* protestan* *disorder`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december spring summer autumn winter christmas easter ramadan retirement retired born birthday
    teenager elderly pensioner *year-old`,
  amount: `percent euros euro pounds dollars million billion hundreds thousands dozens dozen acres hectares`,
  name: `foundation association ministry police council board bureau agency programme project pilot committee ltd
    plc fund institute cooperative mr mrs ms sir`,
  office: `minister secretary premier mayor alderman councillor mp governor king queen judge magistrate ombudsman senator`,
  contact: `file dossier telephone phone mobile whatsapp website address postcode e-mail reference case_number phone_number reference_number`,
};
