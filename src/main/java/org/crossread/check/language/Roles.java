package org.crossread.check.language;

import java.util.Set;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/** The words by which writers refer to people and bodies without, or beside, their names: offices, trades, kinds of institution. */
public final class Roles {
    private static final Set<String> PEOPLE = Words.list(
            "president premier minister secretary chancellor governor mayor senator congressman congresswoman"
                    + " representative deputy lawmaker lawmakers legislator mp mps ambassador envoy diplomat diplomats chief"
                    + " head leader leaders director chairman chairwoman chair chairperson ceo founder co-founder owner"
                    + " manager spokesman spokeswoman spokesperson spokespeople spokesmen official officials officer"
                    + " officers general colonel major captain lieutenant sergeant admiral commander marshal king queen"
                    + " prince princess emir sultan pope cardinal archbishop bishop imam rabbi ayatollah patriarch judge"
                    + " justice prosecutor prosecutors attorney lawyer lawyers solicitor detective detectives inspector"
                    + " superintendent constable sheriff coroner expert experts analyst analysts economist economists"
                    + " scientist scientists researcher researchers professor doctor doctors surgeon nurse nurses teacher"
                    + " teachers historian author writer journalist journalists reporter reporters correspondent editor"
                    + " columnist commentator pollster activist activists campaigner campaigners critic critics opponent"
                    + " opponents supporter supporters rebel rebels fighter fighters soldier soldiers troops witness"
                    + " witnesses resident residents neighbour neighbours neighbor neighbors villagers survivor survivors"
                    + " victim relatives mother father brother sister son daughter wife husband widow friend friends coach"
                    + " player striker goalkeeper trainer referee driver pilot farmer fisherman worker workers employee"
                    + " employees executive executives boss banker investor investors trader traders shareholder candidate"
                    + " nominee adviser advisers advisor advisors aide aides counterpart colleague colleagues successor"
                    + " predecessor vice-president source sources authorities authority police firefighters rescuers"
                    + " inspectors investigators regulator regulators politician politicians councillor commissioner"
                    + " delegate delegates negotiator negotiators secretary-general technocrat actor actress singer musician"
                    + " artist designer novelist student students man woman men women people others many side sides parties"
                    + " americans europeans voters observers protesters demonstrators chairpersons warden vicar priest monk"
                    + " nun tsar shah crown-prince consul attache speaker whip treasurer");
    private static final Set<String> BODIES = Words.list(
            "ministry department government administration agency parliament senate congress council committee"
                    + " commission court party union university institute bank company firm group corporation hospital"
                    + " school church army navy military force forces embassy consulate office service bureau board"
                    + " foundation association federation organisation organization alliance league club team airline"
                    + " watchdog charity campaign newspaper website magazine broadcaster channel network treasury cabinet"
                    + " presidency city state region province county district report statement study survey document"
                    + " documents communique communiqué memo letter index data figures poll release delegation mission house"
                    + " assembly coalition opposition regime junta kremlin intelligence secretariat tribunal palace book article daily narrator announcer");
    private static final Set<String> TITLES =
            Words.list("mr mrs ms miss dr prof sir dame lord lady madame monsieur prime foreign vice deputy former"
                    + " ex-president ex-minister state interior defence defense finance economy health education justice"
                    + " trade acting interim incoming outgoing first supreme crown general senior chief gen col maj capt lt"
                    + " sgt adm cmdr rep sen gov rev hon judge presidents ministers senators secretaries saint st"
                    + " secretary-general affairs security national opposition presidential attorney democratic republican"
                    + " labour conservative liberal green house police retired late then-president then-minister billionaire"
                    + " the his her its their our my a an this that both");
    private static final Set<String> ESTIMATES = Words.list(
            "estimates figures data numbers calculations reports statistics estimate sources media accounts counts claims");

    private static final Trait<Boolean> PERSON = new Trait<>(token -> isPerson(token.text()));
    private static final Trait<Boolean> BODY = new Trait<>(token -> isBody(token.text()));
    private static final Trait<Boolean> TITLE = new Trait<>(token -> isTitle(token.text()));

    private Roles() {}

    /** Whether it names people by what they are: "minister", "spokeswoman", "residents". */
    public static boolean isPerson(String word) {
        return PEOPLE.contains(bare(word));
    }

    /** Whether it names a body or a paper that speaks for one: "ministry", "report". */
    public static boolean isBody(String word) {
        return BODIES.contains(bare(word));
    }

    /** Whether it can stand before a name without being part of it: "Mr", "Foreign", "Minister". */
    public static boolean isTitle(String word) {
        String bare = bare(word);
        return TITLES.contains(bare) || PEOPLE.contains(bare);
    }

    /** Whether it says what kind of thing comes from the one before it: the "estimates" of "Kiev estimates". */
    public static boolean isEstimate(String word) {
        return ESTIMATES.contains(bare(word));
    }

    public static boolean isPerson(Token word) {
        return PERSON.of(word);
    }

    public static boolean isBody(Token word) {
        return BODY.of(word);
    }

    public static boolean isTitle(Token word) {
        return TITLE.of(word);
    }

    private static String bare(String word) {
        String lower = Words.lower(word);
        lower = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
