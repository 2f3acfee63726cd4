import type { SpeakerMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** Who speaks, in Spanish, without accents. Source: as the English list. */
export const SPEAKERS: Vocabulary<SpeakerMeaning> = {
  parent: ['padre', 'padres', 'madre', 'mama', 'papa', 'familia', 'abuela', 'abuelo', 'abuelos', 'tutor legal', 'tutora legal', 'encargado', 'encargada', 'encargados', 'tia', 'tio', 'senora', 'en casa', 'en el hogar', 'preocupaciones de los padres', 'preocupacion de los padres'],
  'student-voice': ['el alumno dice', 'la alumna dice', 'el estudiante dice', 'la estudiante dice', 'el estudiante expresa', 'la estudiante expresa', 'quiere ser', 'le gustaria ser', 'segun el estudiante', 'segun la estudiante', 'segun el alumno', 'segun la alumna', 'nos dijo', 'cuando se le pregunto', 'dice que le gusta', 'dice que quiere', 'expreso que'],
  staff: ['maestro', 'maestra', 'maestros', 'maestras', 'personal', 'terapeuta', 'asistente', 'equipo', 'psicologo', 'psicologa', 'consejera', 'directora', 'profesor', 'profesora', 'docente'],
  says: ['dice', 'dicen', 'dijo', 'dijeron', 'informa', 'informan', 'informo', 'reporta', 'reportan', 'comenta', 'comentan', 'comento', 'expresa', 'expresan', 'expreso', 'indica', 'indican', 'indico', 'menciona', 'mencionan', 'cuenta', 'cuentan', 'senala que', 'siente', 'sienten', 'quiere', 'quieren', 'quisiera', 'quisieran', 'pide', 'piden', 'cree', 'creen', 'nota', 'notan', 'ha notado', 'ha visto', 'observa', 'observan', 'espera', 'esperan', 'opina', 'opinan', 'desea', 'desean', 'pregunta'],
  worry: ['preocupa', 'preocupan', 'preocupada', 'preocupado', 'preocupados', 'preocupadas', 'preocupacion', 'preocupaciones', 'teme', 'temen', 'inquietud', 'inquietudes'],
  interest: ['favoritos', 'favoritas', 'intereses', 'interes', 'favorito', 'favorita', 'pasatiempos', 'preferencias', 'preferencia', 'quiere ser', 'le gustaria ser', 'interesado en', 'interesada en', 'suena con', 'no le gusta'],
};
