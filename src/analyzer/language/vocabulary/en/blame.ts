import type { Vocabulary } from '../../lexicon.ts';

/**
 * Words that lay the difficulty at the child's or the family's door.
 * Source: practice (rule out "can't" before writing "won't"); 34 CFR 300.304 on assessing all areas of suspected need.
 */
export const BLAME: Vocabulary<'blame' | 'family-blame'> = {
  blame: [
    'refuse~', 'refuse~ to', 'won\'t', 'will not even try', 'lazy', 'laziness', 'unmotivated', 'not motivated', 'lacks/lack/lacking effort/motivation/drive/initiative', 'lack of effort/motivation/drive', 'doesn\'t/does not/didn\'t/don\'t try', 'does not put in', 'chooses/choose/chose/choosing not to', 'careless', 'carelessly', 'careless errors/mistakes', 'manipulative', 'manipulates', 'attention seeking', 'seeking attention', 'needs to try harder', 'should try harder', 'could try harder', 'needs to take responsibility', 'take more responsibility',
    'could do it if', 'could do better if', 'can do it when he/she/they wants/want', 'when he/she/they wants/want to', 'work ethic', 'poor work ethic', 'not applying himself/herself/themselves', 'does not/doesn\'t apply himself/herself/themselves', 'apply himself/herself/themselves', 'by choice', 'willful', 'willfully', 'defiant', 'defiantly', 'stubborn', 'disrespectful', 'bad attitude', 'poor attitude', 'doesn\'t care', 'does not care', 'gives up too easily', 'just doesn\'t', 'plays dumb', 'making excuses', 'excuses', 'capable of doing the work', 'needs to work harder', 'must work harder', 'immature',
  ],
  'family-blame': ['needs to practice at home', 'practice/practise at home', 'excessive absences', 'parents/family/mom need/needs to', 'lack of support at home', 'no support at home', 'not supported at home', 'home environment', 'doesn\'t do homework at home', 'parental support is lacking', 'if parents would', 'assignments not completed'],
};
