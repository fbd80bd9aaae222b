import { describe, expect, it } from "vitest";
import { oneSlipFrom } from "./english-slips.ts";
import { detectLanguage } from "./language.ts";

describe("one slip from a word", () => {
  const isSlip = oneSlipFrom(["receive", "message", "mail"]);

  it.each(["receive", "recieve", "receve", "receeive", "rexeive", "mesage"])("%s", (word) => {
    expect(isSlip(word)).toBe(true);
  });

  it.each(["recive1", "rcve", "massages", "mial", "mai", ""])("not: %j", (word) => {
    expect(isSlip(word)).toBe(false);
  });
});

describe("misspelt English is taken for no other language", () => {
  it.each([
    "adress chnage",
    "recieve mesage",
    "paymnet faild",
    "chnage pasword",
    "delet acount",
    "conect intergration",
    "instal exension",
    "wher is my adres",
    "canot acces accont",
    "langauge seting",
    "invoce adresse missing",
    "emial notificaton",
    "refund statsu",
    "canel subscripton",
    "updat proflie",
    "delivry tim",
    "adress wrong",
    "shiping adress",
    "produkt return",
    "kontact suport",
    "servise problem",
    "telefon number",
    "resset pasword pls",
    "ordr not arived",
    "discont code",
    "teh color is worng",
    "creditcard declind",
    "tranfer mony",
    "exprot dta",
    "remov membr",
    "statemant",
    "messag from costumer",
    "premum acount",
    "adres",
  ])("%s", (text) => {
    expect([null, "en"]).toContain(detectLanguage(text).language);
  });
});

describe("words of other languages that look like a slip stay theirs", () => {
  it.each([
    ["sv", "ändra adress"],
    ["sv", "byta lösenord"],
    ["de", "Adresse ändern"],
    ["de", "Passwort vergessen"],
    ["de", "Rechnung fehlt"],
    ["fr", "changer adresse"],
    ["da", "ændre adresse"],
    ["nl", "adres wijzigen"],
    ["es", "cambiar dirección"],
    ["it", "indirizzo sbagliato"],
    ["nb", "endre passord"],
    ["pl", "zmiana adresu"],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });
});
