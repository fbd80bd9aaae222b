/** Words of a wish for a person in German, Dutch, Swedish, and Danish with Norwegian; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const germanicWishWords: Readonly<Record<string, WishWords>> = {
  de: {
    human: `mensch menschen mensh menschlich* person personen leute lebendig* menschliches personlich* ansprechpartner*
      jemand_echtes dame herr mann_vom menschenseele lebendiger wesen lebewesen fleisch_und_blut seele`,
    staff: `mitarbeiter* mitabeiter* berater* kundenberater* sachbearbeiter* techniker* agent agenten kollege* kollegin*
      operator* kundendienstmitarbeiter* servicemitarbeiter* fachmann fachleute betreuer* angestellte* personal
      experte* spezialist* supportmitarbeiter* servicekraft telefonist* fachberater* servicekraft* supporter*
      ansprechperson* zustandige* sachbearbeitung kundenbetreuer* spezialisten kompetenter kompetentes kompetenten
      fachkraft verkaufer_von`,
    boss: `chef chefin vorgesetzte* geschaftsfuhrer* leiter* teamleiter* manager* supervisor* verantwortliche*
      abteilungsleiter* filialleiter* inhaber* abteilungsleitung geschaftsleitung leitung boss`,
    team: `kundendienst* kundenservice* support* kundenbetreuung* buchhaltung vertrieb* team abteilung* hotline*
      service technik zentrale burokraft verkauf kundensupport live_chat livechat reklamationsabteilung
      beschwerdestelle technischen_support fachabteilung ihrem_haus ihrem_team eurem_team kundenbetreuung
      kundenhotline menschlichen_support`,
    someone: "jemand jemanden jemandem wer wem wen irgendjemand* irgendwer irgendwen einer_von_euch",
    nobody: "niemand* keinem_menschen niemandem keiner keinen_menschen",
    real: "echt* richtig* wirklich* leibhaftig* lebend*",
    talk: `sprechen reden sprich red spreche rede unterhalten besprechen chatten schreiben plaudern gesprach klaren
      quatschen diskutier* schnacken erklaren unterhaltung`,
    talked: "gesprochen geredet telefoniert_habe sagte gesagt aufgelegt geschrieben",
    connect: `verbinden verbind* verbunden durchstellen durchgestellt stell stellen weiterleiten leiten weitergeleitet
      ubergeben ubergabe weiterverbinden eskalier* weitergeben geben_sie_mich ubernehmen ubernimmt weiterreichen
      leite durchstell* ubergib ubergebt vermitteln umleiten zuschalten dran ran_holen weitergereicht verbindung
      verbindest vermittelt anschalten hinzuziehen einschalten`,
    call: `anrufen anruf ruf rufen ruft telefonieren telefon anruft ruf_mich telefonat ruft_mich telefonisch an_rufen
      klingel* telefontermin telefonnummer_wo rangeht ans_telefon an_die_strippe telefongesprach durchklingeln
      klingelt klingel_mal`,
    called: "angerufen telefoniert anrief",
    callback: `ruckruf* zuruckrufen zuruckruft zuruckgerufen ruckruf_bitte zuruck_rufen ruf_mich rufen_sie_mich ruft_mich
      zuruckruckrufen melden zuruckrufe mich_anrufen mich_zuruck bei_mir_melden melden_sie_sich meldet_euch
      bei_mir_meldet mich_anruft mich_kontaktieren sich_bei_mir mich_zuruckruft`,
    contact: "kontakt* erreiche erreichen kontaktieren meldet wenden herankommen komme_ich ran melde",
    give: "gib geben holen hol gebt gibs her holt bring bringen besorgen herholen hole besorg verschafft",
    want: `will mochte mocht wollen brauche hatte_gern gerne gern verlange wunsche moechte wurde benotige bitte_um
      erbitte erbeten bestehe wollte brauch wunsch hatte fordere bitte_ich erwunscht gewunscht mag tat tät hattma
      will_ich will_bitte brauchte hatt notig_ware dringend flehe`,
    rather: "lieber bevorzuge statt stattdessen vorziehen besser ziehe_vor",
    can: "kann konnen konnten konnte darf durfte moglich koennen kannst moglichkeit konnt ware",
    let: "lass lassen lassen_sie",
    i: "ich wir",
    me: "mich mir uns",
    my: "mein* unser*",
    your: "ihr ihre ihren ihrem ihrer euer eure euren euch dein* sie du ihnen",
    family: "mutter vater mann frau mama papa oma opa eltern tochter sohn schwester bruder",
    not: "nicht kein keine keinen keinem nie niemals nein nichts net ned nix keinesfalls",
    noneed: `brauche_keinen brauche_kein nicht_notig unnotig keinen_bedarf notig brauche_keine nicht_nötig braucht_keinen
      es_braucht_keinen kein_berater keine_anrufe keinen_ruckruf kein_mitarbeiter nicht_notwendig braucht_es_nicht`,
    without: "ohne",
    must: "muss_ich mussen_wir muss mussen",
    bot: "bot bots roboter* maschine* ki chatbot* automat* computer* botquatsch automatisch* algorithmus ai quatsch",
    stop: `schluss genug satt nerv* aufhoren hor hort stopp lass_den reicht weg_mit hasse bock nein_danke kein_bock
      ablosen keine_lust nix hilft_nicht nee`,
    how: "wie komm_ich",
    when: "wann offnungszeiten uhrzeit geoffnet erreichbar feiertag samstag sonntag",
    many: "viele wieviele wie_viele zwei drei mehrere anzahl vier funf sechs mehreren",
    price: "kostet kosten preis tarif gebuhr rabatt inklusive enthalten teuer paket",
    manage: `einrichten richte einstellen stelle_ich hinzufugen fuge einladen loschen losche entfernen rolle rechte
      zuweisen anlegen knopf button einstellung* widget konfigurier* aktivieren schnittstelle vorlage platze
      agentenplatze lizenz plugin festlegen festlege ubergaben_bekommen admin unterschied benachrichtigung*
      zuteilen zuordnen verwalten`,
    customers: "kunden kunde besucher* nutzer anwender kundinnen unsere_kunden",
    already: "schon bereits gestern letzte letzten vorhin",
    done: `erledigt geholfen gelost alles_gut danke_an unfreundlich hat_sich nett bedankt ok_danke patzig freundlich
      war_super gerade_erledigt loben lob nett_gewesen gefunden super_nett hat_geklappt`,
    please: "bitte danke biddee bitteschon",
    look: "anschauen anschaut schauen prufen anschau bearbeiten kummern ansieht gucken ansehen schaut pruft prufe",
    help: "helfen hilft hilfe weiterhelfen unterstutzung beratung",
    term: `user_agent immobilienmakler personalabteilung mitarbeiterrabatt pro_person rufumleitung ruckruf_url api
      telefonnummer lager verkaufer* passwortmanager task_manager stellenangebote produktruckruf ruckrufaktion
      menschenrechte wlan rufnummer mobilfunkanbieter rechnung hotline_offnungszeiten ruckruftermin url
      kinderwagen ladegerat nummer bestellnummer lagerverkauf kurier paketbote handwerker klempner nebenstelle
      freisprech* mitarbeiterportal`,
    they: "er sie_sagte ihm sagte_er sagte_sie meinte sie_meint",
    said: "schrieb schreibt sagte heisst steht knopf meinte angeblich* behauptet ausgegeben gibt_sich",
    now: `jetzt sofort endlich dringend gleich umgehend schnell heute morgen heute_abend nachmittag abend vormittag
      montag dienstag mittwoch donnerstag freitag bald schnellstmoglich`,
    areyou: "bist_du sind_sie seid_ihr rede_ich spreche_ich ist_das schreibt_hier",
    wait: "warte warten wartet",
    who: "an_wen welcher",
    there: "gibt_es gibts ist_da ist_jemand sitzt da hier verfugbar irgendwo",
    does: "werden wird liest hat war ist",
    thing: `bestellung paket rechnung geld konto passwort karte gutschein link artikel ticket abo vertrag lieferung
      adresse app daten zelt wlan link_schicken tan pin tisch gaste gerat uhr staubsauger termin handy fernseher
      zimmer`,
    other: "andere anderer andere_person nachbar freund anderes anderen",
    about: "uber wegen bezuglich",
    which: "welche welcher welches was warum wieso",
    to: "mit zu an zum zur",
    by: "von vom durch",
    cancel: "storniere stornieren absagen verschieben vergiss zuruckziehen kundigen",
    insult: "dumm* blod* idiot* scheiss* mull",
  },
  nl: {
    human: `mens mensen persoon personen menselijk* menselijke levend_iemand levend* mannetje dame heer vrouw_van
      man_van levende_ziel mensje vlees_en_bloed vlees`,
    staff: `medewerk* medewerkr mederwerker collega* adviseur* monteur* agent agents operator* vertegenwoordig*
      klantenservicemedewerker specialist* deskundige expert* werknemer* supportmedewerker technicus
      servicemedewerker servicedesk_medewerker baliemedewerker adviseurs consulent* helpdeskmedewerker
      verkoper_van`,
    boss: "leidinggevende* manager* baas chef directeur* teamleider* supervisor* hoofd afdelingshoofd directie chefs",
    team: `klantenservice klantendienst team sales verkoop technische_dienst afdeling helpdesk support facturatie
      receptie kantoor klachtenafdeling boekhouding administratie jullie_team servicedesk balie`,
    someone: "iemand iemad een_van_jullie iemand_van wie",
    nobody: "niemand",
    real: "echt* levend* werkelijk*",
    talk: `spreken praten praat chatten gesprek overleggen spreek kletsen bespreken uitleggen te_maken converseren chat
      antwoord antwoordt reageert vragen overleg beslissingen klagen`,
    talked: "gesproken sprak gepraat zei gezegd hing_op ophing",
    connect: `verbinden verbind doorverbinden doorverbonden doorzetten doorschakelen schakel zet doorsturen stuur
      overdragen draag overnemen overneemt escaleer door_te_verbinden doorverbind overschakelen doorgeven
      doorgezet overgezet overdracht_naar verwijs doorgeschakeld koppel doorlinken breng betrekken koppelen
      verbinding erbij`,
    call: `bellen bel belt telefoon opbellen telefoontje telefonisch aan_de_lijn bellen_op telefoneren belletje
      telefonisch_contact telefoongesprek aan_de_telefoon`,
    called: "gebeld belde gemiste_oproep",
    callback: `terugbel* teruggebeld bel_me bel_mij mij_bellen me_bellen terug_bellen mij_terug me_terug bellen_mij
      mij_belt terugbellen mij_opbellen belt_mij contact_met_mij contact_met_me haar_bellen hem_bellen
      neem_contact met_mij_op`,
    contact: "contact bereik* contact_opnemen neemt_contact contacteren te_pakken",
    give: "geef geven haal krijg krijgen halen regel bezorg stuur_een",
    want: `wil willen wens nodig graag zou zou_willen eis zoek verzoek moet_iemand wilde heb_nodig vraag zouden
      zou_graag wenst hoef_een verzoeken dringend_nodig zoek_een heb_behoefte smeek`,
    rather: "liever voorkeur beter in_plaats verkies",
    can: "kan kunnen kunt mag mogelijk zou kun mogen",
    let: "laat laten",
    i: "ik wij we",
    me: "mij me ons",
    my: "mijn onze m_n",
    your: "jullie uw je jouw u jij",
    family: "moeder vader man vrouw mama papa zoon dochter oma opa",
    not: "niet geen nooit nee niets niks",
    noneed: `geen_nodig niet_nodig heb_geen_medewerker heb_geen hoeft_niet hoeft_geen geen_medewerker_nodig geen_mens
      geen_telefoontje niet_gebeld`,
    without: "zonder",
    must: "moet_ik moet",
    bot: "bot bots robot* computer* machine* ai chatbot* automatisch* automaat",
    stop: `stop stop_met kappen klaar_met genoeg zat beu moe rot_op waardeloos onzin ophouden ga_weg hou_op drama
      hopeloos`,
    how: "hoe",
    when: "wanneer openingstijden open uren",
    many: "hoeveel twee drie aantal extra vier vijf zes",
    price: "prijs kost kosten abonnement korting gratis inbegrepen tarief",
    manage: `instellen stel toevoegen verwijderen uitnodigen rol rechten knop widget activeren aanmaken sjabloon zet_ik
      configureren krijgen_meldingen meldingen verschil toewijzen beheerder`,
    customers: "klanten klant bezoekers gebruikers",
    already: "al gisteren vorige reeds",
    done: `opgelost geregeld bedankt_aan alles_goed onbeleefd hielp geholpen_bedankt vriendelijk aardig top perfect
      fijn gevonden lief super_aardig opgelost_door`,
    please: "alsjeblieft alstublieft aub ajb graag bedankt svp alsublieft vriendelijk",
    look: "kijken kijkt bekijken nakijken oplossen bekijkt checken beoordelen lezen",
    help: "helpen hulp geholpen helpt hulp_van help_van",
    term: `user_agent makelaar provider personeelszaken per_persoon mensenrechten oproepen_doorschakelen url api
      magazijn verkoper bezorger vacatures wachtwoord* contactpersoon persoonlijk_betalen wifi nummer factuur
      wachtwoordmanager aanroep`,
    they: "hij zij_zei",
    said: "schreef zei knop zei_dat deed_zich zogenaamde nep beweerde oplichter voordeed voor_als geprogrammeerd",
    now: `nu meteen direct snel dringend vandaag morgen vanavond middag avond ochtend maandag dinsdag woensdag
      donderdag vrijdag spoedig spoed`,
    areyou: "ben_je ben_jij bent_u praat_ik is_dit",
    wait: "wacht wachten",
    who: "met_wie wie",
    there: "is_er zijn_er is_daar beschikbaar online waar daar ergens",
    does: "worden lezen",
    thing: `bestelling pakket factuur geld account wachtwoord kaart link artikel ticket abonnement contract levering
      adres app gegevens tent terugbetaling code brief tafel gasten kamer apparaat horloge stofzuiger formulier
      auto`,
    other: "andere ander buurman vriend anders",
    about: "over betreffende inzake",
    which: "welke welk wat waarom",
    to: "met naar aan",
    by: "door van",
    cancel: "annuleren annuleer afzeggen verzetten vergeet laat_maar intrekken",
    insult: "dom domme stom* idioot waardeloos",
  },
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
