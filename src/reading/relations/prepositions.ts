/** What stands after any preposition of neither kind is when, how, why or what about: "march under", "unlike", "according to". */

/** Whom something is done to, given, or done with. */
export const TOWARD =
  /^(to|with|against|at|on|upon|for|of|from|toward|towards|into|onto|over|between|among|behind|alongside)$/;

/** Adverbs that change what a verb says: "get along", "tie together", "pull even". */
export const ADVERB =
  /^(ahead|along|apart|aside|away|back|behind|down|even|forward|in|off|on|out|over|through|together|up)$/;

/** How something is done to somebody, or what becomes of them: "treat with respect", "keep out of trouble". */
export const CIRCUMSTANCE = /^(as|for|from|in|into|of|off|on|onto|out|through|to|toward|towards|under|with)$/;

/** Where it is done. */
export const PLACE = /^(in|at|near|inside|outside|around|within|across|throughout)$/;
