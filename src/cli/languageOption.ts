import { Option, type Command } from 'commander';
import { reportLanguages } from '../model/language.js';

/** `--language`: what is made for people is made in it; commander refuses others and lists these. */
export function addLanguageOption(command: Command): Command {
  return command.addOption(
    new Option('--language <code>', 'language of what people read: en or ru')
      .choices(reportLanguages)
      .default('en'),
  );
}
