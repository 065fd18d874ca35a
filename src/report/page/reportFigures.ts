import { plotNetwork } from '../../charts/plotNetwork.js';
import { plotObservedExpected } from '../../charts/plotObservedExpected.js';
import { plotSensitivity } from '../../charts/plotSensitivity.js';
import { plotVolumeAndMood } from '../../charts/plotVolumeAndMood.js';
import type { Analysis } from '../../model/analysis.js';
import type { Figure } from '../../model/figure.js';
import type { ReportContext } from '../reportContext.js';
import { plotEventStudy } from '../sections/eventStudyFigures.js';

/** The figures of the report by their place in it. */
export function plotReportFigures(analysis: Analysis): ReportContext['figures'] {
  return {
    mood: plotVolumeAndMood(analysis),
    chance: plotObservedExpected(analysis),
    network: plotNetwork(analysis),
    sensitivity: analysis.sensitivity === null ? null : plotSensitivity(analysis.sensitivity),
    eventStudy: plotEventStudy(analysis),
  };
}

/** All figures in one list; those that could not be made are left out. */
export function listReportFigures({ eventStudy, ...single }: ReportContext['figures']): readonly Figure[] {
  return [...Object.values(single), ...Object.values(eventStudy ?? {}).flat()].filter(
    (figure): figure is Figure => figure !== null && figure !== undefined,
  );
}
