/**
 * The wish for a person in languages other than English. A sentence fires when it names a person (`who`), contact
 * (`contact`), and that the writer wants it (`wish`: first person, a request or an imperative), or when it is nothing but
 * the noun. Words are folded (no accents) and may be beginnings (`sprech`); Chinese and Japanese are matched as running text.
 */
interface WishWords {
  who: string;
  contact: string;
  wish: string;
  /** Whole short messages that mean the wish by themselves. */
  bare: string;
}

const languages: Readonly<Record<string, WishWords>> = {
  de: {
    who: "mensch|menschen|mitarbeiter\\w*|person|agenten|agent|berater\\w*|jemand\\w*|kundenservice|kundendienst|kundenbetreuer\\w*|support|vorgesetzten|sachbearbeiter\\w*|ansprechpartner\\w*|leute",
    contact:
      "sprech\\w*|reden|chatten|verbind\\w*|telefonier\\w*|weiterleit\\w*|durchstell\\w*|anruf\\w*|kontaktier\\w*|unterhalten|schreiben|ruft|rufen|haben",
    wish: "ich|mich|mir|wir|bitte|konnte|kann ich|verbinden|gib|geben|stellen sie|lass",
    bare: "ich (?:will|mochte|brauche) (?:bitte )?(?:einen|eine|einem) (?:echten |richtigen |menschlichen )?(?:menschen|mitarbeiter|person|berater|ansprechpartner)|gibt es (?:hier )?(?:auch )?(?:einen |eine )?(?:echten |richtigen |echte )?(?:menschen|person)|(?:ein(?:en)? )?(?:echte[rn]? |richtige[rn]? )?(?:mensch(?:en)?|mitarbeiter(?:in)?|kundenservice|kundendienst|berater)|mit (?:einem )?(?:mensch(?:en)?|mitarbeiter)(?: sprechen| reden)?|kein(?:en)? (?:bot|roboter|maschine)|nicht mit (?:einem|dem) (?:bot|roboter)",
  },
  fr: {
    who: "humain|humaine|personne|conseiller|conseillere|agent|quelqu un|quelquun|operateur|representant|responsable|vrai|service client|etre humain|employe|teleconseiller|un support|superieur|collegue",
    contact:
      "parler|discuter|echanger|contacter|joindre|parle|mettre en contact|mettez|transferer|transferez|passez|passer|mettre en relation|connecter|appeler|rappelle\\w*|avoir",
    wish: "je|j ai|jai|moi|me|m|nous|puis|svp|plait|s il|passez|transferez|mettez|veux|aimerais|voudrais|peux|faut",
    bare: "je (?:veux|voudrais|souhaite) un(?:e)? (?:vrai(?:e)? )?(?:humain|personne|conseiller|agent humain|etre humain)(?: reelle)?|(?:un |une )?(?:vrai(?:e)? )?(?:humain|conseiller|personne reelle|personne|operateur|agent humain|agent|vraie personne|etre humain)|service client|parler a (?:un|une|quelqu).*|pas (?:un|de|a un) (?:robot|bot)",
  },
  es: {
    who: "humano|humana|persona|agente|alguien|representante|operador|operadora|asesor|asesora|supervisor|encargado|ser humano|servicio al cliente|atencion al cliente|gerente|ejecutivo",
    contact:
      "hablar|chatear|comunicar\\w*|contactar|conectar\\w*|conectame|conecteme|pasame|paseme|pasar\\w*|transfier\\w*|transferir\\w*|comunicame|comuniqueme|ponerme|poneme|ponme|llamen|llamar|llameme|hable|hablo|atienda|contacto",
    wish: "quiero|quisiera|puedo|podria|puede|pueden|necesito|me|por favor|deseo|gustaria|dejame|prefiero|hablar|favor|podemos|queremos|exijo|\\w+me",
    bare: "(?:quiero|necesito) (?:a )?(?:un|una) (?:humano|persona|agente|representante|asesor)(?: real| humano)?|(?:un |una )?(?:agente|humano|persona|operador|representante|asesor)(?: real| humano| humana)?|atencion al cliente|servicio al cliente|no (?:quiero )?(?:un )?(?:bot|robot)|hablar con .*",
  },
  it: {
    who: "umano|umana|persona|operatore|operatrice|qualcuno|agente|consulente|rappresentante|responsabile|essere umano|assistenza clienti|servizio clienti|addetto|supervisore",
    contact:
      "parlare|chattare|contattare|mettere in contatto|passatemi|passami|mi passi|collegare|collegami|trasferire|trasferitemi|trasferiscimi|mettetemi|chiamare|parlo|metta|richiamare|comunicare",
    wish: "voglio|vorrei|posso|potrei|puo|potete|mi|bisogno|per favore|vorremmo|fatemi|fammi|passatemi|devo|preferisco|desidero|parlare|\\w+temi",
    bare: "(?:voglio|vorrei) un(?:a)? (?:operatore|umano|persona)(?: vera| reale| umano)?|(?:un |una )?(?:operatore|umano|persona reale|persona vera|persona|agente umano)(?: umano| reale)?|servizio clienti|parlare con .*|non (?:voglio )?(?:un )?(?:bot|robot)",
  },
  pt: {
    who: "humano|humana|pessoa|atendente|agente|alguem|representante|operador|operadora|assistente humano|ser humano|supervisor|gerente|atendimento humano|suporte|apoio ao cliente|consultor",
    contact:
      "falar|conversar|contactar|contatar|conectar|transfira|transfere|transferir|passar|passe|ligar|ligue|encaminhar|encaminhe|atendido|atendida|atenda|falo|chamar|comunicar|fale",
    wish: "quero|queria|gostaria|posso|poderia|pode|preciso|me|por favor|quisera|deixe|podemos|desejo|falar|prefiro|favor",
    bare: "(?:quero|preciso de) um(?:a)? (?:humano|pessoa|atendente|operador)(?: real| humano)?|(?:um |uma )?(?:atendente|humano|pessoa real|pessoa|operador|agente)(?: humano| real)?|atendimento humano|falar com .*|nao (?:quero )?(?:um )?(?:bot|robo)",
  },
  nl: {
    who: "mens|medewerker|persoon|iemand|mensen|klantenservice|agent|vertegenwoordiger|collega|leidinggevende|echt iemand|supportmedewerker|adviseur",
    contact:
      "spreken|praten|chatten|verbinden|verbind|doorverbinden|doorverbonden|contact|bellen|gesproken|doorschakelen|spreek|praat|krijgen",
    wish: "ik|mij|me|wij|graag|kan|kunt|mag|wil|alsjeblieft|alstublieft|laat|verbind",
    bare: "ik wil (?:graag )?een (?:echt |echte )?(?:mens|persoon|medewerker)|(?:een )?(?:echt(?:e)? )?(?:mens|medewerker|persoon)|klantenservice|geen (?:bot|robot)|(?:praten|spreken) met .*",
  },
  pl: {
    who: "czlowiek\\w*|konsultant\\w*|osob\\w*|pracownik\\w*|agent\\w*|kims|ktos|ktos|obslug\\w* klienta|doradc\\w*|operator\\w*|przedstawiciel\\w*|kierownik\\w*|ludzmi",
    contact:
      "rozmawiac|porozmawiac|pogadac|mowic|polacz\\w*|polaczyc|skontaktowac|przelacz\\w*|kontakt\\w*|zadzwon\\w*|rozmow\\w*|przekier\\w*",
    wish: "chce|chcialbym|chcialabym|moge|mogę|mnie|prosze|potrzebuje|mi|ja|wole|musze|czy mozna|polacz",
    bare: "(?:chce|potrzebuje|prosze) (?:zywego )?(?:czlowieka|konsultanta|operatora)|(?:zywy )?(?:czlowiek|konsultant|pracownik|operator)|prosze (?:o )?konsultanta|obsluga klienta|nie (?:z )?(?:bot|robot)\\w*|(?:rozmowa|kontakt) z (?:czlowiekiem|konsultantem)",
  },
  sv: {
    who: "manniska|person|nagon|medarbetare|agent|kundtjanst|handlaggare|representant|operator|anstalld|riktig|support|chef|radgivare|manniskor",
    contact: "prata|tala|chatta|koppla|kopplas|kontakta|kontakt|ringa|ringer|snacka|kopplad|skicka mig|vidare",
    wish: "jag|mig|vi|kan|vill|tack|snalla|lat|koppla|far",
    bare: "jag vill ha en (?:riktig |levande )?(?:manniska|person)|(?:en )?(?:riktig |levande )?(?:manniska|person|medarbetare)|kundtjanst|(?:prata|tala) med .*|ingen (?:bot|robot)",
  },
  da: {
    who: "menneske|mennesket|person|nogen|medarbejder\\w*|agent|kundeservice|konsulent|repraesentant|rigtig|support|chef|radgiver|kollega|mennesker",
    contact: "tale|snakke|chatte|stille|stil|viderestil\\w*|kontakte|kontakt|ringe|ring|forbind\\w*|omstill\\w*|taler",
    wish: "jeg|mig|vi|kan|vil|tak|venligst|lad|stil|ma",
    bare: "(?:et )?(?:rigtigt |levende )?(?:menneske|medarbejder)|(?:en )?(?:rigtig )?(?:person|medarbejder)|kundeservice|(?:tale|snakke) med .*|ikke en (?:bot|robot)",
  },
  nb: {
    who: "menneske|person|noen|medarbeider|agent|kundeservice|kundebehandler|saksbehandler|representant|ekte|support|sjef|radgiver|kollega|mennesker",
    contact: "snakke|prate|chatte|sette|sett|koble|kobles|kontakte|kontakt|ringe|ring|overfor\\w*|snakker|overfort",
    wish: "jeg|meg|vi|kan|vil|takk|vennligst|la|sett|far",
    bare: "(?:et )?(?:ekte |levende )?(?:menneske)|(?:en )?(?:ekte )?(?:person|kundebehandler|medarbeider)|kundeservice|(?:snakke|prate) med .*|ikke en (?:bot|robot)",
  },
  fi: {
    who: "ihmi\\w*|asiakaspalvelija\\w*|asiakaspalvelu\\w*|henkilo\\w*|jonkun|jollekin|jonkin|joku|edustaja\\w*|tyontekija\\w*|neuvoja\\w*|oikea\\w*|virkailija\\w*|esimie\\w*",
    contact:
      "puhu\\w*|jutella|keskustel\\w*|yhdista\\w*|yhdistaa|chatata|soitta\\w*|soita\\w*|ottaa yhteytta|yhteytta|siirra\\w*|juttel\\w*",
    wish: "haluan|haluaisin|voinko|voisinko|minut|minua|saanko|tahdon|kiitos|voisiko|voiko|pitaa|yhdista\\w*|mina|minulle",
    bare: "(?:oikea )?(?:ihminen|asiakaspalvelija|asiakaspalvelu)|(?:puhua|jutella) .*kanssa|en (?:halua )?(?:botti|robotti)\\w*",
  },
  cs: {
    who: "clovek\\w*|operator\\w*|osob\\w*|nekym|nekoho|zamestnan\\w*|pracovni\\w*|agent\\w*|zakaznick\\w*|zastupc\\w*|konzultant\\w*|zivym|podpor\\w*|poradc\\w*|vedouci\\w*",
    contact:
      "mluvit|promluvit|hovorit|spojit|spojte|prepojit|prepojte|popovidat|kontaktovat|zavolat|zavolejte|chatovat|bavit|predejte",
    wish: "chci|chtel|chtela|mohu|muzu|muzete|prosim|potrebuji|mi|me|rad|rada|bych|spojte|prepojte|chceme",
    bare: "(?:zivy |skutecny )?(?:clovek|operator|pracovnik)|(?:zivy |skutecny )?operator\\w*|zakaznicka podpora|(?:mluvit|hovorit) s .*|ne (?:s )?(?:bot|robot)\\w*",
  },
  tr: {
    who: "insan\\w*|temsilci\\w*|kisi\\w*|yetkili\\w*|birisi\\w*|biriyle|birine|biri|operator\\w*|danisman\\w*|calisan\\w*|gorevli\\w*|musteri hizmet\\w*|mudur\\w*",
    contact: "konus\\w*|gorus\\w*|bagla\\w*|aktar\\w*|ara\\w*|iletisim\\w*|yonlendir\\w*|yazis\\w*|ulas\\w*|istiyorum",
    wish: "istiyorum|isterim|ister|miyim|bana|beni|lutfen|misiniz|istiyoruz|musun|lazim|gerek\\w*|baglayin|aktarin|bagla",
    bare: "(?:gercek )?(?:bir )?(?:insan|temsilci|yetkili) istiyorum|(?:gercek )?(?:insan|bir insan|temsilci|yetkili|musteri temsilcisi|musteri hizmetleri|operator)(?: lutfen)?|bot (?:degil|istemiyorum)",
  },
  ro: {
    who: "om|omul|uman|umana|persoana|cineva|operator\\w*|agent\\w*|reprezentant\\w*|consultant\\w*|angajat\\w*|oameni|serviciul clienti|coleg|manager",
    contact:
      "vorbi|vorbesc|vorbim|discut|discuta|conecta\\w*|conectati|contacta\\w*|transfer\\w*|suna|sunati|legatura|comunic\\w*",
    wish: "vreau|as vrea|as dori|doresc|pot|puteti|poti|ma|mi|va rog|te rog|trebuie|vrem|pun\\w*",
    bare: "(?:un )?(?:om|operator|agent|persoana|om real|agent uman|operator uman|persoana reala)(?: real| uman)?|serviciul clienti|(?:vorbesc|vorbi) cu .*|nu (?:vreau )?(?:un )?(?:bot|robot)",
  },
  ru: {
    who: "человек\\w*|оператор\\w*|людьми|сотрудник\\w*|менеджер\\w*|специалист\\w*|поддержк\\w*|консультант\\w*|агент\\w*|кем|кто|представител\\w*|начальник\\w*|живым|живои",
    contact:
      "поговорить|говорить|пообщаться|общаться|соедин\\w*|переключ\\w*|связаться|свяжите|перевед\\w*|позов\\w*|позвонит\\w*|перезвон\\w*|дайте|передаите|подключ\\w*",
    wish: "хочу|можно|могу|мне|меня|пожалуиста|нужен|нужна|хотел\\w*|соедините|переключите|позовите|дайте|прошу|переведите|свяжите|перезвоните",
    bare: "(?:хочу|мне нужен|нужен|дайте) (?:живого |живои )?(?:человека|человек|оператора|оператор|специалист|менеджер)|(?:живои |нужен )?(?:человек|оператор|менеджер|живои человек|живого человека|оператора|специалист|сотрудник)|(?:служба )?поддержк[аи]|не (?:с )?(?:бот|робот)\\p{L}*",
  },
  uk: {
    who: "людин\\w*|оператор\\w*|людьми|співробітник\\w*|менеджер\\w*|спеціаліст\\w*|підтримк\\w*|консультант\\w*|агент\\w*|кимось|представник\\w*|живою|працівник\\w*",
    contact:
      "поговорити|говорити|поспілкуватися|спілкуватися|зєдна\\w*|з'єдна\\w*|єднаите|переключ\\w*|звязатися|покличте|подзвон\\w*|передзвон\\w*|переведіть|передаите|підключ\\w*",
    wish: "хочу|можна|можу|мені|мене|будь|потрібен|потрібна|хотів|хотіла|переключіть|покличте|прошу|переведіть|передзвоніть",
    bare: "(?:хочу|мені потрібен|потрібен|даите) (?:живу |живого )?(?:людину|оператора|оператор|спеціаліст)|(?:жива |потрібна )?(?:людина|оператор|менеджер|жива людина|оператора|спеціаліст)|служба підтримки|не (?:з )?(?:бот|робот)\\p{L}*",
  },
  el: {
    who: "ανθρωπ\\w*|εκπροσωπ\\w*|ατομο|καποιον|υπαλληλ\\w*|συμβουλο|αντιπροσωπ\\w*|πρακτορα|χειριστη|εξυπηρετηση\\w*|τεχνικο|υπευθυνο",
    contact:
      "μιλησω|μιλαω|συνομιλησω|επικοινωνησω|συνδεστε|συνδεσετε|συνδεθω|μεταφερετε|μεταφερεις|καλεσετε|καλεστε|κουβεντιασω|επικοινωνια|μιλησουμε",
    wish: "θελω|μπορω|θα ηθελα|παρακαλω|με|χρειαζομαι|μου|ηθελα|πρεπει|γινεται",
    bare: "(?:πραγματικος |εναν )?(?:ανθρωπος|ανθρωπο|εκπροσωπος|εκπροσωπο|υπαλληλος|εκπροσωπος παρακαλω)|εξυπηρετηση πελατων|οχι (?:ρομποτ|μποτ)",
  },
  ar: {
    who: "شخص|انسان|إنسان|موظف|ممثل|وكيل|احد|أحد|بشر|بشري|حقيقي|المشرف|خدمة العملاء|الدعم|مسؤول|المدير",
    contact:
      "التحدث|اتحدث|أتحدث|اتكلم|أتكلم|الكلام|تحويلي|حولني|حولوني|اتواصل|أتواصل|التواصل|وصلني|توصيلي|اكلم|أكلم|تحويل|اتصلوا|الحديث",
    wish: "اريد|أريد|اود|أود|هل يمكنني|ممكن|من فضلك|ارغب|أرغب|يمكن|احتاج|أحتاج|ابغى|أبغى|عايز|بدي|رجاء|لو سمحت|\\p{L}*ني|اتكلم|التحدث",
    bare: "(?:شخص حقيقي|موظف|خدمة العملاء|إنسان|انسان|ممثل خدمة العملاء|موظف حقيقي|وكيل بشري)",
  },
  hi: {
    who: "इंसान|व्यक्ति|एजेंट|आदमी|प्रतिनिधि|किसी|कर्मचारी|मैनेजर|ऑपरेटर|कस्टमर केयर|ग्राहक सेवा|मनुष्य|इन्सान|अधिकारी",
    contact: "बात|संपर्क|जोड़\\p{L}*|जोड़\\p{L}*|बातचीत|कनेक्ट|ट्रांसफर|कॉल|मिलाइ\\p{L}*|चैट",
    wish: "मुझे|मैं|हमें|कृपया|चाहता|चाहती|चाहिए|सकता|सकती|कराइए|कराओ|करवाइए|करवा|मेरी|कराएं|करनी|करना",
    bare: "(?:इंसान|एजेंट|कस्टमर केयर|ग्राहक सेवा|प्रतिनिधि|मानव एजेंट|असली इंसान)(?: चाहिए| से बात)?",
  },
};

