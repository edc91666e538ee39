package org.crossread.check.quote;

import java.util.Set;
import org.crossread.check.language.Words;

/** Adjectives by which people judge an event or a proposal: "frank", "premature", "unacceptable". */
final class Evaluation {
    private static final Set<String> ADJECTIVES = Words.list(
            "frank candid honest open constructive useful helpful productive fruitful substantive substantial detailed in-depth deep direct"
                    + " professional businesslike cordial friendly warm cool tense difficult tough hard heated sharp bitter stormy calm"
                    + " sincere respectful pragmatic realistic promising encouraging positive negative disappointing fruitless useless"
                    + " pointless futile premature hasty reckless irresponsible responsible unacceptable acceptable unfounded baseless"
                    + " groundless absurd ridiculous laughable nonsense false untrue misleading fake illegal unlawful illegitimate"
                    + " unconstitutional legitimate barbaric brutal cowardly heinous horrific shocking appalling outrageous disgraceful"
                    + " shameful unforgivable inhumane cruel monstrous tragic catastrophic disastrous devastating historic unprecedented"
                    + " remarkable extraordinary excellent superb brilliant impressive successful unsuccessful fair unfair just unjust"
                    + " reasonable unreasonable moderate excessive disproportionate proportionate provocative aggressive hostile peaceful"
                    + " dangerous safe risky grave serious severe critical crucial vital decisive essential insufficient sufficient"
                    + " inadequate adequate insulting offensive racist sexist discriminatory biased undemocratic democratic corrupt"
                    + " credible incredible implausible plausible controversial non-controversial uncontroversial ambitious modest bold"
                    + " timid cautious generous stingy wasteful costly affordable unaffordable sustainable unsustainable robust weak"
                    + " strong fragile stable unstable harsh lenient cynical naive hypocritical arrogant humiliating sad happy joyful"
                    + " delicate sensitive complex complicated intense lively polite rude blunt straightforward concrete vague evasive"
                    + " satisfactory unsatisfactory satisfying comprehensive thorough extensive profound meaningful meaningless empty");

    private Evaluation() {}

    static boolean isAdjective(String lower) {
        return ADJECTIVES.contains(lower);
    }
}
