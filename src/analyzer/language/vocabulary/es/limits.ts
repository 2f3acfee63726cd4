import type { LimitMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** Where a skill ends, in Spanish, without accents. Source: as the English list. */
export const LIMITS: Vocabulary<LimitMeaning> = {
  can: ['puede', 'sabe', 'logra', 'es capaz de', 'ya'],
  cannot: ['no puede', 'no logra', 'no sabe', 'aun no', 'todavia no', 'no es capaz de', 'no lee', 'no escribe', 'no reconoce', 'no identifica', 'no dice', 'no suma', 'no resta', 'no contesta', 'pero no', 'tampoco', 'no nombra', 'nunca', 'no cuenta', 'no separa', 'no une', 'no usa', 'no pone', 'no puede aun'],
  except: ['excepto', 'menos', 'salvo', 'con excepcion de', 'a excepcion de', 'exceptuando'],
  only: ['solamente', 'unicamente', 'hasta', 'sin llevar', 'nada mas', 'sin reagrupar', 'dentro del'],
  omission: ['omite', 'se come', 'deja fuera', 'sustituye', 'confunde', 'invierte', 'salta', 'se salta', 'olvida', 'cambia la', 'elimina'],
  'prompt-level': ['indicacion verbal', 'ayuda fisica', 'ayuda fisica parcial', 'mano sobre mano', 'un gesto', 'gesto', 'senal visual', 'pista visual', 'pista verbal', 'un recordatorio', 'modelo', 'que un adulto', 'con un solo recordatorio', 'ayuda gestual', 'apoyo fisico', 'apoyo gestual', 'con un modelo'],
  independence: ['solo', 'sola', 'independientemente', 'de forma independiente', 'de manera independiente', 'por si solo', 'por si sola', 'por si mismo', 'por si misma', 'sin ayuda', 'sin recordatorios', 'sin apoyo', 'solito', 'solita', 'por su cuenta', 'sin que le recuerden', 'sin asistencia', 'sin que nadie'],
  contrast: ['pero', 'sin embargo', 'aunque', 'no obstante', 'mientras que', 'a pesar de'],
  thing: ['letra', 'letras', 'silaba', 'silabas', 'vocal', 'vocales', 'sonido', 'sonidos', 'palabra', 'palabras', 'oracion', 'oraciones', 'nombre', 'apellido', 'numero', 'numeros', 'moneda', 'monedas', 'reloj', 'hora', 'figura', 'figuras', 'colores', 'boton', 'botones', 'cierre', 'zapato', 'zapatos', 'calcetines', 'abrigo', 'camisa', 'dientes', 'manos', 'cuchara', 'tenedor', 'vaso', 'mochila', 'tijeras', 'fracciones', 'mayuscula', 'mayusculas', 'punto', 'comas'],
  whole: ['todas', 'todos', 'cada', 'ambas', 'ambos', 'ninguna', 'ninguno'],
};
