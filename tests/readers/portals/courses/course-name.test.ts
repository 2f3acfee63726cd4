import { describe, expect, it } from 'vitest';
import { cleanCourseName, isCourseName } from '../../../../src/readers/portals/courses/course-name.ts';

describe('cleanCourseName', () => {
  it.each([
    ['3: World History (H)', 'World History'],
    ['ELA0912 - 1 English II', 'English II'],
    ['1234 - 5    English 1 Pre AP', 'English 1 Pre AP'],
    ['Per: 3 BIOLOGY', 'BIOLOGY'],
    ['Period 2 Algebra I', 'Algebra I'],
    ['Geometry (Period 5)', 'Geometry'],
    ['English 9 ^', 'English 9'],
    ['Algebra 1 - P3', 'Algebra 1'],
    ['Biology\nEmail Haddad, Noor', 'Biology'],
    ['Chemistry - Rm: 105', 'Chemistry'],
    ['Poetry (ENG-310)', 'Poetry'],
    ['Poetry (ENG 101)', 'Poetry'],
    ['Poetry - ENG-310', 'Poetry'],
  ])('%j becomes %j', (printed, name) => {
    expect(cleanCourseName(printed)).toBe(name);
  });

  it.each(['Phys Ed 11', 'Physical Education 9/10', 'AP Calculus A/B', 'Section D: Child Development', '3D Art', '21st Century Skills', 'US History A', 'Spanish II', 'Block Printing', 'Hour of Code', '<img src=x onerror=alert(1)>', 'Biology w/ Lab', 'English 10: World Literature', 'Forensics (CSI 2)', 'Homeroom - GR 10', 'Physics (HL 2)', 'Poetry (Grade 10)'])('%j is left as printed', (name) => {
    expect(cleanCourseName(name)).toBe(name);
  });
});

describe('isCourseName', () => {
  it.each(['Total', 'Totals', 'Attendance Totals', 'Term GPA', 'Overall Average', 'Not available', 'No matching records', 'Loading…', '{{section.courseName}}', '92', ''])('%j is not a course', (text) => {
    expect(isCourseName(text)).toBe(false);
  });
  it.each(['Total Fitness', 'Art', 'Keyboarding', 'Credit Recovery Algebra', 'Lunch Choir'])('%j is a course', (text) => {
    expect(isCourseName(text)).toBe(true);
  });
});
