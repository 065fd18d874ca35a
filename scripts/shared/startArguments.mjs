import { isAbsolute, join, relative, resolve } from 'node:path';

const bundled = 'datasets/almaty-january-2022';

/** A path as a person in that folder would write it: relative when it lies below, whole otherwise. */
export function showPath(path, folder) {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** The last value of `--name VALUE` or `--name=VALUE`; undefined when it is not given. */
function readOption(args, name) {
  let value;
  args.forEach((argument, index) => {
    if (argument === name) value = args[index + 1];
    else if (argument.startsWith(`${name}=`)) value = argument.slice(name.length + 1);
  });
  return value;
}

/**
 * What `npm start -- ARGS` means. Paths count from `folder`, the folder in which npm was called.
 * Without a FILE (an argument in front that is not an option) the bundled data are analysed; options then still apply.
 * `file` is null when an earlier run is repeated with --from: then only that run's record knows the data.
 */
export function readStartArguments(args, { folder, root }) {
  const own = new Set(['--fresh', '--help', '-h']);
  const passed = args.filter((argument) => !own.has(argument));
  const hasFile = passed.length > 0 && !passed[0].startsWith('-');
  const useBundled = !hasFile && readOption(passed, '--from') === undefined;
  const data = join(root, bundled);
  const givenOut = readOption(passed, '--out');
  const givenEvents = readOption(passed, '--events');
  const out = givenOut === undefined ? join(root, 'out') : resolve(folder, givenOut);

  const givenKey = readOption(passed, '--key-file');
  let file = hasFile ? resolve(folder, passed[0]) : null;
  let events = givenEvents === undefined ? null : resolve(folder, givenEvents);
  const cli = ['analyse', ...passed];
  if (useBundled) {
    file = join(data, 'comments.csv');
    cli.splice(1, 0, showPath(file, folder));
    if (events === null) {
      events = join(data, 'events.csv');
      cli.push('--events', showPath(events, folder));
    }
    if (!passed.includes('--keep-ids')) cli.push('--keep-ids');
    if (readOption(passed, '--timezone') === undefined) cli.push('--timezone', 'Asia/Almaty');
  }
  if (givenOut === undefined) cli.push('--out', showPath(out, folder));
  return {
    help: args.includes('--help') || args.includes('-h'),
    fresh: args.includes('--fresh'),
    file,
    events,
    keyFile: givenKey === undefined ? null : resolve(folder, givenKey),
    out,
    cli,
  };
}
