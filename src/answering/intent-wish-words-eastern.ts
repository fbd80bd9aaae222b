/** Words of a wish for a person in Arabic, Hindi and Turkish; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const easternWishWords: Readonly<Record<string, WishWords>> = {
  tr: {
    human: `insan* kisi kisiyle kisiye gercek_biri gercek_birisi kanli_canli adam adami canli_birine canli_kanli
      biri_insan hanimefendi beyefendi gercek_kisi insanoglu etten_kemikten`,
    staff: `temsilci* temsilc* yetkili* calisan* gorevli* operator* teknisyen* danisman* eleman* personel* uzman*
      arkadasiniz* arkadasiniza memur* yetkiliniz* uzmaniniz* temsilciniz* muhatap personeliniz* danismaniniz*
      elemaniniz* calisaniniz* gorevliniz*`,
    boss: "mudur* patron* amir* yonetici* sorumlu* sef* yoneticiniz* mudurunuz* amiriniz* sefiniz* ustunuz*",
    team: `musteri_hizmet* destek* canli_destek teknik_servis* satis* ekip* ekib* departman* servis* sikayet
      musteri_iliskileri santral muhasebe teknik_destek ekibiniz*`,
    someone: "biri* birisi* birine birini biriyle birisiyle kimse_var biriniz kiminle bi_insan*",
    nobody: "kimseyle kimseye hic_kimse",
    real: "gercek canli hakiki kanli",
    talk: "konus* gorus* yazis* sohbet* anlat* derdimi cevaplasin yanitlasin sorayim sormak sikayet cevap yanit",
    talked: "konustum konustugum soyledi kapatti konusmus gorustum dedi",
    connect: `bagla* aktar* yonlendir* devre* ilet* baglan* baglar* pasla* gecir gec devretsin yonlendirin iletin
      bagla_beni baglasana gecis`,
    call: "ara arar* arama* arasin arayin telefon* arayip ararim arayabil* telefonla telefonda telefondan hatta",
    called: "aradi aramis cevapsiz arandim",
    callback: `beni_arayin beni_ara beni_arar* beni_arasin geri_ara* aranmak bana_donsun bana_donun donus geri_donus
      beni_arayabil* bana_telefon* annemi_ara* babaannemi_ara* onu_ara* bana_ulas* bana_telefon donus_yap*
      arama_rica beni_geri`,
    contact: "ulas* iletisim* iletisime",
    give: "ver verin verir cagir* getir* ver_bana bulun bul gelsin gonderin yollayin verin_bana",
    want: `istiyorum isterim lazim gerek ihtiyac* istiyoruz istedigimi rica talep* olsun isti* isterdim gerekiyor arzu
      sart muhatap_istiyorum lazim_bana gerekli istirham yalvaririm`,
    rather: "tercih* yerine daha_iyi yeglerim",
    can: "miyim misiniz mumkun olur_mu abilir* ebilir* musunuz misin miyiz mi alabilir yapabilir abilir_miyim bilir_mi",
    let: "izin* birak*",
    i: "ben biz",
    me: "beni bana bize bizi benimle",
    my: "benim dosyama siparisime musterilerim* musterilerimiz bizim",
    your: "sizin size siz senin bot_sen muduruuz musun",
    family: "annem* babam* esim* kocam* karim* anneme babami babaannem* anneannem* dedem* nenem* dedemi ninem*",
    not: "degil istemiyorum hayir yok hic olmasin istemem konusmam",
    noneed: "gerek_yok ihtiyacim_yok temsilciye_baglama gerek_kalmadi baglama aramayin arama_istemiyorum istemem",
    without: "konusmadan olmadan aramadan",
    must: "gerekiyor_mu sart_mi zorunda* gerekir_mi sart",
    bot: "bot* robot* makine* yapay_zeka* otomatik*",
    stop: `yeter biktim birak kes sikildim usandim ugrasamam sacma ise_yaramaz git defol sacmalama yaramiyor felaket
      berbat`,
    how: "nasil",
    when: "ne_zaman saatleri",
    many: "kac iki uc sayisi dort bes alti",
    price: "fiyat* ucret* kadar paket* planima indirim* ek_temsilci",
    manage: `ekle* cikar* ayarla* ayarlar* davet* rol* yetkileri buton* acarim sil* widget kur* bildirim* fark
      yonetici_arasindaki atama ata`,
    customers: "musteriler* musterim* ziyaretci* musteri kullanici*",
    already: "zaten dun gecen onceden",
    done: `cozuldu halletti tesekkurler kaba tamam yardim_eden ilgiliydi nazikti sag_olsun hallettik super yardimciydi
      buldum cok_iyiydi cozdu`,
    please: "lutfen rica tesekkurler",
    look: "bak* baksin incele* bakabil* okuyor kontrol*",
    help: "yardim* destegi",
    term: `user_agent emlakci* mobil_operator operator_degistir* insan_kaynaklari kisi_basi insan_haklari cagri url
      callback api depo* satici* kurye* is_ilanlari sifre* gorev ilgili_kisi elden wifi* numara* faturadaki
      kisilik sifremi`,
    they: "o onun",
    said: "dedi yazdi soyledi buton* sahte kendini tanitti dolandirici programladi gibi_davrandi",
    now: "hemen simdi acil derhal yarin aksam ogleden_sonra sabah pazartesi sali carsamba persembe cuma bugun",
    areyou: "bot_musun insan_misin robot_mu konusuyorum",
    wait: "bekli* bekle*",
    who: "kiminle kim",
    there: "var_mi yok_mu musait orada orda burada nerede",
    does: "okuyor",
    thing: `siparis siparisim kargo kargom paket fatura para hesap sifre kart link makale bilet abonelik sozlesme
      teslimat adres uygulama veri cadir kod mektup iade masa misafir oda cihaz saat supurge form araba`,
    other: "baska baskasi komsu* arkadasimi diger",
    about: "hakkinda ilgili icin",
    which: "hangi ne neden niye",
    to: "ile",
    by: "tarafindan sizden",
    cancel: "iptal vazgectim unut ertele vazgec",
    insult: "aptal* salak* gerizekali ise_yaramaz",
  },
  ar: {
    human: `انسان انسانا بشر بشري بشريه شخص شخصا بني_ادم بني ادمي البشر حقيقي انسانه بنادم بشرا رجل سيده واحد_من ناس
      الناس زلمه حدا_حقيقي شخصيا لحم_ودم`,
    staff: `موظف* الموظف* ممثل* مشغل وكيل وكلاء الفني زميل* الزملاء زمايل* مندوب* مسؤول* موظفين وكيلا المختصين مختص
      اخصائي خبير عامل العاملين مستشار موظفه استشاري سكرتير المعني`,
    boss: "المدير مدير* المسؤول مشرف* المشرف بالمدير للمشرف رئيس* مديرك الاداره مديركم مشرفكم المسوول رئيسكم مسوول",
    team: `خدمه_العملاء خدمه الدعم دعم خدمه_العملا لخدمه فريق* قسم المبيعات الشكاوي لقسم قسمكم خدمه_عملاء الدعم_الفني
      الحسابات فريقكم البشري`,
    someone: "احد حد حدا لاحدكم احدكم شي_واحد شي_حد بحد احدا حد_فيكم واحد",
    nobody: "مع_احد اي_احد",
    real: "حقيقي حقيقيا فعلي",
    talk: `التحدث اتحدث اتكلم اكلم احكي كلم نهضر نهدر تكلم اتواصل محادثه حديث الكلام التعامل احكي_مع مخاطبه اخاطب
      احكيلي نتكلم اتفاهم يتكلم نحكي اهدر يرد رد_علي يرد_علي يجيب اسال اشتكي شكوي يساعدني_احد`,
    talked: "تحدثت تحدث كلمت قال قالت اغلق قالي",
    connect: `حول* وصل* تحويل* حولني حوليني وصلني وصلوني صعد اوصل توصلوني حولوني توصلني تحولني حطوني تصعيد صعدوا احالتي
      دلني توصيلي`,
    call: "اتصل* الاتصال اتصال يتصل دقوا مكالم* كلموني عيطو يكلم يكلمني هاتفيا تلفون تليفون جوال بالتلفون بالهاتف",
    called: "اتصلت اتصل_بها مكالمه_فائته اتصل_بي_شخص",
    callback: `اتصلوا_بي كلموني دقوا_علي عيطو_ليا الاتصال_بي يتصل_بي يتصل_علي يتصل_فيني يكلمني مكالمتي بي_احد اتصل_بي اتصلو
      تواصلوا_معي كلمني دق_علي تتصلوا_بي تكلموني يتواصل_معي رن_علي اتصلولي يتصل_بها يكلمها`,
    contact: "التواصل تواصل يتواصل اتواصل التواصل_مع",
    give: "هات* عطني اعطني اعطوني هاتلي جيب* هاتولي اطلب_لي حط خلوا",
    want: `اريد اود عايز عاوز* عاوزه ابي ابغي ابغا بدي بغيت ودي احتاج ارجو اطالب محتاج الرجاء اطلب اريد_ان محتاجه نريد
      نبغي ابغاك اطلب_من التمس ارغب لازم_احد ارجوكم`,
    rather: "افضل بدلا احسن بدل_البوت عوض",
    can: "يمكن يمكنني ممكن فيني اقدر نقدر من_الممكن بامكاني هل_من تقدر قدر",
    let: "خلي دعني خليني دعوني",
    i: "انا نحن",
    me: "بي لي علي معي ليا فيني",
    my: "طلبي رسائلي لعملائي طردي امي مديري",
    your: "كم لديكم عندكم زميلك انت منكم",
    family: "امي والدي ابي_يحتاج زوجي زوجتي ابني والدتي بامي ماما",
    not: "لا مش ما ليس مو لن لم مابي لاتتصلوا بدون",
    noneed: "لا_احتاج مش_محتاج لا_داعي مافي_داعي مو_محتاج ما_احتاج",
    without: "دون بدون",
    must: "يجب هل_يجب لازم",
    bot: "بوت روبوت* اله الروبوت البوت",
    stop: "كفايه زهقت توقفوا كفي تعبت بس_خلاص طفشت مليت تافه غبي فاشل طفح الردود",
    how: "كيف ازاي",
    when: "متي ساعات",
    many: "كم ثلاثه عدد اربعه خمسه سته",
    price: "سعر تكلفه الباقه خصم مجانا السعر",
    manage: "اضافه حذف اعد صلاحيات زر افعل اضيف دعوه اشعارات الفرق تصلهم اعدادات",
    customers: "عملائي عملاؤنا عميل عملاء_لدينا لعملائي عملاءنا العملاء_يريدون",
    already: "امس خلاص سابقا",
    done: "الحل اتحلت حل شكرا_للموظفه وقحا ساعدتني تم لطيفه لطيف حلها ممتاز خلاص_شكرا وجدت لقيت حلت لطيفه_جدا",
    please: "من_فضلك لو_سمحت لو_سمحتم ارجو رجاء الرجاء عافاكم",
    look: "يراجع يشوف يقرا مراجعه",
    help: "مساعده يساعدني",
    term: `عقارات عقاري مشغل_هاتف شركه الموارد_البشريه للشخص حقوق_الانسان تحويل_المكالمات api المستودع البائع وظائف
      كلمات_المرور المسؤول_في بالواي رقمي رقم شخص_اخر لشخص_اخر المقالات هاتف ساعات_عمل`,
    they: "هو هي انه",
    said: "قال كتب زر انتحل ادعي منتحل محتال برمجك نصاب",
    now: "الان حالا فورا بسرعه دلوقتي غدا بكره مساء صباحا اليوم الاحد_القادم قريبا",
    areyou: "هل_انت انت_انسان هل_اتحدث",
    wait: "انتظر منتظر",
    who: "من مع_من",
    there: "هل_يوجد يوجد في_حد كاين متاح هنا واش",
    does: "هل_يراجع هل_يقرا",
    thing: `طلب الطلب طردي الطرد فاتوره الفاتوره مال المال اموالي حساب بطاقتي بطاقه رابط الرابط مقال تذكره التذكره
      اشتراك عقد توصيل عنوان العنوان تطبيق كود الرمز رساله رسالتكم طاوله ضيوف غرفه جهاز ساعه مكنسه نموذج سياره
      بيانات`,
    other: "اخر اخري جاري صديق صديقي",
    about: "عن بخصوص حول_ال",
    which: "اي ما_هو ماذا لماذا ما_الفرق",
    to: "مع الي علي_موظف",
    by: "من",
    cancel: "الغ الغاء الغي الغوا تاجيل انسي",
    insult: "غبي تافه احمق",
  },
  hi: {
    human: `insaan insan aadmi banda insaano human इंसान आदमी व्यक्ति मनुष्य बंदा लोग admi log bande manushya jinda
      zinda असल real शख्स बंदे इंसानों इन्सान`,
    staff: `agent operator executive एजेंट ऑपरेटर कर्मचारी प्रतिनिधि अधिकारी customer_care_wale एग्जीक्यूटिव तकनीशियन
      adhikari staff karmchari karmchaari representative pratinidhi स्टाफ रिप्रेजेंटेटिव सहायक एग्जिक्यूटिव expert
      specialist technician`,
    boss: "manager senior supervisor boss मैनेजर सीनियर सुपरवाइजर बॉस malik बड़े_अधिकारी bade_sahab ऊपर_वाले मालिक",
    team: `customer_care team support कस्टमर_केयर ग्राहक_सेवा टीम कस्टमर helpline sales service_center हेल्पलाइन सपोर्ट
      टीम_से support_team call_center`,
    someone: "kisi koi किसी कोई किससे koi_banda",
    nobody: "kisise_nahi",
    real: "asli live असली लाइव",
    talk: `baat baatein बात baatcheet karni बातचीत bol bolna bolo बोलना बात_करा batao_kisi samjha sune सुने jawab जवाब
      puchna पूछना shikayat शिकायत bolne`,
    talked: "hui बताया bataya हुई kar_li कर_ली काट baat_hui",
    connect: `connect transfer jodo kardo joden जोड़* जोडें जोड* कनेक्ट ट्रांसफर line_pe karwa karao कराइए करवा करवाइए
      karwaiye कराओ connect_karo lagao milao लगाओ मिलाओ milwa मिलवा karwa_do karwao karwadijiye kara_do करा_दो
      करवाओ transfer_karo line_par jodiye जोड़िए भेजो`,
    call: "call phone फोन कॉल ring phone_pe फोन_पर phone_par",
    called: "kiya_tha aaya_tha missed_call किया_था आ_गया",
    callback: `mujhe_call mujhe_phone call_back मुझे_कॉल मुझे_फोन वापस_फोन वापस_कॉल mujhe_callback कॉल_करें फोन_कीजिए
      call_karo call_kar_dijiye number_pe_call number_par_call नंबर_पर_कॉल call_karwao कॉल_करवाइए phone_karke_bata
      call_kar_do call_kar_dena mujhe_ring phone_kar_dijiye phone_karo call_karne_ko`,
    contact: "contact sampark संपर्क",
    give: "do de दो दे lao bulao बुलाओ लाओ दीजिए bulaao bula bulwao दिलाओ dilao dijiye lagao",
    want: `chahiye chaiye chahta chahie चाहिए karni करनी चाहता karna hai_baat chaahiye mangta karna_hai करना_है karwani
      करवानी करवाओ lagao`,
    rather: "पसंद pasand बजाय behtar",
    can: "kya क्या sakta sakte सकता सकते sakti सकती",
    let: "dijiye",
    i: "main मैं hum हम मैंने maine",
    me: "mujhe mereko mere_ko मुझे हमें muje",
    my: "mera mere meri मेरे मेरी मेरा hamare हमारे",
    your: "aap aapka aapke आपके आपका tum तुम",
    family: "mummy papa maa माँ पिताजी पापा mammi पति पत्नी dadi दादी dada दादा nani नानी",
    not: "nahi nahin mat नहीं मत न nhi naa ना nai mat_karna मत_करना",
    noneed: `zarurat_nahi ज़रूरत_नहीं जरूरत_नहीं नहीं_चाहिए nahi_chahiye mat_do मत_दो zaroorat_nahi jarurat_nahi
      ज़रूरत_नही`,
    without: "bina बिना",
    must: "padega पड़ेगा होगा",
    bot: "bot robot machine बॉट रोबोट मशीन",
    stop: "bakwas band bas तंग बस_करो बंद hatao हटाओ bekar बेकार faltu फालतू nautanki pareshan परेशान tang",
    how: "kaise कैसे",
    when: "kab कब समय time",
    many: "kitne कितने do_operator दो_ऑपरेटर char chaar paanch चार पाँच पांच",
    price: "price plan दाम कीमत kitna प्लान",
    manage: "add set सेट कैसे_हटाएँ जोड़ें enable हटाएँ चालू बटन notification admin एडमिन फ़र्क login",
    customers: "customers ग्राहकों customer ग्राहक हमारे_ग्राहक",
    already: "already kal पहले कल",
    done: `ho_gaya theek हो_गया ठीक धन्यवाद_जिसने बदतमीज* badtameez thanks achhe अच्छे samjhaya shukriya badhiya
      mil_gaya मिल_गया`,
    please: "please plz कृपया प्लीज pls kripya na_please ji जी bhaiya",
    look: "dikhao देखे देखें जाँचते पढ़ते dekhe",
    help: "help मदद सहायता madad",
    term: `property मोबाइल_ऑपरेटर mobile_operator मानव_संसाधन प्रति_व्यक्ति मानव_अधिकार forwarding godown गोदाम seller
      विक्रेता password job नौकरी नंबर number template टेंट time_kya का_समय पासवर्ड दोस्त dost`,
    they: "usne उसने वह",
    said: "likha कहा उसने_कहा लिखा बटन nakli नकली thag ठग banaya बनाया",
    now: "abhi jaldi अभी जल्दी turant aaj subah shaam आज सुबह शाम",
    areyou: "kya_tum aap_insaan क्या_आप क्या_तुम kar_raha_hoon कर_रहा_हूँ",
    wait: "intezaar इंतज़ार इंतजार",
    who: "kisse किससे कौन",
    there: "hai_kya yaha koi_hai कोई_है यहाँ उपलब्ध kaha कहाँ hai है kya_koi koi_hai_jo",
    does: "जाँचते पढ़ते",
    thing: `order parcel bill paisa paise account pin card link address invoice otp ऑर्डर पार्सल बिल पैसे खाता कार्ड
      लिंक पता दाम ईमेल लेख email table mez kamra घड़ी मेज form फॉर्म गाड़ी`,
    other: "aur और padosi पड़ोसी कोई_और koi_aur",
    about: "ke_bare के_बारे baare bare",
    which: "kaun kaunsa कौन कौनसा क्यों kyu kyun क्या_है farak फर्क",
    to: "se ko से को",
    by: "ne ने",
    cancel: "cancel radd रद्द_कर कैंसिल",
    insult: "bewakoof bakwas बेवकूफ बकवास",
  },
};
