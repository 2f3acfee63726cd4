import type { HedgeMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/** Spanish words that take an amount back, without accents. Source: as the English list. */
export const HEDGES: Vocabulary<HedgeMeaning> = {
  'if-needed': ['segun sea necesario', 'segun se necesite', 'segun necesite', 'segun lo necesite', 'si es necesario', 'cuando sea necesario', 'cuando lo necesite', 'cuando necesite', 'de ser necesario', 'si lo necesita', 'en caso necesario', 'segun la necesidad', 'segun necesidad', 'segun sus necesidades', 'cuando haga falta', 'si hace falta', 'como sea necesario'],
  'if-appropriate': ['cuando sea apropiado', 'segun sea apropiado', 'si es apropiado', 'segun corresponda', 'cuando corresponda', 'cuando sea posible', 'si es posible', 'en la medida de lo posible', 'siempre que sea posible', 'de ser posible'],
  'if-available': ['segun disponibilidad', 'cuando este disponible', 'si hay disponibilidad', 'segun lo permita el horario', 'cuando haya personal', 'si el tiempo lo permite', 'segun el horario'],
  'at-discretion': ['a discrecion del maestro', 'a discrecion de la maestra', 'a discrecion', 'segun lo determine', 'segun el maestro', 'segun la maestra', 'a criterio del maestro', 'a criterio de', 'a juicio de'],
  'on-request': ['cuando lo pida', 'cuando lo solicite', 'si lo pide', 'si lo solicita', 'a peticion', 'a solicitud', 'segun solicite'],
  'may-be': ['podra', 'puede recibir', 'puede tener', 'se considerara', 'se podra', 'podria', 'se intentara', 'se tratara de'],
  'loose-amount': ['hasta', 'aproximadamente', 'alrededor de', 'unos', 'unas', 'por determinar', 'variable', 'varia', 'algunos', 'algunas', 'ocasional', 'ocasionalmente', 'a veces', 'periodicamente', 'regularmente', 'frecuente', 'frecuentemente', 'flexible', 'extra', 'adicional', 'mas'],
  'for-some': ['algunas tareas', 'ciertas tareas', 'algunos examenes', 'ciertos examenes'],
};
