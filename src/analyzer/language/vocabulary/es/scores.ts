import type { ScoreMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** Scores and levels in Spanish, without accents. Source: as the English list, with the Batería, Tejas LEE, IDEL and Logramos. */
export const SCORES: Vocabulary<ScoreMeaning> = {
  test: ['bateria', 'woodcock munoz', 'woodcock', 'tejas lee', 'idel', 'logramos', 'edl', 'edl2', 'wisc', 'dibels', 'i ready', 'iready', 'map', 'star', 'staar', 'celf', 'wiat', 'ktea', 'meta pr', 'aimsweb', 'acadience', 'istation', 'mclass', 'brigance', 'basc', 'vineland', 'prueba de fluidez', 'prueba', 'lexia', 'aprenda'],
  'score-word': ['puntuacion', 'puntaje', 'puntaje estandar', 'puntuacion estandar', 'promedio', 'promedio de', 'mediana', 'obtuvo', 'saco', 'calificacion', 'calificacion de', 'resultado', 'resultado de', 'puntos', 'nota de', 'indice', 'equivalente de grado'],
  'level-system': ['lexile', 'nivel', 'nivel de lectura', 'nivel instruccional', 'edl', 'dra', 'rit', 'nivel independiente'],
  percentile: ['percentil', 'percentila', 'rango percentil', 'percentiles'],
  rubric: ['rubrica', 'rubricas', 'escala', 'lista de cotejo'],
  'level-verb': ['lee', 'escribe', 'calcula', 'trabaja', 'funciona', 'rinde', 'resuelve', 'esta', 'nivel', 'lectura', 'matematicas', 'escritura', 'se encuentra', 'comprende', 'instruccional', 'deletrea'],
  'grade-word': ['grado', 'grados', 'kinder', 'kindergarten', 'curso'],
  'level-word': ['nivel', 'niveles', 'equivalente'],
  like: ['como un alumno', 'como una alumna', 'como un estudiante', 'como una estudiante', 'como un nino', 'como una nina', 'similar a', 'equivalente a', 'como alguien', 'como uno', 'como una', 'como alumno', 'como alumna'],
  'letter-level': ['nivel'],
  material: ['texto', 'textos', 'cuento', 'cuentos', 'libro', 'libros', 'pasaje', 'pasajes', 'problemas', 'materiales', 'material', 'lista', 'listas', 'estandares', 'trabajo', 'palabras', 'lecturas', 'curriculo', 'articulos'],
  'rubric-level': ['cumple', 'excede', 'competente', 'avanzado', 'basico', 'proficiente'],
  'measured-thing': ['exactitud', 'precision', 'aciertos', 'de las veces', 'del tiempo', 'de las oportunidades', 'de los intentos', 'correctas', 'de las ocasiones', 'de acierto', 'de efectividad', 'de dominio', 'de los casos'],
};
