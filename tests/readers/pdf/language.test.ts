import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/readers/pdf/language.ts';

const PLANS = {
  English: 'The student reads 45 words per minute. In math the student works with a teacher for the homework. The services are given in the classroom and the plan is reviewed by the team.',
  Spanish: 'El estudiante lee 45 palabras por minuto. En matemáticas trabaja con una maestra para las tareas. Los servicios se dan en la clase. El plan se revisa una vez al año y los padres son invitados a la reunión.',
  French: 'Sam lit 45 mots par minute. Il est en cinquième année et il aime les livres. Dans la classe, il travaille avec une enseignante pour les devoirs. Les services sont donnés dans la salle. Le plan est revu une fois par an avec les parents.',
  Portuguese: 'O aluno lê 45 palavras por minuto. Ele está no quinto ano. Os serviços são dados na sala de aula. O plano é revisto uma vez por ano e os pais são convidados para a reunião. Ao fim do ano o aluno não será avaliado em uma prova.',
  'Haitian Creole': 'Elèv la li 45 mo pa minit. Li nan senkyèm ane epi li renmen liv yo. Nan klas matematik li travay ak yon pwofesè pou devwa yo. Plan an revize yon fwa pa ane ak paran yo ki envite.',
  Vietnamese: 'Học sinh đọc 45 từ mỗi phút. Em đang học lớp năm. Trong lớp toán, em được học với cô giáo cho các bài tập. Các dịch vụ của em là trong lớp. Em sẽ được đánh giá cho các mục tiêu của em.',
};

describe('the language of a document', () => {
  it.each(Object.entries(PLANS))('tells %s', (name, text) => {
    expect(languageOf(text.repeat(4))).toBe(name === 'English' ? 'en' : name === 'Spanish' ? 'es' : 'other');
  });

  it('does not take a Chinese plan on an English form for one in English', () => {
    expect(languageOf(`${'学生每分钟读四十五个字。'.repeat(60)} ${PLANS.English}`)).toBe('other');
  });

  it('keeps an English plan English that names a Spanish school and a French class', () => {
    expect(languageOf(`${PLANS.English} Escuela de la Colina de los Robles. Cours de français avec les amis du monde.`)).toBe('en');
  });

  it.each(['', 'Student: Sam Rivera DOB 1/2/2013 Grade 7', 'Goal 1 Goal 2 do not copy'])('counts a text too short to tell as the language of the forms: "%s"', (text) => {
    expect(languageOf(text)).toBe('en');
  });

  it('names a short French page as none of ours', () => {
    expect(languageOf(PLANS.French)).toBe('other');
  });
});
