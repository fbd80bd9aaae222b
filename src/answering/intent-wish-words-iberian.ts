/** Words of a wish for a person in Spanish, Portuguese and Romanian; how they are written is told in intent-wish-words.ts. */
import type { WishWords } from "./intent-wish-words.ts";

export const iberianWishWords: Readonly<Record<string, WishWords>> = {
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
