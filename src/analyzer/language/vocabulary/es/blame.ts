import type { Vocabulary } from '../../lexicon.ts';

/** Spanish words of blame, without accents. Source: as the English list. */
export const BLAME: Vocabulary<'blame' | 'family-blame'> = {
  blame: ['se niega a', 'se niega', 'rehusa', 'se rehusa', 'no quiere', 'flojo', 'floja', 'vago', 'perezoso', 'perezosa', 'desmotivado', 'desmotivada', 'falta de esfuerzo', 'falta de motivacion', 'no se esfuerza', 'no hace el esfuerzo', 'no pone de su parte', 'elige no', 'escoge no', 'decide no', 'descuidado', 'manipulador', 'manipuladora', 'busca atencion', 'llamar la atencion', 'debe esforzarse mas', 'tiene que esforzarse', 'podria hacerlo si', 'cuando quiere', 'no le importa', 'desafiante', 'irrespetuoso', 'mala actitud', 'inmaduro', 'inmadura'],
  'family-blame': ['debe practicar en casa', 'practicar en casa', 'ausencias excesivas', 'falta de apoyo en el hogar', 'falta de apoyo en casa', 'los padres deben', 'no entrega tareas'],
};
