/** Words by which customers wish for a person in the other languages with spaces between words; see intent-wish-languages.ts. */
import type { WishWords } from "./intent-wish-languages.ts";

export const easternWishWords: Readonly<Record<string, WishWords>> = {
  pl: {
    who:
      "czlowiek\\w*|konsultant\\w*|osob\\w*|pracownik\\w*|agent\\w*|kims|ktos|obslug\\w* klienta|doradc\\w*|operator\\w*|przedstawiciel\\w*|kierownik\\w*|ludzmi|koleg\\w*|zespol\\w*|dzial\\w*|wsparci\\w*|menedzer\\w*|specjalist\\w*|kogos|kim|ktokolwiek|zywym|zywego|prawdziw\\w*|biur\\w*|technik\\w*|szef\\w*",
    contact:
      "rozmawiac|porozmawiac|pogadac|mowic|polacz\\w*|polaczyc|skontaktowac|przelacz\\w*|kontakt\\w*|zadzwon\\w*|rozmow\\w*|przekier\\w*|oddzwon\\w*|dzwon\\w*|telefon\\w*|przekaz\\w*|laczy\\w*|polaczon\\w*|przelaczon\\w*|gadac|czatowac|pisac|odpowie\\w*|pomog\\w*|pomoc|pomoze|zajal|zajmie|spojrz\\w*|sprawdz\\w*|skontakt\\w*|rozmawia\\w*",
    wish:
      "chce|chcialbym|chcialabym|moge|mogę|mnie|prosze|potrzebuje|mi|ja|wole|musze|czy mozna|polacz|chcemy|wolalbym|wolalabym|zadam|moglbym|moglabym|poprosze|potrzebny|potrzebna|prosimy|niech|mozna|mozecie|dajcie|daj|przelacz|przelaczcie|przekaz|zeby|aby",
    talk:
      "rozmawia\\w*|porozmawia\\w*|gada\\w*|pogada\\w*|mowic|czatowac|pisac|kontakt\\w*|do czynienia|dyskut\\w*|odpowie\\w*|odpowiada\\w*",
    no: "nie|nigdy|dosc|zamiast|zaden|zadnym|zadnych|bez|ani",
    call:
      "(?:za)?dzwon\\w* (?:\\w+ )?do (?:mnie|nas)|oddzwon(?:cie|ic|ienie|i|ia)?|(?:do mnie|do nas|mi) (?:\\w+ ){0,2}(?:zadzwon\\w*|oddzwon\\w*)|(?:prosze|prosimy|poprosze|chce|chcialbym|chcialabym) (?:bardzo )?o (?:pilny )?(?:telefon|kontakt telefoniczny|oddzwonienie|rozmowe telefoniczna)|zatelefon\\w* do (?:mnie|nas)",
    noun:
      "czlowiek|czlowieka|czlowiekiem|konsultant\\w*|operator\\w*|pracownik\\w*|doradc\\w*|agent\\w*|obslug\\w* klienta|przedstawiciel\\w*|kierownik\\w*|osob[aey]|specjalist\\w*|infolinia",
    fill:
      "zywy|zywego|zywym|prawdziw\\w*|chce|chcialbym|chcialabym|potrzebuje|prosze|poprosze|o|z|ze|do|na|mi|mnie|dajcie|daj|polacz|polaczcie|teraz|natychmiast|szybko|pilnie|rozmowa|rozmowe|kontakt|rozmawiac|tylko|inny|innego|ludzk\\w*|lub|wole|biura",
    bare:
      "(?:chce|potrzebuje|prosze) (?:zywego )?(?:czlowieka|konsultanta|operatora)|(?:zywy )?(?:czlowiek|konsultant|pracownik|operator)|prosze (?:o )?konsultanta|obsluga klienta|nie (?:z )?(?:bot|robot)\\w*|(?:rozmowa|kontakt) z (?:czlowiekiem|konsultantem)",
    own: "moich|moi|moje\\w*|moj|moim|nasz\\w*",
  },
  fi: {
    who:
      "ihmi\\w*|asiakaspalvelija\\w*|asiakaspalvelu\\w*|henkilo\\w*|jonkun|jollekin|jonkin|joku|edustaja\\w*|tyontekija\\w*|neuvoja\\w*|oikea\\w*|virkailija\\w*|esimie\\w*|kollega\\w*|tiimi\\w*|osasto\\w*|henkilokun\\w*|asiantuntija\\w*|teknikko\\w*|elav\\w*|operaattori\\w*|johtaja\\w*|paallikko\\w*|tuki\\w*",
    contact:
      "puhu\\w*|jutella|keskustel\\w*|yhdista\\w*|yhdistaa|chatata|soitta\\w*|soita\\w*|ottaa yhteytta|yhteytta|siirra\\w*|juttel\\w*|soit\\w*|takaisinsoit\\w*|puhelin\\w*|yhdist\\w*|siir\\w*|ohja\\w*|vasta\\w*|autta\\w*|katso\\w*|hoita\\w*|kirjoit\\w*|chatt\\w*|vaihda\\w*|jutust\\w*|puhelu\\w*",
    wish:
      "haluan|haluaisin|voinko|voisinko|minut|minua|saanko|tahdon|kiitos|voisiko|voiko|pitaa|yhdista\\w*|mina|minulle|haluais\\w*|voitteko|voitko|saisinko|pyydan|vaadin|toivo\\w*|mieluummin|antakaa|anna|siirtakaa|mulle|haluamme|tarvitsen",
    talk:
      "puhu\\w*|juttel\\w*|jutella|keskustel\\w*|chat\\w*|kirjoit\\w*|kommunikoi\\w*|asioi\\w*|vastau\\w*|vasta\\w*|tekemisissa",
    no: "en|enka|ala|ei|emme|kyllast\\w*|riittaa|lopeta\\w*|sijaan|ilman|eika",
    call:
      "soit\\w* (?:\\w+ ){0,3}(?:minulle|meille|mulle|takaisin)|(?:minulle|meille|mulle|minua) (?:\\w+ ){0,3}(?:soit\\w*|takaisinsoit\\w*|puhelimitse)|takaisinsoit\\w*|soittopyynt\\w*|(?:pyydan|haluan|haluaisin|toivon) (?:\\w+ )?(?:soittoa|puhelua)",
    noun:
      "ihminen|ihmista|ihmisen|asiakaspalvelija\\w*|asiakaspalvelu\\w*|henkilo\\w*|edustaja\\w*|virkailija\\w*|tyontekija\\w*|neuvoja\\w*|esimies|operaattori|agentti",
    fill:
      "oikea\\w*|elava\\w*|todellinen|ihmis\\w*|mina|haluan|haluaisin|tarvitsen|saanko|saisinko|kanssa|puhua|jutella|nyt|heti|vain|mieluummin|joku|jonkun|yksi|toinen|tai|pyydan|antakaa",
    bare:
      "(?:oikea )?(?:ihminen|asiakaspalvelija|asiakaspalvelu)|(?:puhua|jutella) .*kanssa|en (?:halua )?(?:botti|robotti)\\w*",
    own: "minun|omat|omien|omia|oman|meidan",
  },
  cs: {
    who:
      "clovek\\w*|operator\\w*|osob\\w*|nekym|nekoho|zamestnan\\w*|pracovni\\w*|agent\\w*|zakaznick\\w*|zastupc\\w*|konzultant\\w*|zivym|podpor\\w*|poradc\\w*|vedouci\\w*|lidm\\w*|koleg\\w*|tym\\w*|oddeleni\\w*|manazer\\w*|specialist\\w*|nekdo|nekomu|skutecn\\w*|ziv\\w*|technik\\w*|sef\\w*|expert\\w*|obsluh\\w*",
    contact:
      "mluvit|promluvit|hovorit|spojit|spojte|prepojit|prepojte|popovidat|kontaktovat|zavolat|zavolejte|chatovat|bavit|predejte|volat|volej\\w*|zavol\\w*|telefon\\w*|zatelefon\\w*|prepoj\\w*|spoj\\w*|predat|preda\\w*|presmeruj\\w*|odpovi\\w*|odpovedel\\w*|pomoc\\w*|pomuz\\w*|podiva\\w*|psat|napsat|mluvi\\w*|hovor\\w*|prepn\\w*|komunik\\w*|kontakt\\w*",
    wish:
      "chci|chtel|chtela|mohu|muzu|muzete|prosim|potrebuji|mi|me|rad|rada|bych|spojte|prepojte|chceme|bychom|mohl|mohla|mohli|muzeme|lze|zadam|pozaduji|prosime|radeji|dejte|prosil|prosila|potrebujeme|at|prepnete|spoj|prepoj|musim",
    talk:
      "mluvi\\w*|promluvi\\w*|hovori\\w*|bavi\\w*|pokeca\\w*|psat|komunik\\w*|chatov\\w*|povid\\w*|jedna\\w*|odpovi\\w*|odpoved\\w*",
    no:
      "ne|nechci|nechceme|nebudu|nechtel|nechtela|zadny|zadneho|zadnym|zadne|dost|misto|nikoli|nemluv\\w*|bez|nebavi|neni",
    call:
      "(?:za)?volej\\w* (?:\\w+ )?(?:mi|nam|zpet|zpatky)|(?:zavolat|zatelefonovat|zatelefonujte|zavola) (?:\\w+ )?(?:mi|nam|zpet|zpatky)|(?:mi|nam) (?:\\w+ ){0,4}(?:zavola(?:t|l|la|li)?|zavolej\\w*|zatelefonovat|zatelefonuj\\w*|brnk\\w*)|zpetn\\w+ (?:vola\\w*|zavola\\w*|hovor)|(?:prosim|zadam) o (?:telefon\\w*|zavolani|hovor)|zavolejte",
    noun:
      "clovek\\w*|operator\\w*|pracovni[kc]\\w*|zakaznick\\w+ (?:podpor\\w*|servis\\w*|linka|sluzb\\w*)|zastupc\\w*|konzultant\\w*|poradc\\w*|vedouci\\w*|osob[aou]|agent\\w*|zamestnan\\w*",
    fill:
      "ziv\\w*|skutecn\\w*|opravdov\\w*|realn\\w*|lidsk\\w*|chci|chtel|chtela|bych|potrebuji|s|se|na|od|do|mi|me|dejte|spojte|prepojte|mluvit|hned|ted|ihned|rychle|jen|radeji|jineho|jiny|nebo|nejak\\w*|podpory",
    bare:
      "(?:zivy |skutecny )?(?:clovek|operator|pracovnik)|(?:zivy |skutecny )?operator\\w*|zakaznicka podpora|(?:mluvit|hovorit) s .*|ne (?:s )?(?:bot|robot)\\w*",
    own: "muj|moji|moje|meho|mych|mymi|svych|sveho|svym|nasi|nasich",
  },
  tr: {
    who:
      "insan\\w*|temsilci\\w*|kisi\\w*|yetkili\\w*|birisi\\w*|biriyle|birine|biri|operator\\w*|danisman\\w*|calisan\\w*|gorevli\\w*|musteri hizmet\\w*|mudur\\w*|arkadas\\w*|ekip\\w*|ekib\\w*|uzman\\w*|personel\\w*|eleman\\w*|yonetici\\w*|departman\\w*|destek\\w*|canli|asistan\\w*|biri\\w*|kimse\\w*|kimle|kiminle",
    contact:
      "konus\\w*|gorus\\w*|bagla\\w*|aktar\\w*|ara\\w*|iletisim\\w*|yonlendir\\w*|yazis\\w*|ulas\\w*|istiyorum|aran\\w*|telefon\\w*|baglan\\w*|iletis\\w*|cevap\\w*|yanit\\w*|yardim\\w*|ilgilen\\w*|baksin\\w*|devret\\w*|devral\\w*|sohbet\\w*|ver\\w*|gec\\w*|mesajlas\\w*",
    wish:
      "istiyorum|isterim|ister|miyim|bana|beni|lutfen|misiniz|istiyoruz|musun|lazim|gerek\\w*|baglayin|aktarin|bagla|\\w+ebilir miyim|\\w+abilir miyim|miyiz|mumkun\\w*|isti\\w*|rica\\w*|talep\\w*|tercih\\w*|bize|bizi|baglar\\w*|aktar\\w*|baglay\\w*|verin|ihtiyac\\w*|olsun",
    talk:
      "konus\\w*|gorus\\w*|yazis\\w*|sohbet\\w*|mesajlas\\w*|muhatap\\w*|ugras\\w*|cevap\\w*|yanit\\w*|iletisim\\w*",
    no: "degil\\w*|istemiyor\\w*|istemem|hayir|biktim|biktik|yeter|olmasin|yerine|olmayan|yoruldum|sikildim|haric",
    call:
      "(?:beni|bizi|bana|bize) (?:\\w+ ){0,5}(?:arayin\\w*|arar\\w*|ara|arayabil\\w*|arasin\\w*|aramaniz\\w*|aramani\\w*|aransin|aramasini|aramalarini|aramali|telefon ed\\w*|telefon ac\\w*)|geri (?:arama\\w*|ara\\w*)|(?:aranmak|aranmayi) \\w+|(?:telefonla|telefon ile) (?:aranmak|gorusmek)\\w*|telefonuma (?:\\w+ )?aray\\w*",
    noun:
      "insan|temsilci\\w*|yetkili\\w*|operator\\w*|musteri (?:temsilci\\w*|hizmet\\w*|danisman\\w*|destek)|danisman\\w*|gorevli\\w*|calisan\\w*|kisi|canli destek|mudur",
    fill:
      "bir|gercek|canli|istiyorum|isterim|lazim|gerek|gerekiyor|ile|bana|beni|baglayin|bagla|aktarin|aktar|verin|hemen|simdi|acil|sadece|baska|veya|var mi|yok mu|konusmak|gorusmek|musteri|hizmetleri|ihtiyacim|olsun|ver",
    bare:
      "(?:gercek )?(?:bir )?(?:insan|temsilci|yetkili) istiyorum|(?:gercek )?(?:insan|bir insan|temsilci|yetkili|musteri temsilcisi|musteri hizmetleri|operator)(?: lutfen)?|bot (?:degil|istemiyorum)",
  },
  ro: {
    who:
      "om|omul|uman|umana|persoana|cineva|operator\\w*|agent\\w*|reprezentant\\w*|consultant\\w*|angajat\\w*|oameni|serviciul clienti|coleg|manager|coleg\\w*|echip\\w*|departament\\w*|sef\\w*|specialist\\w*|tehnician\\w*|suport\\w*|altcineva|manager\\w*|supervizor\\w*|angajati|consilier\\w*|relatii cu clientii|uman\\w*",
    contact:
      "vorbi|vorbesc|vorbim|discut|discuta|conecta\\w*|conectati|contacta\\w*|transfer\\w*|suna|sunati|legatura|comunic\\w*|sun\\w*|apel\\w*|telefon\\w*|puneti|conect\\w*|redirect\\w*|raspund\\w*|ajut\\w*|verific\\w*|scrie|scriu|vorb\\w*|discut\\w*|convers\\w*|dau|dati\\w*|preia|ocupe|indrum\\w*|contact\\w*",
    wish:
      "vreau|as vrea|as dori|doresc|pot|puteti|poti|ma|mi|va rog|te rog|trebuie|vrem|pun\\w*|as|dori|vrea|prefer|cer|solicit|nevoie|putea|ati putea|se poate|posibil|dati|da|rog|puneti|imi|transferati|conectati",
    talk: "vorb\\w*|discut\\w*|convers\\w*|comunic\\w*|scri\\w*|chat\\w*|de a face|raspun\\w*",
    no: "nu|niciun|nici|destul|satul|saturat|fara|in loc|gata|ajunge",
    call:
      "(?:suna|sunati|sune|apelati|telefonati) (?:\\w+ )?(?:ma|ne|mi)|(?:ma|ne|mi) (?:\\w+ ){0,3}(?:suna(?:ti|i)?|sune|sunat (?:inapoi|va rog)|apela(?:ti)?|apeleze|telefonez\\w*|telefona\\w*|contactati telefonic|contacteze telefonic)|sunati inapoi|(?:vreau|doresc|as dori|solicit|prefer) (?:sa fiu )?(?:un apel|sunat\\w?|apelat\\w?|contactat\\w? telefonic|un telefon)|fiu (?:sunat|apelat)\\w?",
    noun:
      "om|persoana|operator\\w*|agent|reprezentant\\w*|consultant\\w*|angajat|serviciul? clienti|relatii cu clientii|supervizor|manager|asistent uman|consilier|specialist",
    fill:
      "un|o|real|reala|uman|umana|viu|adevarat\\w*|in carne si oase|vreau|as|vrea|dori|doresc|am|nevoie|de|cu|la|al|a|mi|trebuie|imi|puteti|dati|vorbesc|sa|acum|imediat|urgent|doar|alt|alta|sau|clienti|suport|prefer",
    bare:
      "(?:un )?(?:om|operator|agent|persoana|om real|agent uman|operator uman|persoana reala)(?: real| uman)?|serviciul clienti|(?:vorbesc|vorbi) cu .*|nu (?:vreau )?(?:un )?(?:bot|robot)",
    own: "mei|mele|meu|nostri|noastre",
  },
  ru: {
    who:
      "человек\\w*|оператор\\w*|людьми|сотрудник\\w*|менеджер\\w*|специалист\\w*|поддержк\\w*|консультант\\w*|агент\\w*|кем|кто|представител\\w*|начальник\\w*|живым|живои|коллег\\w*|команд\\w*|отдел\\w*|кто то|кого то|кем то|кому то|кто нибудь|кем нибудь|кого нибудь|живы\\w*|настоящ\\w*|реальн\\w*|техник\\w*|эксперт\\w*|руководител\\w*|люд\\w*",
    contact:
      "поговорить|говорить|пообщаться|общаться|соедин\\w*|переключ\\w*|связаться|свяжите|перевед\\w*|позов\\w*|позвонит\\w*|перезвон\\w*|дайте|передаите|подключ\\w*|звон\\w*|созвон\\w*|телефон\\w*|говор\\w*|связ\\w*|перевод\\w*|перевест\\w*|переда\\w*|ответ\\w*|помож\\w*|помоч\\w*|посмотр\\w*|разобрал\\w*|займет\\w*|чат\\w*|писать|напис\\w*|побесед\\w*|позвать|набер\\w*|дай|вызов\\w*",
    wish:
      "хочу|можно|могу|мне|меня|пожалуиста|нужен|нужна|хотел\\w*|соедините|переключите|позовите|дайте|прошу|переведите|свяжите|перезвоните|хотим|могли|нужно|надо|требую|предпоч\\w*|позвольте|соедини|переключи|переведи|позови|дай|лучше|просим|хотелось|свяжи|перезвони|позвоните|подключите|пусть|давайте",
    talk:
      "говор\\w*|поговор\\w*|разговар\\w*|общ\\w*|пообща\\w*|переписыв\\w*|чат\\w*|писать|бесед\\w*|иметь дело|отвеча\\w*|ответ\\w*",
    no: "не|нет|хватит|никаких|надоел\\w*|устал\\w*|вместо|без|ни|достал\\w*",
    call:
      "(?:пере|по)звони(?:те|ть|т)? (?:\\w+ ){0,3}(?:мне|нам)|(?:мне|нам|меня) (?:\\w+ ){0,4}(?:(?:пере|по)звони(?:те|ть|т)?|(?:пере|по)звонят|набер\\w*)|перезвон(?:и|ите|ить|ит|ят)|позвоните|чтобы (?:\\w+ ){0,4}(?:пере|по)звонил\\w*|обратн\\w+ звон\\w+|наберите (?:мне|меня)|(?:закажите|заказать|хочу|прошу) (?:\\w+ )?(?:обратный )?звонок",
    noun:
      "человек|человека|человеком|человеку|оператор\\w*|менеджер\\w*|специалист\\w*|сотрудник\\w*|консультант\\w*|представител\\w*|агент\\w*|служба поддержки|поддержка|начальник\\w*|руководител\\w*|техподдержка",
    fill:
      "живои|живого|живым|живому|настоящ\\w*|реальн\\w*|хочу|мне|нужен|нужна|нужно|надо|дайте|дай|позовите|соедините|переключите|с|со|на|к|от|сеичас|срочно|немедленно|быстро|только|просто|другого|другои|или|поговорить|подключите|прошу|позови|службы|поддержки|можно",
    bare:
      "(?:хочу|мне нужен|нужен|дайте) (?:живого |живои )?(?:человека|человек|оператора|оператор|специалист|менеджер)|(?:живои |нужен )?(?:человек|оператор|менеджер|живои человек|живого человека|оператора|специалист|сотрудник)|(?:служба )?поддержк[аи]|не (?:с )?(?:бот|робот)\\p{L}*",
    own: "мои\\w{0,2}|моего|моему|наш\\w{0,3}|свои\\w{0,2}|своего",
  },
  uk: {
    who:
      "людин\\w*|оператор\\w*|людьми|співробітник\\w*|менеджер\\w*|спеціаліст\\w*|підтримк\\w*|консультант\\w*|агент\\w*|кимось|представник\\w*|живою|працівник\\w*|колег\\w*|команд\\w*|відділ\\w*|хтось|когось|жив\\w*|справжн\\w*|реальн\\w*|технік\\w*|експерт\\w*|керівник\\w*|люд\\w*|фахівц\\w*|фахівець",
    contact:
      "поговорити|говорити|поспілкуватися|спілкуватися|зєдна\\w*|з'єдна\\w*|єднаите|переключ\\w*|звязатися|покличте|подзвон\\w*|передзвон\\w*|переведіть|передаите|підключ\\w*|дзвон\\w*|дзвін\\w*|телефон\\w*|зателефон\\w*|говор\\w*|спілк\\w*|поспілк\\w*|звяж\\w*|звяз\\w*|зедн\\w*|перевед\\w*|перевест\\w*|переда\\w*|відпові\\w*|допомо\\w*|подив\\w*|чат\\w*|писати|напис\\w*|поклич\\w*|набер\\w*|даите|перемк\\w*|розмов\\w*",
    wish:
      "хочу|можна|можу|мені|мене|будь|потрібен|потрібна|хотів|хотіла|переключіть|покличте|прошу|переведіть|передзвоніть|хочемо|могли|могла|міг|можете|треба|потрібно|вимагаю|краще|зєднаите|зеднаите|дозвольте|хотілося|подзвоніть|зателефонуите|підключіть|даите|неха\\w*",
    talk: "говор\\w*|поговор\\w*|розмовл\\w*|спілк\\w*|листув\\w*|чат\\w*|писати|мати справ\\w*|відповід\\w*",
    no: "не|ні|досить|жодн\\w*|набрид\\w*|втоми\\w*|замість|без|годі",
    call:
      "(?:пере|по)дзвон(?:іть|и|ити|ять|ить) (?:\\w+ ){0,3}(?:мені|нам)|(?:мені|нам|мене) (?:\\w+ ){0,4}(?:(?:пере|по)дзвон(?:іть|и|ити|ять|ить)|(?:за)?телефону\\w*|набер\\w*)|(?:пере|по)дзвоніть|передзвон(?:и|ити|ять|ить)|зателефону\\w* (?:\\w+ )?(?:мені|нам)|зворотн\\w+ дзв\\w+|щоб (?:\\w+ ){0,4}(?:(?:пере|по)дзвони\\w*|зателефонува\\w*)|зателефонуите",
    noun:
      "людина|людину|людиною|оператор\\w*|менеджер\\w*|спеціаліст\\w*|співробітник\\w*|консультант\\w*|представник\\w*|агент\\w*|служба підтримки|працівник\\w*|керівник\\w*|фахівець|техпідтримка|підтримка",
    fill:
      "жив\\w*|справжн\\w*|реальн\\w*|хочу|мені|потрібен|потрібна|потрібно|треба|даите|покличте|зєднаите|зеднаите|переключіть|з|із|зі|на|до|від|зараз|терміново|негаино|швидко|тільки|просто|іншого|інша|або|поговорити|підключіть|прошу|служби|підтримки|можна",
    bare:
      "(?:хочу|мені потрібен|потрібен|даите) (?:живу |живого )?(?:людину|оператора|оператор|спеціаліст)|(?:жива |потрібна )?(?:людина|оператор|менеджер|жива людина|оператора|спеціаліст)|служба підтримки|не (?:з )?(?:бот|робот)\\p{L}*",
    own: "моі\\w{0,2}|мого|моєму|наш\\w{0,3}|своі\\w{0,2}|свого",
  },
  el: {
    who:
      "ανθρωπ\\w*|εκπροσωπ\\w*|ατομο|καποιον|υπαλληλ\\w*|συμβουλο|αντιπροσωπ\\w*|πρακτορα|χειριστη|εξυπηρετηση\\w*|τεχνικο|υπευθυνο|συναδελφ\\w*|ομαδα|τμημα|προισταμεν\\w*|διευθυντ\\w*|καποιος|καποια|αληθιν\\w*|πραγματικ\\w*|ζωνταν\\w*|ειδικο|ειδικος|υποστηριξη\\w*|τεχνικος|συμβουλος|τηλεφωνητ\\w*|υπευθυνος|μανατζερ",
    contact:
      "μιλησω|μιλαω|συνομιλησω|επικοινωνησω|συνδεστε|συνδεσετε|συνδεθω|μεταφερετε|μεταφερεις|καλεσετε|καλεστε|κουβεντιασω|επικοινωνια|μιλησουμε|καλεσ\\w*|τηλεφων\\w*|παρτε|παρει|παρουν|συνδε\\w*|μεταφερ\\w*|προωθησ\\w*|επικοινων\\w*|μιλ\\w*|συζητησ\\w*|απαντησ\\w*|βοηθησ\\w*|κοιταξ\\w*|αναλαβ\\w*|δωστε|περαστε|γραψ\\w*|συνομιλ\\w*|κλησ\\w*|ασχοληθ\\w*",
    wish:
      "θελω|μπορω|θα ηθελα|παρακαλω|με|χρειαζομαι|μου|ηθελα|πρεπει|γινεται|μπορειτε|μπορουσα|μπορει|επιθυμω|απαιτω|προτιμω|ζηταω|ζητω|ειναι δυνατον|θελουμε|μας|συνδεσε|βαλτε|δωστε|γινοταν",
    talk: "μιλ\\w*|συζητ\\w*|συνομιλ\\w*|επικοινων\\w*|κουβεντ\\w*|γραφ\\w*|απαντ\\w*|ασχολ\\w*|τσατ\\w*",
    no: "δεν|δε|οχι|μη|μην|αρκετα|βαρεθηκα|κουραστηκα|χωρις|αντι|κανενα|φτανει|ουτε",
    call:
      "(?:με|μας|μου) (?:\\w+ ){0,4}(?:καλεσ\\w+|παρ\\w+ (?:πισω |ενα )?τηλεφωνο|παρετε|παρει|παρουν|τηλεφωνησ\\w*)|(?:καλεσ\\w+|παρτε|παρε|τηλεφωνησ\\w+) (?:με|μου|μας)|(?:κλησ\\w+|τηλεφωνο) πισω|επιστροφη κλησης|(?:θελω|θα ηθελα|ζηταω|ζητω) (?:\\w+ ){0,2}(?:κληση|τηλεφωνημα)|τηλεφωνηστε",
    noun:
      "ανθρωπος|ανθρωπο|εκπροσωπο\\w*|υπαλληλο\\w*|συμβουλο\\w*|αντιπροσωπο\\w*|εξυπηρετηση πελατων|εξυπηρετηση|χειριστη\\w*|υπευθυνο\\w*|προισταμενο\\w*|τεχνικο\\w*|πρακτορα\\w*",
    fill:
      "εναν|ενα|μια|ενας|τον|την|το|με|απο|σε|στον|στην|πραγματικ\\w*|αληθιν\\w*|ζωνταν\\w*|κανονικ\\w*|θελω|θα|ηθελα|χρειαζομαι|να|μιλησω|μου|συνδεστε|δωστε|τωρα|αμεσως|γρηγορα|μονο|αλλον|αλλο|η|φυσικο|επειγον|υποστηριξης",
    bare:
      "(?:πραγματικος |εναν )?(?:ανθρωπος|ανθρωπο|εκπροσωπος|εκπροσωπο|υπαλληλος|εκπροσωπος παρακαλω)|εξυπηρετηση πελατων|οχι (?:ρομποτ|μποτ)",
  },
  ar: {
    who:
      "شخص|انسان|إنسان|موظف|ممثل|وكيل|احد|أحد|بشر|بشري|حقيقي|المشرف|خدمة العملاء|الدعم|مسؤول|المدير|الموظف|موظفين|الموظفين|موظفة|ممثلين|شخصا|شخصًا|لشخص|بشخص|بموظف|لموظف|زميل|فريق|الفريق|قسم|مدير|مشرف|إنسانا|انسانا|ناس|أحدهم|احدهم|أحدكم|احدكم|مستشار|وكيلا|بشرا|خدمه العملاء|مندوب|إنسانًا|بإنسان|احدا|أحدا|موظفا|الممثل",
    contact:
      "التحدث|اتحدث|أتحدث|اتكلم|أتكلم|الكلام|تحويلي|حولني|حولوني|اتواصل|أتواصل|التواصل|وصلني|توصيلي|اكلم|أكلم|تحويل|اتصلوا|الحديث|اتصل|اتصال|يتصل|تتصل|الاتصال|يتصلوا|يكلم\\w*|كلم\\w*|تكلم|نتكلم|يتحدث|تحدث|نتحدث|يتواصل|تواصل|حول\\w*|تحول\\w*|توصل\\w*|اوصل\\w*|أوصل\\w*|يساعد\\w*|مساعدة|يرد|الرد|يجيب|مكالمة|دردشة|محادثة|ينظر|يتولى|ربطي|التكلم",
    wish:
      "اريد|أريد|اود|أود|هل يمكنني|ممكن|من فضلك|ارغب|أرغب|يمكن|احتاج|أحتاج|ابغى|أبغى|عايز|بدي|رجاء|لو سمحت|\\p{L}*ني|اتكلم|التحدث|أرجو|ارجو|أرجوك|ارجوك|أريدك|نريد|نود|ابي|أبي|ودي|عاوز|حابب|أفضل|افضل|أطالب|اطالب|أطلب|اطلب|من الممكن|هل بإمكاني|لازم|يجب|محتاج|أتمنى|اتمنى|فضلا|أستطيع|استطيع|هل تستطيع|دعني",
    talk:
      "التحدث|اتحدث|أتحدث|اتكلم|أتكلم|الكلام|التكلم|التواصل|أتواصل|اتواصل|الحديث|نتحدث|محادثة|المحادثة|اكلم|أكلم|الدردشة|التعامل|أتعامل|اتعامل|الرد",
    no: "لا|ليس|لست|كفى|مش|ما|مو|سئمت|مللت|بدل|بدلا|بدون|وليس|ولا|لن|غير|كفاية|بس",
    call:
      "(?:اتصل|اتصلوا|اتصلي|تتصل|يتصل|تتصلوا|يتصلوا|الاتصال|اتصال|ليتصل|رنوا|رن) (?:\\w+ ){0,3}(?:بي|بنا|معي|علي|عليا|معنا|بى|على (?:هاتفي|رقمي|جوالي|الجوال|الهاتف))|(?:معاودة|إعادة|اعادة) الاتصال|كلموني|كلمني|هاتفوني|يكلمني|تكلمني|يهاتفني|(?:أريد|اريد|أحتاج|احتاج|أطلب|ارغب في|أرغب في) (?:إجراء )?(?:مكالمة|اتصال)(?: هاتفية| هاتفي)?",
    noun: "موظف|شخص|إنسان|انسان|ممثل|وكيل|خدمة العملاء|خدمه العملاء|مشرف|مدير|مندوب|مستشار|بشر|الدعم البشري",
    fill:
      "حقيقي|بشري|بشرية|فعلي|أريد|اريد|أحتاج|احتاج|أود|اود|ابغى|أبغى|ابي|عايز|عاوز|بدي|مع|إلى|الى|الآن|الان|فورا|فوراً|بسرعة|فقط|حالا|حولني|حولوني|وصلني|التحدث|تحويل|آخر|اخر|أو|او|خدمة|العملاء|من|ضروري|طلب|ممكن",
    bare: "(?:شخص حقيقي|موظف|خدمة العملاء|إنسان|انسان|ممثل خدمة العملاء|موظف حقيقي|وكيل بشري)",
  },
  hi: {
    who:
      "इंसान|व्यक्ति|एजेंट|आदमी|प्रतिनिधि|किसी|कर्मचारी|मैनेजर|ऑपरेटर|कस्टमर केयर|ग्राहक सेवा|मनुष्य|इन्सान|अधिकारी|इंसानों|लोगों|बंदे|बन्दे|सहकर्मी|टीम|विभाग|सुपरवाइजर|सुपरवाइज़र|ग्राहक सहायता|सपोर्ट|कोई|मानव|असली|सलाहकार|विशेषज्ञ|कस्टमर सर्विस|बॉस|एक्सपर्ट",
    contact:
      "बात|संपर्क|जोड़\\p{L}*|बातचीत|कनेक्ट|ट्रांसफर|कॉल|मिलाइ\\p{L}*|चैट|फोन|फ़ोन|काल|बुला\\w*|मिला\\w*|मिलवा\\w*|भेज\\w*|मदद|जवाब|देखे\\w*|बोल\\w*|लाइन|ट्रान्सफर|स्थानांतरित|बातें|संवाद|जुड़\\w*|बात चीत|सौंप\\w*",
    wish:
      "मुझे|मैं|हमें|कृपया|चाहता|चाहती|चाहिए|सकता|सकती|कराइए|कराओ|करवाइए|करवा|मेरी|कराएं|करनी|करना|चाहूंगा|चाहूँगा|चाहूंगी|चाहूँगी|चाहते|सकते|सकूं|दीजिए|दें|दो|करें|करो|कीजिए|प्लीज|प्लीज़|जरूरत|ज़रूरत|अनुरोध|मुझसे|मेरे|बुलाओ|बुलाइए|लगाओ",
    talk: "बात|बातें|बातचीत|चैट|संवाद|बोल\\w*|जवाब|संपर्क|बहस",
    no: "नहीं|मत|न|बंद|थक\\w*|ना|बजाय|बिना|तंग|नही|के बदले|परेशान",
    call:
      "(?:मुझे|मुझको|हमें|मेरे|मुझसे|आप|कोई|किसी) (?:\\w+ ){0,6}(?:फोन|फ़ोन|कॉल|काल|call|कॉलबैक) (?:\\w+ ){0,3}(?:कर\\w*|कीजिए|करें|करो|चाहिए|दीजिए|दें|ले)|कॉल ?बैक|(?:वापस|दोबारा) (?:कॉल|फोन|फ़ोन)|(?:फोन|फ़ोन|कॉल) (?:कीजिए|करो|करिए|करें|कर दीजिए|कर दें)|फोन करना|फ़ोन करना",
    noun:
      "इंसान|इन्सान|व्यक्ति|एजेंट|प्रतिनिधि|कर्मचारी|मैनेजर|ऑपरेटर|कस्टमर केयर|ग्राहक सेवा|ग्राहक सहायता|सुपरवाइजर|मानव|अधिकारी|आदमी|कस्टमर सर्विस",
    fill:
      "असली|वास्तविक|सच्चा|सच्चे|जीवित|लाइव|मुझे|हमें|चाहिए|एक|किसी|से|को|का|के|अभी|तुरंत|जल्दी|सिर्फ|केवल|बस|दीजिए|दो|बुलाओ|बुलाइए|बात|करनी|करना|कराओ|कराइए|है|दूसरा|दूसरे|या|ग्राहक|सेवा|मिलाओ|मिलाइए|मेरी|की|जरूरत|ज़रूरत|सपोर्ट",
    bare: "(?:इंसान|एजेंट|कस्टमर केयर|ग्राहक सेवा|प्रतिनिधि|मानव एजेंट|असली इंसान)(?: चाहिए| से बात)?",
  },
};
