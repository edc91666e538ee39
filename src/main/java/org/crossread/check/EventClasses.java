package org.crossread.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of English news that name the same kind of event: "met", "talks" and "negotiations" are all a meeting. */
final class EventClasses {
    /** Class: verbs | nouns. */
    private static final String LINES = """
            meeting: meet meets met confer conferred convene convened negotiate negotiated discuss discussed discusses gather gathered agree agrees agreed talked talking shake shook | meeting meetings talks talk negotiation negotiations discussion discussions summit consultations conversation conversations conference session gathering encounter dialogue
            call: phone phoned telephone telephoned | call calls
            agreement: sign signs signed ratify ratified | agreement accord treaty deal pact signing ratification
            statement: say says said tell tells told announce announced announces state stated declare declared confirm confirmed reiterate reiterated warn warned claim claimed report reported add added note noted insist insisted stress stressed write wrote | statement announcement declaration speech address remarks report interview
            demand: demand demanded issue issued request requested | demand demands ultimatum
            reply: reply replied respond responded answer answered | reply replies response responses answer answers
            vote: vote votes voted elect elected re-elect re-elected | vote election elections referendum poll polls ballot runoff
            attack: attack attacked attacks raid raided bomb bombed shell shelled strike struck fire fired ambush ambushed storm stormed | attack attacks strike strikes airstrike airstrikes raid raids bombing bombings explosion explosions blast blasts shelling shooting shootings assault ambush massacre
            death: die dies died kill kills killed murder murdered execute executed assassinate assassinated | death deaths killing killings murder murders assassination execution dead
            injury: injure injured wound wounded hurt | injury injuries
            crash: crash crashed collide collided derail derailed sink sank | crash crashes collision derailment accident wreck sinking
            quake: | quake earthquake tremor aftershock
            storm: | storm hurricane typhoon cyclone tornado flood floods flooding landslide eruption avalanche
            fire: burn burned burnt | blaze wildfire wildfires
            annex: annex annexed seize seized seizes capture captured occupy occupied | annexation seizure occupation capture
            invade: invade invaded invades | invasion incursion offensive
            war: fight fought | war conflict fighting hostilities battle
            ceasefire: | ceasefire cease-fire truce armistice
            withdraw: withdraw withdrew withdrawn retreat retreated | withdrawal pullout retreat
            deploy: deploy deploys deployed deploying mass massed station stationed | deployment buildup build-up
            exercise: | exercise exercises drill drills manoeuvres maneuvers
            sanction: sanction sanctioned impose imposes imposed | sanction sanctions embargo
            join: join joins joined accede acceded enter entered admit admitted | accession membership member members entry
            leave: leave left quit resign resigned resigns | departure resignation exit
            arrest: arrest arrested arrests detain detained jail jailed imprison imprisoned | arrest arrests detention
            trial: try tried sentence sentenced convict convicted acquit acquitted sue sued indict indicted charge charged | trial hearing verdict conviction sentencing lawsuit indictment
            visit: visit visits visited tour toured travel travelled traveled arrive arrived arrives fly flew | visit visits trip tour arrival
            found: found founded establish established create created form formed launch launched open opened opens inaugurate inaugurated | founding establishment creation launch opening inauguration
            close: close closed shut | closure shutdown
            birth: born | birth
            appoint: appoint appointed name nominate nominated | appointment nomination
            win: win wins won beat beats defeat defeated | win victory defeat
            lose: lose lost |
            rise: rise rises rose risen increase increased grow grew jump jumped surge surged climb climbed | rise increase growth surge
            fall: fall falls fell fallen decrease decreased drop dropped decline declined plunge plunged | decline decrease drop collapse
            buy: buy bought acquire acquired | acquisition takeover purchase
            sell: sell sold | sale
            merge: merge merged | merger
            build: build built construct constructed complete completed | construction completion
            protest: protest protested rally rallied march marched demonstrate demonstrated | protest protests demonstration demonstrations rally rallies riot riots uprising revolution coup revolt
            independence: | independence
            debate: debate debated | debate
            send: send sent sends deliver delivered ship shipped | delivery shipment
            flee: flee fled evacuate evacuated | evacuation
            release: release released free freed publish published | release publication
            approve: approve approved adopt adopted pass passed | approval adoption
            reject: reject rejected refuse refused dismiss dismissed | rejection refusal
            play: play played | match game tournament final
            concert: perform performed | concert festival ceremony wedding funeral
            reduce: reduce reduced cut cuts | reduction
            resolve: resolve solve solved resolved |
            choose: choose chose chosen chooses | choice
            damage: damage damaged destroy destroyed | damage destruction
            ignore: ignore ignored |
            """;

    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        LINES.lines().forEach(EventClasses::add);
    }

    private EventClasses() {}

    private static void add(String line) {
        String name = line.substring(0, line.indexOf(':')).strip();
        String[] words = line.substring(line.indexOf(':') + 1).split("\\|", -1);
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i].strip().split("\\s+")) {
                CLASSES.putIfAbsent(word, name);
                if (i == 1) {
                    NOUNS.add(word);
                }
            }
        }
    }

    /** The class of an event noun or verb form; null where the word names no event. */
    static @Nullable String of(String lowerWord) {
        String word = lowerWord.toLowerCase(Locale.ROOT);
        return CLASSES.get(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }

    static boolean noun(String lowerWord) {
        return NOUNS.contains(lowerWord);
    }
}
