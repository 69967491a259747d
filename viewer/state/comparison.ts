import { isEntity } from '../../src/graph/combine.ts';
import type { Opposition } from '../../src/query/oppositions.ts';
import { claimantsOf } from '../../src/query/voices.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { disputesIn } from './disputes.ts';
import { linked, statementsBetween } from './statements.ts';

/** Somebody or something about whom two speak, with what each says. */
export interface SharedSubject {
  readonly subject: string;
  /** Statements of the one, then of the other. */
  readonly statements: readonly string[];
}

/** Two side by side: statements of each about the other, what is disputed between them, and about whom both speak. */
export interface Comparison {
  readonly of: readonly string[];
  readonly back: readonly string[];
  readonly differences: readonly Opposition[];
  readonly shared: readonly SharedSubject[];
}

export function compare(graph: KnowledgeGraph, a: string, b: string): Comparison {
  return {
    of: statementsBetween(graph, a, b),
    back: statementsBetween(graph, b, a),
    differences: differencesBetween(graph, a, b),
    shared: sharedSubjects(graph, a, b),
  };
}

/** Whom and what both of two speakers speak about: the most spoken of first. */
export function sharedSubjects(graph: KnowledgeGraph, a: string, b: string): SharedSubject[] {
  const subjects = (speaker: string): Set<string> =>
    new Set(linked(graph, speaker, 'said', 'out').flatMap((statement) => linked(graph, statement, 'about', 'out')));
  const ofOther = subjects(b);
  return [...subjects(a)]
    .filter((subject) => ofOther.has(subject) && isEntity(graph.getNodeAttributes(subject)))
    .map((subject) => ({
      subject,
      statements: [a, b].flatMap((speaker) => statementsBetween(graph, speaker, subject)),
    }))
    .sort((x, y) => y.statements.length - x.statements.length);
}

/** What the one says and the other denies, and what is disputed about the two. */
export function differencesBetween(graph: KnowledgeGraph, a: string, b: string): Opposition[] {
  const says = (side: Opposition['affirming'], speaker: string): boolean =>
    side.some(({ relation }) => claimantsOf(graph, relation).includes(speaker));
  return disputesIn(graph).filter(({ subject, object, affirming, denying }) => {
    const isAboutBoth = [subject, object].includes(a) && [subject, object].includes(b);
    return isAboutBoth || (says(affirming, a) && says(denying, b)) || (says(affirming, b) && says(denying, a));
  });
}
