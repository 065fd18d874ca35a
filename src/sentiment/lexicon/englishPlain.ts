import type { WeightedWords } from './weightedWords.js';

/** English words without mood whose stem is that of a word with mood ("political", "polite"). */
export const englishPlain: WeightedWords = {
  0: `
    =advance =advances =ala =angeles =appall =baby =balance =balances =beam =blasting =block =bloom =breaking =bum =bums =burning =chao =chilling =chills =cleaning
    =concerning =content =contents =cookie =corrected =crowd =crowds =crush =desert =deserts =desire =desires =determine =determines =exile =faire =fan =fasting =fasts
    =favor =fined =fines =fining =fire =fires =firing =gags =gain =gained =gaines =gaining =ghost =ghosts =give =gives =goat =goats =gracia =gun =guns =hearted =hearty
    =hype =ideals =improv =inconvenienc =issued =jam =jams =kid =kids =like =messi =miss =play =played =plays =pressure =pressures =pretty =promise =promised =promises
    =prop =psych =pump =pumping =quite =refresh =rock =sever =share =shares =silly =skill =skills =stoke =stokes =strand =strands =stun =sunni =teeth =tire =tires =total
    =totals =treated =treating =value =values =wed =will =willed =wondered =wondering
  `,
};
