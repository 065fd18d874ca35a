const withoutPython = `Without Python the notebooks run as well, as pages to read:

  npm run notebooks
`;

const advice = {
  win32: 'install Python from the Microsoft Store or python.org',
  darwin: 'install Python from python.org, or: brew install python',
  linux: 'Debian and Ubuntu: sudo apt install python3 python3-venv',
};

/** No Python answered. */
export function explainNoPython({ python = null, platform = process.platform }) {
  if (python !== null) return `${python} is not a Python 3 that runs. Check the path given with --python.\n`;
  return `No Python 3 was found, and Jupyter is a Python program.

  ${advice[platform] ?? 'install Python 3'}
  then: npm run lab -- --install

${withoutPython}`;
}

/** A Python is there, Jupyter is not. */
export function explainNoJupyter({ pythons, platform = process.platform }) {
  const asked = pythons.map(({ python, version }) => `  Python ${version}  ${python}`).join('\n');
  const debian =
    platform === 'linux'
      ? "\nor Debian's and Ubuntu's Jupyter Notebook:\n\n  sudo apt install jupyter-notebook\n"
      : '';
  return `Python is there, but neither JupyterLab nor Jupyter Notebook is in it. Asked:

${asked}

Put JupyterLab into a Python environment of its own, inside this project (about 250 MB in .cache/lab), and start it:

  npm run lab -- --install
${debian}
or name the Python that has it:

  npm run lab -- --python PATH

${withoutPython}`;
}

/** The environment could not be made: the step that failed, and what it said. */
export function explainFailedInstall({ step, output, platform = process.platform }) {
  const said = output.trim();
  const noVenv = /ensurepip|No module named venv/.test(said) && platform === 'linux';
  const mend = noVenv
    ? 'Python lacks its venv module. Debian and Ubuntu: sudo apt install python3-venv'
    : step === 'pip'
      ? 'pip could not fetch JupyterLab: look at the network, a proxy (HTTPS_PROXY), or the version of Python (3.9 or newer).'
      : 'Delete .cache/lab and try again.';
  return `${said}\n\nJupyterLab could not be installed. ${mend}\n`;
}

/** Somebody else listens there. */
export function explainBusyPort(port) {
  return `Port ${port} is busy: another Jupyter may be running. Stop that one, or take another: npm run lab -- --port ${
    port === 65535 ? 8889 : port + 1
  }\n`;
}
