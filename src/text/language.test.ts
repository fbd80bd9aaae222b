import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language.ts";

/** Support questions by language, separated by bars. */
const samples: Readonly<Record<string, readonly string[]>> = split({
  en: "How do I reset my password? | refund status | cancel subscription | where is my parcel | can't log in | Do you ship to São Paulo? | kubectl rollout restart fails | What does 'Kindergarten' mean in the price list? | Is the café in Zürich open on Sunday? | Los Angeles delivery time | two-factor authentication lost phone | my name is José García and I can't pay | wifi not working | change email | Is GDPR supported | error 500 on checkout | does the pro plan include sso | vegan options? | Can I export data as CSV via the API | pls help asap",
  de: "Wie kann ich mein Passwort zurücksetzen? | Rechnung nicht erhalten | Wo ist mein Paket? | ich möchte mein abo kündigen | Lieferzeit nach Österreich | Konto löschen | Kann ich die Zahlungsart nachträglich ändern? | Funktioniert das auch offline?",
  fr: "Comment réinitialiser mon mot de passe ? | Je n'ai pas reçu ma commande | annuler mon abonnement | Où est mon colis ? | puis-je payer en plusieurs fois | Délai de livraison en Belgique | Supprimer mon compte | Est-ce que ça marche hors ligne ?",
  es: "¿Cómo restablezco mi contraseña? | no me llega el correo | quiero cancelar mi suscripción | ¿Dónde está mi pedido? | Puedo pagar con tarjeta? | tiempo de entrega a Canarias | eliminar mi cuenta | ¿Funciona sin conexión?",
  it: "Come posso reimpostare la password? | non ho ricevuto la fattura | voglio annullare il mio abbonamento | Dov'è il mio pacco? | Posso pagare a rate? | tempi di consegna in Sicilia | eliminare il mio account | Funziona anche senza connessione?",
  pt: "Como redefinir minha senha? | não recebi a fatura | quero cancelar minha assinatura | Onde está o meu pedido? | Posso pagar com cartão? | prazo de entrega para os Açores | apagar a minha conta | Funciona sem internet?",
  nl: "Hoe kan ik mijn wachtwoord wijzigen? | factuur niet ontvangen | ik wil mijn abonnement opzeggen | Waar is mijn pakket? | Kan ik in termijnen betalen? | levertijd naar België | account verwijderen hoe | Werkt het ook zonder internet?",
  pl: "Jak zresetować hasło? | nie dostałem faktury | chcę anulować subskrypcję | Gdzie jest moja paczka? | Czy mogę zapłacić kartą? | czas dostawy do Niemiec | usunąć konto | Czy to działa bez internetu?",
  sv: "Hur återställer jag mitt lösenord? | jag har inte fått fakturan | jag vill säga upp min prenumeration | Var är mitt paket? | Kan jag betala med kort? | leveranstid till Gotland | radera mitt konto | Fungerar det utan internet?",
  da: "Hvordan nulstiller jeg min adgangskode? | jeg har ikke modtaget fakturaen | jeg vil opsige mit abonnement | Hvor er min pakke? | Kan jeg betale med kort? | leveringstid til Bornholm | slet min konto | Virker det uden internet?",
  nb: "Hvordan tilbakestiller jeg passordet mitt? | jeg har ikke mottatt fakturaen | jeg vil avslutte abonnementet mitt | Hvor er pakken min? | Kan jeg betale med kort nå? | leveringstid til Svalbard hva er den | slette kontoen min | Fungerer det uten internett?",
  fi: "Miten vaihdan salasanan? | en ole saanut laskua | haluan perua tilaukseni | Missä pakettini on? | Voinko maksaa kortilla? | toimitusaika Ahvenanmaalle | poista tilini | Toimiiko se ilman nettiä?",
  cs: "Jak obnovím heslo? | nedostal jsem fakturu | chci zrušit předplatné | Kde je můj balík? | Můžu platit kartou? | dodací lhůta na Slovensko jaká je | smazat účet | Funguje to bez internetu?",
  tr: "Şifremi nasıl sıfırlarım? | faturam gelmedi | aboneliğimi iptal etmek istiyorum | Kargom nerede? | Kartla ödeyebilir miyim? | teslimat süresi ne kadar | hesabımı sil | İnternetsiz çalışır mı?",
  ro: "Cum îmi resetez parola? | nu am primit factura | vreau să anulez abonamentul | Unde este coletul meu? | Pot plăti cu cardul? | cât durează livrarea | șterge contul meu | Funcționează fără internet?",
  hu: "Hogyan állíthatom vissza a jelszavamat? | nem kaptam meg a számlát | le szeretném mondani az előfizetést | Hol van a csomagom? | Fizethetek kártyával? | mennyi a szállítási idő | fiók törlése | Működik internet nélkül is?",
  id: "Bagaimana cara mengganti kata sandi? | saya belum menerima faktur | saya ingin membatalkan langganan | Di mana paket saya? | Bisakah saya membayar dengan kartu? | berapa lama pengiriman | hapus akun saya | Apakah bisa tanpa internet?",
  vi: "Làm thế nào để đổi mật khẩu? | tôi chưa nhận được hóa đơn | tôi muốn hủy gói đăng ký | Đơn hàng của tôi ở đâu? | Có thể thanh toán bằng thẻ không? | giao hàng mất bao lâu | xóa tài khoản | Có hoạt động ngoại tuyến không?",
  sk: "Ako si obnovím heslo? | nedostal som faktúru | chcem zrušiť predplatné | Kde je môj balík? | Môžem platiť kartou?",
  hr: "Kako mogu promijeniti lozinku? | nisam dobio račun | želim otkazati pretplatu | Gdje je moj paket? | Mogu li platiti karticom?",
  ca: "Com puc canviar la contrasenya? | no he rebut la factura | vull cancel·lar la meva subscripció | On és el meu paquet?",
  ru: "Как сбросить пароль? | не пришёл счёт | хочу отменить подписку | Где моя посылка? | Можно оплатить картой? | срок доставки | удалить аккаунт | Работает ли Onevoice без интернета?",
  uk: "Як скинути пароль? | не прийшов рахунок | хочу скасувати підписку | Де моя посилка? | Чи можна оплатити карткою? | термін доставки | видалити акаунт | Чи працює без інтернету?",
  bg: "Как да сменя паролата си? | не съм получил фактура | искам да прекратя абонамента си | Къде е пратката ми?",
  el: "Πώς αλλάζω τον κωδικό μου; | δεν έλαβα τιμολόγιο | Πού είναι το δέμα μου; | θέλω να ακυρώσω τη συνδρομή | διαγραφή λογαριασμού",
  ar: "كيف أغير كلمة المرور؟ | لم أستلم الفاتورة | أين طلبي؟ | أريد إلغاء اشتراكي | حذف الحساب",
  fa: "چگونه رمز عبور را تغییر دهم؟ | سفارش من کجاست",
  he: "איך מאפסים סיסמה? | איפה החבילה שלי",
  hi: "मैं अपना पासवर्ड कैसे बदलूं? | मेरा ऑर्डर कहाँ है | मुझे रिफंड चाहिए | सदस्यता रद्द करें | खाता हटाएं",
  ja: "パスワードを変更するには？ | 注文はどこですか | 解約したい | 返金してください | APIキーの作り方",
  zh: "如何修改密码？ | 我的订单在哪里 | 我要退款 | 怎么取消订阅 | 刪除帳號",
  ko: "비밀번호를 어떻게 변경하나요? | 주문이 어디에 있나요 | 환불해 주세요 | 구독 취소 | 계정 삭제",
  th: "เปลี่ยนรหัสผ่านอย่างไร | คำสั่งซื้อของฉันอยู่ที่ไหน",
});

