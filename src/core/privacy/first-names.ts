import { wordSet } from './words.ts';

/**
 * First names that are hardly ever anything else, so that one alone is worth a warning. Folded. A modest list, written
 * for this purpose: it is far from complete, and names that are also words, months or places are left out on purpose.
 */
export const firstNames = wordSet(`
  aaltje aart abdel abdelkader abdullah achmed adriaan adriana agnes ahmed ahmet aicha aisha alexandra alfons ali alice
  amber amina amir amira amy andre andrea andrea angela anita anja anke anna anneke annelies annemarie annemiek annet
  anouk antoinette anton antonia arie arjan arjen arno arnold arthur astrid ayse aziz barbara bart bas bastiaan beatrijs
  bernard bert bertus bianca bilal boris bouchra bram brigitte camiel carin carla carlijn carolien caroline cees celine
  chantal charlotte chris christiaan christina cindy claudia conny coen cor cornelia cornelis corrie daan dagmar daniel
  danielle danny daphne david debbie denise dennis derk desiree diana diederik dieuwke dirk dominique dorien driss
  eddy edith edwin eefje eelco ellen elena elif elisabeth elise elke elly els elsbeth emiel emma emre erica erik erwin
  esmee esra esther eva evelien evert ewout fatih fatima fatma femke fenna fenne ferry fleur floor floortje floris
  francien francis frans franka fred frederik freek frits gea geert geertje geertruida gerard gerben gerda gerrit gert
  gertjan giel gijs gijsbert ginny greetje gretha guus hafid halima hamid hamza hanneke hannah hannie hans harm harrie
  hasan hassan heidi heleen helena helga hendrik henk henny henri henriette herman hicham hilde hubert hugo ibrahim
  ilona ilse imane ineke inge ingeborg ingrid irene iris irma isabel isabelle ivo jaap jacob jacoba jacqueline jamal
  jamila jannie jantine janneke jannes jarno jasmijn jasper jeanette jelle jeroen jessica jesse jet jeannette joep johan
  johanna johannes jolanda jolien joris jorrit josephine josien joyce judith julia juliette jurgen jurriaan karel karim
  karin karlijn kasper katja kees kelly kevin khadija khalid kim klaas koen koos kristel lambert lars latifa laura
  leendert leila leonie leontien lianne lieke liesbeth lieve linda lisa lisette loes lotte louise luca lucas lucie luuk
  maaike maarten machteld madelon mahmoud malika manon marcel marco margo margot margreet margriet maria marianne
  marieke marije marijke marijn marina marjan marjolein marjolijn marlies marloes marleen martijn martin martine
  marwan mathijs matthijs maud maurice mauro max mehmet meike melissa menno merel michel michelle michiel mieke milan
  miranda mirjam mohamed mohammed monique mourad murat mustafa myrthe nadia nancy naomi natasja nathalie nawal
  nicolette nicole niek niels nienke nina noa noor nora noureddine olaf olga omar oscar oumaima patricia patrick
  patrice paul paula pauline peter petra pieter pietje pim priya quinten rachel rachid ralph ramona ramon ravi rebecca
  reinier remco renate renee renske ria rianne richard rick rik rina rinske rita robert robin roderick roel roeland
  roelof rogier roland rolf ronald rosalie rosanne ruben rudolf rutger ruud saar sabine said saida saloua samira
  sander sandra sanne sarah saskia selma sharon shirley sietske sigrid silvia simone sjaak sjoerd sjors sofie soraya
  stefan stefanie stephan steven stijn suzan suzanne sven sylvia tamara tanja tarik teun teunis theo thea theresa
  thijs thomas tijmen tim timo tineke tjeerd tobias tom toon truus ursula valerie vera vincent wendy werner wessel
  wiebe wieteke wietske wilco willeke willem willemijn wim wouter yara yasmin yasmina yasmine youssef yusuf yvette
  yvonne zahra zainab zeynep
  alan albert alexander alison amanda andrew anne anthony benjamin beth brenda brian carol catherine christine
  christopher daniela deborah donald donna dorothy edward elizabeth emily eric ethan fiona gareth gemma george gordon
  graham hannah harriet heather helen ian isaac jacob james jane janet jason jennifer jeremy joanna john jonathan
  joseph joshua julie karen kate katherine keith kenneth laurence leah liam lucy malcolm margaret marie matthew megan
  michael natalie neil nicholas nigel oliver olivia pamela peter philip rachel rebecca ruth samantha samuel sarah
  sean sharon simon sophie stephanie stephen stuart susan teresa timothy tracy valerie victoria wayne zoe`);

/** First names that are also words, places or parts of other names: they count only with a surname or a role. */
export const ambiguousNames = wordSet(`
  abel ad adam adam anouar art ben bob bjorn carl cas dale dean dick dion dolf eline els faith finn floor frank gerlof
  grace guy hein hope ida jack jan jip joan joke jonas joost jordan jos joy june kai karst lex lies lou luc marc mark
  mats mees melle mick mike milou mo nick noah olivier pam paris pascal pat piet pip puck rein rob roos rose roy sam
  sara senna sil sophia stan sue tara ton tygo victor viktor wil will willy xander`);
