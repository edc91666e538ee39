package org.crossread.check.quote;

import java.util.Set;
import org.crossread.check.language.Words;
import org.crossread.text.Trait;

/** Nouns and adjectives by which a text tells what somebody says, thinks, wants or feels: "her claim that", "is wary of". */
final class Sayings {
    private static final Set<String> NOUNS = Words.list(
            "claim statement announcement accusation allegation assertion promise pledge vow plan proposal decision call demand request belief view"
                    + " opinion idea theory argument comment remark suggestion recommendation warning threat criticism praise support opposition concern"
                    + " fear worry hope desire wish doubt question denial admission acknowledgment acknowledgement refusal agreement commitment complaint"
                    + " charge prediction forecast estimate assessment conclusion finding thought intention determination willingness eagerness reluctance"
                    + " endorsement condemnation disdain contempt admiration adulation hatred vision position stance explanation description testimony"
                    + " interpretation speculation suspicion rhetoric insistence confession apology appeal plea response reaction objection"
                    + " resistance concession preference obsession confidence faith skepticism scepticism frustration anger outrage dismay surprise alarm"
                    + " anxiety regret optimism pessimism sympathy respect disregard approval disapproval rejection dismissal repudiation defence defense"
                    + " message reference mention allusion illusion misgiving reservation bet goal aim ambition aspiration expectation assumption notion"
                    + " impression perception recollection observation explanation verdict analysis reminder invitation advice"
                    + " counsel critique depiction portrayal characterization characterisation embrace advocacy abandonment boast joke lie assurance"
                    + " guarantee contention intent interest push pronouncement revelation disclosure appreciation distrust mistrust enthusiasm");
    private static final Set<String> BEARERS =
            Words.list("case point statement letter speech tweet report remark comment reference attack note");
    private static final Set<String> ADJECTIVES = Words.list(
            "afraid angry anxious apprehensive ashamed aware certain committed concerned confident convinced critical curious determined disappointed"
                    + " doubtful eager enthusiastic excited frustrated glad grateful happy hopeful horrified keen mindful nervous opposed optimistic"
                    + " outraged passionate pessimistic pleased proud ready reluctant sad satisfied scared skeptical sceptical sorry supportive sure"
                    + " surprised suspicious sympathetic thankful thrilled unaware uncertain unhappy unsure unwilling upset wary willing worried adamant"
                    + " alarmed appalled shocked delighted dismissive dubious fearful furious impatient indifferent unimpressed bothered dismayed"
                    + " disgusted interested persuaded disinclined inclined troubled tired fond");
    /** Verbs that only carry a noun of saying: "expressed concern", "made the case". */
    private static final Set<String> CARRIERS = Words.list(
            "make makes made making express expresses expressed expressing voice voices voiced voicing raise raises raised raising issue issues issued"
                    + " issuing give gives gave given giving have has had having share shares shared sharing offer offers offered offering deliver"
                    + " delivers delivered delivering hold holds held harbor harbors harbored harbour harbours launch launches launched launching"
                    + " level levels leveled levelled repeat repeats repeated put reach reaches reached withdraw withdrawn withdrew cast casts take");

    private static final Set<String> LINKING = Words.list(
            "is are was were be been being am 's 're 'm feel feels felt seem seems seemed remain remains remained become becomes became get got getting"
                    + " grow grows grew grown sound sounds sounded look looks looked appear appears appeared");

    static final Trait<Boolean> NOUN = new Trait<>(token -> isNoun(token.lower()));
    /** A noun that says something only with the verb that carries it: "made the case". */
    static final Trait<Boolean> CARRIED = new Trait<>(token -> isCarried(token.lower()));

    static final Trait<Boolean> ADJECTIVE = new Trait<>(token -> ADJECTIVES.contains(token.lower()));
    static final Trait<Boolean> CARRYING = new Trait<>(token -> CARRIERS.contains(token.lower()));
    static final Trait<Boolean> LINKS = new Trait<>(token -> LINKING.contains(token.lower()));

    private Sayings() {}

    private static boolean isNoun(String word) {
        return NOUNS.contains(word) || word.endsWith("s") && NOUNS.contains(singular(word));
    }

    private static boolean isCarried(String word) {
        return isNoun(word) || BEARERS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
