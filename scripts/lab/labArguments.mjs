export const labHelp = `npm run lab [-- options] [-- what Jupyter is to get]

Opens the notebooks in JupyterLab, or in Jupyter Notebook where only that is installed.

  npm run lab                          opens notebooks/
  npm run lab -- --install             first puts JupyterLab into .cache/lab (a Python environment of its own)
  npm run lab -- --check               says what is there and what is missing, starts nothing
  npm run lab -- --prepare             builds and registers the kernel, starts nothing; needs no Python
  npm run lab -- --notebook            prefers Jupyter Notebook to JupyterLab

  --python PATH     the Python that has Jupyter
  --port NUMBER     the port; without it Jupyter takes the first free one from 8888
  --no-browser      prints the address only
  --help            this text

Without Python the notebooks run as well: npm start, npm run notebooks.
`;

const flags = {
  '--install': 'install',
  '--check': 'check',
  '--prepare': 'prepare',
  '--notebook': 'preferNotebook',
  '--no-browser': 'noBrowser',
};

/** What `npm run lab -- ARGS` means. What stands after `--` goes to Jupyter as it is. Throws on what it does not know. */
export function readLabArguments(args) {
  const request = {
    help: false,
    install: false,
    check: false,
    prepare: false,
    preferNotebook: false,
    noBrowser: false,
    python: null,
    port: null,
    passed: [],
  };
  for (let index = 0; index < args.length; index += 1) {
    const [name, ...rest] = args[index].split('=');
    const value = () => {
      const given = rest.length > 0 ? rest.join('=') : args[(index += 1)];
      if (given === undefined || given === '') throw new Error(`${name} needs a value`);
      return given;
    };
    if (name === '--') {
      request.passed = args.slice(index + 1);
      break;
    }
    if (name === '--help' || name === '-h') request.help = true;
    else if (name in flags) request[flags[name]] = true;
    else if (name === '--python') request.python = value();
    else if (name === '--port') {
      const text = value();
      request.port = Number(text);
      if (!Number.isInteger(request.port) || request.port < 1 || request.port > 65535) {
        throw new Error(`--port must be a number from 1 to 65535 (got ${text})`);
      }
    } else throw new Error(`${args[index]} is not an option of npm run lab`);
  }
  return request;
}
