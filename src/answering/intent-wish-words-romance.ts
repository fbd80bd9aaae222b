/** Words of a wish for a person in French, Spanish, Italian, Portuguese and Romanian; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const romanceWishWords: Readonly<Record<string, WishWords>> = {
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
  es: {
    human: `humano humana humanos humanas persona personas ser_humano gente umano pana carne_y_hueso persona_real
      ser_vivo senor senora senorita hombre mujer ser_pensante alguien_real mortal hueso`,
    staff: `agente agentes ajente asesor* operador* representante* represntante ejecutiv* tecnico* empleado* companero*
      companera* trabajador* teleoperador* especialista* experto* consultor* asistente* colega* colaborador*
      agentes_de telefonista* vendedor_suyo especialistas asesores* promotor* atencion_humana`,
    boss: `gerente* jefe* jefa supervisor* encargado* responsable* director* superior* manager dueno* duena mandamas
      jefatura superiores gerencia`,
    team: `soporte atencion_al_cliente servicio_al_cliente servicio_tecnico equipo ventas facturacion departamento*
      atencion comercial area oficina call_center reclamaciones quejas su_equipo tu_equipo mesa_de_ayuda
      contabilidad cobranza`,
    someone: "alguien uno_de_ustedes alguno algun alguno_de",
    nobody: "nadie ningun_agente ninguna_persona",
    real: "real reales verdad verdader* viv* de_verdad",
    talk: `hablar hablo hable conversar chatear charlar ablar platicar comunicarme discutir explicar chat trato tratar
      conversacion plática tratarlo conteste contesten elevar responda responder preguntar preguntarle atendido`,
    talked: "hable_con hablo_con hablado hablo_ayer dijo_que colgo atendio dijo me_dijo",
    connect: `pasame paseme pasenme pasar pasan comunicame comuniqueme comuniquenme transfier* transferir deriv* conect*
      ponga* pongan* ponganme pon ponme poner pone escala* escale* comunicar comunicarme atienda* atender pasa
      pasas pasarme redirij* pongame derivar pasen pase comunica enlazar enlaceme remitir remitanme dirija
      dirijanme canalicen canalizar traspas* conmuta* deriven elevar atendida quite ponga_a`,
    call: `llamar llamada llame llamen llama telefono marquen marque telefonear llamame llamada_telefonica echan
      hablar_por_telefono llamenme marcar por_telefono telefonazo timbrazo telefonica marcarme llamadita`,
    called: "llamo llamaron llamada_perdida me_llamo",
    callback: `llamame llamenme llameme me_llame me_llamen llamarme me_llaman devuelvan devolver me_marquen me_llama
      me_llames llamada_de_vuelta me_echan me_llamara me_contacte me_contacten llamarla llamarle llamarlo
      contactarme_por comuniquense_conmigo llamemen me_regresen marquenme`,
    contact: "contactar contacte contacto contactarme contacten contactarse comunicarme ponga_en_contacto contactame",
    give: "dame deme denme dar dan traigan busca traer mandame consigue consiganme buscame",
    want: `quiero quero kiero necesito gustaria quisiera deseo exijo solicito pido requiero queremos busco necesitamos
      querria me_urge me_hace_falta ocupo requerimos ruego urge querer quisieramos suplico`,
    rather: "prefiero preferiria mejor preferible en_vez",
    can: "puedo puede pueden podria podrian puedes posible podriamos hay_forma seria me_puede",
    let: "deja* deje* permit*",
    i: "yo nosotros",
    me: "me conmigo mi nos",
    my: "mi mis nuestro* nuestra*",
    your: "su sus tu tus ustedes usted vosotros vuestro* te",
    family: "madre padre mama papa marido esposo esposa hijo hija abuela abuelo",
    not: "no nunca ningun ninguna ni jamas nada",
    noneed: `no_necesito no_hace_falta no_es_necesario hace_falta sin_humanos sin_agente no_hace_falta_que ningun_humano
      no_quiero_llamadas`,
    without: "sin",
    must: "tengo_que debo hay_que necesito_llamar",
    bot: "bot bots robot* maquina* ia chatbot* automatic* ordenador computadora contestador",
    stop: `basta hart* deja_de dejen dejen_de cansad* para_de ya_basta no_sirve parad paren inutil aburrido porqueria
      quita fuera no_ayuda`,
    how: "como",
    when: "cuando horario* abre hora horas abierto",
    many: "cuantos cuantas dos tres varios numero_de cuatro cinco seis",
    price: "precio cuesta costo coste plan tarifa descuento gratis incluye adicional",
    manage: `configur* agreg* anadir eliminar invitar rol permisos activo activar crear boton widget gestionar quitar
      anado agrego borrar reciben notificaciones diferencia asignar configuro`,
    customers: "clientes visitantes cliente usuarios mis_clientes",
    already: "ya_hable ayer anterior ya_me pasada ya_lo",
    done: `resuelto solucionado arreglo gracias_a todo_bien grosera grosero arreglado solucionaron amable muy_amable
      encantadora ya_esta listo perfecto encontre quedo_resuelto ya_lo_encontre simpatica`,
    please: "por_favor porfa porfavor favor gracias pf amable",
    look: "revisar revise mirar mire vea ver atienda revisen verificar lea revisan",
    help: "ayuda ayudar ayude asistencia ayudarme",
    term: `user_agent agente_inmobiliari* operador_movil recursos_humanos por_persona derechos_humanos
      desvio_de_llamadas url api almacen vendedor repartidor empleo contrasenas administrador_de_tareas gestor
      movil persona_de_contacto en_persona wifi factura numero inmobiliario telefono_del`,
    they: "el ella ellos le",
    said: `dijo escribio boton escribe suplant* haciendose supuesto falso estafador hacerse hizo_pasar haciendose_pasar
      programo`,
    now: "ya ahora inmediatamente urgente hoy rapido manana tarde noche lunes martes miercoles jueves viernes pronto",
    areyou: "eres es_usted es_esto estoy_hablando es_un",
    wait: "esperando espero llevo",
    who: "quien quienes",
    there: "hay donde disponible ahi aqui linea",
    does: "leen revisan",
    thing: `pedido paquete factura dinero cuenta contrasena tarjeta enlace articulo billete suscripcion contrato envio
      direccion app datos carta reembolso codigo tienda_de mesa invitados habitacion aparato reloj aspirador
      aspiradora formulario coche`,
    other: "otra otro vecino amigo mas",
    about: "sobre acerca respecto",
    which: "que cual cuales por_que",
    to: "con a al",
    by: "por de",
    cancel: "cancelar cancela cancelen anular olvida olvidalo reprogramar",
    insult: "estupid* idiota* inutil mierda tont*",
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
  pt: {
    human: `humano humana humanos pessoa pessoas ser_humano gente umano carne_e_osso moca moco senhor senhora ser_vivo
      homem mulher gente_real`,
    staff: `atendente* antendente agente agentes operador* representante* tecnico tecnicos colaborador* funcionari*
      colega* consultor* assistente* especialista* empregad* comercial atendentes_de telefonista* assessor*
      especialistas pessoal_do`,
    boss: `gerente* chefe* supervisor* responsavel responsaveis diretor* coordenador* manager patrao chefia superior
      diretoria encarregad*`,
    team: `atendimento apoio_ao_cliente suporte equipe equipa setor financeiro time central sac vendas departamento
      apoio faturacao reclamacoes ouvidoria vossa_equipa central_de_atendimento contabilidade relacionamento`,
    someone: "alguem um_de_vocês algum_de",
    nobody: "ninguem nenhum_atendente",
    real: "real reais verdade viv* de_verdade",
    talk: `falar falo fala conversar fale discutir papo tratar conversa explicar chat bater_papo responda responder
      perguntar resposta`,
    talked: "falei falou ja_falei disse me_disse desligou atendeu",
    connect: `passa passe passar passem transfer* transfir* conect* ponha coloca* coloque encaminh* direcion* escal*
      passar_pra redirecion* atendido atendida passem_me encaminhar redireciona repassa repasse remeta reencaminh*
      passem_pra transferencia_para_um_atendente`,
    call: `ligar ligacao liga ligue liguem ligam telefone telefonar chamada telefonico telefonema ligarem telefonem
      por_telefone telefonica telefonada no_telefone toque`,
    called: "ligou ligaram ligaram_me me_ligaram me_ligou recebeu_ligacao",
    callback: `me_liga me_ligue me_ligar me_liguem me_ligarem ligue_me liguem_me ligar_me retorno retornem retornar
      devolvam me_retornem liga_me me_telefon* me_telefona me_contatem me_contate ligar_para_ela ligar_pra_ela
      entrem_em_contato entre_em_contato me_retorne retornem_minha`,
    contact: "contactar contatar contato contacto contactem contacte contate contactarem contate_me contactarme",
    give: "da de chama chame chamem dar arruma traz arranja arranjem manda me_de",
    want: `quero kero queria gostaria preciso desejo exijo peco solicito necessito gostava queremos aguardo precisava
      necessitava queremos_falar quis tou_a_precisar faz_favor_de solicitaria exigimos`,
    rather: "prefiro preferia melhor em_vez preferiria",
    can: "posso pode podem poderia possivel consigo podes seria podiam poderiam da_pra tem_como",
    let: "deixa deixe deixem",
    i: "eu nos",
    me: "me mim comigo",
    my: "meu minha meus minhas nosso* nossa* pra_minha",
    your: "seu sua seus vosso* teu tua voce voces vosso",
    family: "mae pai marido esposa filho filha avo esposo sogra",
    not: "nao nunca nem nenhum nenhuma nada",
    noneed:
      "nao_preciso nao_precisa nao_e_necessario sem_atendente nao_quero_ligacao sem_humano dispensa nao_e_preciso",
    without: "sem",
    must: "tenho_que preciso_ligar preciso_falar_com_um_atendente_para devo tem_que",
    bot: "bot bots robo robos maquina* ia chatbot* automatic* computador",
    stop: `chega para_de parem cansad* basta farto farta pare_de parem_de nao_serve inutil porcaria sai cansei larga
      enrolacao`,
    how: "como",
    when: "quando horario* abre horas",
    many: "quantos quantas dois tres varios quatro cinco seis",
    price: "preco custa custo plano tarifa desconto gratis inclui adicional",
    manage: `configur* adicion* remov* convidar papel permissoes ativo ativar criar botao widget gerir excluir recebem
      notificacoes diferenca atribuir`,
    customers: "clientes visitantes cliente usuarios utilizadores",
    already: "ja ontem passada",
    done: `resolvido resolveu obrigado_a tudo_certo grossa grosso resolvida simpatica simpatico otimo perfeito ja_esta
      atencioso encontrei achei otima querida`,
    please: "por_favor pf favor obrigad* gentileza pfv pff por_gentileza",
    look: "verificar veja analisar olhe ver rever leem revisados olhar",
    help: "ajuda ajudar ajude assistencia",
    term: `user_agent agente_imobiliario corretor operadora* recursos_humanos por_pessoa direitos_humanos
      desvio_de_chamadas url api armazem vendedor entregador vagas senhas tarefas pessoa_de_contato pessoalmente
      wifi numero imoveis me_chamo ligo_o_aparelho gerenciador fatura`,
    they: "ele ela eles",
    said: "disse escreveu botao falso fingindo passando passou_se golpista passou_por programou burlao",
    now: `ja agora imediatamente urgente logo hoje amanha tarde noite manha segunda terca quarta quinta sexta breve
      rapido`,
    areyou: "voce_e es_humano isso_e estou_falando e_um",
    wait: "esperando espera aguardando a_espera",
    who: "quem com_quem",
    there: "tem ha onde ai aqui disponivel linha",
    does: "leem",
    thing: `pedido pacote fatura dinheiro conta senha cartao link artigo bilhete assinatura contrato entrega endereco
      app dados barraca reembolso codigo carta nota mesa convidados quarto aparelho relogio aspirador formulario
      carro`,
    other: "outra outro vizinho amigo mais",
    about: "sobre acerca respeito",
    which: "qual quais que por_que",
    to: "com ao para pro pra",
    by: "por de",
    cancel: "cancelar cancela cancelem anular esquece remarcar",
    insult: "burr* estupid* idiota inutil merda",
  },
  ro: {
    human: "om omul uman umana persoana persoane oameni fiinta_umana carne_si_oase omului",
    staff:
      "operator* agent agentul agenti* reprezentant* consultant* angajat* coleg* specialist* tehnician* consilier*",
    boss: "sef* manager* supervizor* director* responsabil*",
    team: "serviciul_clienti serviciu_clienti suport* echip* departament* relatii_cu_clientii vanzari",
    someone: "cineva altcineva unul_dintre cinevas este_cineva",
    nobody: "nimeni",
    real: "real reala viu adevarat*",
    talk: "vorbesc vorbi vorbim discut discuta converse* comunic* explic* chat",
    talked: "vorbit mi_a_spus a_inchis",
    connect: "conecta* transfer* legatura puneti pune redirect* preia faceti_mi treceti escalad* da_mi_legatura",
    call: "suna sunati sun telefon apel apelati",
    called: "sunat_ieri apel_pierdut m_a_sunat",
    callback: `sunati_ma suna_ma ma_sunati ma_suna sa_ma_sune ma_sunati_inapoi sa_ma_sunati fiu_sunat* mi_un_telefon
      sa_ma_suna`,
    contact: "contact* contactati",
    give: "dati_mi da_mi dati chemati aduceti",
    want: "vreau vrea doresc as_vrea as_dori dori nevoie cer solicit trebuie vrem",
    rather: "prefer prefera mai_bine in_loc",
    can: "pot puteti poti putea posibil se_poate",
    let: "lasati_ma lasa_ma",
    i: "eu noi as",
    me: "ma mi imi ne",
    my: "meu mea mei mele nostri noastre",
    your: "voastra dumneavoastra ta tau vostru",
    family: "mama tata sot sotia sotul bunica",
    not: "nu niciun nici fara_sa",
    noneed: "nu_am_nevoie nu_e_nevoie",
    without: "fara",
    must: "trebuie_sa_sun",
    bot: "bot* robot* masina ai automat*",
    stop: "gata ajunge satul destul",
    how: "cum",
    when: "cand program",
    many: "cati cate doi trei",
    price: "pret costa cost reducere plan",
    manage: "adaug* sterg* configur* rol invit* buton",
    customers: "clientii clientilor vizitatori*",
    already: "deja ieri",
    done: "rezolvat multumesc_colegului",
    please: "va_rog te_rog multumesc",
    look: "verific* uite ocupe",
    help: "ajut*",
    term: "imobiliar* resurse_umane url api drepturile_omului numar parola",
    they: "el ea",
    said: "a_spus a_scris",
    now: "acum urgent imediat",
    areyou: "esti",
    wait: "astept",
    who: "cu_cine",
    there: "este_cineva exista aici acolo real_acolo",
    does: "citesc",
    cancel: "anula anulez renunt",
  },
};
