/** Opens the parts that a link of the page leads to; shows addresses of comments whole before anything else; copies text. */
export const linkScript = `
  function openTarget() {
    let id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    target.querySelector(':scope > details:not([open])')?.setAttribute('open', '');
    if (!/^(A|BUTTON|INPUT)$/.test(target.tagName)) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }
  addEventListener('hashchange', openTarget);
  // A second click on the same link leads there again.
  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) openTarget();
  });

  async function copy(text, source, status) {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(source);
      status.textContent = document.execCommand('copy') ? words.copied : words.copyByHand;
    }
  }
  document.querySelectorAll('button[data-copy]').forEach(function (button) {
    const source = document.getElementById(button.dataset.copy);
    button.parentElement.hidden = false;
    button.addEventListener('click', function () { copy(source.innerText.trim(), source, button.nextElementSibling); });
  });

  function buildDialog() {
    const dialog = make('dialog', 'address-dialog');
    dialog.setAttribute('aria-labelledby', 'address-title');
    const title = make('h2', null, words.addressTitle);
    title.id = 'address-title';
    const whole = make('code', null);
    const host = make('p', null);
    const status = make('p', 'aside');
    status.setAttribute('role', 'status');
    const copyIt = make('button', null, words.copy);
    const open = make('a', 'button', words.open);
    const close = make('button', null, words.close);
    copyIt.type = close.type = 'button';
    open.target = '_blank';
    open.rel = 'noopener noreferrer nofollow';
    copyIt.addEventListener('click', function () { copy(whole.textContent, whole, status); });
    close.addEventListener('click', function () { dialog.close(); });
    dialog.addEventListener('close', function () { open.removeAttribute('href'); });
    dialog.append(title, make('p', null, whole), host, make('p', 'aside', words.addressWarning), make('p', 'buttons', close, copyIt, open), status);
    document.body.append(dialog);
    return { dialog: dialog, ask: function (text) {
      let url = null;
      try { url = new URL(text); } catch { /* not an address */ }
      const isWeb = url !== null && /^https?:$/.test(url.protocol);
      whole.textContent = text;
      host.replaceChildren(isWeb ? say(words.addressHost, { host: url.host }) : '');
      if (isWeb) open.href = url.href; else open.removeAttribute('href');
      open.hidden = !isWeb;
      status.textContent = '';
      dialog.showModal();
    } };
  }
  let addresses = null;
  document.addEventListener('click', function (event) {
    const button = event.target.closest('button.address');
    if (!button) return;
    addresses = addresses || buildDialog();
    addresses.ask(button.textContent);
  });
`;
