import type { MarkWordsOf } from './mark-words.ts';

/** What every talk has, and so leads to nobody. */
const usual = 'gesprek|overleg|vergadering|bespreking|besluit|brief|bezoek|melding|aanvraag|telefoontje|pauze|dag|week';
const owner = '(?:de|het|een|zijn|haar|hun|mijn|onze?)';

export const dutchMarks: MarkWordsOf = {
  words: {
    function: `enige directeur directrice bestuurder rector decaan conciërge griffier hoofd chef kapitein boswachter notaris
    koster archivaris woordvoerder voorzitter penningmeester ombudsman logopedist tolk klokkenluider opzichter
    beheerder kwartiermaker lijsttrekker promovendus stagiair stagiaire *directeur *secretaris *meester *hoofd *arts
    *oloog *aloog *agoog *chef *coördinator *officier *commandant *hoogleraar
    kapper kapster schilder schipper smid molenaar visser jager kunstenaar schrijver dichter fotograaf musicus organist
    dirigent acteur apotheker architect makelaar uitvaartverzorger verloskundige vroedvrouw imker dominee loods vrijwilliger
    *inspecteur *schilder *schipper *smid *wachter *verzorger *vlechter *bouwer *spuiter *tandarts *ier`,
    family: `gezin kind kinderen baby partner weduwe weduwnaar alleenstaande familie opa oma neef nicht oom tante zwager
    verloofde mantelzorger voogd broertje zusje broertjes zusjes *moeder *vader *zoon *zoons *zonen *dochter
    *dochters *zus *zussen *broer *broers *kind *kinderen *zusje *broertje ouders grootouders pleegouders schoonouders ex-* schoon* stief* pleeg*
    tweeling* mijn_man mijn_vrouw mijn_vriend mijn_vriendin zijn_man zijn_vrouw zijn_vriend zijn_vriendin haar_man
    haar_vrouw haar_vriend haar_vriendin hun_man hun_vrouw hun_vriend hun_vriendin`,
    place: `dorp stad wijk buurt azc school haven kade sluis plein park flat boerderij bakker slager café winkel supermarkt
    markt terras kantine zwembad ziekenhuis kazerne camping gemaal eiland gevangenis loods haltes kroeg rivier
    polder dijk buurthuis kasteel molen begraafplaats *straat *plein *gracht *kade *singel *fabriek *huis *hal
    *zaal *park *brug *station *haven *school *winkel *centrum *hof *kerk *dijk *dorp *terrein *bos
    gehucht buurtschap provincie kliniek bibliotheek museum theater stadion manege vuurtoren kapel klooster hofje steiger
    veerpont volkstuin woonboot woonwagen standplaats *kliniek *bibliotheek *museum *kapel *klooster *tuin *pont *steiger
    *eiland *gehucht`,
    event: `brand ramp ongeluk ongeval steekpartij schietpartij ontploffing explosie overval moord zelfmoord zelfdoding
    overstroming staking rechtszaak krant omroep uitzending televisie tv radio nieuws journaal facebook twitter
    instagram viraal kamervragen raadsvragen begrafenis uitvaart overleden overlijden dood vermist verdronken
    verdronk gijzeling gasexplosie aardbeving ontruiming rellen demonstratie doodgestoken doodgeschoten *brand
    *ongeluk *ramp *sterfte *krant *moord *staking *incident *schandaal asbest fusie
    faillissement storm orkaan watersnood* documentaire podcast verslaggever journalist lintje staatsbezoek *herdenking
    *journalist *explosie eerste_keer nooit_eerder`,
    special: `ziek ziekte kanker epilepsie astma diabetes adhd hiv aids zwanger zwangerschap handicap rolstoel blind doof
    verslaafd verslaving alcohol drugs burn-out overspannen diagnose medicijnen beroerte tumor moslim moslima islam
    joods jood hindoe kerk moskee synagoge imam diaken pastoor ouderling hoofddoek gelovig geloof vluchteling
    asielzoeker statushouder afkomst nationaliteit geadopteerd partij fractie stemt vakbond homo lesbisch
    transgender veroordeeld strafblad gedetineerd licht-verstandelijk laaggeletterd dement* autis* depress* psych*
    islam* christ* kathol* protestan* gereform* getraumatiseer* doof* slechthorend* blind* slechtziend* hersenletsel amputatie boeddhis* sikh* bahá* bahai* jehova* mormo*
    hindoe* pinkstergemeente suïcid* schizofr* verstandelijk* *stoornis *ziekte
    *beperking *kanker *partij *vakbond`,
    time: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december lente zomer herfst winter kerst kerstmis pasen pinksteren koningsdag oudjaar
    sinterklaas ramadan suikerfeest carnaval pensioen geboren verjaardag puber bejaard bejaarde *jarig *jarige
    *vakantie *maandag *vrijdag *zondag *dagochtend *dagmiddag *dagavond
    *dagnacht`,
    amount: `procent euro miljoen miljard honderden duizenden tientallen dozijn hectare vierkante ton`,
    name: `stichting vereniging ministerie waterschap politie sociale_dienst ggd ggz steunpunt bureau programma project pilot commissie bv
    nv fonds instituut werkplaats coöperatie woningcorporatie uwv belastingdienst rijkswaterstaat mevrouw meneer
    heer *dienst *stichting *vereniging *bureau *ministerie *programma *project *corporatie *werkplaats *fonds
    klankbordgroep werkgroep stuurgroep`,
    office: `minister staatssecretaris premier wethouder burgemeester raadslid kamerlid statenlid gedeputeerde commissaris
    dijkgraaf heemraad koning koningin rechter wethouders ministers raadsleden locoburgemeester *burgemeester
    *wethouder *minister *generaal *raadslid *kamerlid *voorzitter`,
    contact: `zaaknummer mobiel whatsapp website mailadres e-mailadres adres postcode kenteken bsn
    *nummer *nummers *mailadres *adres kenmerk`,
  },
  phrases: [
    [
      new RegExp(
        `(?<!\\p{L})(?:dag|ochtend|middag|avond|nacht|week|weekend|maand|zomer|winter)\\s(?:na|voor|van)\\s${owner}\\s(?!(?:${usual})(?!\\p{L}))\\p{L}+`,
        'giu',
      ),
      'time',
    ],
    [
      new RegExp(`(?<!\\p{L})(?:kort|vlak)\\s(?:na|voor)\\s${owner}\\s(?!(?:${usual})(?!\\p{L}))\\p{L}+`, 'giu'),
      'time',
    ],
    [/(?<!\p{L})dossier\s\S{0,3}\d[\p{L}\d/-]{0,40}/giu, 'contact'],
  ],
};
