export {
  arrangeSignalInput,
  signalDefaults,
  type SignalInput,
  type SignalMeasure,
  type SignalOptions,
} from './signalInput.js';
export { timeSignals, type Signal } from './listSignals.js';
export { accountSignals } from './accountSignals.js';
export { contentSignals } from './content/contentSignals.js';
export { listAccountSignals, measureSignals, type MeasuredSignal } from './measureSignals.js';
export { peerDefaults } from './peers.js';
export { measureBurstiness, measureMemory } from './gapStatistics.js';
export { measureEntropy } from './entropy.js';
export { betaBinomialTail } from './betaBinomialTail.js';
export { measureRegularGaps, regularGapsDefaults } from './regularGaps.js';
export { gapMemoryDefaults, measureGapMemory } from './gapMemory.js';
export { clockPeriodDefaults, measureClockPeriod } from './clockPeriod.js';
export { sleepDefaults } from './sleepWindow.js';
export { measureSleepGap } from './sleepGap.js';
export { measureCircadianEntropy } from './circadianEntropy.js';
export { measureTypingSpeed, typingSpeedDefaults } from './typingSpeed.js';
export { measureReplyLatency, replyLatencyDefaults } from './replyLatency.js';
export { measureSynchrony, synchronyDefaults } from './synchrony.js';
export { measureOutageShare, outageShareDefaults } from './outageShare.js';
export { measureSelfRepetition, selfRepetitionDefaults } from './content/selfRepetition.js';
export { measureTopicShare, topicShareDefaults } from './content/topicShare.js';
export { measureThreadHopping, threadHoppingDefaults } from './content/threadHopping.js';
export { batchRegistrationDefaults, measureBatchRegistration } from './content/batchRegistration.js';
export { measureMoodMonotony, moodMonotonyDefaults } from './content/moodMonotony.js';
export { measureAccountNewness } from './content/accountNewness.js';
export { measureNameLetters } from './content/nameLetters.js';
export { measureNameDigits } from './content/nameDigits.js';
export { measureNameTemplate } from './content/nameTemplate.js';
