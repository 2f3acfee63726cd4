import { describe, expect, it } from 'vitest';
import { goalParts, judgeGoal } from '../../../src/analyzer/language/judge-goal.ts';

const context = { language: 'en' } as const;

const words = (text: string): string => {
  const span = goalParts(text, context).criterion;
  return span === null ? '' : text.slice(span.start, span.end);
};

describe('levels told by the shape of a goal', () => {
  it.each([
    ['Increase time on the treadmill from 4 minutes to 12 minutes', true],
    ['Nolan will raise his independent seat work from 3 to 10 minutes.', true],
    ['Decrease bathroom trips during math from 7 a week to 2 a week', true],
    ['Ivy will reduce calls to the nurse from 9 per month to 3 per month.', true],
    ['Increase books finished from 1 to 4 per month', true],
    ['Reducirá las salidas del salón de 6 a 1 por semana', true],
    ['Aumentará el tiempo en la bicicleta fija de 5 minutos a 15 minutos.', true],
    ['Disminuirá las tareas sin entregar de 8 a 2 por mes.', true],
    ['Bajar las llamadas a casa de cuatro a una por semana', true],
    ['Lower the number of late arrivals from 10 to 2 each quarter', true],
    ['Petra will hand over a communication card in 80% of observed opportunities.', true],
    ['Wes will keep his hands to himself in 9 of 10 observed intervals.', true],
    ['Answers when called in 4 out of 5 observed trials', true],
    ['By May 30, Rosa will plan, cook, and serve a two-course lunch to three guests.', true],
    ['Hector will design, print and mail an invitation to his family by December 12.', true],
    ['By the end of the third quarter Ola will choose, rehearse, and present a poem to her class.', true],
    ['Antes del 30 de mayo, Luz planeará, cocinará y servirá un almuerzo para su familia.', true],
    ['Dario will have zero elopements for six weeks.', true],
    ['No instances of hitting over 4 weeks in a row', true],
    ['Zero bites to others across three consecutive weeks', true],
    ['Ming will speak in sentences of seven or more words.', true],
    ['Use sentences of at least five words to ask for help', true],
    ['Usará oraciones de seis palabras o más para contestar.', true],
    ['Increase steps walked without a rest from 40 to 150', true],
    ['Increase time on the treadmill', false],
    ['Nolan will raise his stamina during seat work from low to high.', false],
    ['Decrease bathroom trips during math', false],
    ['Will improve from last year to this year in reading', false],
    ['Grow from needing help to working alone more often', false],
    ['Move from room 4 to room 12 for math', false],
    ['Reducirá las salidas del salón.', false],
    ['Aumentará su participación de septiembre a mayo', false],
    ['Wes will behave in most observed intervals.', false],
    ['Rosa will plan and organize better by May 30.', false],
    ['Hector will learn to cook, plan and serve.', false],
    ['Dario will have fewer elopements for six weeks.', false],
    ['Ming will speak in longer sentences.', false],
    ['Will receive help from 9 to 10 each week', false],
    ['Work in a group of 4 to 6 students', false],
    ['Will increase time in the stander from 10 minutes to 30 minutes.', true],
    ['Decrease calling out from 12 times a day to 3 times a day', true],
    ['Kira will cut her trips to the water fountain from eight a day to two a day.', true],
    ['Reduce nurse visits from 5 per week to 1 per week.', true],
    ['Bring tardies down from 9 a month to 2 a month', true],
    ['Grow from 2 pull-ups to 6 pull-ups', true],
    ['Walk farther: from 200 feet to 500 feet without resting', true],
    ['Extend swimming distance from 1 lap to 4 laps', true],
    ['Raise the number of peers greeted from 0 to 3 per recess', true],
    ['Incrementará los minutos de lectura en silencio de 5 a 20.', true],
    ['Reducir los gritos de 10 veces al día a 2 veces al día', true],
    ['Will go from using 2 signs to using 10 signs', true],
    ['Time spent under the desk will drop from 25 minutes to 5 minutes a day', true],
    ['Wait time before starting work will fall from 6 minutes to 1 minute.', true],
    ['Noah will raise his hand in 8 of 10 observed class discussions.', true],
    ['Share materials during 85% of observed intervals', true],
    ['Ava will use the restroom without an accident in 9 of 10 observed trials', true],
    ['Will make a birthday card, mail it, and present the receipt by April 3.', true],
    ['By May, Eli will write, edit, and submit a letter to the editor.', true],
    ['Zoe will shop for, cook, and serve one family meal by the end of the year.', true],
    ['Will plan a trip, buy the bus ticket and lead two classmates there by June 1.', true],
    ['By spring break Theo will sew, pack, and sell five tote bags.', true],
    ['Zero throwing of objects for 20 school days', true],
    ['Without any biting for three weeks in a row', true],
    ['Ningún golpe a compañeros durante seis semanas', true],
    ['Will have no referrals for fighting over nine weeks.', true],
    ['No incidents of leaving the building for 2 months', true],
    ['Speaks in sentences of six or more words when telling about the weekend', true],
    ['Will answer in complete sentences at least seven words long.', true],
    ['Sentences will average nine words in his journal.', true],
    ['Will write sentences of eight words or longer.', true],
    ['Use five-word sentences to ask for what he wants', true],
    ['Will increase time on task', false],
    ['Improve behavior from 3 to 5', false],
    ['Will increase support from 30 to 60 minutes per week', false],
    ['Will improve from a 2 to a 4', false],
    ['Will be placed in a class from 8 to 12 students', false],
    ['Will increase self-esteem from 3 to 6', false],
    ['Will attend school from 8 to 3', false],
    ['Will make plans and present himself well by June.', false],
    ['Will cook more and share better by June 1', false],
    ['No bad days for three weeks', false],
    ['Will use longer sentences.', false],
  ])('%s → %s', (text, measurable) => {
    expect(judgeGoal(text, context).ok).toBe(measurable);
  });

  it('points at the change, the stretch without any, and the chain', () => {
    expect(words('Increase time on the treadmill from 4 minutes to 12 minutes')).toBe('from 4 minutes to 12');
    expect(words('No instances of pinching over 4 weeks')).toBe('No instances of pinching over 4 weeks');
    expect(words('By May 30, Rosa will plan, cook, and serve a two-course lunch.')).toBe('plan, cook, and serve');
  });
});
