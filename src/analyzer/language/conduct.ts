import { hitsIn, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

/** What work habits and life with others are about. An act on these is conduct, and conduct is counted; an act on anything else is a skill. */
const NOUNS =
  /^(?:assignments?|homework|work|classwork|schoolwork|seat|materials|directions?|instructions?|class|classes|classrooms?|lessons?|groups?|peers?|friends?|friendships?|classmates?|partners?|home|discussions?|rules?|conversations?|games?|recess|playground|cafeteria|hallways?|desk|attention|activity|activities|routines?|behaviors?|expectations?|tasks?|teachers?|others|topics?|participation|projects?|tests?|quizzes|effort|moods?|feelings?|emotions?|kids|boys|girls|students?|children|people|strategy|strategies|skills?|concepts?|ideas?|choices?|school|carpet|chair|attitude|interests?|success|support|supports|help|academics?|subjects?|goals?|progress|learning|everything|anything|things|stuff|lot|eye|consequences?|authority|conflicts?|interactions?|relationships?|transitions?|changes?|settings?|environments?|mistakes?|frustration|tareas?|trabajos?|clase|companeros?|amigos?|actividad|actividades|maestr[oa]s?)$/;

/** Acts that say how somebody behaves; without a count they leave open how often. */
const ACTS =
  /^(?:avoid|ignor|wander|refus|argu|interrupt|quit|rush|guess|stare?|daydream|fidget|cr|whin|complain|isolat|withdraw|shout|scream|yell|blurt|pok|push|throw|hid|elop|rock|flap|spin|pac|laugh|giggl|mumbl|mutter|slump|sleep|slouch|nod|giv|leav|los|forget|distract|disrupt|bother|annoy|teas|bull|lie|steal|curs|swear|spit|bit|hit|kick|slam|storm|stomp|resist|shut|melt|react|escalat|retreat|freez|panic|worr|fight|crumpl|rip|tear|destroy|escap|bolt|climb over|hum|tap|doodl|procrastinat|stall|delay|dawdl|pout|sulk|sigh|roll|gaz|drift|squirm|glanc|play|talk|chat|socializ|respond|react|work|particip|prefer|tr)(?:s|es|ies|ed|ing|e)?$/;

/** Whether a sentence tells of conduct: how the child works or lives with others, not what the child can do. */
export function isConduct(statement: ReadStatement, sentence: Pick<ReadSentence, 'from' | 'to'>): boolean {
  if (hasWord(statement.words, sentence.from, sentence.to, NOUNS)) return true;
  return hitsIn(statement, sentence, 'observable', 'open-act', 'problem-act').some((hit) => ACTS.test(statement.words[hit.from]?.text ?? '') && !(statement.words[hit.from]?.text.startsWith('roll') === true && /^(?:to|from|over|onto|toward|both)$/.test(statement.words[hit.from + 1]?.text ?? '')));
}
