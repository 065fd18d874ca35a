/**
 * Emoji and ASCII emoticons of mood by weight. Emoji are written without variation selectors and skin tones, which
 * look-up drops. Faces that people use both ways (🙏 😂 mostly glad, 😭 both) get the smaller weight.
 */
export const emojiByWeight: Readonly<Record<string, string>> = {
  3: '😍 🥰 😻 💖 💗 💘 💝 🤩 🎉 🎊 🏆 💯 ❤ 🧡 💛 💚 💙 💜 🤍 🤎 🩷 🩵 ♥ 😘 ❣',
  2: '😀 😃 😄 😁 😆 😊 🙂 😇 😋 😎 😚 😙 😗 ☺ 🤗 💕 💞 💓 💟 👍 👏 🙌 💪 👌 🔥 🥳 🌹 🌺 🌸 💐 🌷 🌼 🌻 🌞 ✨ ⭐ 🌟 💫 ☀ 🎁 🥇 😸 😺 😽 💋 🕊 🤝 🤟 ✌ 🫶 🎂 🍀 👑 💎 🌝 ☀ 🤙 🙆 💃 🕺 🥹 💌 ❇ 🎆 🎇 🌅',
  1: '😂 🤣 😅 😉 😜 😝 😛 🙏 🤭 😌 🤪 🙃 🌈 🎶 🐱 🐶 ✅ 👋 🍾 🥂 🎈 🦋 😹 🤓 ☝ 🙋 🤲 🤠 😏 👼 🐣 🐥 🍰 🍓 🎄 🎅 ✔ 🆒 🆗 ⚘ 🌿 🏅 🎖',
  '-1': '😐 😑 😒 🙄 😬 😕 🙁 ☹ 😟 😓 😥 😰 🥺 😪 😫 😩 🤔 🤨 😶 😔 😞 😣 😖 🤦 🤷 😳 😱 😨 😧 😦 😮 😭 😴 ⚠ ❗ 🚫 ❓ 😷 🤒 🥴 🙈 💣 🔫 🐍 🐀 🫤 🫠 🤕 😵 🙅 ⛔ 🔞 🤥 👊 🗑 🕳 🥀 🖤 🚨 ⚰ 🕯',
  '-2': '😢 😠 😡 🤬 👎 💔 😿 🤮 🤢 💩 👿 😤 😾 ☠ 💀 🖕 🤡 ❌ 🩸 🆘 😈 🐷 🐖 🔪 🐑 🐏 🐽',
};

/** ASCII emoticons that begin with one of : ; = < > ^ ; a single or repeated bracket, the Russian smile, is read by the scanner. */
export const emoticonsByWeight: Readonly<Record<string, string>> = {
  2: ":) :-) :)) =) =)) ;) ;-) :D :-D =D <3 :* :-* ^^ ^_^ (: :] =] :P :-P :p :-p ;D :3 :d =P =* :-)) =-) :^) :o) (= (; (-: :') :'-) ^.^ :DD =DD >:) <33 :} =} ;P ;p ;]",
  '-2': ":( :-( =( :'( :(( =(( ): >:( :[ =[ </3 ;( ;-( ):< =-( :-(( :'-( :{ ={ :с :c >_< >.< ='(",
  '-1': ':/ :-/ :\\ =/ :| :-| -_- =| :-\\ =\\ :S :-S :s >:/ :o :O =0 :0',
};

/** Faces made of letters and signs; the scanner meets them as words with signs in them. */
export const letterFacesByWeight: Readonly<Record<string, string>> = {
  2: 'xd хд *__* *_*',
  '-1': 'о_о o_o о_0 o_0 0_o 0_о о.о o.o о_o o_о -.- 0_0 о_0 т_т t_t т.т ._. x_x х_х >_<',
};
