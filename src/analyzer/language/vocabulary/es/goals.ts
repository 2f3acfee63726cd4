import type { GoalMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** The parts of a goal in Spanish, without accents. Source: as the English list. */
export const GOALS: Vocabulary<GoalMeaning> = {
  'outcome-act': ['obtiene', 'consigue', 'alquilara', 'sacara', 'manejara', 'viajara', 'se matriculara', 'se inscribira', 'asistira', 'obtendra', 'trabajara', 'vivira', 'ingresara', 'completara', 'estudiara', 'sera empleado', 'sera empleada', 'conseguira', 'tomara clases', 'participara', 'recibira adiestramiento', 'se graduara', 'tendra', 'terminara'],
  'outcome-place': ['programa de', 'curso de', 'escuela de', 'permiso de conducir', 'licencia de conducir', 'tarjeta de manipulador', 'fuerzas armadas', 'colegio tecnico', 'universidad', 'colegio comunitario', 'escuela tecnica', 'escuela vocacional', 'instituto', 'instituto tecnico', 'curso tecnico', 'certificado', 'certificacion', 'licencia', 'diploma', 'grado asociado', 'bachillerato', 'empleo', 'trabajo', 'tiempo completo', 'tiempo parcial', 'medio tiempo', 'apartamento', 'ejercito', 'taller', 'restaurante', 'tienda', 'de forma independiente', 'adiestramiento', 'programa vocacional', 'jornada parcial'],
  'after-school': ['despues de graduarse', 'al graduarse', 'luego de graduarse', 'despues de la escuela superior', 'al terminar la escuela superior', 'al completar la escuela superior', 'despues de la secundaria', 'al terminar la secundaria', 'despues de terminar la escuela', 'luego de terminar la escuela', 'al salir de la escuela', 'tras graduarse', 'al egresar'],
  hope: ['quiere', 'quisiera', 'le gustaria', 'espera', 'piensa', 'planea', 'desea', 'considera', 'considerara', 'explorara', 'interesado en', 'interesada en', 'tal vez', 'quizas', 'seguira aprendiendo', 'continuara aprendiendo', 'podria'],
  finished: ['solicitud de empleo', 'solicitud completa', 'resume', 'sin errores', 'todas las partes', 'todos los pasos', 'de principio a fin', 'completa en su totalidad', 'portafolio', 'presupuesto', 'todas las secciones', 'solicitud'],
  method: ['medido', 'medida', 'medido por', 'medido con', 'segun', 'evaluado', 'evaluada', 'registrado', 'registrada', 'anotado', 'rubrica', 'lista de cotejo', 'pruebas cortas', 'muestras de trabajo', 'hoja de datos', 'hoja de registro', 'observacion', 'conteo', 'documentado', 'que se aplican', 'que la maestra aplica'],
  timeframe: ['al terminar', 'al finalizar', 'para el', 'para fines', 'a mas tardar', 'antes del', 'al final', 'al cabo de', 'en un ano', 'durante el ano escolar', 'para mayo', 'para junio', 'para diciembre', 'para marzo', 'en 36 semanas', 'para la proxima revision', 'dentro de un ano'],
  condition: ['dado', 'dada', 'dados', 'dadas', 'cuando', 'con', 'en', 'durante', 'despues de', 'al', 'si'],
  baseline: ['linea base', 'punto de partida', 'actualmente', 'ahora', 'nivel actual', 'partiendo de', 'desde'],
  exposure: ['recibira', 'asistira a', 'participara en', 'tendra acceso', 'se le dara', 'se le proveera', 'tendra'],
  'whole-act': ['amarrara', 'se amarrara', 'se vestira', 'se lavara', 'se cepillara', 'se pondra', 'cruzara la calle', 'tomara el autobus', 'viajara en', 'pedira su', 'ordenara', 'comprara', 'escribira su nombre', 'ira al bano', 'abrochara', 'se abrochara', 'preparara'],
};
