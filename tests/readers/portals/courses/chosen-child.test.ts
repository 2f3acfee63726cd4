import { describe, expect, it } from 'vitest';
import { chosenChild } from '../../../../src/readers/portals/courses/chosen-child.ts';
import { pageOf } from '../saved-page.ts';

const chosen = (body: string): string | null => chosenChild(pageOf(body).document);

describe('the chosen child', () => {
  it.each([
    ['an option of a menu that says what it holds', '<label>Student <select><option>Leo Ruiz</option><option selected>Ana Ruiz</option></select></label>'],
    ['an option of a menu of names', '<select id="sid"><option>Leo Ruiz</option><option selected>Ana Ruiz</option></select>'],
    ['a tab among names', '<div><button role="tab">Leo Ruiz</button><button role="tab" aria-selected="true">Ana Ruiz</button></div>'],
    ['an item of a list of names', '<ul><li><a>Leo Ruiz</a></li><li class="active"><a>Ana Ruiz</a></li></ul>'],
    ['a tile with initials', '<div><a class="chip"><i>LR</i> <span>Leo Ruiz</span></a><a class="chip current"><i>AR</i> <span>Ana Ruiz</span></a></div>'],
    ['the only tab in a box of students', '<div class="student-tabs"><a class="active">Ana Ruiz</a></div>'],
  ])('is %s', (_, body) => {
    expect(chosen(body)).toBe('Ana Ruiz');
  });

  it.each([
    ['the account', '<nav><a class="active">Rosa Ruiz</a><a>Sign out</a></nav>'],
    ['the account alone in its box', '<div class="user-tabs"><a class="active">Rosa Ruiz</a></div>'],
    ['a part of a student page', '<ul class="student-tabs"><li class="active"><a>Behavior Support</a></li><li><a>Lunch</a></li></ul>'],
    ['a teacher', '<select id="teacher"><option>Diaz, Ana</option><option selected>Kim, Jo</option></select>'],
    ['a term', '<div><a class="active">Fall Semester</a><a>Spring Semester</a></div>'],
    ['a hidden choice', '<ul style="display:none"><li class="selected" hidden>Leo Ruiz</li><li>Ana Ruiz</li></ul>'],
  ])('is never %s', (_, body) => {
    expect(chosen(body)).toBeNull();
  });
});