// Folding takes the mark of й and ё off; Arabic and Devanagari stay as written.
const compiled = Object.values(languages).map(({ who, contact, wish, bare }) => ({
  who: whole(who),
  contact: whole(contact),
  wish: whole(wish),
  bare: new RegExp(
    `^(?:${unicode(bare)})(?: (?:bitte|svp|por favor|per favore|alsjeblieft|prosze|tack|tak|takk|kiitos|prosim|lutfen|va rog|пожалуиста|будь ласка|παρακαλω|من فضلك))?$`,
    "u",
  ),
}));

/** The customer's customers: asking how THEY reach a person is a question. */
const aboutOthers =
  /(?:^| )(?:kunden|nutzer|besucher|clients|utilisateurs|visiteurs|clientes|usuarios|usuarios|clienti|utenti|klanten|gebruikers|klienci|uzytkownicy|kunder|brugere|brukere|asiakkaat|asiakkaani|zakaznici|uzivatele|musteriler\p{L}*|kullanicilar\p{L}*|utilizatorii|clientii|клиенты|пользователи|клієнти|користувачі|πελατες|العملاء|ग्राहक)(?: |$)/u;

/** Chinese, Japanese and Korean: no spaces to go by, or endings on every noun. */
const running: readonly RegExp[] = [
  /(?:転)?(?:人工客服|真人客服|转人工|轉人工|人工服务|人工服務|找人工|接人工)/u,
  /(?:我?(?:想|要|需要|可以|能|请|請|帮我|幫我)).{0,8}(?:和|跟|与|與|同|找|转|轉|联系|聯絡|聯繫|接|让|讓|给我|給我).{0,4}(?:真人|人工|客服|活人|工作人员|工作人員|经理|經理|专员|專員|人员)/u,
  /(?:^|。|，| )(?:真人|人工|人工客服|客服)(?:请|請|谢谢|謝謝)?(?:$| )/u,
  /(?:不要|不想).{0,6}(?:机器人|機器人)/u,
  /(?:人間|オペレーター|担当者|スタッフ|有人|係の人|人と|実際の人|サポートの方|責任者|生身の人).{0,14}(?:話(?:し|せ|を)|つない|繋い|代わ|替わ|対応して|チャット|お願い|連絡|電話|変わ|切り替え)/u,
  /(?:^| )(?:オペレーター|人間|有人チャット|有人対応|担当者)(?:を)?(?:お願いします|お願い|希望|ください)?(?:$| )/u,
  /(?:사람|상담원|상담사|직원|담당자|매니저|관리자|인간)(?:이랑|하고|한테|과|와|이|을|를|에게|으로|님과|님)? ?.{0,12}(?:이야기|얘기|통화|상담|연결|대화|말하|바꿔|불러|전화|원해|필요)/u,
  /(?:^| )(?:상담원|상담사|사람|직원)(?: ?(?:연결|부탁|불러|바꿔).{0,6})?(?:$| )/u,
];
const eastAsianOthers = /(?:顧客|お客様|客户|客戶|用户|用戶|고객|사용자)(?:が|は|们|們|如何|怎么|怎麼|이 |가 |들이)/u;

/** Whether a sentence says, in one of twenty languages, that the writer wants a person. `text` as `join` gives it. */
export function wishesForPersonElsewhere(text: string): boolean {
  // Plain English questions hold none of these words; looking for letters or words of others first saves time.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    return text
      .split(" . ")
      .some(
        (sentence) =>
          !eastAsianOthers.test(sentence) &&
          running.some((pattern) => pattern.test(sentence.replace(/^\. | \.$/gu, ""))),
      );
  }
  return text.split(" . ").some((raw) => {
    const sentence = raw.replace(/^\. | \.$/gu, "");
    if (sentence === "" || sentence.length > 400) return false;
    const words = sentence.split(" ").length;
    return compiled.some(
      ({ who, contact, wish, bare }) =>
        (contact.test(sentence) &&
          who.test(sentence) &&
          wish.test(sentence) &&
          words <= 25 &&
          !aboutOthers.test(sentence)) ||
        (words <= 6 && bare.test(sentence)),
    );
  });
}

function whole(source: string): RegExp {
  return new RegExp(`(?:^| )(?:${unicode(source)})(?= |$)`, "u");
}

/** `\w` of a pattern means a letter of any script here. */
function unicode(source: string): string {
  return source.replaceAll("\\w", "\\p{L}");
}
