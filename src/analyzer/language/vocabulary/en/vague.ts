import type { VagueMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/**
 * Words that describe without measuring.
 * Source: advocates' and state guidance on vague present levels (Kansas PLAAFP handbook, Maryland and New Mexico
 * technical assistance, Wrightslaw SMART), ordered here by what they leave open.
 */
export const VAGUE: Vocabulary<VagueMeaning> = {
  difficulty: [
    'lack', 'lacks', 'lacking', 'struggle~', 'struggle~ with', 'has/have/had/having trouble/difficulty/difficulties/problems/challenges', 'difficulty', 'difficulties', 'trouble', 'hard/difficult/tough/rough time', 'is/was/are/be hard/difficult/challenging/tough',
    'difficult', 'challenging', 'challenge~', 'is/fall/falls/falling/fell way? behind', 'behind', 'weak', 'weakness~', 'weaker', 'area of need/concern/weakness', 'problem area', 'gets/get/becomes/become frustrated/overwhelmed/upset/stuck/lost', 'lags', 'lagging', 'deficit~',
    'delay~', 'mild/moderate/significant/severe delays/delay', 'issue~', 'an issue', 'cannot/can\'t keep up', 'not doing well', 'shut~ down', 'all over the place', 'off the wall', 'in his/her own world', 'hit or miss', 'up and down', 'gaps', 'needs work', 'suffers',
  ],
  'low-level': ['below/under/beneath grade level', 'below average', 'below level', 'on/at grade level', 'grade level work', 'low', 'lower', 'poor', 'poorly', 'limited', 'minimal', 'minimally', 'slow', 'slowly', 'far/well/significantly below', 'not at/on grade level', 'below basic', 'below/under expectations', 'uneven', 'weakly'],
  'how-often': ['not always', 'does not always', 'doesn\'t always', 'not consistently', 
    'some days/mornings/afternoons/classes', 'many/certain days', 'sometimes', 'often', 'frequently', 'occasionally', 'at times', 'usually', 'rarely', 'seldom', 'now and then', 'from time to time', 'once in a while', 'inconsistent', 'inconsistently', 'consistently', 'consistent', 'regularly', 'generally', 'mostly', 'most of the time', 'much of the time', 'some of the time', 'a lot of the time', 'on most days', 'most days',
    'on occasion', 'periodically', 'constantly', 'repeatedly', 'on and off', 'many times', 'several times', 'numerous times', 'hardly ever', 'almost always', 'almost never', 'reliably', 'typically', 'commonly', 'every so often', 'frequent',
  ],
  'how-much': ['forever', 'a long time', 'a long while', 'so long', 'way too long', 'wide vocabulary/range/variety', 'a wide', 'some', 'many', 'few', 'several', 'a lot', 'a lot of', 'lots of', 'a bit', 'a little', 'a great deal', 'numerous', 'various', 'minimal', 'limited', 'significant', 'significantly', 'considerable', 'slight', 'slightly', 'much', 'plenty of', 'a number of', 'a variety of', 'extensive', 'constant', 'excessive', 'somewhat', 'fairly', 'mild', 'severe', 'moderate', 'a couple of', 'a handful of'],
  judgement: [
    'adequate', 'adequately', 'appropriate', 'appropriately', 'inappropriate', 'inappropriately', 'proper', 'properly', 'acceptable', 'acceptably', 'satisfactory', 'satisfactorily', 'well', 'fine', 'ok', 'okay', 'better', 'good', 'solid', 'nice', 'nicely', 'great', 'strong', 'stronger', 'successful', 'successfully', 'effective', 'effectively', 'age appropriate', 'capable', 'positive', 'correctly', 'as expected',
    'as he/she/they should', 'to the best of', 'improved', 'nicer', 'right moment', 'confident', 'confidence', 'potential', 'reasonable', 'sufficient', 'reasonably', 'decent', 'suitable', 'suitably', 'excellent', 'fairly well', 'to his/her/their potential', 'to the best of his/her/their ability', 'wonderful', 'terrific', 'fantastic', 'awesome', 'amazing', 'more/less mature',
  ],
  'progress-word': [
    'making/make/makes/made/shows/showing/shown/showed some? good? nice? steady? great? slow? progress/gains/growth/improvement/strides', 'progress', 'progressing', 'growth', 'growing', 'gains', 'improving', 'improvement', 'coming along', 'on his/her/their/the way', 'on track', 'emerging', 'developing', 'still working', 'continues to', 'moving toward/towards', 'making strides', 'getting there', 'on target', 'has come a long way', 'mastered', 'fully mastered', 'met', 'goal met', 'not met', 'partially met', 'partially mastered', 'sufficient progress',
    'keeps working/practicing', 'continued', 'getting better', 'doing better', 'more work needed', 'catching up', 'moving along',
  ],
  appearance: ['seems', 'seem', 'appears', 'appear', 'tends to', 'tend to', 'might', 'may', 'can be', 'could', 'as though', 'looks like', 'kind of', 'sort of', 'probably', 'feels that'],
  support: ['needs/need/needing/needed/requires/require/requiring help/support/assistance/improvement/reminders/prompting/redirection', 'needs/requires a lot of', 'needs to work on', 'with/without some? support/supports/help/assistance/prompting', 'with a great deal of', 'needs more', 'needs extra', 'benefits from', 'when given help', 'requires many', 'needs many', 'requires frequent', 'needs frequent', 'needs constant'],
  praise: [
    'pleasure', 'delight', 'joy', 'sweet', 'friendly', 'kind', 'caring', 'polite', 'hardworking', 'hard working', 'hard worker', 'tries hard', 'tries his/her best', 'works hard', 'helpful', 'curious', 'happy', 'cheerful', 'enjoys', 'enjoy', 'enjoying', 'loves', 'likes', 'gets along', 'well liked', 'well behaved', 'bright', 'smart', 'creative', 'motivated', 'eager', 'eagerly', 'enthusiastic', 'enthusiastically',
    'great effort', 'good effort', 'best effort', 'treat to', 'ray of sunshine', 'proud', 'pleased', 'keep up', 'keep it up', 'way to go', 'good job', 'great job', 'great work', 'nice work', 'good work', 'awesome', 'super', 'star', 'thrilled', 'wonderful', 'fun', 'sense of humor', 'respectful', 'responsible', 'happily', 'positive attitude', 'great attitude', 'good attitude', 'role model', 'young man', 'young lady', 'gem', 'outgoing', 'personable', 'energetic', 'gentle', 'thoughtful',
  ],
};
