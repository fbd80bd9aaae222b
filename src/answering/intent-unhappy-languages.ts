/** Anger in other languages than English: the set phrases of it, whole words, folded ("unverschämt" → unverschamt). */

/** Whether a sentence of the message, in its words as typed, holds one. */
export function angerElsewhere(sentence: string): boolean {
  return phrases.test(sentence);
}

const phrases = new RegExp(
  `(?:^| )(?:${[
    // German
    "das ist (?:doch |ja |echt |wirklich |einfach |eine |nur |so |absolut |vollig |der )*(?:frechheit|unverschamtheit|unverschamt|lacherlich|zumutung|inakzeptabel|unfassbar|unmoglich|skandal|schande|witz|letzte)",
    "(?:ich bin|wir sind) (?:sehr |total |richtig |echt |langsam |so |wirklich |mehr als )*(?:wutend|sauer|stinksauer|verargert|enttauscht|genervt|am ende meiner geduld)",
    "(?:ich habe|ich hab|wir haben|hab) (?:langsam |echt |jetzt |wirklich )*(?:die nase voll|die schnauze voll|die nase gestrichen voll|es satt|genug davon)",
    "(?:mir reichts|mir reicht es|jetzt reichts|jetzt reicht es|(?:schlechtester|miserabler|unterirdischer) (?:service|support|kundenservice)|zum (?:dritten|vierten|funften|hundertsten|x ten|xten) mal)",
    // French
    "(?:cest|c est) (?:vraiment |tout simplement |totalement |absolument |completement )*(?:inadmissible|inacceptable|scandaleux|honteux|une honte|un scandale|nimporte quoi|n importe quoi|ridicule)",
    "(?:jen|j en) ai (?:vraiment |plus que )?(?:marre|assez|ras le bol)|je suis (?:tres |vraiment |extremement )?(?:furieux|furieuse|en colere|excede|excedee|decu|decue|indigne|indignee)|pire service",
    // Spanish
    "(?:estoy|estamos) (?:muy |ya |realmente |completamente )*(?:harto|harta|hartos|enfadado|enfadada|furioso|furiosa|indignado|indignada|enojado|enojada|decepcionado|decepcionada)|(?:esto |eso )?es (?:una verguenza|inaceptable|indignante|un escandalo|una burla|una tomadura de pelo)|(?:el )?peor servicio",
    // Italian
    "(?:sono|siamo) (?:molto |davvero |veramente )*(?:furioso|furiosa|stufo|stufa|arrabbiato|arrabbiata|indignato|indignata|deluso|delusa)|e (?:inaccettabile|una vergogna|vergognoso|ridicolo|assurdo)|(?:il )?peggior servizio",
    // Portuguese
    "(?:estou|estamos) (?:muito |ja )*(?:farto|farta|furioso|furiosa|irritado|irritada|indignado|indignada|decepcionado|decepcionada)|(?:isso |isto )?e (?:inaceitavel|um absurdo|uma vergonha|ridiculo)|pior (?:servico|atendimento)",
    // Dutch
    "(?:dit|dat) is (?:echt |gewoon |toch )*(?:belachelijk|onacceptabel|schandalig|te gek voor woorden|een schande)|ik ben (?:het zat|het beu|woedend|boos|zeer teleurgesteld)|slechtste service",
    // Polish, Swedish
    "to jest (?:po prostu )?(?:skandal|nie do przyjecia|zenujace|smieszne)|mam (?:tego )?dosc|jestem (?:wsciekly|wsciekla|oburzony|oburzona)|det har ar (?:helt )?(?:oacceptabelt|lojligt|skandal|under all kritik)|jag ar (?:riktigt |sa |valdigt )?(?:arg|forbannad|besviken)",
  ].join("|")})(?= |$)`,
  "u",
);
