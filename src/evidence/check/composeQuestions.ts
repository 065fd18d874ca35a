import type { CheckQuestion } from '../../model/dataCheck.js';
import type { TimelineEvent } from '../../model/event.js';
import { countOf, formatCount, formatPercent } from '../../words/formatNumber.js';
import { describeWindow } from '../../words/formatTime.js';
import { say } from '../../words/say.js';
import type { CheckNumbers } from './composeWarnings.js';
import { askPublishers, lookLikePublishers } from './findPublishers.js';
import { precisionWords } from './inspectTimes.js';

const hourMs = 3_600_000;
/** The two days before and after that an event is compared over. */
const eventHours = 48;

/** What these data can answer, and why not where they cannot. */
export function composeQuestions(check: CheckNumbers, events: readonly TimelineEvent[]): CheckQuestion[] {
  if (check.span === null) return [];
  return [
    askConcert(check),
    askMood(check),
    askEvents(check, events),
    askHours(check),
    askPlaces(check),
    askReplies(check),
  ];
}

function askConcert({ accounts, times, rows }: CheckNumbers): CheckQuestion {
  const question = say`Which accounts act in concert?`;
  const repeated = accounts.accounts - accounts.withOne;
  if (repeated < 2)
    return {
      question,
      answer: 'no',
      because:
        repeated === 0
          ? say`no account wrote more than once, and a pair needs two shared acts`
          : say`only one account wrote more than once, and a pair needs two shared acts`,
    };
  if (times !== null && times.shortestWindow >= 3600)
    return {
      question,
      answer: 'limited',
      because: say`times are whole ${precisionWords[times.precision]}: only windows of ${describeWindow(times.shortestWindow)} and more`,
    };
  if (lookLikePublishers(accounts)) return askPublishers(question, accounts);
  if (repeated < 20 || rows.kept < 500)
    return {
      question,
      answer: 'limited',
      because: say`${countOf(repeated, 'account')} wrote more than once, ${countOf(rows.kept, 'comment')} in all: only strong coordination will show`,
    };
  return {
    question,
    answer: 'yes',
    because: say`${formatCount(repeated)} accounts wrote more than once, ${formatCount(accounts.withFive)} five times or more`,
  };
}

function askMood({ languages, rows, span }: CheckNumbers): CheckQuestion {
  const question = say`How did the mood move?`;
  const known = 1 - (languages.counts.unknown ?? 0) / Math.max(1, languages.sampled);
  if (languages.of === 0) return { question, answer: 'no', because: say`there are no texts` };
  if (known < 0.2)
    return {
      question,
      answer: 'no',
      because: say`only ${formatPercent(known)} of the texts are Russian, Kazakh or English`,
    };
  if (rows.kept < 200)
    return {
      question,
      answer: 'limited',
      because: say`${countOf(rows.kept, 'comment')} give wide intervals`,
    };
  if (known < 0.7)
    return {
      question,
      answer: 'limited',
      because: say`${formatPercent(known)} of the texts are Russian, Kazakh or English`,
    };
  return {
    question,
    answer: 'yes',
    because: say`${formatCount(rows.kept)} comments over ${countOf(span!.calendarDays, 'day')}, ${formatPercent(known)} in a known language`,
  };
}

function askEvents({ span, silences }: CheckNumbers, events: readonly TimelineEvent[]): CheckQuestion {
  const question = say`What changed at an event?`;
  const { firstAt, lastAt } = span!;
  const hours = (lastAt - firstAt) / hourMs;
  if (hours < 24)
    return {
      question,
      answer: 'no',
      because: say`the comments span ${Math.ceil(hours)} h; before and after need days`,
    };
  const inGap = (from: number, to: number): boolean =>
    silences.some((one) => one.kind === 'gap' && one.from < to && from < one.to);
  if (events.length > 0) {
    const good = events.filter(({ start, end }) => {
      const before = start - eventHours * hourMs;
      const after = end > start ? end : start + eventHours * hourMs;
      return before >= firstAt && after <= lastAt && !inGap(before, after);
    }).length;
    return {
      question,
      answer: good === 0 ? 'no' : good < events.length ? 'limited' : 'yes',
      because: say`${formatCount(good)} of ${countOf(events.length, 'event')} ${good === 1 ? 'has' : 'have'} ${eventHours} h before and the time after in the data, without a gap`,
    };
  }
  if (hours < 7 * 24)
    return {
      question,
      answer: 'limited',
      because: say`${Math.floor(hours / 24)} d leave few quiet dates to compare with; a week or more is better`,
    };
  return {
    question,
    answer: 'yes',
    because: say`the span leaves quiet dates to compare with; name the events with --events`,
  };
}

function askHours({ times, span, timezone }: CheckNumbers): CheckQuestion {
  const question = say`At which hours do people write?`;
  if (times!.precisionSeconds > 3600) return { question, answer: 'no', because: say`the times have no hour` };
  if (span!.calendarDays < 3)
    return { question, answer: 'limited', because: say`${countOf(span!.calendarDays, 'day')} show no habit` };
  const days = countOf(span!.calendarDays, 'day');
  return {
    question,
    answer: 'yes',
    because:
      timezone === 'UTC'
        ? say`${days} with hours; hours are UTC here, --timezone shows the local ones`
        : say`${days} with hours`,
  };
}

function askPlaces({ groups, threads }: CheckNumbers): CheckQuestion {
  const question = say`Do places differ (communities, threads)?`;
  const parts = [
    groups === null ? null : countOf(groups.places, 'community', 'communities'),
    threads === null ? null : countOf(threads.places, 'thread'),
  ].filter((part) => part !== null);
  if (parts.length === 0)
    return {
      question,
      answer: 'no',
      because: say`no column names them; if there is one: --map group=…,thread=…`,
    };
  const many = (groups?.places ?? 0) > 1 || (threads?.places ?? 0) > 1;
  return { question, answer: many ? 'yes' : 'no', because: parts.join(', ') };
}

function askReplies({ replies }: CheckNumbers): CheckQuestion {
  const question = say`Who replies to whom?`;
  if (replies === null || replies.replies === 0)
    return { question, answer: 'no', because: say`no column tells which comment is replied to` };
  const share = replies.answeredKnown / replies.replies;
  return {
    question,
    answer: share > 0.5 ? 'yes' : share > 0 ? 'limited' : 'no',
    because: say`${countOf(replies.replies, 'reply', 'replies')}; ${formatPercent(share)} answer a comment that is in the data`,
  };
}
