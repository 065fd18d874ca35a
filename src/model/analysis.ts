import type { AccountFinding } from './account.js';
import type { CopyFindings } from './copies.js';
import type { CoordinatedGroup, EvidenceRow, Floor, TestedPair } from './coordination.js';
import type { EventEffect, SeriesPoint, TimelineEvent } from './event.js';
import type { SectionStudy, StudyChoices } from './eventStudy.js';
import type { ReportLanguage } from './language.js';
import type { MoodCorrection } from './moodCorrection.js';
import type { NetworkMeasures } from './networkMeasures.js';
import type { PowerResult } from './power.js';
import type { SignalFinding } from './signal.js';
import type { SensitivityResult } from './sensitivity.js';
import type { StanceFindings } from './stance.js';
import type { ColumnMapping, FileRead } from './reading.js';

/** What was read, in numbers. `rowsRead = rowsKept + rowsRejected`. */
export interface InputSummary {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Every file of the dataset, with its own SHA-256 and mapping. */
  readonly files: readonly FileRead[];
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRejected: number;
  readonly mapping: ColumnMapping | null;
  readonly notes: readonly string[];
}

/** Counts of the comment section analysed. `firstAt` and `lastAt` are UTC ms. */
export interface SectionSummary {
  readonly comments: number;
  readonly accounts: number;
  readonly groups: number | null;
  readonly threads: number | null;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Accounts with five comments or more: the usual base of a flag rate. */
  readonly accountsWithFive: number;
}

/** One account as a point of the network picture. Coordinates are in the unit square. */
export interface NetworkNode {
  readonly account: string;
  readonly group: string | null;
  readonly comments: number;
  readonly partners: number;
  readonly x: number;
  readonly y: number;
}

/** One line of the network picture: accounts tied at or below the level, all traces fused. */
export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  /** Sum of co-actions over traces (of the window with the smallest q). */
  readonly coActions: number;
  readonly expected: number;
  readonly q: number;
  readonly traces: readonly string[];
}

export interface NetworkPicture {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** How often a number of co-actions was seen among pairs, and how often chance would give it. */
export interface CoActionHistogram {
  readonly trace: string;
  readonly windowSeconds: number;
  /** Entry k: pairs with k + 1 co-actions. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/** The mood of the section: the scorer used, its coverage and the series. */
export interface MoodResult {
  readonly scorer: string;
  readonly binHours: number;
  /** Mean share of words known to the scorer. */
  readonly coverage: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly series: readonly SeriesPoint[];
  /** The same by days of the display zone, with intervals of their own: what the eye follows. */
  readonly days: readonly SeriesPoint[];
  /** Means, shares and differences with the errors of the scorer taken into account. */
  readonly correction: MoodCorrection;
}

/** All parameters of a run: with the input they repeat it bit for bit. */
export interface AnalysisParameters {
  readonly traces: readonly string[];
  readonly windowsSeconds: readonly number[];
  readonly cellComments: number;
  readonly minCoActions: number;
  readonly level: number;
  /** Pairs with p at or below it are tied when groups are looked for. */
  readonly groupP: number;
  /** Share of shuffled runs that may show a group as strong for a group to count. */
  readonly groupLevel: number;
  readonly minBits: number;
  readonly idiomBits: number;
  /** Jaccard similarity of word sets from which texts are one object of the trace `near_text`. */
  readonly similarity: number;
  /** The same for copied texts. */
  readonly copySimilarity: number;
  readonly shuffles: number;
  readonly binHours: number;
  readonly seed: number;
  /** IANA zone of the charts and the words; all results stay in UTC. */
  readonly timezone: string;
  /** Language of all sentences; without it English. */
  readonly language?: ReportLanguage;
  /** How the event study was made. */
  readonly study?: StudyChoices;
}

/** A finding in one sentence, with the numbers that make it. */
export interface Finding {
  readonly headline: string;
  readonly detail: string;
}

/** Everything one run found. JSON-serialisable; files, report and notebook are views of it. */
export interface Analysis {
  readonly version: string;
  readonly parameters: AnalysisParameters;
  readonly input: InputSummary | null;
  readonly section: SectionSummary;
  readonly accounts: readonly AccountFinding[];
  /** How unlike others each account behaves, signal by signal; never a verdict. */
  readonly signals: readonly SignalFinding[];
  readonly pairs: readonly TestedPair[];
  readonly groups: readonly CoordinatedGroup[];
  readonly evidence: readonly EvidenceRow[];
  /** Texts that were not written independently, and the innocent origins that were found for them. */
  readonly copies: CopyFindings;
  readonly floor: Floor;
  readonly coActionHistograms: readonly CoActionHistogram[];
  readonly network: NetworkPicture;
  /** Ties trace by trace, who acts first, centrality and stability. */
  readonly networkMeasures: NetworkMeasures;
  readonly mood: MoodResult;
  /** Stance toward the targets that were given; null where none were. */
  readonly stance: StanceFindings | null;
  readonly events: readonly TimelineEvent[];
  readonly effects: readonly EventEffect[];
  /** Who is behind the shifts of mood, where the series changes, who could post; null where it was not asked for. */
  readonly eventStudy: SectionStudy | null;
  readonly findings: readonly Finding[];
  readonly limits: readonly string[];
  /** What would have been found, had it been there; null where it was not asked for. */
  readonly power: PowerResult | null;
  /** All windows and several thresholds side by side; null where it was left out. */
  readonly sensitivity: SensitivityResult | null;
  /** Milliseconds of each step; not part of the result's identity. */
  readonly timings: Readonly<Record<string, number>>;
}
