import type { RefusalMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** Spanish forms of a school's no, without accents. Source: as the English list. */
export const REFUSALS: Vocabulary<RefusalMeaning> = {
  'fail-first': ['tiene que reprobar', 'debe reprobar', 'tiene que fracasar', 'debe fracasar', 'hasta que repruebe', 'hasta que fracase', 'no esta reprobando', 'dos anos atrasado', 'dos grados por debajo', 'no esta suficientemente atrasado'],
  wait: ['esperar y ver', 'vamos a esperar', 'esperemos', 'hay que esperar', 'darle tiempo', 'demosle tiempo', 'dele tiempo', 'mas tiempo', 'primero intervencion', 'primero rti', 'completar rti', 'el proximo ano veremos', 'es muy pronto'],
  'passing-so-no': ['sus notas estan bien', 'sus calificaciones estan bien', 'buenas notas', 'buenas calificaciones', 'esta pasando', 'pasa todas', 'saca buenas', 'no hay impacto educativo', 'demasiado inteligente'],
  maturity: ['madurar', 'madure', 'madurez', 'inmaduro', 'inmadura', 'inmadurez', 'necesita madurar', 'es muy pequeno', 'es muy chiquito', 'un ano mas para crecer', 'el regalo del tiempo', 'no esta listo para', 'no esta lista para'],
  'five-o-four-enough': ['504 es suficiente', '504 basta', 'con un 504', 'solo necesita un 504', 'plan 504 es suficiente'],
  resources: ['aqui no hacemos eso', 'no tenemos', 'no hay personal', 'no hay dinero', 'no hay presupuesto', 'falta de personal', 'no ofrecemos', 'es lo que tenemos', 'no hay cupo'],
  policy: ['nuestra politica', 'es la politica', 'por politica', 'politica del distrito'],
  'not-severe': ['no califica', 'no es tan grave', 'no es suficientemente grave', 'no es lo suficientemente severo', 'todos los estudiantes reciben', 'todos los ninos hacen eso'],
  pressure: ['tiene que firmar hoy', 'firme hoy', 'debe firmar', 'ya decidimos', 'ya esta decidido', 'la decision ya'],
};
