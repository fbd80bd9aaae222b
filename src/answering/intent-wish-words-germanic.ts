/** Words of a wish for a person in German and Dutch; how they are written is told in intent-wish-words.ts. */
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
};
