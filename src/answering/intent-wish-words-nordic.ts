/** Words of a wish for a person in Swedish, and Danish with Norwegian; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const nordicWishWords: Readonly<Record<string, WishWords>> = {
  sv: {
    human: `manniska manniskor maniska person personer mansklig* levande manskligt dam herre kille tjej levande_varelse
      riktig_manniska snubbe kott_och_blod kott`,
    staff: `handlagg* handlagare medarbetare kolleg* agent agenter representant* tekniker* operator* saljare expert*
      radgivare anstalld* personal personalen supportmedarbetare specialist* kundtjanstmedarbetare supporttekniker
      sakkunnig ombud anstallda telefonist specialister`,
    boss: "chef chefen ansvarig* arbetsledare manager vd supervisor* teamledare avdelningschef overordnad chefer",
    team: `kundtjanst* kundservice support supporten avdelning* saljavdelningen teamet teknikavdelningen team
      fakturaavdelningen reklamation* ekonomiavdelningen vaxeln erat_team tekniska_avdelningen`,
    someone: "nagon nan nagra en_av_er nagon_av_er",
    nobody: "ingen_person ingen_manniska",
    real: "riktig* verklig* akta levande faktisk*",
    talk: `prata pratar tala talar snacka snackar chatta diskutera samtala forklara samtal ta_det svara svarar fraga
      kunnig klaga bestamma`,
    talked: "pratat pratade talat talade sa_att la_pa sa",
    connect: `koppla kopplas kopplad vidare skicka lamna overlamna eskalera overfor* vidarekoppla_mig ta_over byt
      koppla_mig framkopplad slussa hanvisa overlat forflytta vidarebefordra slussas koppling involvera
      koppla_ihop`,
    call: `ringa ring ringer telefon samtal telefonen telefonsamtal telefontid per_telefon pa_telefon pa_traden
      slang_en_signal`,
    called: "ringde uppringd_av blev_uppringd missat_samtal",
    callback: `ring_mig ringa_mig ringa_upp uppringd ringer_mig ring_upp ring_tillbaka ringa_tillbaka aterring* ringer_upp
      ring_henne ringa_henne ringa_honom kontakta_mig hor_av_er hora_av_sig slar_en_signal aterkoppla`,
    contact: "kontakt kontakta kontaktar hora_av tag_pa nar_jag far_tag",
    give: "ge ger hamta fa far fixa skaffa hitta plocka_fram",
    want: `vill onskar behover ber skulle_vilja kraver be skulle vilja behov soker vill_ha soker_nagon beratt onskas
      skulle_behova kravs behovs kravs_en`,
    rather: "hellre foredrar helst istallet battre",
    can: "kan kunna far mojligt skulle_kunna gar",
    let: "lat",
    i: "jag vi",
    me: "mig oss",
    my: "min mitt mina var vara",
    your: "er din era ditt du ni dina ert",
    family: "mamma pappa mor far_min man fru son dotter mormor farmor",
    not: "inte ingen inget inga aldrig nej",
    noneed:
      "behover_ingen behover_inte behovs_inte inget_samtal ingen_handlaggare ingen_manniska_behovs slipper_samtal",
    without: "utan",
    must: "maste",
    bot: "bot boten bottar botten robot* maskin* ai chatbot* automat* dator*",
    stop: "nog sluta trott less stopp vardelos skit lagg_av forsvinn orkar_inte hopplos drama",
    how: "hur",
    when: "nar oppettider oppet",
    many: "manga tva tre antal fyra fem sex",
    price: "pris kostar kostnad rabatt ingar gratis abonnemang",
    manage: `stalla_in staller lagg lagga_till ta_bort bjuda roll* behorigheter knappen widget aktivera slar mall
      integration installning* meddelanden_om skillnad aviseringar tilldela administrator`,
    customers: "kunder kund besokare anvandare",
    already: "redan igar forra",
    done: `lost fixat tack_till allt_ar_bra otrevlig hjalpte trevlig toppen perfekt hjalpsam hittade jattetrevlig
      lost_det gullig`,
    please: "tack snalla vanligen garna",
    look: "titta tittar kolla granska kollar laser granskas",
    help: "hjalp hjalpa hjalper",
    term: `user_agent fastighetsmaklare maklare mobiloperator* personalavdelning per_person manskliga_rattigheter
      vidarekoppla url api lagret saljaren* budet jobb losenord* kontaktperson personligen wifi nummer fakturan`,
    they: "han hon",
    said: "sa skrev knappen utgav latsades pastod falsk bedragare lats programmerat",
    now: `nu genast direkt omedelbart snabbt idag imorgon ikvall eftermiddag kvall mandag tisdag onsdag torsdag fredag
      snart snarast`,
    areyou: "ar_du ar_ni pratar_jag ar_det_har",
    wait: "vantat vantar",
    who: "vem",
    there: "finns finns_det ar_det_nagon tillganglig har dar",
    does: "laser granskas",
    thing: `bestallning paket faktura pengar konto losenord kort lank artikel biljett abonnemang avtal leverans adress
      app data talt kod brev order bord gaster rum apparat klocka klockan dammsugare formular bil`,
    other: "annan andra granne van",
    about: "om angaende gallande",
    which: "vilken vilka vad varfor",
    to: "med till",
    by: "av fran",
    cancel: "avbryt avboka avbestall glom boka_om",
    insult: "dum dumma idiot vardelos",
  },
  da: {
    human: `menneske mennesket mennesker mennesk person personer menneskelig* levende dame herre fyr levende_vaesen
      mand_fra kvinde kod_og_blod kod`,
    staff: `medarbejder* medarbjder sagsbehandler* kolleg* agent agenter konsulent* radgiver* tekniker* operator*
      ekspert* ansat* repraesentant* specialist* saelger kundebehandler medarbeider* saksbehandler* radgiver
      ansatt* kundeservicemedarbejder supportmedarbejder specialister telefonist fagperson`,
    boss: `chef chefen leder lederen manager* supervisor sjef sjefen overordnede teamleder afdelingsleder overordnet
      chefer`,
    team: `kundeservice support supporten salg afdeling team teknisk_afdeling kundesenter kundestotte avdeling
      bogholderiet kontoret reklamation* klageafdeling* omstillingen jeres_team okonomi`,
    someone: "nogen nogle noen en_af_jer en_fra en_der",
    nobody: "ingen_mennesker",
    real: "rigtig* rigtige aegte ekte virkelig* levende",
    talk: "snakke snakker tale taler tal chatte prate diskutere forklare samtale kontakt_med svare svarer sporge klage",
    talked: "talt talte snakket sagde sa lagde_pa snakkede",
    connect: `stil stille omstille omstil videre send overgiv overtage overtag tage_over eskaler sett koble overfor*
      viderestil* stillet forbind* ta_over overlad henvis viderestille overforsel_til inddrag overfores
      koble_sammen`,
    call: "ringe ring ringer ringes telefon opkald roret telefonen telefonsamtale telefonisk pa_telefonen per_telefon",
    called: "ringede blev_ringet er_blevet_ringet ubesvaret",
    callback: `ring_til_mig ring_mig ringe_mig ringes_op ringe_til_mig ring_op ring_tilbage ringe_op ringer_til_mig
      ring_meg ringe_meg oppringt opringning ringet_op ringer_mig ringe_hende ring_hende ringe_ham ringe_til_hende
      kontakt_mig kontakte_mig ringer_tilbage vende_tilbage`,
    contact: "kontakt kontakte fat_i kontakter",
    give: "giv hent fa far gi skaf find fremskaf",
    want: `vil onsker behov gerne beder kraever kunne_jeg ma bed brug_for trenger gjerne vil_have vil_ha soger onskes
      skal_bruge_en ville_gerne trenger_en skal_bruge behoves`,
    rather: "hellere heller foretraekker foretrekker i_stedet helst",
    can: "kan kunne ma muligt far mulig",
    let: "lad la",
    i: "jeg vi",
    me: "mig os meg",
    my: "min mit mine vores",
    your: "din jeres dit du i de",
    family: "mor far mand kone son datter mormor farmor",
    not: "ikke ingen aldrig nej intet",
    noneed: "behover_ikke ikke_brug_for ingen_opkald intet_menneske ikke_nodvendigt behover_ingen",
    without: "uden uten",
    must: "skal_jeg ma_jeg skal",
    bot: "bot botten botter robot* maskin* ai chatbot* automat* computer",
    stop: "nok stop traet slut lei slutt ubrugelig gider_ikke lort forsvind hold_op hablos",
    how: "hvordan",
    when: "hvornar abningstider abent",
    many: "mange to tre antal fire fem seks",
    price: "pris koster rabat gratis abonnement med_i",
    manage: `tilfoj fjern saetter inviter rolle* rettigheder knappen widget aktiver slar skabelon integration indstil*
      legger sletter notifikationer forskel beskeder_om tildele administrator`,
    customers: "kunder kunde besogende brugere",
    already: "allerede i_gar sidste",
    done: "lost ordnet tak_til alt_godt uhoflig hjalp sod venlig_og flink perfekt hjaelpsom fandt fandt_det loste",
    please: "tak venligst takk vaer_sod vennligst venlig",
    look: "kigge kigger se_pa tjekke laeser gennemgar",
    help: "hjaelp hjaelpe hjelp",
    term: `user_agent ejendomsmaegler mobilselskab personaleafdeling per_person menneskerettigheder viderestilling_af
      url api lageret saelgeren* buddet job adgangskode* kontaktperson personligt wifi nummer fakturaen`,
    they: "han hun",
    said: "sagde skrev knappen udgav lod_som falsk pastod bedrager svindler programmeret",
    now: `nu straks omgaende hurtigt i_dag na i_morgen i_aften eftermiddag aften mandag tirsdag onsdag torsdag fredag
      snart hurtigst`,
    areyou: "er_du taler_jeg er_det_en er_i",
    wait: "ventet venter",
    who: "hvem",
    there: "er_der findes ledig her hvor derude finnes",
    does: "laeser gennemgar",
    thing: `ordre pakke faktura penge konto kode kort link artikel billet abonnement aftale levering adresse app data
      telt brev refusion bestilling passord bord gaester vaerelse apparat ur stovsuger formular bil`,
    other: "anden andre nabo ven",
    about: "om vedrorende angaende",
    which: "hvilken hvilke hvad hvorfor",
    to: "med til",
    by: "af fra",
    cancel: "annuller annullere afbestil glem aflys",
    insult: "dum dumme idiot ubrugelig",
  },
};
