/** Invented plans as portals show them on web pages, and pages that only speak of plans. */
const whole = (title: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export const IEP_PAGE = whole(
  'Individualized Education Program',
  `<nav><a href="/home">Home</a> <a href="/documents">Documents</a></nav>
<main>
<h1>Individualized Education Program (IEP)</h1>
<table>
  <tr><th>Student Name</th><td>Maya Reyes</td><th>Date of Birth</th><td>03/14/2015</td></tr>
  <tr><th>Grade</th><td>5</td><th>School</th><td>Rivertown Elementary</td></tr>
  <tr><th>IEP Meeting Date</th><td>10/12/2026</td><th>Annual Review Date</th><td>10/11/2027</td></tr>
</table>
<h2>Present Levels of Academic Achievement and Functional Performance</h2>
<h3>Reading</h3>
<p id="level">Maya is doing better in reading. She struggles with many texts and needs some support.</p>
<h2>Annual Goals</h2>
<h3>Goal 1: Reading</h3>
<p><b>Goal:</b> <span id="goal">Maya will improve her reading skills to the best of her ability.</span></p>
<p><b>Baseline:</b> below grade level</p>
<h3>Goal 2: Mathematics</h3>
<p id="second"><b>Goal:</b> By October 2027, given 20 two-step problems, Maya will solve 16 of 20 correctly in 3 of 4 weekly probes.</p>
<p><b>Baseline:</b> 8 of 20 correct on 10/02/2026</p>
<h2>Special Education and Related Services</h2>
<table>
  <tr><th>Service</th><th>Amount</th><th>Location</th><th>Start</th><th>End</th></tr>
  <tr><td>Specialized reading instruction</td><td id="amount">as needed</td><td>Resource room</td><td>10/13/2026</td><td>10/11/2027</td></tr>
</table>
<h2>Accommodations</h2>
<ul><li>Extra time as appropriate</li><li>Seat near the teacher</li></ul>
<h2>Least Restrictive Environment</h2>
<p>Maya is in the general education class for 85 percent of the day.</p>
</main>`,
);

export const PLAN_504_PAGE = whole(
  'Student documents',
  `<h1>Section 504 Accommodation Plan</h1><dl><dt>Student</dt><dd>Leo Park</dd><dt>Grade</dt><dd>7</dd><dt>Plan date</dt><dd>09/03/2026</dd></dl>
<h3>Impairment</h3><p>Attention deficit disorder</p><h3>Accommodations</h3><ul><li>Breaks when needed</li><li>Notes before class</li></ul><h3>Team members</h3><p>Ms. Hall, teacher</p>`,
);

export const PROGRESS_PAGE = whole(
  'IEP Progress Report',
  `<h2>IEP Progress Report</h2><p>Student: Maya Reyes</p><p>Reporting Period: Quarter 1</p><table><tr><th>Annual Goal</th><th>Progress</th><th>Comments</th></tr><tr><td>Maya will read 90 words per minute.</td><td>PM</td><td>She is making progress.</td></tr></table>`,
);

export const EVALUATION_PAGE = whole(
  'Psychoeducational Evaluation Report',
  `<h1>Psychoeducational Evaluation Report</h1><p>Name: confidential</p><table><tr><td>Student:</td><td>Leo Park</td></tr><tr><td>Date of Birth:</td><td>05/02/2014</td></tr><tr><td>School:</td><td>Rivertown Middle</td></tr></table><h2>Reason for Referral</h2><p>Reading.</p><h2>Assessment Results</h2><p>Standard score 82.</p><h2>Recommendations</h2><p>Small group teaching.</p>`,
);

export const SPANISH_PAGE = whole(
  'Programa de Educación Individualizado',
  `<h1>Programa de Educación Individualizado (PEI)</h1><table><tr><th>Nombre del estudiante</th><td>Sofía Luna</td><th>Fecha de nacimiento</th><td>14/03/2015</td></tr><tr><th>Grado</th><td>5</td><th>Escuela</th><td>Río</td></tr></table><h2>Niveles actuales de desempeño</h2><p>Lee despacio.</p><h2>Metas anuales</h2><p>Sofía mejorará su lectura.</p><h2>Servicios</h2><p>Según sea necesario.</p>`,
);

/** Each must stay unread, and why. */
export const NO_PLANS: Readonly<Record<string, string>> = {
  'an ordinary page': whole('Rivertown News', '<h1>School starts Monday</h1><p>Buses leave at eight. Grade 5 meets in the hall.</p>'),
  'a safeguards booklet': whole('Procedural Safeguards Notice', '<h1>Notice of Procedural Safeguards</h1><p>Student: every child with a disability. School: yours.</p><h2>Independent evaluation</h2><p>You may ask for one.</p><h2>Annual goals</h2><p>…</p><h2>Placement</h2><p>…</p><h2>Services</h2><p>…</p>'),
  'a blog about IEPs': whole('What to look for in an IEP', '<article><h1>What to look for in an IEP</h1><p>School: any. Posted: May 2</p><h2>Present levels</h2><p>These come first.</p><h2>Annual goals</h2><p>A goal needs a number.</p><h2>Services</h2><p>Minutes matter.</p></article>'),
  'a blog that shows an example': whole('IEP goals that work', '<h1>An example IEP, filled in</h1><p>Student: Sam</p><p>Grade: 4</p><h2>Present levels</h2><p>Reads 40 words.</p><h2>Annual goals</h2><p>Will read 90.</p><h2>Services</h2><p>30 minutes.</p>'),
  'a policy page with the words "annual goals"': whole('Special education policy', '<h1>Special Education</h1><p>School: Rivertown High</p><p>District: Rivertown</p><h2>Annual Goals</h2><p>Every IEP has annual goals.</p><h2>Services</h2><p>We offer many.</p><h2>Accommodations</h2><p>…</p><h2>Placement</h2><p>…</p>'),
  'a grade page with a link to plans': whole('Grades and plans', '<h1>Grades</h1><p>Student: Maya Reyes</p><p>Grade: 5</p><a href="/iep">IEP and 504 plan</a> <a href="/p">Progress report</a><table><tr><th>Course</th><th>Teacher</th><th>Q1</th></tr><tr><td>Math</td><td>Hall</td><td>F</td></tr></table>'),
  'a list of documents': whole('Documents', '<h1>IEP documents</h1><p>Student: Maya Reyes</p><p>Grade: 5</p><table><tr><td><a href="/1">IEP 2026</a></td><td>10/12/2026</td></tr><tr><td><a href="/2">Progress report</a></td></tr></table>'),
  'a form that a parent is filling in': whole(
    'Parent input for the IEP',
    `<h1>Parent Input for the IEP</h1><p>Student: Maya Reyes</p><p>Grade: 5</p><p>School: Rivertown</p>${['Present levels', 'Annual goals', 'Services', 'Accommodations', 'Behavior'].map((label) => `<h3>${label}</h3><textarea></textarea>`).join('')}`,
  ),
  'a plan nobody has filled in': whole('IEP', '<h1>Individualized Education Program</h1><table><tr><td>Student:</td><td></td></tr><tr><td>Date of Birth:</td><td></td></tr></table><h2>Annual Goals</h2><h2>Services</h2><h2>Accommodations</h2>'),
  'a child’s profile': whole('Student profile', '<h1>Maya Reyes</h1><p>Student: Maya Reyes</p><p>Date of Birth: 03/14/2015</p><p>Grade: 5</p><p>School: Rivertown</p><h2>Services</h2><p>Bus, IEP</p><h2>Attendance</h2><p>2 days</p>'),
};
