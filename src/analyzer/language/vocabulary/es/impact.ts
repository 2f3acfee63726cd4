import type { ImpactMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** How a disability shows in school work, in Spanish, without accents. Source: as the English list. */
export const IMPACT: Vocabulary<ImpactMeaning> = {
  cause: ['debido a', 'por causa de', 'a causa de', 'como resultado de', 'porque', 'dado que', 'ya que', 'por su', 'como lee', 'por lo que'],
  disability: ['discapacidad', 'impedimento', 'trastorno', 'deficit', 'tdah', 'autismo', 'dislexia', 'debilidad', 'condicion', 'dificultad', 'dificultades', 'memoria', 'procesamiento', 'motricidad fina', 'ansiedad', 'perdida auditiva', 'lenguaje', 'atencion', 'habla', 'tan despacio', 'tan lento', 'vision', 'audicion', 'problema especifico de aprendizaje', 'dificultad especifica'],
  effect: ['afecta', 'afectan', 'impacta', 'limita', 'limitan', 'interfiere', 'interfieren', 'impide', 'impiden', 'dificulta', 'dificultan', 'hace dificil', 'le hace dificil', 'hace que', 'no le permite', 'obstaculiza', 'no alcanza a', 'no termina', 'no puede', 'se queda atras', 'retrasa', 'por lo que'],
  'school-work': ['clase', 'clases', 'salon', 'en el salon', 'pizarra', 'copiar', 'copiar de la pizarra', 'ciencias', 'estudios sociales', 'examenes', 'pruebas', 'tareas', 'trabajos escritos', 'trabajo escrito', 'lecciones', 'leccion', 'instrucciones', 'curriculo', 'curriculo general', 'educacion general', 'trabajo en grupo', 'libro de texto', 'laboratorio', 'recreo', 'actividades', 'matematicas', 'lectura', 'notas', 'apuntes', 'problemas verbales', 'materias'],
  'no-need': ['no hay preocupaciones', 'sin preocupaciones', 'no es un area de necesidad', 'no es area de necesidad', 'no presenta dificultades', 'no presenta necesidades', 'no hay necesidades', 'no hay inquietudes', 'sin dificultades', 'no se observan', 'no aplica'],
  'same-as-peers': ['similar a', 'similares a', 'igual que', 'al igual que', 'a la par', 'a la par de', 'comparable a', 'comparables a', 'conforme a su edad', 'de acuerdo a su edad', 'acorde a su edad', 'propias de su edad', 'dentro de los limites normales', 'dentro del promedio', 'como los de sus companeros', 'apropiadas para su edad', 'esperadas para su edad'],
  health: ['lentes', 'espejuelos', 'audifonos', 'medicamento', 'medicamentos', 'inhalador', 'asma', 'alergia', 'alergico', 'alergica', 'convulsiones', 'diabetes', 'insulina', 'diagnostico', 'diagnosticado', 'diagnosticada', 'pediatra', 'medico', 'enfermera', 'cirugia', 'usa lentes'],
  device: ['silla de ruedas', 'andador', 'tableta', 'comunicador', 'dispositivo', 'tablero de comunicacion', 'sistema fm', 'lector de pantalla', 'asistencia tecnologica', 'calculadora'],
};
