import { describe, expect, it } from 'vitest';
import { judgeAccommodation } from '../../../src/analyzer/language/judge-accommodation.ts';
import { judgeAmount } from '../../../src/analyzer/language/judge-amount.ts';

describe('service amounts', () => {
  it.each([
    ['Speech: as needed', false],
    ['15-45 min weekly', false],
    ['Nurse: inhaler as needed', true],
    ['consult at least 15 min/week', true],
    ['30 min/visit, 5 visits/week', true],
    ['Counseling: 90 minutes every month', false],
    ['Terapia ocupacional una vez a la semana, sesiones de 45 minutos', true],
  ])('%s → %s', (text, clear) => {
    expect(judgeAmount(text, { language: 'en' }).ok).toBe(clear);
  });
});

describe('accommodations', () => {
  it.each([
    ['Extended time when appropriate.', false],
    ['Extended time: 1.5× on all quizzes and tests.', true],
    ['Student may use headphones at any time.', true],
    ['Frequent breaks', false],
    ['Frequent breaks, one after every 15 minutes of testing', true],
    ['Descansos según sea necesario', false],
  ])('%s → %s', (text, clear) => {
    expect(judgeAccommodation(text, { language: 'en' }).ok).toBe(clear);
  });
});

describe('how often, by any calendar', () => {
  it.each([
    ['Counseling: 30 minutes, monthly.', true],
    ['Occupational therapy consult, 20 minutes per month', true],
    ['Vision teacher visits each quarter for 45 minutes', true],
    ['Audiologist checks the hearing aids once per semester, 30 minutes', true],
    ['Reading lab daily for 40 minutes', true],
    ['Speech 2x/mo, 30 min', true],
    ['Math support 90 min/wk', true],
    ['OT 30 min, 1x/wk, therapy room', true],
    ['Social skills 3 x/week, 25 min', true],
    ['Resource math, one class period per day', true],
    ['Co-taught English, 5 class periods a week', true],
    ['Study skills: 1 period daily', true],
    ['Special transportation daily, to and from school', true],
    ['Bus with an aide, twice a day on every school day', true],
    ['Transporte especial todos los días, ida y vuelta', true],
    ['Consulta de terapia física: 30 minutos cada mes', true],
    ['Terapia del habla, 45 minutos cada trimestre', true],
    ['Nurse care plan review 15 minutes every marking period', true],
    ['Orientation and mobility, an hour every other week', true],
    ['Adapted PE, 2 blocks per week', true],
    ['Counselor, 30 min on Tuesdays', true],
    ['Psychologist: 20 min/mo', true],
    ['Monthly counseling', false],
    ['Speech several times a month, 20 minutes', false],
    ['Transportation as needed', false],
    ['Bus service when it is available', false],
    ['Resource room for part of the class period', false],
    ['Consultation monthly, 10 to 30 minutes', false],
    ['Support during class periods', false],
    ['OT each quarter', false],
    ['Physical therapy 120 minutes per year', false],
    ['Transporte especial si es necesario', false],
    ['Help in 3rd period from an aide', false],
    ['Some sessions per month of 30 minutes', false],
  ])('%s → %s', (text, clear) => {
    expect(judgeAmount(text, { language: 'en' }).ok).toBe(clear);
  });

  it('names what is open', () => {
    expect(judgeAmount('OT each quarter', { language: 'en' }).missing).toEqual(['frequency']);
    expect(judgeAmount('Consultation monthly, 10 to 30 minutes', { language: 'en' }).because).toContainEqual({ start: 22, end: 38, as: 'range-of-minutes', side: 'against' });
  });
});

describe('availability and open amounts', () => {
  it.each([
    ['Tests in a separate setting when a room is available', false],
    ['Text-to-speech on the library computer, if it is available', false],
    ['A scribe if an aide is available that day', false],
    ['Use of a laptop whenever one is free', false],
    ['Small group testing if there is space', false],
    ['Examen en otro salón cuando haya un salón disponible', false],
    ['Ayuda de un adulto si hay personal', false],
    ['Some extra time on quizzes', false],
    ['A few more minutes to copy the board', false],
    ['More time for reading assignments', false],
    ['Somewhat shorter homework', false],
    ['Give him several breaks during long tests', false],
    ['Un poco de tiempo extra en los exámenes', false],
    ['Algunas pausas durante la clase', false],
    ['Unos minutos para calmarse', false],
    ['Class notes are available when the lesson ends', true],
    ['When she has a test, a quiet room is available', true],
    ['Keep a calculator available at all times', true],
    ['No more than 10 problems on a page', true],
    ['Repeat directions one more time after each step', true],
    ['50% more time on all tests', true],
    ['Two more days for every essay', true],
    ['A few (3) practice items before each test', true],
    ['More time: 1.5 times what the class gets', true],
    ['Seat him in the row closest to the board, away from the door', true],
    ['If the room is noisy, she may wear headphones', true],
    ['Siéntelo en el lugar más cercano al pizarrón', true],
    ['Doble tiempo, y un día más para cada proyecto', true],
    ['When free time starts, he picks from a picture menu', true],
  ])('%s → %s', (text, clear) => {
    expect(judgeAccommodation(text, { language: 'en' }).ok).toBe(clear);
  });
});