function split(joined: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(joined).map(([language, questions]) => [language, questions.split(" | ")]));
}

describe.each(Object.entries(samples))("questions in %s", (language, questions) => {
  it.each(questions)("%s", (question) => {
    const detected = detectLanguage(question);
    // A few words in Latin letters may stay unknown; they must not be taken for another language.
    if (detected.language !== null) expect(detected.language).toBe(language);
    expect(detected.confidence).toBeGreaterThanOrEqual(0);
    expect(detected.confidence).toBeLessThanOrEqual(1);
  });
});

describe("over all samples", () => {
  it("names the language of at least 97 %", () => {
    const all = Object.entries(samples).flatMap(([language, questions]) =>
      questions.map((question) => ({ language, question })),
    );
    const right = all.filter(({ language, question }) => detectLanguage(question).language === language);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe("nothing to tell a language by", () => {
  it.each([
    "",
    "   ",
    "404",
    "???",
    "kubectl",
    "ERR_404",
    "https://example.com/über",
    "a@b.de",
    "Kubernetes",
    "oder",
    "42 🎉",
  ])("%j is unknown", (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
  });
});

describe("English with something foreign in it", () => {
  it.each([
    "Do you deliver to Île-de-France and Baden-Württemberg?",
    "How do I add Señor González as a member?",
    "my article 'Wie geht das' does not show up in search",
    "what is the price for Köln",
    "the word добро shows as question marks",
    "Does the app support 日本語?",
  ])("%s", (text) => {
    expect([null, "en"]).toContain(detectLanguage(text).language);
  });
});

describe("time", () => {
  it.each(["a", " ", "ä", "?!", "das ", "a@", "/a", "我", "1a_"])("is linear on 100 kB of %j", (piece) => {
    detectLanguage(piece);
    const started = performance.now();
    detectLanguage(piece.repeat(100_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const datasets = process.env.ONEVOICE_DATASETS ?? "../shared/datasets";

describe.runIf(existsSync(datasets))("real English questions", () => {
  it("are taken for another language in at most 3 of 1,000", () => {
    const questions = readdirSync(datasets)
      .map((folder) => join(datasets, folder, "cases.jsonl"))
      .filter((path) => existsSync(path))
      .flatMap((path) => readFileSync(path, "utf8").trim().split("\n"))
      .map((line) => /"ask": ?"((?:[^"\\]|\\.)*)"/u.exec(line)?.[1] ?? "");
    const foreign = questions.filter((question) => ![null, "en"].includes(detectLanguage(question).language));
    expect(questions.length).toBeGreaterThan(1000);
    expect(foreign.length / questions.length).toBeLessThanOrEqual(0.003);
  });
});
