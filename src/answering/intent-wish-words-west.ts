/** Words by which customers wish for a person in Germanic and Romance languages; see intent-wish-languages.ts. */
import type { WishWords } from "./intent-wish-languages.ts";

export const westernWishWords: Readonly<Record<string, WishWords>> = {
  de: {
    who:
      "mensch|menschen|mitarbeiter\\w*|person|agenten|agent|berater\\w*|jemand\\w*|kundenservice|kundendienst|kundenbetreuer\\w*|support|vorgesetzten|sachbearbeiter\\w*|ansprechpartner\\w*|leute|\\w*mitarbeiter\\w*|\\w*kolleg\\w*|operator\\w*|\\w*abteilung|team|techniker\\w*|\\w*leiter\\w*|chef\\w*|personen|menschliche\\w*|hotline|wen|\\w*berater\\w*",
    contact:
      "sprech\\w*|reden|chatten|verbind\\w*|telefonier\\w*|weiterleit\\w*|durchstell\\w*|anruf\\w*|kontaktier\\w*|unterhalten|schreiben|ruft|rufen|haben|zuruckruf\\w*|durchgestellt|weitergeleitet|verbunden|vermittel\\w*|weitervermittel\\w*|ubergeben|telefonat|gesprach|rede|plaudern|erreich\\w*|anruft|anschau\\w*|ansieht|ansehen|helfen|hilft|antworte\\w*|meldet|melden|kummer\\w*|kontakt|ubernehmen|ubernimmt|wechseln",
    wish:
      "ich|mich|mir|wir|bitte|konnte|kann ich|verbinden|gib|geben|stellen sie|lass|will|mochte|gern|gerne|brauche|hatte|wurde|moglich|stellen|leiten|leite|holen|hol|soll|sollte|darf|muss|verlange|bestehe|lieber|endlich",
    talk:
      "sprech\\w*|reden|rede|chatten|chatte|schreib\\w*|unterhalten|telefonier\\w*|diskutier\\w*|kommunizier\\w*|zu tun|texten|gesprach|plaudern|abgespeist|antworten|antwort|herumschlag\\w*",
    no: "nicht|kein\\w*|statt|anstatt|nie|genug|satt|schluss|aufhoren|stopp",
    call:
      "(?:ruf|rufen|ruft|rufe|klingel\\w*) (?:sie |ihr |du |bitte |doch |mal )*(?:mich|uns)(?: \\w+){0,6} (?:an|zuruck|durch)|(?:mich|uns|mir|ich) (?:\\w+ ){0,5}(?:zuruckrufen|anrufen|zuruckgerufen|zuruckruft|anruft|zuruckzurufen|anzurufen|angerufen werden|telefonisch (?:kontaktieren|erreichen|melden))|(?:ruckruf|anruf|callback) (?:bitte|gewunscht|erbeten|erwunscht|erforderlich|dringend)|(?:bitte|um|einen|erbitte) (?:\\w+ )?(?:ruckruf|telefonischen (?:kontakt|ruckruf))|zuruckrufen bitte|bitte (?:\\w+ )?(?:zuruckrufen|anrufen)",
    noun:
      "mensch|menschen|\\w*mitarbeiter\\w*|kundenservice|kundendienst|kundensupport|kundenbetreuer\\w*|\\w*berater\\w*|ansprechpartner\\w*|sachbearbeiter\\w*|operator|agent|agenten|person|vorgesetzte\\w*|jemand echtes|jemanden echten",
    fill:
      "ein|eine|einen|einem|einer|echte\\w*|richtige\\w*|menschliche\\w*|lebende\\w*|live|service|support|ich|wir|will|wollen|mochte|mochten|brauche|brauchen|hatte|gern|gerne|jetzt|sofort|endlich|mit|zu|zum|den|der|die|das|vom|sprechen|reden|nur|mal|lieber|dringend|schnell|hier|gib|mir|her|geben sie|anderen|oder",
    bare:
      "ich (?:will|mochte|brauche) (?:bitte )?(?:einen|eine|einem) (?:echten |richtigen |menschlichen )?(?:menschen|mitarbeiter|person|berater|ansprechpartner)|gibt es (?:hier )?(?:auch )?(?:einen |eine )?(?:echten |richtigen |echte )?(?:menschen|person)|(?:ein(?:en)? )?(?:echte[rn]? |richtige[rn]? )?(?:mensch(?:en)?|mitarbeiter(?:in)?|kundenservice|kundendienst|berater)|mit (?:einem )?(?:mensch(?:en)?|mitarbeiter)(?: sprechen| reden)?|kein(?:en)? (?:bot|roboter|maschine)|nicht mit (?:einem|dem) (?:bot|roboter)",
    own: "mein\\w{0,2}|unser\\w{0,2}",
  },
  fr: {
    who:
      "humain|humaine|personne|conseiller|conseillere|agent|quelqu un|quelquun|operateur|representant|responsable|vrai|service client|etre humain|employe|teleconseiller|un support|superieur|collegue|equipe|conseill\\w*|employe\\w*|operatri\\w*|technicien\\w*|superviseur|manager|gens|vraie|gerant|support|hotline|commercial|service clientele|collaborateur\\w*|interlocuteur",
    contact:
      "parler|discuter|echanger|contacter|joindre|parle|mettre en contact|mettez|transferer|transferez|passez|passer|mettre en relation|connecter|appeler|rappelle\\w*|avoir|rappel\\w*|telephon\\w*|mise? en (?:relation|contact|communication)|transfere\\w*|passe|connecte\\w*|orient\\w*|redirig\\w*|entretenir|converser|dialoguer|reponde\\w*|repond|aide|aider|regarde\\w*|occupe\\w*|au telephone|tchater|chatter|bavarder|mettre|prenne",
    wish:
      "je|j ai|jai|moi|me|m|nous|puis|svp|plait|s il|passez|transferez|mettez|veux|aimerais|voudrais|peux|faut|souhait\\w*|besoin|possible|est ce qu\\w*|pouvez|pourriez|pourrais|prefere\\w*|exige|veuillez|dois|peut|desire|merci|mets|passe|transfere|connectez|demande|quon|jaimerais|laissez",
    talk:
      "parl\\w*|discut\\w*|echang\\w*|dialogu\\w*|convers\\w*|chatter|tchater|ecrire|affaire|communiquer|traiter|repond\\w*|causer",
    no: "pas|plus|jamais|marre|assez|ras le bol|non|au lieu|sans|plutot qu\\w*|arretez|stop|aucun|ni",
    call:
      "(?:rappel\\w*|appelez|appelle|telephone\\w*|recontact\\w*) (?:moi|nous)|(?:pouvez|pourriez|pourrait|pouvait|peut|veuillez|peux|pourrais|merci de|priere de|faut|puisse) (?:vous |tu |quelquun |quelqu un |un (?:conseiller|agent|humain|responsable) |on |bien |sil vous plait )*(?:me|nous) (?:rappeler|telephoner|appeler|joindre par telephone|passer un coup de (?:fil|telephone))|(?:que|qu|quon|quelquun|quelqu un|conseiller|agent|humain|personne|responsable|vous|on) (?:me|nous) (?:rappell?e\\w*|telephone\\w*|appelle\\w*|appeliez)|(?:quon|quelquun|qu on|quelqu un|conseiller|agent|humain|responsable|vous|que lon) mappel\\w*|etre (?:rappele\\w*|appele\\w*|contacte\\w* par telephone|recontacte\\w*)|(?:un )?rappel (?:telephonique|svp|sil vous plait|s il vous plait|urgent)",
    noun:
      "humain|humaine|personne|conseiller|conseillere|operateur|operatrice|agent|representant|teleconseiller|etre humain|service clients?|service clientele|responsable|superviseur|employe|technicien|interlocuteur",
    fill:
      "un|une|de|du|des|le|la|l|au|vrai|vraie|reel|reelle|humain|humaine|vivant|en direct|je|j|jai|nous|veux|voudrais|aimerais|jaimerais|souhaite|besoin|dun|d|a|parler|avec|maintenant|tout de suite|vite|immediatement|juste|seulement|plutot|en|chair et en os|support|technique|client|passez|passe|moi|donnez|ou|autre",
    bare:
      "je (?:veux|voudrais|souhaite) un(?:e)? (?:vrai(?:e)? )?(?:humain|personne|conseiller|agent humain|etre humain)(?: reelle)?|(?:un |une )?(?:vrai(?:e)? )?(?:humain|conseiller|personne reelle|personne|operateur|agent humain|agent|vraie personne|etre humain)|service client|parler a (?:un|une|quelqu).*|pas (?:un|de|a un) (?:robot|bot)",
    own: "mes|mon|ma|nos|notre",
  },
  es: {
    who:
      "humano|humana|persona|agente|alguien|representante|operador|operadora|asesor|asesora|supervisor|encargado|ser humano|servicio al cliente|atencion al cliente|gerente|ejecutivo|equipo|empleado|empleada|tecnico|asesores|agentes|companero|responsable|gente|teleoperador\\w*|personas|jefe|atencion|soporte|departamento|colega|ejecutiva|operadores|consultor",
    contact:
      "hablar|chatear|comunicar\\w*|contactar|conectar\\w*|conectame|conecteme|pasame|paseme|pasar\\w*|transfier\\w*|transferir\\w*|comunicame|comuniqueme|ponerme|poneme|ponme|llamen|llamar|llameme|hable|hablo|atienda|contacto|llam\\w*|devuelv\\w*|devolv\\w*|pas[ea]\\w*|deriv\\w*|transf\\w*|pongan|ponga|pon|poner|contact\\w*|comuni\\w*|habl\\w*|atend\\w*|charlar|platicar|convers\\w*|ayud\\w*|revis\\w*|respond\\w*|conteste\\w*|derivado|escalar|escale\\w*|enlac\\w*",
    wish:
      "quiero|quisiera|puedo|podria|puede|pueden|necesito|me|por favor|deseo|gustaria|dejame|prefiero|hablar|favor|podemos|queremos|exijo|\\w+me|queria|querria|podrian|podrias|puedes|podeis|dejen\\w*|deje\\w*|exigimos|solicito|pido|necesitamos|pongan|necesitaria|es posible|seria posible|pasen|conecten|mejor",
    talk:
      "habl\\w*|chate\\w*|convers\\w*|comunicar\\w*|platicar|charlar|tratar|escribir\\w*|atiend\\w*|atender\\w*|lidiar|respond\\w*|discutir",
    no: "no|nunca|basta|harto|harta|en vez|en lugar|sin|cansad[oa]|deja\\w*|ningun|nada de|ni",
    call:
      "(?:llame|llamen|llama|llamad|marque|marquen|telefonee|telefoneen|devuelva|devuelvan)(?:me|nos)|(?:pueden?|puedes|podeis|podrian?|podrias|podriais|quiero|necesito|quisiera|prefiero|favor|que|necesitamos|gustaria|deseo|espero|pido|alguien|agente|persona|humano|ya) (?:\\w+ ){0,3}(?:llamarme|llamarnos|telefonearme|devolverme la llamada|(?:me|nos) (?:llam(?:e|en|a|an|eis|ar|aran|ara)|telefone\\w+|devuelvan?|marquen?|regresen? la llamada))|(?:me|nos) (?:llamen|telefoneen|devuelvan la llamada|regresen la llamada)|(?:me|nos) (?:pueden?|puedes|podrian?|podrias|podeis) (?:volver a )?(?:llamar|telefonear|devolver la llamada|marcar)|llamarme (?:por favor|al|a mi)",
    noun:
      "agente|humano|persona|ser humano|operador|operadora|representante|asesor|asesora|atencion al cliente|servicio al cliente|supervisor|supervisora|encargado|empleado|ejecutivo|teleoperador|teleoperadora",
    fill:
      "un|una|el|la|al|a|de|con|real|reales|humano|humana|verdadero|verdadera|viva|vivo|en vivo|en directo|quiero|quisiera|necesito|deseo|busco|prefiero|me|pasen|pasame|paseme|pongame|ponme|denme|hablar|ahora|ahora mismo|inmediatamente|urgente|solo|ya|carne y hueso|otro|otra|o|comunicame|comuniqueme|soporte",
    bare:
      "(?:quiero|necesito) (?:a )?(?:un|una) (?:humano|persona|agente|representante|asesor)(?: real| humano)?|(?:un |una )?(?:agente|humano|persona|operador|representante|asesor)(?: real| humano| humana)?|atencion al cliente|servicio al cliente|no (?:quiero )?(?:un )?(?:bot|robot)|hablar con .*",
    own: "mis|mi|nuestr\\w+",
  },
  it: {
    who:
      "umano|umana|persona|operatore|operatrice|qualcuno|agente|consulente|rappresentante|responsabile|essere umano|assistenza clienti|servizio clienti|addetto|supervisore|persone|squadra|team|collega|dipendente|impiegat\\w*|tecnico|operatori|consulenti|umani|capo|assistenza|direttore|centralino|agenti",
    contact:
      "parlare|chattare|contattare|mettere in contatto|passatemi|passami|mi passi|collegare|collegami|trasferire|trasferitemi|trasferiscimi|mettetemi|chiamare|parlo|metta|richiamare|comunicare|richiam\\w*|chiam\\w*|telefon\\w*|mett\\w*|pass\\w*|collegat\\w*|trasfer\\w*|inoltr\\w*|discutere|dialogare|conversare|contatt\\w*|ricontatt\\w*|connett\\w*|risponda\\w*|rispond\\w*|aiut\\w*|parli\\w*|guard\\w*|occup\\w*|ripassa\\w*|interagire|scrivere|messo|messa",
    wish:
      "voglio|vorrei|posso|potrei|puo|potete|mi|bisogno|per favore|vorremmo|fatemi|fammi|passatemi|devo|preferisco|desidero|parlare|\\w+temi|puoi|potreste|potrebbe|possibile|pretendo|esigo|gradirei|serve|chiedo|vogliamo|lasci\\w*|mettermi|mettete|preferirei|piacerebbe",
    talk:
      "parl\\w*|chatt\\w*|discut\\w*|dialog\\w*|convers\\w*|comunicare|scriver\\w*|avere a che fare|interagire|rispond\\w*|risposte",
    no: "non|basta|mai|stufo|stufa|invece|niente|stanc[oa]|smett\\w*|no|nessun|senza|ne",
    call:
      "(?:ri)?chiamatemi|(?:ri)?chiamami|(?:ri)?chiamateci|telefonatemi|telefonami|(?:ri)?chiamarmi|telefonarmi|ricontattatemi|ricontattarmi|(?:mi|ci) (?:\\w+ ){0,2}(?:(?:ri)?chiam(?:i|ino|ate|a|are|asse|assero|iate|erete)|telefon(?:i|ate|are|ino|asse))|farmi (?:ri)?chiamare|essere (?:(?:ri)?chiamat\\w|ricontattat\\w|contattat\\w al telefono)|(?:vorrei|desidero|voglio|chiedo) (?:di )?(?:ricevere )?(?:una )?(?:telefonata|chiamata|richiamata)",
    noun:
      "operatore|operatrice|umano|essere umano|agente|consulente|rappresentante|servizio clienti|assistenza clienti|addetto|responsabile|supervisore|persona|impiegato|assistente umano",
    fill:
      "un|una|uno|il|la|lo|con|di|del|al|reale|vera|vero|umano|umana|vivo|viva|in carne e ossa|voglio|vorrei|mi serve|serve|mi|bisogno|ho|parlare|passatemi|passami|datemi|dammi|subito|adesso|ora|immediatamente|solo|altro|o|cerco|preferisco|live|assistenza|clienti",
    bare:
      "(?:voglio|vorrei) un(?:a)? (?:operatore|umano|persona)(?: vera| reale| umano)?|(?:un |una )?(?:operatore|umano|persona reale|persona vera|persona|agente umano)(?: umano| reale)?|servizio clienti|parlare con .*|non (?:voglio )?(?:un )?(?:bot|robot)",
    own: "miei|mio|mia|mie|nostr\\w+",
  },
  pt: {
    who:
      "humano|humana|pessoa|atendente|agente|alguem|representante|operador|operadora|assistente humano|ser humano|supervisor|gerente|atendimento humano|suporte|apoio ao cliente|consultor|equipa|equipe|time|funcionari\\w*|empregad\\w*|colaborador\\w*|tecnico|gente|colega|consultora|atendentes|agentes|humanos|chefe|responsavel|atendimento|pessoas|comercial|central",
    contact:
      "falar|conversar|contactar|contatar|conectar|transfira|transfere|transferir|passar|passe|ligar|ligue|encaminhar|encaminhe|atendido|atendida|atenda|falo|chamar|comunicar|fale|lig(?:ue|uem|a|ar|am|aria|arem|acao)|telefon\\w*|retorn\\w*|transfer\\w*|transfir\\w*|pass\\w*|encaminh\\w*|coloc\\w*|coloquem|ponha\\w*|contact\\w*|contat\\w*|convers\\w*|bater papo|atend\\w*|ajud\\w*|respond\\w*|direcion\\w*|conect\\w*|redirecion\\w*|escal\\w*|analis\\w*|veja|olhe|fala",
    wish:
      "quero|queria|gostaria|posso|poderia|pode|preciso|me|por favor|quisera|deixe|podemos|desejo|falar|prefiro|favor|queremos|gostava|poderiam|podem|podes|podia|possivel|exijo|tem como|deixem|necessito|peco|solicito|por gentileza|faz favor|da pra|coloque\\w*|transfira|passem|passe",
    talk:
      "fal\\w*|convers\\w*|chat\\w*|comunicar|tratar|escrever|lidar|teclar|respond\\w*|discutir|atendid\\w*|bater papo",
    no: "nao|nunca|chega|basta|fart[oa]|cansad[oa]|em vez|sem|pare\\w*|nenhum|nada de|nem",
    call:
      "(?:me|nos) (?:\\w+ ){0,3}(?:lig(?:ue|uem|a|ar|am|aria|arem|assem)|telefon\\w+|retorn(?:e|em|ar)|chamem)|lig(?:ue|uem|a|ar|arem|ue me|uem me) (?:\\w+ )?(?:me|nos|para mim|de volta|pra mim|para o meu|no meu|para meu|no celular)|telefon\\w+ me|ligue me|liguem me|(?:retorn\\w+|devolv\\w+) (?:a |minha |me |esta )*(?:ligacao|chamada)|(?:quero|gostaria de|preciso de|desejo|prefiro) (?:receber |de )?uma (?:ligacao|chamada)|contact\\w+ por telefone",
    noun:
      "atendente|humano|ser humano|pessoa|operador|operadora|agente|atendimento humano|assistente humano|representante|supervisor|gerente|funcionario|funcionaria|apoio ao cliente|atendimento ao cliente|servico ao cliente|consultor",
    fill:
      "um|uma|o|a|ao|com|de|do|da|real|humano|humana|verdade|viva|vivo|ao vivo|quero|queria|gostaria|preciso|desejo|me|passe|passa|passem|transfira|falar|agora|ja|imediatamente|urgente|so|outro|outra|ou|carne e osso|suporte|chame|prefiro|apenas",
    bare:
      "(?:quero|preciso de) um(?:a)? (?:humano|pessoa|atendente|operador)(?: real| humano)?|(?:um |uma )?(?:atendente|humano|pessoa real|pessoa|operador|agente)(?: humano| real)?|atendimento humano|falar com .*|nao (?:quero )?(?:um )?(?:bot|robo)",
    own: "meus?|minhas?|noss[oa]s?",
  },
  nl: {
    who:
      "mens|medewerker|persoon|iemand|mensen|klantenservice|agent|vertegenwoordiger|collega|leidinggevende|echt iemand|supportmedewerker|adviseur|\\w*medewerk\\w*|collega\\w*|team|afdeling|manager|operator|baas|specialist|klantendienst|helpdesk|vertegenwoordiger\\w*|adviseurs|support",
    contact:
      "spreken|praten|chatten|verbinden|verbind|doorverbinden|doorverbonden|contact|bellen|gesproken|doorschakelen|spreek|praat|krijgen|terugbel\\w*|teruggebeld|gebeld|opbel\\w*|belt|bel|doorverb\\w*|doorgeschakeld|doorzet\\w*|gesprek|telefon\\w*|chat|kletsen|overzet\\w*|zetten|overgezet|aan de lijn|antwoord\\w*|reageer\\w*|helpen|helpt|kijken|kijkt|overneemt|overnemen|bereik\\w*|geholpen|schakel\\w*|contact\\w*|te woord",
    wish:
      "ik|mij|me|wij|graag|kan|kunt|mag|wil|alsjeblieft|alstublieft|laat|verbind|zou|wilt|willen|wens|moet|liever|aub|ajb|svp|mogelijk|verzoek|eis|nodig|kun|even|bel|zet|geef|schakel|mogen",
    talk:
      "sprek\\w*|praat|praten|chat\\w*|kletsen|schrijven|communiceren|te maken|gesprek|discussier\\w*|antwoord\\w*|geholpen|typen",
    no: "niet|geen|nooit|genoeg|zat|stop|beu|in plaats|zonder|klaar met|moe",
    call:
      "(?:bel|bellen|belt) (?:\\w+ ){0,2}(?:mij|me|ons)|(?:mij|me|ons) (?:\\w+ ){0,5}(?:terug ?bellen|bellen|opbellen|terugbelt|belt|terug te bellen|te bellen|telefoneren|terug belt)|(?:word|worden|wil|zou) (?:\\w+ ){0,4}(?:(?:terug)?gebeld|opgebeld|terug gebeld)|terugbelverzoek|terugbellen (?:graag|aub|alstublieft|alsjeblieft|svp)|(?:graag|aub) (?:\\w+ ){0,2}(?:terugbellen|bellen|gebeld|telefoontje)",
    noun:
      "mens|persoon|\\w*medewerk\\w*|klantenservice|klantendienst|vertegenwoordiger|collega|leidinggevende|adviseur|agent|operator|iemand echt",
    fill:
      "een|de|het|echt|echte|menselijk|menselijke|levend|levende|live|ik|wij|wil|willen|zou|graag|met|van|aan|naar|nu|meteen|direct|snel|spreken|praten|liever|heb|nodig|geef|mij|me|support|alleen|gewoon|even|hier|andere|of|aub|ajb|svp",
    bare:
      "ik wil (?:graag )?een (?:echt |echte )?(?:mens|persoon|medewerker)|(?:een )?(?:echt(?:e)? )?(?:mens|medewerker|persoon)|klantenservice|geen (?:bot|robot)|(?:praten|spreken) met .*",
    own: "mijn|onze|ons",
  },
  sv: {
    who:
      "manniska|person|nagon|medarbetare|agent|kundtjanst|handlaggare|representant|operator|anstalld|riktig|support|chef|radgivare|manniskor|kolleg\\w*|team\\w*|avdelning\\w*|kundtjanst\\w*|\\w*personal\\w*|saljare|tekniker|expert|\\w*handlaggare\\w*|mansklig\\w*|levande|kundservice\\w*|ansvarig|\\w*medarbetare\\w*",
    contact:
      "prata|tala|chatta|koppla|kopplas|kontakta|kontakt|ringa|ringer|snacka|kopplad|skicka mig|vidare|ring|ring\\w*|uppringd|vidarekoppl\\w*|svara\\w*|hjalp\\w*|titta\\w*|ta over|samtal\\w*|telefon\\w*|chatt|koppl\\w*|byt|byta|kontakt\\w*|hora av|overfor\\w*|framkopplad",
    wish:
      "jag|mig|vi|kan|vill|tack|snalla|lat|koppla|far|skulle|onskar|behover|foredrar|kraver|gar|mojligt|helst|hellre|ska|maste|be|ge|byt|garna",
    talk: "prata\\w*|tala|chatta|snacka|skriva|kommunicera|diskutera|att gora|svar\\w*",
    no: "inte|ingen|inga|aldrig|trott|nog|slipp\\w*|istallet|sluta|utan|ej",
    call:
      "(?:ring|ringa|ringer) (?:\\w+ ){0,2}(?:mig|oss)|ring (?:upp|tillbaka)|(?:bli|blir|blev) (?:uppringd|ringd|kontaktad (?:per|via|pa) telefon)|uppringd|(?:onskar|vill ha|behover) (?:\\w+ )?(?:aterringning|ett samtal|uppringning)|aterringning|kontakta (?:mig|oss) (?:per|pa|via) telefon",
    noun:
      "manniska|person|\\w*medarbetare|kundtjanst\\w*|kundservice|\\w*handlaggare|operator|agent|representant|radgivare|chef|supportpersonal",
    fill:
      "en|ett|riktig|levande|mansklig|akta|verklig|jag|vi|vill|ha|skulle|behover|onskar|med|till|fran|prata|tala|nu|genast|direkt|helst|bara|hellre|ge|mig|snabbt|annan|eller|support|live|fa",
    bare:
      "jag vill ha en (?:riktig |levande )?(?:manniska|person)|(?:en )?(?:riktig |levande )?(?:manniska|person|medarbetare)|kundtjanst|(?:prata|tala) med .*|ingen (?:bot|robot)",
    own: "min|mina|mitt|var|vara|vart",
  },
  da: {
    who:
      "menneske|mennesket|person|nogen|medarbejder\\w*|agent|kundeservice|konsulent|repraesentant|rigtig|support|chef|radgiver|kollega|mennesker|kolleg\\w*|team\\w*|afdeling\\w*|\\w*medarbejder\\w*|personale\\w*|saelger|tekniker|ekspert|kundeservice\\w*|menneskelig\\w*|levende|sagsbehandler|operator|leder|kundekonsulent|ansvarlig",
    contact:
      "tale|snakke|chatte|stille|stil|viderestil\\w*|kontakte|kontakt|ringe|ring|forbind\\w*|omstill\\w*|taler|ring\\w*|stillet|stilles|snakker|svar\\w*|hjaelp\\w*|kigg\\w*|se pa|tage over|overtag\\w*|samtale|telefon\\w*|skift\\w*|overfor\\w*|kontakt\\w*|forbundet|igennem|skrive",
    wish:
      "jeg|mig|vi|kan|vil|tak|venligst|lad|stil|ma|gerne|ville|onsker|behov|foretraekker|kraever|skal|kunne|muligt|hellere|skift|giv|bede|ring",
    talk: "tale|taler|snakke|snakker|chatte|skrive|kommunikere|diskutere|at gore|svar\\w*",
    no: "ikke|ingen|aldrig|traet|nok|i stedet|slip\\w*|stop\\w*|uden|ej",
    call:
      "(?:ring|ringe|ringer) (?:\\w+ ){0,3}(?:mig|os)|ring (?:venligst )?(?:op|tilbage)|(?:blive|bliver|blev) (?:\\w+ )?(?:ringet op|kontaktet telefonisk|ringet)|ringes op|(?:onsker|vil gerne have|vil have|bestil) (?:et |en )?(?:opkald|opringning|tilbagekald)|opringning|kontakt mig (?:pa|per|via) telefon",
    noun:
      "menneske|person|\\w*medarbejder|kundeservice|konsulent|sagsbehandler|operator|agent|repraesentant|radgiver|leder|chef|kundekonsulent",
    fill:
      "et|en|rigtigt|rigtig|levende|menneskelig|aegte|virkeligt|jeg|vi|vil|gerne|have|skal|onsker|behov|brug|for|med|til|fra|tale|snakke|nu|straks|hellere|bare|giv|mig|hurtigt|anden|eller|support|live|kun",
    bare:
      "(?:et )?(?:rigtigt |levende )?(?:menneske|medarbejder)|(?:en )?(?:rigtig )?(?:person|medarbejder)|kundeservice|(?:tale|snakke) med .*|ikke en (?:bot|robot)",
    own: "min|mine|mit|vores",
  },
  nb: {
    who:
      "menneske|person|noen|medarbeider|agent|kundeservice|kundebehandler|saksbehandler|representant|ekte|support|sjef|radgiver|kollega|mennesker|kolleg\\w*|team\\w*|avdeling\\w*|\\w*medarbeider\\w*|\\w*behandler\\w*|ansatt\\w*|selger|tekniker|ekspert|menneskelig\\w*|levende|kundeservice\\w*|operator\\w*|leder|kundesenter\\w*|kundestotte|ansvarlig",
    contact:
      "snakke|prate|chatte|sette|sett|koble|kobles|kontakte|kontakt|ringe|ring|overfor\\w*|snakker|overfort|ring\\w*|videre\\w*|satt|snakk\\w*|svar\\w*|hjelp\\w*|se pa|ta over|overta\\w*|samtale|telefon\\w*|byttet?|bytt|kontakt\\w*|kobl\\w*|gjennom|skrive",
    wish:
      "jeg|meg|vi|kan|vil|takk|vennligst|la|sett|far|gjerne|ville|onsker|trenger|foretrekker|krever|kunne|mulig|heller|skal|bytt|gi|be|ring",
    talk: "snakk\\w*|prat\\w*|chatte|skrive|kommunisere|diskutere|a gjore|svar\\w*",
    no: "ikke|ingen|aldri|lei|nok|i stedet|istedenfor|slutt\\w*|stopp\\w*|uten|slipp\\w*",
    call:
      "(?:ring|ringe|ringer) (?:\\w+ ){0,3}(?:meg|oss)|ring (?:opp|tilbake)|(?:bli|blir|ble) (?:\\w+ )?(?:oppringt|ringt(?: opp)?|kontaktet pa telefon)|oppringt|(?:onsker|vil gjerne ha|vil ha|bestill) (?:et |en )?(?:oppringning|telefonsamtale|samtale|tilbakeringing)|oppringning|tilbakeringing|kontakt meg (?:pa|per|via) telefon",
    noun:
      "menneske|person|\\w*medarbeider|kundeservice|\\w*behandler|konsulent|operator|agent|representant|radgiver|leder|sjef|kundestotte",
    fill:
      "et|en|ekte|levende|menneskelig|virkelig|jeg|vi|vil|gjerne|ha|skal|onsker|trenger|med|til|fra|snakke|prate|na|straks|heller|bare|gi|meg|raskt|annen|eller|support|live|kun|fa",
    bare:
      "(?:et )?(?:ekte |levende )?(?:menneske)|(?:en )?(?:ekte )?(?:person|kundebehandler|medarbeider)|kundeservice|(?:snakke|prate) med .*|ikke en (?:bot|robot)",
    own: "min|mine|mitt|vare|vart|var",
  },
};
