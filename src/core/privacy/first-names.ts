import { withoutGenitive, wordSet } from './words.ts';

/**
 * First names that are hardly ever anything else, so that one alone is worth a warning. Folded. A modest list, written
 * for this purpose: it is far from complete, and names that are also words, months or places are left out on purpose.
 */
export const firstNames = wordSet(`
  aaltje aart abdel abdelkader abdullah achmed adri adriaan adriana agnes agnieszka ahmed ahmet aicha aisha alan
  albert alexander alexandra alfons ali alice alison amanda amber amina amir amira amy anastasia andre andrea andrew
  andrzej andy angela angelique anil anita anja anjali anke anna anne anneke annelies annemarie annemiek annet
  anniek anouk ans anthony antoinette anton antonia arie arjan arjen arjun arno arnold arthur ashwin astrid aukje
  ayaan ayse aziz barbara bart bas bastiaan bea beatrijs benjamin benno bep bernard bert bertus beth bianca bilal
  boris bouchra bram brenda brian brigitte britt burak camiel carin carla carlijn carlo carol carolien caroline
  cathelijne catherine cees celine chantal charlotte chris christiaan christina christine christopher cindy claudia
  coen conny cor corine cornelia cornelis corrie daan dagmar daniel daniela daniella danielle danny daphne david
  debbie deborah denise dennis derk desiree dewi diana diederik dieuwke dirk dmytro dominique donald donna dorien
  dorothy driss eddy edith edward edwin eefje eelco elena elif elisa elisabeth elise elizabeth ellen elly els
  elsbeth elvira emiel emilie emily emine emma emre ercan eric erica erik erkan erna erwin esmee esra esther ethan
  eva evelien evelyn evert ewa ewout fabian fadoua farid farida faruk fatih fatima fatma femke femmy fenna fenne
  ferhat ferry fiona fleur floortje floris fons francien francis franka frans fred frederik freek frits gareth
  gea geert geertje geertruida gemma george gerard gerben gerbrand gerda gerrie gerrit gert gertjan giel gijs
  gijsbert ginny gordon graham greet greetje gretha gulsen guus hafid halil halima hamid hamza hanan hannah hanneke
  hannie hans harm harrie harriet hasan hassan hatice heather heidi heleen helen helena helga hendrik henk henny
  henri henriette herma herman hester hicham hilde hubert hugo huib huseyin ian ibrahim ignace ilona ilse imane
  ineke inez inge ingeborg ingrid irene iris irma iryna isaac isabel isabelle ismail ivan ivo iwan jaap jacob jacoba
  jacqueline jakub jamal james jamil jamila jane janet janneke jannes jannie jantine jarno jasmijn jason jasper
  jeanette jeannette jeannine jelle jennifer jeremy jeroen jesse jessica jet joanna joep johan johanna johannes john
  jolanda jolien jonathan joris jorn jorrit joseph josephine joshua josien joyce judith jules julia julie juliette
  jurgen jurriaan juul karel karen karim karin karlijn kasper katarzyna kate katherine katinka katja kees keith
  kelly kemal kenneth kevin khadija khalid kim klaas koen koenraad koos kristel krzysztof laila lambert lars latifa
  laura laurence layla leah leendert leila leonie leontien liam lianne lieke liesbeth lieve lilian linda lisa
  lisanne lisette loes lotte loubna louise luca lucas lucie lucy luuk lydia maaike maarten maartje machteld madelon
  magda mahmoud malcolm malgorzata malika manon marcel marco marek margaret margo margot margreet margriet maria
  mariam marianne marie marieke mariette marije marijke marijn marina mariska marjan marjolein marjolijn marleen
  marlies marloes marlon martijn martin martine marwan mathijs mathilde matthew matthijs maud maureen maurice
  maurits mauro max megan mehmet meike melanie melissa menno merel merijn meryem michael michel michelle michiel
  mieke milan mimoun miranda mirella mirjam mohamed mohammad mohammed monique mounir mourad muhammad murat mustafa
  mustapha myrthe nabil nadia naima najat nancy naomi natalia natalie natasja nathalie nathan nawal neil nelleke
  nicholas nico nicole nicolette niek niels nienke nigel nina noa noor nora nordin nour noureddine nynke odette olaf
  oleksandr olena olga oliver olivia omar omer oscar osman otto oumaima pamela patrice patricia patrick paul paula
  pauline pepijn peter petra philip pieter pim piotr priya quinten rachel rachid rajesh ralph ramazan ramon ramona
  rashid ravi rebecca redouan reinier reinoud remco remi renate renee renske ria rianne richard rick riet rik rina
  rinske riny rita robert robin roderick roel roeland roelof rogier roland rolf ronald rosa rosalie rosanne rowan
  ruben rudolf rutger ruth ruud saar sabine said saida salim salma saloua samantha samir samira samuel sander sandra
  sanne sarah saskia sean selim selma sergei sharon shirley sibel sietske sigrid silke silvia simon simone sjaak
  sjoerd sjors sofie sophie soraya soufiane stefan stefanie stephan stephanie stephen steven stijn stuart sunita
  susan suzan suzanne suze sven svetlana sylvia tamara tanja tarek tarik tatiana teresa teun teunis teuntje thea
  theo thera theresa thijmen thijs thomas tijmen tim timo timothy tineke tjeerd tobias tom tomasz tonny toon tracy
  trudy truus tugba umut ursula valerie vera victoria vijay vincent vladimir wayne wendy werner wessel wiebe wieke
  wieteke wietske wilco wilfred willeke willem willemien willemijn wilma wim wojciech wouter xavier yannick
  yara yasmin yasmina yasmine yassin yassine youri youssef yunus yusuf yvette yvonne zahra zainab zeger zehra zeynep
  zoe zohra`);

/** First names that are also words, places or parts of other names: they count only with a surname or a role. */
const ambiguousNames = wordSet(`
  abel ad adam anouar art ben bjorn bob carl cas dale dean dick dion dolf eline elke faith finn floor frank gerlof
  grace guy hein hope ida jack jan jip joan joke jonas joost jordan jos joy june kai karst lex lies lou luc marc
  mark mats mees melle mick mike milou mo nick noah olivier pam paris pascal pat piet pip puck rein rob roos rose
  roy sam sara senna sil sophia stan sue tara ton tygo victor viktor wil will willy xander`);

/** A first name from either list; of "Gerrit-Jan" the first part counts, and "Anna's" is Anna. Takes a folded word. */
export function isGivenName(folded: string): boolean {
  const hyphen = folded.indexOf('-');
  const first = withoutGenitive(hyphen === -1 ? folded : folded.slice(0, hyphen));
  return firstNames.has(first) || ambiguousNames.has(first);
}
