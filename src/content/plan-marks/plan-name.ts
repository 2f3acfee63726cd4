/**
 * Names of documents that belong to one child's plan. Words that also name other things (`evaluation`, `eligibility`,
 * `504`) need a companion. Capitals alone tell some short names from words: `PEI`, `BIP`, `PWN`.
 */
const PLAN_NAMES: readonly RegExp[] = [
  /\bieps?\b/i,
  /\bindividuali[sz]ed (?:education(?:al)?|services?|accommodations?) (?:program|plan)\b/i,
  /\b(?:programa|plan) (?:educativo|de educación) (?:individuali[sz]ado|individual)\b/i,
  /\b(?:PEI|BIP|FBA|PWN|FIE)\b/,
  /\b(?:section )?504 (?:service |services |accommodations? |student )?(?:plan|evaluation|eligibility|meeting notice|review)\b/i,
  /\bplan (?:de (?:la )?)?(?:sección )?504\b/i,
  /\baccommodations? plan\b|\bplan de (?:acomodaciones|adaptaciones)\b/i,
  /\bprogress reports?\b|\breports? of progress\b|\bprogress (?:on|toward) (?:annual )?goals?\b|\bgoals? progress\b/i,
  /\b(?:informes?|reportes?) de(?:l)? progreso\b/i,
  /\b(?:re ?evaluation|re ?evaluación)\b/i,
  /\b(?:initial|triennial|multi ?disciplinary|psycho ?educational|psychological|neuro ?psychological|educational|special education|speech|language|occupational therapy|physical therapy|independent educational|individual|OT|PT) (?:and [a-z]+ )?(?:evaluation|assessment)(?: team)?\b/i,
  /^evaluation (?:team |summary )?(?:report|summary)$|^evaluation$|\bevaluation team report\b/i,
  /\b(?:evaluación|informe) (?:inicial|psico ?educativ[ao]|psicológic[ao]|multidisciplinari[ao]|educativ[ao]|del habla)\b|^informe de (?:la )?evaluación$/i,
  /\bprior written notice\b|\b(?:aviso|notificación) previ[oa] por escrito\b/i,
  /\bbehaviou?r(?:al)? (?:intervention |improvement )(?:support )?plan\b|\bfunctional behaviou?r(?:al)? assessment\b/i,
  /\bplan de intervención (?:de (?:la )?|del )?(?:conducta|conductual|comportamiento)\b/i,
  /\b(?:special education|disability|iep) eligibility\b|\beligibility (?:determination|report|statement|summary)\b|\bdetermination of eligibility\b/i,
  /\bdeterminación de (?:la )?elegibilidad\b/i,
];

/** Papers for everyone, papers about something else, and things to do other than to read. They owe nothing to one child. */
const OTHER_PAPERS: readonly RegExp[] = [
  /\b(?:handbooks?|booklets?|brochures?|guides?|guidebooks?|guidelines|manuals?|safeguards?|rights|newsletters?|flyers?|faqs?|glossary|toolkit|checklists?|overview|resources?|webinars?|workshops?|training|presentation|slides|policy|policies|procedures?|calendars?|directory|maps?)\b/i,
  /\b(?:sample|samples|example|examples|template|templates|blank|instructions?|directions|how to|what is|what are|understanding|about|tips)\b/i,
  /\b(?:lesson|unit|meal|payment|seating|floor|strategic|improvement|school|district|state|construction|bond|fundraising|campaign|capital|budget|lunch|menu|teacher|course|program|self|instructor|principal|staff|volunteer|product|playground|facility) (?:plans?|progress|reports?|evaluations?|assessments?|reviews?|eligibility)\b/i,
  /\b(?:athletic|athletics|sports?|lunch|meal|scholarship|medicaid|ncaa|graduation|bus|transportation) eligibility\b|\beligibility (?:report|statement|summary|determination) for (?:athletics|sports|free|reduced|lunch|meals)\b/i,
  /^(?:delete|remove|upload|attach|request|sign|edit|create|add|send|email|share|log ?in|register|report a|borrar|eliminar|subir|firmar|solicitar|enviar|editar|agregar)\b/i,
  /\b(?:manual|guías?|folletos?|garantías|salvaguard(?:as|ias)|derechos|muestra|ejemplos?|plantillas?|en blanco|política|calendario|mapa|almuerzo|menú|pago|capacitación|taller)\b/i,
];

/** A name longer than this is a paragraph that mentions a plan. */
const LONGEST = 160;

/** Whether a link's words, or a file's name, name a document of one child's plan. The name as `wordsOfName` gives it. */
export function isPlanName(name: string): boolean {
  return name !== '' && name.length <= LONGEST && PLAN_NAMES.some((words) => words.test(name)) && !isOtherPaper(name);
}

/** Whether a name is that of a paper for everyone, of another matter, or of something to do. */
export function isOtherPaper(name: string): boolean {
  return name.length > LONGEST || OTHER_PAPERS.some((words) => words.test(name));
}

/** A file's name as words: `Rivera_Sam-IEP_2026.pdf` becomes `Rivera Sam IEP`. Years and dates are no part of a document's kind. */
export function wordsOfName(name: string): string {
  return name
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[_+\-.()[\],]+/g, ' ')
    .replace(/\b\d+(?:\/\d+)+\b|\b(?!504\b)\d+\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
