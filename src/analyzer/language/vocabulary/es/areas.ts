import type { Area } from '../../areas.ts';
import type { Vocabulary } from '../../lexicon.ts';

/**
 * Words of need areas and of course names in Spanish, without accents.
 * Source: area names on Puerto Rico's PEI form and on Spanish forms of California, North Carolina and Pennsylvania.
 */
export const AREAS: Vocabulary<Area> = {
  math: ['matematica', 'matematicas', 'matematico', 'calculo', 'aritmetica', 'algebra', 'geometria', 'suma', 'sumas', 'sumar', 'resta', 'restas', 'restar', 'multiplicacion', 'multiplicar', 'division', 'dividir', 'fraccion', 'fracciones', 'decimales', 'resolucion de problemas', 'problemas verbales/escritos/matematicos', 'sentido numerico', 'numeros', 'operaciones', 'monedas', 'valor posicional'],
  reading: ['lectura', 'leer', 'lee', 'leera', 'lector', 'decodificacion', 'decodificar', 'fonetica', 'fonologica', 'fluidez', 'comprension', 'comprension lectora', 'lectoescritura', 'silabas', 'vocabulario', 'idea principal', 'artes del lenguaje', 'espanol', 'ingles', 'palabras por minuto', 'literatura'],
  writing: ['escritura', 'escribir', 'escribe', 'escribira', 'redaccion', 'expresion escrita', 'ortografia', 'deletreo', 'parrafo', 'parrafos', 'oracion', 'oraciones', 'ensayo', 'caligrafia', 'gramatica', 'puntuacion', 'artes del lenguaje', 'espanol', 'ingles', 'lectoescritura'],
  'speech-language': ['habla', 'lenguaje', 'articulacion', 'comunicacion', 'expresivo', 'receptivo', 'pragmatico', 'terapia del habla', 'patologia del habla', 'tartamudeo', 'pronunciacion', 'conversacion'],
  'executive-function': ['organizacion', 'organizar', 'planificacion', 'funcion ejecutiva', 'funciones ejecutivas', 'tarea', 'tareas', 'habitos de estudio', 'destrezas de estudio', 'completar trabajos', 'agenda', 'materiales', 'entrega'],
  attention: ['atencion', 'concentracion', 'concentrarse', 'enfocarse', 'distrae', 'distraccion', 'inatencion', 'tdah', 'impulsividad', 'hiperactividad'],
  'social-emotional': ['social', 'sociales', 'emocional', 'emocionales', 'socioemocional', 'ansiedad', 'amistades', 'companeros', 'autorregulacion', 'autoestima', 'destrezas sociales', 'habilidades sociales', 'consejeria', 'psicologico', 'calmarse'],
  behavior: ['conducta', 'comportamiento', 'agresion', 'agresivo', 'berrinche', 'berrinches', 'rabietas', 'golpea', 'pega', 'grita', 'fuga'],
  motor: ['motor', 'motora', 'motriz', 'motricidad', 'motora fina', 'motora gruesa', 'sensorial', 'terapia ocupacional', 'terapia fisica', 'equilibrio', 'coordinacion', 'recortar', 'tijeras'],
  adaptive: ['adaptativa', 'adaptativas', 'vida diaria', 'vida independiente', 'autocuidado', 'aseo', 'vestirse', 'comer', 'higiene', 'destrezas funcionales'],
  health: ['salud', 'asistencia', 'ausencias', 'medicamento', 'convulsiones', 'asma', 'vision', 'audicion', 'enfermeria', 'alergia'],
  science: ['ciencia', 'ciencias', 'biologia', 'quimica', 'fisica', 'ciencias naturales', 'ciencias terrestres'],
  'social-studies': ['estudios sociales', 'ciencias sociales', 'historia', 'geografia', 'civica', 'gobierno', 'economia'],
  elective: ['electiva', 'educacion fisica', 'arte', 'artes visuales', 'musica', 'banda', 'coro', 'teatro', 'drama', 'baile', 'danza', 'computacion', 'informatica', 'tecnologia', 'agricultura', 'mecanica', 'cocina', 'biblioteca', 'frances', 'bellas artes'],
};
