import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../model/inputError.js';
import type { SentimentModel } from '../model/sentimentModel.js';
import type { SentimentScorer } from '../model/sentiment.js';
import { checkSentimentModel } from '../sentiment/trained/checkSentimentModel.js';
import { createTrainedScorer } from '../sentiment/trained/createTrainedScorer.js';
import { scoreSentiment } from '../sentiment/scoreSentiment.js';

/** Reads a model that `in-concert sentiment train` wrote. */
export async function readSentimentModel(path: string): Promise<SentimentModel> {
  const place = { file: path };
  const fix = 'give a model that `in-concert sentiment train` wrote';
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError('cannot be read', { place, fix });
  });
  try {
    return checkSentimentModel(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'is not JSON' : (error as Error).message;
    throw new InputError(problem, { place, fix });
  }
}

/** The scorer of a model file, or the built-in one. */
export async function loadScorer(path: string | undefined): Promise<SentimentScorer> {
  if (path === undefined) return scoreSentiment;
  const scorer = createTrainedScorer(await readSentimentModel(path));
  return Object.defineProperty(scorer, 'name', { value: `trained model ${basename(path)}` });
}
