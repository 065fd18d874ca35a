import { plotDecomposition } from '../../charts/plotDecomposition.js';
import { plotEffects } from '../../charts/plotEffects.js';
import { plotOnline } from '../../charts/plotOnline.js';
import { plotPlacebo } from '../../charts/plotPlacebo.js';
import type { Analysis } from '../../model/analysis.js';
import type { SectionStudy, StudiedEvent } from '../../model/eventStudy.js';
import { say } from '../../words/say.js';
import { reportDefaults } from '../reportContext.js';
import type { EventStudyFigures } from '../reportContext.js';

/** The figures of the event study: all events, the parts of the clearest shifts, the quiet dates of the first, who was online. */
export function plotEventStudy({
  eventStudy: study,
  events,
  parameters: { timezone },
}: Analysis): EventStudyFigures | undefined {
  if (study === null) return undefined;
  const main = study.main === null ? undefined : study.events[study.main];
  return {
    effects: study.events.length === 0 ? null : plotEffects(study, events),
    decompositions: chooseShifts(study).map((one, index) =>
      plotDecomposition(
        one,
        `decomposition-${index + 1}`,
        study.measure === null ? undefined : say`“${study.measure.name}”`,
      ),
    ),
    placebo: main === undefined ? null : plotPlacebo(main, { timezone }),
    online: study.online === null ? null : plotOnline(study.online, events, { timezone }),
  };
}

/** The event told first, then the shifts farthest from none in widths of their intervals. */
function chooseShifts(study: SectionStudy): readonly StudiedEvent[] {
  const clearness = ({ decomposition }: StudiedEvent): number => {
    if (decomposition.kind === 'cannot say') return -1;
    const { estimate, low, high } = decomposition.shift;
    return low === null || high === null ? 0 : Math.abs(estimate) / (high - low || Infinity);
  };
  return study.events
    .map((studied, index) => ({ studied, isMain: index === study.main, clear: clearness(studied) }))
    .filter(({ clear }) => clear >= 0)
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.clear - a.clear)
    .slice(0, reportDefaults.decompositions)
    .map(({ studied }) => studied);
}
