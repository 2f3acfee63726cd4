import type { UnitMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** What numbers count, in Spanish, without accents. Source: as the English list. */
export const UNITS: Vocabulary<UnitMeaning> = {
  performed: ['error', 'errores', 'palabra', 'palabras', 'letra', 'letras', 'sonido', 'sonidos', 'silaba', 'silabas', 'digito', 'digitos', 'oracion', 'oraciones', 'problema', 'problemas', 'pregunta', 'preguntas', 'respuesta', 'respuestas', 'paso', 'pasos', 'punto', 'puntos', 'detalle', 'detalles', 'idea', 'ideas', 'parrafo', 'parrafos', 'tarea', 'tareas', 'asignacion', 'asignaciones', 'recordatorio', 'recordatorios', 'indicacion', 'indicaciones', 'senal', 'senales', 'pista', 'pistas', 'incidente', 'incidentes', 'berrinche', 'berrinches', 'rabietas', 'operacion', 'operaciones', 'ejercicio', 'ejercicios', 'numero', 'numeros', 'figura', 'figuras', 'color', 'colores', 'moneda', 'monedas', 'instruccion', 'instrucciones', 'saludo', 'saludos', 'turno', 'turnos', 'sumas', 'restas', 'frase', 'frases', 'objeto', 'objetos', 'imagen', 'imagenes', 'razones', 'interrupciones', 'peticiones', 'comentarios', 'faltas', 'cifras'],
  opportunity: ['intento', 'intentos', 'oportunidad', 'oportunidades', 'ocasion', 'ocasiones', 'veces', 'ensayos', 'pruebas', 'prueba', 'dias', 'sesiones', 'lecciones', 'muestras', 'semanas', 'examenes', 'evaluaciones', 'listas', 'clases', 'periodos', 'recreos', 'lecturas'],
  'time-short': ['segundo', 'segundos', 'minuto', 'minutos', 'min', 'hora', 'horas', 'seg'],
  'time-long': ['dia', 'dias', 'semana', 'semanas', 'mes', 'meses', 'ano', 'anos', 'trimestre', 'semestre', 'bimestre'],
  'setting-unit': ['clase', 'clases', 'maestro', 'maestros', 'maestra', 'maestras', 'asistente', 'asistentes', 'alumno', 'alumnos', 'estudiante', 'estudiantes', 'companero', 'companeros', 'companeras', 'nino', 'ninos', 'unidad', 'unidades', 'capitulo', 'capitulos', 'pagina', 'paginas', 'libro', 'libros', 'escuela', 'escuelas', 'sesion', 'sesiones', 'reunion', 'reuniones', 'meta', 'metas', 'salon', 'salones', 'materia', 'materias', 'grupo', 'grupos', 'hermano', 'hermanos', 'hermana', 'hermanas', 'persona', 'personas', 'adulto', 'adultos', 'terapeuta', 'hojas', 'creditos', 'evaluaciones', 'terapias', 'visitas', 'idiomas', 'periodos'],
  distance: ['pies', 'metros', 'pulgadas', 'millas', 'cuadras', 'yardas'],
  'right-wrong': ['correcto', 'correctos', 'correcta', 'correctas', 'correctamente', 'incorrectas', 'incorrectos', 'aciertos', 'acierto', 'bien', 'mal', 'exactitud', 'precision'],
  'rate-unit': ['palabras por minuto', 'ppm', 'palabras correctas por minuto', 'pcpm', 'digitos por minuto'],
  per: ['por', 'al', 'a la', 'cada', 'en un', 'en una', 'en'],
  times: ['vez', 'veces'],
  'often-exact': ['una vez', 'dos veces', 'diariamente', 'todos los dias', 'cada dia', 'cada vez', 'siempre', 'nunca', 'diario', 'cada hora'],
  'time-exact': ['media hora', 'un cuarto de hora', 'cerca de un minuto', 'menos de un minuto', 'una hora entera', 'medio minuto', 'en menos de un minuto', 'como un minuto'],
  share: ['la mitad', 'mitad de', 'un tercio', 'dos tercios', 'una cuarta parte', 'tres cuartas partes', 'un cuarto de', 'tres cuartos de'],
  none: ['ninguna', 'ninguno', 'ningun', 'todas menos', 'todos menos', 'todas excepto', 'todos excepto', 'sin errores', 'cero', 'ni una'],
};
