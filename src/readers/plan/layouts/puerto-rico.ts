import type { LayoutFamily } from './family.ts';

/** Puerto Rico: PEI, in Spanish. */
export const puertoRico: LayoutFamily = {
  id: 'puerto-rico',
  vendors: ['Departamento de Educación de Puerto Rico', 'MiPE', 'COMPU'],
  marks: ['Programa Educativo Individualizado', 'COMPU', 'Alternativa de ubicación', 'Áreas que se desarrollarán', 'Descripción del estudiante', 'Participación de la familia', 'Informe de progresos'],
  labels: {
    'section.present-levels': ['Descripción del estudiante'],
    'level.evaluation-results': ['Evaluaciones realizadas'],
    'section.goals': ['Áreas que se desarrollarán'],
    'section.services': ['Programas de servicios'],
    'section.special-factors': ['Otras consideraciones'],
    'section.esy': ['Año escolar extendido'],
    'section.lre': ['Alternativa de ubicación'],
    'section.progress': ['Informe de progresos'],
    'section.transition': ['Transferencia de derechos'],
    'section.team': ['Miembros del COMPU'],
    'date.start': ['Fecha de comienzo', 'Fecha proyectada'],
    'date.meeting': ['Fecha de la reunión del COMPU'],
    'section.accommodations': ['Acomodos razonables', 'Acomodos'],
  },
  instructions: [],
};
