/** Words of a wish for a person in French and Italian; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const frenchAndItalianWishWords: Readonly<Record<string, WishWords>> = {
  fr: {
    human: `humain humaine humains personne personnes etre_humain gens vrai_personne persone interlocuteur* kelkun
      etre_vivant monsieur dame mec nana vivant physique personne_physique chair_et_en_os de_chair chair`,
    staff: `agent agents conseiller* conseilliere* conseille consseiller operateur* operatrice* technicien*
      collaborateur* collegue* collegues representant* employe* teleconseiller* specialiste* expert* commercial*
      assistant* gestionnaire charge_de_clientele specialiste employes teleoperateur* standardiste conseillers
      competent`,
    boss: `responsable* superieur* manager* chef* directeur* directrice superviseur* patron* encadrant dirigeant chefs
      patronne hierarchie direction encadrement`,
    team: `service service_client service_clientele support sav equipe* apres_vente facturation hotline departement
      standard service_commercial ventes reclamations service_reclamations service_technique votre_equipe
      chez_vous comptabilite commerciaux assistance_telephonique`,
    someone: "quelqu quelquun qqun qqn un_de_vous l_un_de quelqu_un",
    nobody: "personne_ne a_personne aucun_conseiller nul",
    real: "vrai* reel* reelle* vivant* en_chair",
    talk: `parler parle parl discuter chatter echanger dialoguer entretenir discute causer converser voir_avec voir_ca
      parlez expliquer chat entretien conversation traiter papoter adresser m_adresser communiquer echange
      rendez_vous parlerai voir_quelqu`,
    talked: "parlais ai_parle a_parle ai_eu m_a_dit a_dit disait raccroche ma_dit",
    connect: `passez passe passer transferez transferer transfere transmettre connectez connecter mettez mettre
      en_relation redirigez rediriger escalader basculer orientez transmettez relation mise_en_relation passez_moi
      passe_moi intervenir faites_intervenir bascule dirigez diriger aiguillez aiguiller renvoyez branchez traite
      passer_a sortir_du mettez_un`,
    call: `appeler appelle appelez telephone telephoner appel telephones fil appellent joindre_par bout_du_fil
      m_appelle tel phone coup_de_fil rendez_vous_telephonique au_telephone par_telephone tel_moi passer_un_coup
      appeliez`,
    called: "appele appelee appel_manque telephone_hier",
    callback: `rappel rappeler rappelez rappelle rappele rappelee m_appeler m_appelle rappelez_moi appelez_moi rappeliez
      me_rappeler me_telephoner lui_telephoner rappelez_la rappelez_le me_contacter me_rappelle me_recontacter
      me_contacte mappelle quon_mappelle`,
    contact: "contact contacter joindre contacte contactez contactent recontacte* contactiez",
    give: "donnez donne donner trouvez trouver filez avoir ramenez file envoyez trouve appelez_moi_un",
    want: `veux veu voudrais souhaite aimerais desire besoin demande exige jveux voulons souhaiterais jaimerais
      faudrait merci_de voudrait ve aimerai cherche veut attends_que voudrai sollicite requiers il_me_faut il_faut
      besoin_d j_exige il_faudrait reclame aimerait supplie`,
    rather: "prefere preferais prefererais plutot mieux prefererai",
    can: "peux puis peut pouvez pourrais pourriez pourrait possible auriez est_ce_que peut_on",
    let: "laissez laisse",
    i: "je j jveux on nous jai",
    me: "moi me m nous",
    my: "mon ma mes notre nos",
    your: "votre vos vous ton tu te tes t ta",
    family: "mere pere mari femme maman papa fils fille parents grand_mere",
    not: "pas ne n jamais non plus aucun aucune rien",
    noneed: `pas_besoin inutile n_ai_pas_besoin inutile_de pas_la_peine sans_agent pas_d_humain pas_d_agent pas_d_appel
      ne_plus_m_appeler`,
    without: "sans",
    must: "dois faut_il dois_je doit faut",
    bot: "robot* bot bots machine* ia chatbot* automate* automatique* ordinateur",
    stop: `marre ras_le_bol arretez arrete stop assez refuse suffit nul debile sortir_du saoule gave chiant bidon
      debrouille nulle inutile_bot`,
    how: "comment",
    when: "quand horaire* ouvert* heures samedi dimanche",
    many: "combien deux trois plusieurs nombre quatre cinq six",
    price: "prix cout coute tarif forfait gratuit reduction offre remise inclus",
    manage: `configurer ajouter supprimer inviter role parametrer activer creer bouton widget modele gerer droits
      integration installer equipe_ajout reglages desactiver recoivent transferts notifications administrateur
      difference attribuer`,
    customers: "clients visiteurs client utilisateurs nos_clients mes_clients",
    already: "deja hier dernier derniere hier_soir deja_eu",
    done: `regle resolu resolue merci_a aide_merci tout_est_bon incompetent desagreable c_est_bon adorable gentil
      gentille c_est_regle j_ai_eu a_regle parfait sympa trouve gentils charmante`,
    please: "svp stp s_il s_il_vous_plait plait merci sil_vous_plait",
    look: "regarder regarde verifier verifie examiner traite relire revoir consulter occuper occupe",
    help: "aide aider assistance intervention",
    term: `user_agent agent_immobilier operateur_mobile changer_d_operateur ressources_humaines par_personne
      droits_humains renvoi_d_appel url api entrepot vendeur livreur emploi mots_de_passe rappel_de_produit
      rappels numero immobilier mobile personne_a_contacter wifi facture en_personne rappelle_moi_mon rappeler_de
      m_appelle_anna reduction depot faux_conseiller intelligence imprimante assistant_vocal je_mappelle`,
    they: "il elle ils",
    said: "dit ecrit bouton disait pretend pretendant faisant_passer soi_disant",
    now: `maintenant immediatement urgent vite tout_de_suite aujourd demain soir apres_midi matin lundi mardi mercredi
      jeudi vendredi bientot rapidement`,
    areyou: "etes_vous es_tu t_es je_parle est_ce_un parle_t",
    wait: "attends attend attente",
    who: "qui a_qui",
    there: "y_a il_y_a ya y_a_t_il dispo disponible ou ici",
    does: "est_ce lisent relisent a_t",
    thing: `commande colis facture argent compte passe carte lien article billet abonnement contrat livraison adresse
      appli donnees tente virement code remboursement courrier table invites chambre appareil montre aspirateur
      telephone_portable rendez_vous_medical voiture`,
    other: "autre autres voisin ami quelqu_un_d_autre",
    about: "sujet propos concernant",
    which: "quel quelle quels quelles pourquoi que",
    to: "a avec au vers",
    by: "par de",
    cancel: "annuler annulez annule annulation resilier reporter oubliez",
    insult: "stupide debile idiot* merde nul",
  },
  it: {
    human: `umano umana umani essere_umano persona persone esseri_umani carne_e_ossa persona_vera gente signore signora
      uomo donna essere_vivente umanoide cristiano`,
    staff: `operator* opertore operatric* agente agenti consulent* tecnico tecnici collaborator* collega colleghi
      rappresentant* addett* impiegat* specialist* espert* assistent* commerciale dipendent* centralinista*
      funzionari* incaricat* esperti operatori_umani referente`,
    boss: `responsabil* capo direttor* superviso* manager titolare superior* capi dirigente direzione superiori
      capoufficio`,
    team: `servizio_clienti assistenza assistenza_clienti supporto team ufficio reparto fatturazione vendite squadra
      centralino reclami ufficio_reclami vostro_team contabilita amministrazione servizio_tecnico assistenza_umana`,
    someone: "qualcuno uno_di_voi qualcun",
    nobody: "nessuno nessun_operatore",
    real: "vero vera reale reali viv* in_carne",
    talk: `parlare parlo parla conferire chattare discutere dialogare parli spiegare colloquio parlarne chat trattare
      conversare parliamo comunicare rispondere risponda chiedere risposta`,
    talked: "ho_parlato ha_parlato ha_detto riattaccato disse detto parlato",
    connect: `passatemi passami passi passate trasferisc* trasferit* trasferir* mettimi mettetemi metta mettermi mettere
      collegatemi collegami collegarmi inoltr* contatto_con faccia_parlare escalation passarmi connett* dirott*
      passare coinvolg* rimand* messa messo girami giratemi rimandatemi dirottatemi smistate passaggio_a
      indirizzatemi deviare`,
    call: `chiamare chiamata chiamatemi chiami telefonare telefono chiamarmi telefonate telefonicamente chiamate
      telefonata chiama al_telefono colpo_di_telefono per_telefono squillo`,
    called: "chiamato chiamata_persa chiamò ha_chiamato",
    callback: `richiamar* richiamat* richiami chiamatemi chiamami chiamarmi richiamatemi ricontatt* mi_chiami mi_chiamate
      mi_richiami mi_chiamino farmi_chiamare fate_chiamare mi_telefoni telefonarmi contattarmi chiamarla chiamarlo
      mi_contattate mi_contatti fatemi_chiamare mi_ricontatti`,
    contact: `contattare contatto contattarmi contattato contattata contattatemi contatti contattino raggiungere
      contattami`,
    give: "dammi datemi dare trovatemi dia portatemi trovami chiamami_un mandami",
    want: `voglio volio vorrei bisogno serve esigo chiedo desidero pretendo gradirei mi_serve vogliamo richiedo
      necessito cerco ho_bisogno richiederei avrei_bisogno occorre vorremmo necessita voglia prego`,
    rather: "preferisco preferirei meglio piuttosto invece",
    can: "posso potrei potete puo possibile sarebbe puoi potreste potrebbe si_puo",
    let: "lasciatemi lasciami fatemi fammi faccia",
    i: "io noi",
    me: "mi me ci",
    my: "mio mia miei mie nostr*",
    your: "vostr* suo sua tuo tua tuoi voi lei tu vi",
    family: "madre padre mamma papa marito moglie figlio figlia nonna nonno",
    not: "non no mai niente nessun nessuna ne",
    noneed: "non_serve non_ho_bisogno non_occorre senza_operatore niente_telefonate nessuna_chiamata non_c_e_bisogno",
    without: "senza",
    must: "devo bisogna si_deve",
    bot: "bot robot macchin* ia chatbot* automatic* computer risponditore",
    stop: "basta stufo stufa smettila smettetela stanc* piantala inutile schifo non_serve_a togliti via",
    how: "come",
    when: "quando orari* apre ore",
    many: "quanti quante due tre vari quattro cinque sei",
    price: "prezzo costa costo piano tariffa sconti sconto gratis include aggiuntivo",
    manage: `configur* aggiung* rimuov* invitare ruolo permessi attivo attivare creare pulsante widget gestire elimin*
      ricevono notifiche differenza assegnare`,
    customers: "clienti visitatori cliente utenti",
    already: "gia ieri scorsa",
    done: `risolto sistemato grazie_all tutto_a_posto maleducat* scortes* grazie_alla gentilissim* gentile perfetto
      a_posto cortese trovato carina carino gentilissima risolta`,
    please: "per_favore favore grazie cortesia gentilmente per_piacere pls perfavore",
    look: "controllare guardi guardare veda occupi verificare controlla controllati leggono occuparsi",
    help: "aiuto aiutare aiuti assista",
    term: `user_agent agente_immobiliare operatore_mobile operatore_telefonico risorse_umane a_persona diritti_umani
      trasferimento_di_chiamata url api magazzino venditore corriere lavoro password gestore
      persona_di_riferimento di_persona wifi numero immobiliare compatibile mi_chiamo fattura`,
    they: "lui ha_detto_che",
    said: "detto scritto pulsante finto fingendosi fingeva spacciandosi truffatore spacciato programmato",
    now: `subito adesso ora immediatamente urgente oggi domani stasera pomeriggio mattina lunedi martedi mercoledi
      giovedi venerdi presto`,
    areyou: "sei_un sei_umano e_un_robot sto_parlando lei_e e_umano",
    wait: "aspetto aspettando attendo attesa",
    who: "chi con_chi",
    there: "c_e ce ci_sono dove disponibile qui linea",
    does: "leggono",
    thing: `ordine pacco fattura soldi account password carta link articolo biglietto abbonamento contratto consegna
      indirizzo app dati tenda rimborso codice lettera tavolo ospiti camera apparecchio orologio aspirapolvere
      modulo auto`,
    other: "altra altro vicino amico",
    about: "riguardo circa sul",
    which: "quale quali che cosa perche",
    to: "con a al",
    by: "da di dal",
    cancel: "annulla annullare annullate disdire rimandare dimentica",
    insult: "stupid* idiota inutile merda scemo",
  },
};
