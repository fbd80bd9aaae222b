/** Words of a wish for a person in Polish and Czech; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const polishAndCzechWishWords: Readonly<Record<string, WishWords>> = {
  pl: {
    human: `czlowiek* ludzi* ludzie ludzmi osob* zyw* czlowiekiem istota pan_z pani_z facet babka zywa_dusza istote
      krwi_i_kosci normalnym decyzyjn*`,
    staff: `konsult* kosultant* pracowni* doradc* doradz* operator* agent* technik* koleg* kolezank* przedstawiciel*
      specjalist* ekspert* fachow* telemarketer* ekspedient* telefonist* ekspertem urzedni* opiekun*`,
    boss: "kierowni* przelozon* szef* menedzer* dyrektor* supervisor* kierownictw* wlasciciel* brygadzist* zwierzchni*",
    team: `obslug* obsluga_klienta wsparci* dzial* biur* infolini* zespol* sprzedaz* reklamacj* ksiegowos* centrala
      centrali waszego_zespolu biuro_obslugi dzialu_technicznego`,
    someone: "kims ktos kogos komus ktokolwiek ktos_od_was kim",
    nobody: "nikim nikt nikogo z_nikim",
    real: "prawdziw* zyw* realn*",
    talk: `rozmaw* rozmow* porozmaw* pogadac gadac mowic czat* pogada* omowic wyjasnic zalatwic odpisze odpowie
      odpowiedz zapytac spytac poskarzyc skarge`,
    talked: "rozmawialem rozmawialam rozmawial rozmawiala powiedzial* rozlaczyl* mowil*",
    connect: `polacz* polaczenie przelacz* przekier* przekaz* laczy* eskal* przelaczyc niech_ktos przelaczenie skieruj*
      odeslij* polaczysz podlacz* zaangazuj* do_konsultanta przelaczcie`,
    call: "zadzwon* dzwon* telefon* dodzwonic zatelefon* telefonicznie przez_telefon telefoniczna telefonu",
    called: "dzwonil dzwonila nieodebrane oddzwonil",
    callback: `oddzwon* zadzwon_do_mnie zadzwoncie do_mnie_zadzwoni do_mnie_ktos o_telefon telefon_do_mnie do_niej_zadzwoni
      do_niego_zadzwoni zadzwoncie_do_niej zadzwonic_do_mnie skontaktujcie_sie_ze skontaktowal_sie_ze telefonu_od`,
    contact: "kontakt* skontakt*",
    give: "daj dajcie zawolaj dawaj dac dawac znajdz* sciagnij* wezwij",
    want: `chce chcialbym chcialabym prosze poprosze potrzebuje potrzebny potrzebna zadam chcemy wolam musze prosimy
      uprzejmie prosic wymagam pragne zyczylbym zyczenie poprosilbym potrzebna_mi oczekuje musi blagam`,
    rather: "wole wolalbym wolalabym zamiast lepiej",
    can: "moge mozna mozliwosc mozecie moglbym moglabym moze mozliwe czy_moge",
    let: "pozwol* niech",
    i: "ja my",
    me: "mnie mi nam nas mna",
    my: "moj* moich moim moja nasz* nasi",
    your: "wasz* was pana pani twoj* panstw*",
    family: "mam* mojej_mamy tata taty maz zona ojc* matk* babci* mezem",
    not: "nie nigdy zadn* ani bez_zadn*",
    noneed: "nie_potrzebuje nie_trzeba niepotrzebn* bez_konsultanta zadnych_telefonow nie_potrzeba obejdzie_sie zbedn*",
    without: "bez",
    must: "czy_musze musze_dzwonic trzeba czy_trzeba",
    bot: "bot* robot* maszyn* ai automat* komputer* chatbot* sztuczn*",
    stop: `dosc przestan* przestancie koniec mam_dosc bezuzyteczn* glupi beznadziejn* spadaj idz wystarczy dramat
      oszaleje masakra`,
    how: "jak",
    when: "kiedy godziny",
    many: "ilu ile dwoch trzech liczba czterech piec szesc",
    price: "cena kosztuje koszt planie plan znizka darmo cennik",
    manage: `dodac dodaj usun* ustawic zaprosi* uprawnienia roli przycisk widget konfigur* wlaczyc dostaja powiadomienia
      roznica przydziel*`,
    customers: "klient* klienci klientow odwiedzajacy* uzytkownic*",
    already: "juz wczoraj ostatnio",
    done: `zalatwione naprawil dziekuje_pani wszystko_ok niemil* pomogla mila mily pomocny uprzejma superowo swietnie
      znalazlem znalazlam przemila zalatwila`,
    please: "prosze dzieki dziekuje poprosze uprzejmie",
    look: "spojrz* sprawdz* zajmie zajal zajac czytaj* obejrz*",
    help: "pomoc* pomoz* pomog*",
    term: `user_agent nieruchomosci operator_komorkowy zmiana_operatora zasoby_ludzkie za_osobe prawa_czlowieka
      przekierowanie_polaczen url callback api magazyn* sprzedawc* kurier* praca hasel zadan osoba_kontaktowa
      osobiscie wifi numer fakturze faktury infolinii inna_osoba komorkowy`,
    they: "on ona powiedzial_ze",
    said: "napisal powiedzial przycisk podawal podajac falszyw* podszyw* oszust podszyl zaprogramowal",
    now: `teraz natychmiast pilnie szybko juz jutro wieczorem popoludniu rano poniedzialek wtorek srode czwartek
      piatek`,
    areyou: "jestes czy_jestes rozmawiam_z czy_to",
    wait: "czekam",
    who: "z_kim",
    there: "jest_tam jest_tu czy_jest dostepny sa_tam gdzie tu tam jest",
    does: "sprawdzaja czytaja",
    thing: `zamowienie zamowienia paczka paczke faktura pieniadze konto haslo karta link artykul bilet abonament umowa
      dostawa adres aplikacja dane namiot kod zwrot list stolik goscie pokoj urzadzenie zegarek odkurzacz
      formularz samochod`,
    other: "inna inny innej sasiad znajomy innego",
    about: "o w_sprawie dotyczac*",
    which: "jaki jaka jakie ktory ktorzy co dlaczego",
    to: "z ze do",
    by: "od przez",
    cancel: "anuluj anulowac odwolaj odwolac przeloz zapomnij rezygnuje",
    insult: "glup* idiot* bezuzyteczn*",
  },
  cs: {
    human: `clovek* cloveka clovekem clovece lid* ziv* osob* pani_z pan_z chlap zenska ziva_duse bytost zivacek
      masa_a_kosti masa`,
    staff: `operator* operatr* opertor opreatora pracovni* poradc* technik* agent* koleg* zastupc* konzult* zamestnan*
      specialist* odborni* telefonist* referent* ekspert expert* zastupkyn* prodavac_od`,
    boss: "vedouc* sef* nadrizen* manazer* reditel* reditelstvi majitel* vedeni nadriz*",
    team: `podpor* zakaznick* oddeleni tym* servis* obchodniho linka infolink* ucetni* reklamac* uctarn* ustredna
      ustrednu vaseho_tymu technicke_oddeleni call_centrum`,
    someone: "nekdo nekym nekoho nekomu nektery* nekdo_z_vas nikoho_z",
    nobody: "nikym nikdo s_nikym nikomu",
    real: "skutecn* ziv* opravdov* realn*",
    talk: `mluvit mluvim promluvit hovorit bavit pobavit chat* rozhovor pokecat resit vysvetl* probrat domluvit odpovi
      odpovedel zeptat stezovat`,
    talked: "mluvil mluvila rekl rekla zavesil",
    connect: `spoj* prepoj* prepn* predej* predat preda* presmer* prepojit eskal* propoj* spojeni prevezm* spojeni_s
      odkazte premistete nasmerujte zapojte`,
    call: "zavol* volat zatelefon* telefon* volani hovor brnk* telefonicky po_telefonu telefonat k_telefonu",
    called: "volal volala zmeskany",
    callback: `zavolejte zavolej mi_zavol* zavolani zpatky zpet mi_nekdo_zavolal mi_nekdo_zavola zavolate_mi ji_zavol*
      mu_zavol* at_mi_zavola brnknete mi_zpatky ozvete_se_mi ozve_se_mi kontaktujte_me`,
    contact: "kontakt* ozve ozvat ozvete",
    give: "dejte dej sezente zavolej_nekoho dat najdete privedte prived zavolejte_nekoho",
    want: `chci chtel chtela potrebuji potrebuju prosim zadam prosil prosila chceme pozaduji rad bych prosim_o vyzaduji
      prosil_bych prala pral potreba potrebujeme trvam zadame`,
    rather: "radsi radeji misto lepe",
    can: "muzu muze mohu mohl* mohli* mozne lze muzete slo",
    let: "nechte nech at",
    i: "ja my jsem",
    me: "mi me mne mnou nam nas",
    my: "muj moje mym meho moji mojeho nasi nas",
    your: "vas* vasich tvuj tvym vase",
    family: "mam* mamince tata tatovi manzel* otec matk* babic*",
    not: "ne nechci nikdy zadny zadn* neni nejsem nemluv*",
    noneed: "nepotrebuji nepotrebuju netreba neni_treba bez_operatora zadne_volani neni_potreba zbytecne nechci_volat",
    without: "bez",
    must: "musim",
    bot: "bot* robot* stroj* ai automat* pocitac* chatbot*",
    stop: "dost prestan* konec bylo k_nicemu blbost otravn* zmiz vykasli hloupy zoufaly zbytecn* hruza",
    how: "jak",
    when: "kdy doba otev*",
    many: "kolik dva tri dalsiho ctyri pet sest",
    price: "cena stoji tarif* sleva zdarma",
    manage: `pridat pridam odebrat nastav* pozvat role opravneni tlacitko widget zapnu smazat dostavaji upozorneni rozdil
      prirad*`,
    customers: "zakazni* navstevnic* zakaznici uzivatel*",
    already: "uz vcera minule",
    done: `vyreseno opravil dekuji_pani vse_v_poradku neprijemn* pomohla mila mily ochotn* vstricn* super nasel nasla
      mila_pani vyresila`,
    please: "prosim dekuji diky laskave",
    look: "podiva* zkontrol* podival ctou kontroluji",
    help: "pomoc* pomuz* pomoct",
    term: `user_agent realitni mobilni_operator zmena_operatora lidske_zdroje za_osobu lidska_prava presmerovani_hovoru
      url callback api sklad* prodejc* kuryr* prace hesel uloh kontaktni_osoba osobne wifi cislo fakture mobilni
      jina_osoba`,
    they: "on ona rekl_ze",
    said: "napsal rekl tlacitko vydaval falesn* tvrdil podvodnik predstiral naprogramoval",
    now: "ted hned ihned rychle okamzite zitra vecer odpoledne rano pondeli utery stredu ctvrtek patek brzy",
    areyou: "jsi jste_clovek mluvim_s je_tohle",
    wait: "cekam",
    who: "s_kym",
    there: "je_tam je_tu k_dispozici jsou_tam kde tam tu",
    does: "ctou kontroluji",
    thing: `objednavka objednavku balik faktura penize ucet heslo karta odkaz clanek vstupenka predplatne smlouva
      dodavka adresa aplikace data stan kod dopis vratka stul hoste pokoj zarizeni hodinky vysavac formular auto
      udaje`,
    other: "jina jine jineho soused kamarad ostatni",
    about: "o ohledne kvuli",
    which: "jaky jaka ktery kteri co proc",
    to: "s se k na",
    by: "od",
    cancel: "zrusit zruste zrus odvolat zapomente presunout",
    insult: "hloup* blb* idiot*",
  },
};
