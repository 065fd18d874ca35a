/**
 * Emoji and ASCII emoticons of mood by weight. Emoji are written without variation selectors and skin tones, which
 * look-up drops. Faces that people use both ways (🙏 😂 mostly glad, 😭 both) get the smaller weight.
 */
export const emojiByWeight: Readonly<Record<string, string>> = {
  3: '😍 🥰 😻 💖 💗 💘 💝 🤩 🎉 🎊 🏆 💯 ❤ 🧡 💛 💚 💙 💜 🤍 ♥ 😘',
  2: '😀 😃 😄 😁 😆 😊 🙂 😇 😋 😎 😚 😙 😗 ☺ 🤗 💕 💞 💓 💟 👍 👏 🙌 💪 👌 🔥 🥳 🌹 🌺 🌸 💐 🌷 🌼 🌻 🌞 ✨ ⭐ 🌟 💫 ☀ 🎁 🥇 😸 😺 😽 💋 🕊 🤝 🤟 ✌ 🫶 🎂 🍀 👑 💎',
  1: '😂 🤣 😅 😉 😜 😝 😛 🙏 🤭 😌 🤪 🙃 🌈 🎶 🐱 🐶 ✅ 👋 🍾 🥂 🎈 🦋 😹 🤓 ☝ 🙋',
  '-1': '😐 😑 😒 🙄 😬 😕 🙁 ☹ 😟 😓 😥 😰 🥺 😪 😫 😩 🤔 🤨 😶 😔 😞 😣 😖 🤦 🤷 😳 😱 😨 😧 😦 😮 😭 😴 ⚠ ❗ 🚫 ❓ 😷 🤒 🥴 🙈 💣 🔫 🐍 🐀',
  '-2': '😢 😠 😡 🤬 👎 💔 😿 🤮 🤢 💩 👿 😤 😾 ☠ 💀 🖕 🤡 ❌ 🩸 🆘 😈 🐷 🐖',
};

/** ASCII emoticons; brackets alone, the Russian smile ")))", are read by the scanner. */
export const emoticonsByWeight: Readonly<Record<string, string>> = {
  2: ':) :-) :)) =) =)) ;) ;-) :D :-D =D <3 :* :-* ^^ ^_^ (: :] =] :P :-P :p :-p ;D',
  '-2': ":( :-( =( :'( :(( =(( ): >:( :[ =[ </3 ;( ;-(",
  '-1': ':/ :-/ :\\ =/ :| :-| -_-',
};
