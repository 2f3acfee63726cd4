import type { RoleMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** What a number is there for, in Spanish, without accents. Source: as the English list. */
export const ROLES: Vocabulary<RoleMeaning> = {
  service: ['recibe', 'recibio', 'reciben', 'recibira', 'servicio', 'servicios', 'terapia', 'terapias', 'terapia del habla', 'salon recurso', 'apoyo de', 'ayuda de', 'instruccion', 'consejeria', 'fue atendido', 'fue atendida', 'es atendido', 'es atendida', 'tutoria', 'intervencion', 'tiempo adicional', 'tiempo extra', 'en grupo de', 'en grupos de', 'grupo pequeno'],
  session: ['sesion', 'sesiones', 'visita', 'visitas', 'cita', 'citas'],
  attendance: ['asistio', 'asiste', 'asistencia', 'ausente', 'ausencia', 'ausencias', 'falto', 'tardanzas', 'vino a', 'presente', 'estuvo presente'],
  target: ['por favor', 'meta', 'la meta', 'objetivo', 'se espera', 'esperado', 'esperada', 'criterio', 'dominio', 'debe alcanzar', 'debe llegar', 'trabaja hacia', 'trabajando hacia', 'hacia', 'para llegar a', 'para alcanzar', 'deberia', 'punto de referencia', 'alcanzar', 'encaminado a', 'avanza hacia'],
  now: ['ahora', 'actualmente', 'actual', 'hoy', 'hoy por hoy', 'por ahora', 'obtuvo', 'saco', 'esta en', 'ultimo', 'ultima', 'hasta la fecha', 'leyo', 'logro', 'promedio', 'linea base', 'este trimestre', 'al presente', 'pero', 'paso de'],
  change: ['mejor', 'mas', 'menos', 'mejora', 'mejoria', 'de mejora', 'de esfuerzo', 'mas tranquilo', 'mas tranquila', 'mas calmado'],
  'day-share': ['del dia escolar', 'de la jornada escolar', 'educacion general', 'educacion regular', 'salon regular', 'companeros sin discapacidades', 'de la semana escolar', 'ambiente menos restrictivo'],
  teaching: ['cubrimos', 'vimos', 'ensenamos', 'trabajamos', 'leimos', 'terminamos las unidades', 'se llevo a casa', 'practica', 'practicamos', 'repasamos', 'estudiamos', 'hemos trabajado', 'ha trabajado', 'trabaja en', 'se cubrio', 'se trabajo'],
  'task-given': ['dado', 'dada', 'dados', 'dadas', 'dadole', 'al presentarle', 'al darle', 'cuando se le presenta', 'cuando se le presentan', 'una lista de', 'de una lista de', 'hasta el', 'numeros hasta'],
  age: ['anos de edad', 'anos', 'edad', 'tiene'],
  'period-label': ['trimestre', 'semestre', 'bimestre', 'periodo', 'semana', 'dia', 'cuarto'],
  'place-label': ['pagina', 'salon', 'unidad', 'capitulo', 'leccion', 'meta', 'objetivo', 'seccion', 'grupo', 'nivel escolar', 'tabla'],
  standard: ['estandar', 'estandares', 'teks', 'ccss'],
  month: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'otono', 'invierno', 'primavera', 'verano'],
  future: ['podra', 'va a', 'el proximo ano', 'para el final', 'al finalizar', 'lograra', 'alcanzara'],
  peers: ['companeros', 'sus companeros', 'sus pares', 'pares', 'la norma', 'el promedio de', 'otros estudiantes', 'otros alumnos', 'la mayoria'],
  'or-better': ['o mas', 'o mejor', 'o menos', 'por lo menos', 'al menos', 'como minimo', 'no mas de', 'no menos de', 'minimo de', 'menos de', 'mas de'],
  'in-a-row': ['uno tras otro', 'una tras otra', 'seguidos', 'seguidas', 'consecutivos', 'consecutivas', 'corridos', 'todos los dias por', 'durante una semana'],
  'status-code': ['progreso suficiente', 'progreso insuficiente', 'meta lograda', 'no iniciada', 'no iniciado', 'no introducido', 'no introducida', 'logrado', 'en proceso', 'dominado', 'satisfactorio', 'clave', 'leyenda', 'no logrado', 'no trabajada', 'no se ha trabajado'],
};
