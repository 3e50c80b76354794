package org.gaoyao.law.sentencing;

import org.gaoyao.law.number.Term;

/** Whether the execution of a term can be suspended (缓刑; Criminal Law, arts. 72 to 74). */
public sealed interface Probation {

    /** It cannot, and why. */
    record Excluded(String chinese, String english) implements Probation {}

    /**
     * It can if the court finds the conditions of article 72: slight circumstances, repentance, no danger of a new crime, no
     * great harm to the neighbourhood.
     *
     * @param required whether the court must suspend it then: under 18 or 75 and older
     * @param from the shortest period of probation in months
     * @param to the longest
     */
    record Possible(boolean required, int from, int to) implements Probation {}

    /** What the law says for a term and the facts of a case. */
    static Probation of(Term term, int months, CaseFacts facts) {
        if (facts.has("recidivist")) {
            return new Excluded("累犯不适用缓刑（刑法74）", "no probation for recidivists (art. 74)");
        }
        if (facts.has("drug_ring")) {
            return new Excluded("犯罪集团首要分子不适用缓刑（刑法74）", "no probation for heads of criminal groups (art. 74)");
        }
        boolean required = facts.has("minor") || facts.has("elderly");
        return switch (term) {
            case Term.Detention _ -> new Possible(required, Math.max(2, months), 12);
            case Term.Imprisonment _ when months <= 36 -> new Possible(required, Math.max(12, months), 60);
            case Term.Imprisonment _, Term.Life _, Term.SuspendedDeath _, Term.Death _ ->
                new Excluded("超过三年有期徒刑（刑法72）", "more than three years of imprisonment (art. 72)");
            case Term.Control _, Term.Exempt _ -> new Excluded("没有可以缓刑的刑罚", "nothing to suspend");
        };
    }
}
