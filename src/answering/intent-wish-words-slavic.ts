/** Words of a wish for a person in Polish, Czech, Russian and Ukrainian; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const slavicWishWords: Readonly<Record<string, WishWords>> = {
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
  ru: {
    human: `человек* люд* жив* реальн* chelovek* cheloveka девушку мужчину женщину живое хомо человечин* душа чувак
      плоти_и_крови нормальн*`,
    staff: `оператор* опиратор* апаратор оператро сотрудни* специалист* консульт* менеджер* техни* агент* коллег*
      представител* эксперт* работни* operator* спец консультантом эксперту специалисту операторы менеджера
      оператором работнику юрист телефонист* диспетчер_ваш operatora operatorom спец_по`,
    boss: `начальни* руковод* директор* старш* начальств* менеджера_дайте шеф* управляющ* начальника директору
      вышестоящ* главного хозяин* владел*`,
    team: `поддержк* служб* отдел* команд* техподдержк* кол_центр претензии жалоб бухгалтери* вашеи_команды
      горячая_линия техническии_отдел колл_центр`,
    someone: "кто_то кем_то кого_то кому_то кем_нибудь кого_нибудь кто_нибудь кто_либо кто_то_из",
    nobody: "ни_с_кем никто никого никем",
    real: "жив* настоящ* реальн*",
    talk: `говор* поговор* общ* пообщ* побесед* разговор* обсуд* беседовать консультация услышать pogovorit объяснить
      решать чат* ответит ответил спросить пожаловаться жалобу отвечает`,
    talked: "говорил говорила поговорил сказал сказала бросил пообщался нагрубил",
    connect: `соедин* переключ* перевед* переведи* передаи* подключ* эскал* свяж* связать связ* soedin* pereklyuchite
      перекин* соединение перебрось* направь* переадресуите_меня подключись подсоедин* svyazatsya perekluchite`,
    call: "звон* позвон* созвон* телефон* дозвон* perezvonite набер* по_телефону созвонимся звонка телефону трубк*",
    called: "звонил звонила звонили пропущенн* перезвонили",
    callback: `перезвон* позвоните_мне позвоните мне_позвон* мне_перезвон* обратный_звонок закажите_звонок перезвоните
      еи_позвон* ему_позвон* жду_звонка наберите_меня наберите_мне отзвонитесь перезвон_нужен свяжитесь_со_мнои
      свяжется_со_мнои мне_перезвонили чтобы_перезвонили`,
    contact: "связ* контакт* свяжется",
    give: "даи даите позов* зов* подаи верни наидите приведите пригласи* давай dayte",
    want: `хочу нужен нужна нужно требую прошу хотел* надо хотелось mne_nuzhen hochu хотим желаю треба необходим
      хотелось_бы ожидаю настаиваю желательно нужен_мне попросил требуется треб* бы умоляю`,
    rather: "лучше предпоч* вместо удобнее",
    can: "можно могу могли можете может возможно могу_ли",
    let: "пусть позволь* даите_поговорить",
    i: "я мы",
    me: "мне меня мнои нам нас mne",
    my: "мои* моя мое моего моеи моему наш*",
    your: "ваш* вас вы твои* ты тебя вам",
    family: "мам* маме отц* папе муж* жен* матер* бабушк*",
    not: "не нет никаких никогда ни",
    noneed: "не_нужен не_нужна не_надо не_требуется не_нужно без_оператора звонить_не не_звоните не_стоит незачем",
    without: "без",
    must: "обязательно нужно_ли надо_ли",
    bot: "бот* робот* машин* ии автомат* автоответчик* компьютер* нейросет*",
    stop: `хватит надоел* прекрати* достал* устал* бесполезн* туп* иди уйди отстань задолбал* бред ерунда тупит кошмар
      ужас`,
    how: "как",
    when: "когда часы",
    many: "сколько двух три ещё еще четыре пять шесть четырех",
    price: "цена стоит тариф* скидка бесплатно",
    manage: `добавить удалить настро* пригла* права роли кнопк* виджет включ* создать уведомлен* разниц* назначить
      получают`,
    customers: "клиент* посетител* пользовател*",
    already: "уже вчера прошлыи",
    done: `решено исправил спасибо_девушке хорошо помогла всё_хорошо нагрубил вежлив* молодец отлично любезн*
      доброжелательн* нашел нашла милои решила`,
    please: "пожалуиста плиз спасибо прошу pozhaluysta будьте_добры пж",
    look: "посмотр* разобрал* провер* разбер* глян* читают проверяют",
    help: "помощ* помо* помог*",
    term: `user_agent недвижимост* мобильныи сменить_оператора оператора_связи отдел_кадров за_человека права_человека
      переадресац* url callback api склад* продав* курьер* ваканси* парол* задач контактное_лицо лично вайфаи
      номер счёте счете риелтор другому_человеку палатка другои_человек менеджер_паролеи`,
    they: "он она",
    said: "сказал написал кнопк* представился лже* притворил* выдавал мошенник запрограммировал создал",
    now: `сеичас срочно немедленно быстро завтра вечером днем утром понедельник вторник среду четверг пятницу сегодня
      скорее`,
    areyou: "ты_бот вы_человек я_говорю это_робот",
    wait: "жду ждать",
    who: "с_кем кто",
    there: "есть тут свободн* где здесь там",
    does: "читают проверяют",
    thing: `заказ заказа посылк* счет счёт деньги денег аккаунт пароль карт* ссылк* статья билет подписк* договор
      доставк* адрес приложени* данные код письмо возврат столик гости номер_отеля устроиство часы пылесос форма
      машина`,
    other: "другои другому сосед друг другу иная",
    about: "о по_поводу насчет касательно",
    which: "какои какая какие что почему",
    to: "с со к",
    by: "от",
    cancel: "отмените отменить отмена отмени перенести забудьте",
    insult: "туп* дура* идиот* бесполезн*",
  },
  uk: {
    human: "людин* люд* жив* реальн* дівчину чоловіка жінку душа плоті_і_крові нормальн*",
    staff: `оператор* апаратор оператро співробітни* спеціаліст* консульт* менеджер* технік* агент* колег* представни*
      експерт* працівник* фахів* консультантом оператором диспетчер експерту фахівцю телефоніст*`,
    boss: "начальни* керівн* директор* старш* шеф* начальника директору вищестоящ* головного власник*",
    team: "підтримк* служб* відділ* команд* претензії скарг бухгалтері* вашоі_команди гаряча_лінія кол_центр",
    someone: "хтось кимось когось комусь хтось_з",
    nobody: "ні_з_ким ніхто нікого",
    real: "жив* справжн* реальн*",
    talk: `говор* поговор* спілк* поспілк* розмов* обговор* чат* почути вирішувати поясн* відповість спитати запитати
      поскаржитися скаргу`,
    talked: "говорив говорила сказав сказала кинув",
    connect: `зєдна* з'єдна* зеднаите переключ* перевед* передаите підключ* ескал* зв'яж* звяж* зв'яз* звяз* переключіть
      з'єднання скеруите переадресуите_мене приєднаите`,
    call: "дзвон* подзвон* зателефон* телефон* додзвон* набер* дзвін* телефоном дзвінка трубк*",
    called: "дзвонив дзвонила пропущении передзвонили",
    callback: `передзвон* подзвоніть зателефонуите мені_подзвон* мені_зателеф* мені_передзвон* зворотнии_дзвінок
      іи_подзвон* іи_зателеф* иому_подзвон* йому_зателеф* чекаю_дзвінка наберіть_мене зв'яжіться_зі_мною
      мені_передзвонили`,
    contact: "зв'яз* звяз* зв'яж* контакт* зв'яжеться звяжеться",
    give: "даи даите поклич* покличте знаидіть приведіть запросіть",
    want: `хочу потрібен потрібна потрібно вимагаю прошу хотів хотіла треба хочемо бажаю необхіден хотілося наполягаю
      бажано прохання просив потрібне благаю`,
    rather: "краще волію замість ліпше",
    can: "можна можу могли може можете можливо",
    let: "хаи дозвольте нехаи",
    i: "я ми",
    me: "мені мене мною нам нас",
    my: "моі* моя мого моєі моіи моєму моє наш*",
    your: "ваш* вас ви твоі* ти тебе вам",
    family: "мам* мамі тат* татові чоловік* дружин* батьк* бабус*",
    not: "не ні жодн* ніколи немає",
    noneed: "не_потрібен не_потрібна не_треба не_потрібно без_оператора не_дзвоніть не_варто нема_потреби",
    without: "без",
    must: "чи_треба обов'язково чи_потрібно",
    bot: "бот* робот* машин* ші автомат* комп'ютер*",
    stop: "досить набрид* припин* годі втоми* тупии марн* іди відчепи* дурниц* жах тупить",
    how: "як",
    when: "коли години",
    many: "скільки двох три ще чотири пять шість",
    price: "ціна коштує тариф* знижка безкоштовно",
    manage: `додати видалити налашт* запрос* права ролі кнопк* віджет увімк* створити сповіщен* різниц* призначити
      отримують`,
    customers: "клієнт* відвідувач* користувач*",
    already: "вже вчора минул*",
    done: `вирішено виправив дякую_дівчині добре допомогла ввічлив* молодець чудово люб'язн* знаишов знаишла мила
      вирішила`,
    please: "будь_ласка дякую прошу будьте_ласкаві",
    look: "подив* глян* перевір* розібра* читають перевіряють",
    help: "допомо*",
    term: `user_agent нерухомост* мобільнии змінити_оператора зв'язку відділ_кадрів за_людину права_людини переадресац*
      url api склад* продав* кур'єр* ваканс* парол* контактна_особа особисто ваифаи номер рахунку рієлтор
      іншіи_людині намет інша_людина менеджер_паролів`,
    they: "він вона",
    said: "сказав написав кнопк* представився прикидав* видавав шахраи запрограмував створив",
    now: `зараз терміново негаино швидко завтра ввечері вдень зранку понеділок вівторок середу четвер пятницю сьогодні
      скоріше`,
    areyou: "ти_бот ви_людина я_говорю це_робот",
    wait: "чекаю",
    who: "з_ким хто",
    there: "є тут вільн* де там",
    does: "читають перевіряють",
    thing: `замовлення посилк* рахунок гроші акаунт пароль карт* посилання стаття квиток підписк* договір доставк*
      адрес* застосун* дані код лист поверненн* столик гості пристріи годинник пилосос форма машина`,
    other: "інша іншіи сусід друг другу",
    about: "про щодо стосовно",
    which: "якии яка які що чому",
    to: "з зі до",
    by: "від",
    cancel: "скасуите скасувати скасуи перенести забудьте",
    insult: "дурн* туп* ідіот*",
  },
};
