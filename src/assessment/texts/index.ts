/** The words that other topics use as well. */
export {
  statusName,
  distributionText,
  bandText,
  meanNumber,
  betweenText,
  stateName,
  middleText,
  fractionName,
  obstacleSentences,
  stepRules,
  whySentences,
  type Rules,
} from './findings.ts';
export { roleNames, fileWords, asideNames } from './selvevaluering.ts';
export { editionWords } from './sheet.ts';
export { choiceNames, goodEndRule, readingSentences } from './methods.ts';
