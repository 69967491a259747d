/** What stands after any preposition of neither kind is when, how, why or what about: "march under", "unlike", "according to". */

/** Whom something is done to, given, or done with. */
export const TOWARD =
  /^(to|with|against|at|on|upon|for|of|from|toward|towards|into|onto|over|between|among|behind|alongside)$/;

/** Where it is done. */
export const PLACE = /^(in|at|near|inside|outside|around|within|across|throughout)$/;
