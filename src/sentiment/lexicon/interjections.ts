/** Exclamations that stand outside the sentence: a negator before them does not turn them ("no way lol"). */
const interjections = new Set(
  `
    lol lols lolz lool lmao lmfao rofl roflmao rotfl lulz xd ha haha hahah hahaha hahahah hahahaha hahahahaha heh hehe hehehe hehehehe teehee heehee jk
    wow yay yayy yaay woohoo woot hooray hurray yes yeah yep yup yea ok okay oops ouch ugh argh grr eww ew yuck wtf ffs smh omg aw aww awww awwww thx ty thanks thankyou please pls plz
    sorry hi hello welcome congrats amen sigh meh boo yikes alas nope nah gg xoxo muah dear goodbye damn dammit damnit darn
  `
    .trim()
    .split(/\s+/),
);

/** Whether a lower-cased word is an exclamation. */
export function isInterjection(word: string): boolean {
  return interjections.has(word);
}
