namespace SchemaGen.Grammar;

/// <summary>Small closed lists of English nouns with a grammar of their own. Words as written.</summary>
internal static class EnglishNouns
{
    /// <summary>The signs of currencies that stand before a sum.</summary>
    public static bool IsCurrency(ReadOnlySpan<char> sign) => sign is "$" or "€" or "£" or "¥";

    /// <summary>Whoever serves somebody else: "an adviser to the reeve".</summary>
    public static bool Serves(ReadOnlySpan<char> word) => word is "adviser" or "advisers" or "advisor" or "advisors" or "aide" or "aides" or "assistant" or "assistants" or "deputy" or "secretary" or "counsel";

    /// <summary>Texts that speak for whoever issued them.</summary>
    public static bool IsText(ReadOnlySpan<char> word) =>
        word is "statement" or "Statement" or "communique" or "letter" or "document" or "declaration" or "message" or "note" or "speech" or "post" or "release" or "report" or "readout" or "dispatch" or "memo" or "bulletin" or "resolution" or "motion";

    /// <summary>Nouns that take up what somebody has just done or said: "the move", "the accusations".</summary>
    public static bool IsAct(ReadOnlySpan<char> word) =>
        word is "move" or "moves" or "decision" or "decisions" or "step" or "steps" or "action" or "actions" or "act" or "acts" or "measure" or "measures" or "policy" or "order" or "ruling" or "verdict" or "announcement" or "statement" or "statements" or "account" or "version"
            or "remark" or "remarks" or "comment" or "comments" or "accusation" or "accusations" or "allegation" or "allegations" or "claim" or "claims" or "charge" or "charges" or "offer" or "proposal" or "demand" or "demands" or "request" or "plan" or "plans"
            or "threat" or "threats" or "warning" or "warnings" or "gesture" or "initiative" or "call" or "calls" or "report" or "reports" or "suggestion" or "suggestions" or "suspicion" or "suspicions" or "criticism" or "complaint" or "complaints"
            or "assertion" or "assertions" or "requests" or "proposals" or "appeal" or "appeals" or "plea" or "pleas" or "invitation" or "ultimatum" or "reproach" or "insinuation" or "insinuations" or "decree" or "law" or "ban"
            or "rampage" or "killing" or "killings" or "massacre" or "bloodshed" or "seizure" or "takeover" or "hijacking" or "raid" or "raids" or "storming" or "invasion" or "incursion" or "launch" or "launches" or "test" or "tests" or "firings" or "deployment";

    /// <summary>Of those that <see cref="IsAct"/> names, the ones that are said.</summary>
    public static bool IsSpeechAct(ReadOnlySpan<char> word) =>
        word is "announcement" or "statement" or "statements" or "account" or "version" or "remark" or "remarks" or "comment" or "comments" or "accusation" or "accusations" or "allegation" or "allegations" or "claim" or "claims" or "charge" or "charges" or "offer" or "proposal"
            or "demand" or "demands" or "request" or "threat" or "threats" or "warning" or "call" or "calls" or "report" or "reports" or "suggestion" or "suggestions" or "suspicion" or "suspicions" or "criticism" or "complaint" or "complaints"
            or "assertion" or "assertions" or "requests" or "proposals" or "appeal" or "appeals" or "plea" or "pleas" or "invitation" or "ultimatum" or "reproach" or "insinuation" or "insinuations";

    /// <summary>Texts by which whoever makes them does something: "a law banning", "a decree expelling".</summary>
    public static bool IsInstrument(ReadOnlySpan<char> word) =>
        word is "law" or "laws" or "bill" or "legislation" or "decree" or "decrees" or "order" or "orders" or "resolution" or "resolutions" or "motion" or "act" or "regulation" or "regulations" or "rule" or "rules" or "directive" or "ruling"
            or "statement" or "letter" or "declaration" or "communique" or "document" or "note" or "message" or "agreement" or "deal" or "pact" or "memorandum" or "treaty" or "amendment" or "policy";

    /// <summary>Words of what goes both ways, beside "other": "one another", "mutual assistance".</summary>
    public static bool IsReciprocal(ReadOnlySpan<char> word) => word is "another" or "mutual" or "reciprocal";

    /// <summary>Nouns that tell a relation to somebody else: whose ally one is, one is not.</summary>
    public static bool IsRelational(ReadOnlySpan<char> word) =>
        word is "ally" or "allies" or "partner" or "partners" or "rival" or "rivals" or "neighbour" or "neighbours" or "neighbor" or "neighbors" or "enemy" or "enemies" or "foe" or "foes" or "opponent" or "opponents" or "critics" or "donor" or "donors" or "creditor" or "creditors" or "backer" or "backers" or "patron" or "patrons" or "sponsor" or "sponsors" or "adversary" or "adversaries";

    /// <summary>Nouns of quantity: the group behind "of" is the one that counts.</summary>
    public static bool IsQuantity(ReadOnlySpan<char> word) =>
        word is "thousands" or "Thousands" or "hundreds" or "Hundreds" or "dozens" or "Dozens" or "scores" or "Scores" or "number" or "numbers" or "amount" or "amounts" or "quantity" or "quantities" or "remainder" or "tons" or "tonnes" or "truckloads" or "some" or "Some" or "many" or "Many" or "most" or "Most" or "several" or "Several" or "majority" or "tens" or "Tens"
        or "barrage" or "barrages" or "salvo" or "salvoes" or "salvos" or "volley" or "volleys" or "hail" or "column" or "columns" or "Columns" or "convoy" or "convoys" or "session" or "squadron" or "crowd" or "crowds" or "Crowds" or "handful" or "flotilla" or "contingent" or "contingents" or "squad" or "squads" or "boatload" or "planeload" or "busloads" or "swarm" or "swarms" or "millions" or "Millions" or "group" or "groups" or "member" or "members" or "Members" or "all" or "All" or "both" or "Both" or "each" or "Each" or "one" or "One" or "rest" or "part" or "none" or "None" or "half" or "last" or "first" or "latest";

    /// <summary>Quantities that stand for people where nothing is counted: "Thousands marched".</summary>
    public static bool IsCrowd(ReadOnlySpan<char> word) =>
        word is "thousands" or "Thousands" or "hundreds" or "Hundreds" or "dozens" or "Dozens" or "scores" or "Scores" or "millions" or "Millions";

    /// <summary>Nouns that count or measure events: "a round of talks", "two days of drills", "a wave of strikes".</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) =>
        word is "round" or "rounds" or "series" or "wave" or "waves" or "string" or "spate" or "set" or "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "barrage" or "flurry" or "kind" or "form" or "campaign" or "policy" or "end" or "resumption" or "start" or "process";

    /// <summary>Nouns whose complement has not happened: "the threat of", "a plan for", "calls for".</summary>
    public static bool IsOpen(ReadOnlySpan<char> word) =>
        word is "possibility" or "prospect" or "prospects" or "risk" or "risks" or "plan" or "plans" or "proposal" or "proposals" or "call" or "calls" or "hope" or "hopes" or "fear" or "fears" or "chance" or "chances" or "idea" or "need" or "event" or "case"
        or "danger" or "warning" or "warnings" or "offer" or "offers" or "intention" or "demand" or "demands" or "right" or "efforts" or "effort" or "attempt" or "attempts" or "push" or "bid" or "goal" or "aim" or "grounds" or "reason" or "basis" or "conditions" or "appetite";

    /// <summary>A small number as a word; 0 for any other word.</summary>
    public static int Number(ReadOnlySpan<char> word) => word switch
    {
        "two" or "Two" => 2,
        "three" or "Three" => 3,
        "four" or "Four" => 4,
        "five" or "Five" => 5,
        "six" or "Six" => 6,
        "seven" or "Seven" => 7,
        "eight" or "Eight" => 8,
        _ => 0,
    };

    /// <summary>Nouns of asking: what their infinitive tells, somebody else is to do ("calls by Kenya to leave").</summary>
    public static bool IsCall(ReadOnlySpan<char> word) =>
        word is "call" or "calls" or "demand" or "demands" or "request" or "requests" or "appeal" or "appeals" or "plea" or "pleas" or "pressure" or "invitation" or "invitations" or "ultimatum" or "order" or "orders" or "proposal" or "proposals";

    /// <summary>Nouns of what comes from whoever says it: "criticism from Kenya".</summary>
    public static bool ComesFrom(ReadOnlySpan<char> word) =>
        IsCall(word) || word is "criticism" or "condemnation" or "warning" or "warnings" or "threat" or "threats" or "praise" or "support" or "backing" or "offer" or "offers" or "assurance" or "assurances" or "opposition" or "objection" or "objections"
            or "complaint" or "complaints" or "accusation" or "accusations" or "pledge" or "pledges" or "promise" or "promises" or "rebuke" or "protest" or "protests";

    /// <summary>Kinds of bodies that are nobody's government: who heads one holds no office of a state.</summary>
    public static bool IsPrivate(ReadOnlySpan<char> word) =>
        word is "association" or "company" or "firm" or "federation" or "club" or "union" or "university" or "institute" or "foundation" or "society" or "corporation" or "newspaper" or "church" or "charity" or "group" or "network" or "business" or "lobby" or "centre" or "center";

    /// <summary>Nouns of choosing: whoever has them does what their infinitive tells ("its decision to leave").</summary>
    public static bool IsChoice(ReadOnlySpan<char> word) =>
        word is "decision" or "decisions" or "plan" or "plans" or "move" or "moves" or "pledge" or "pledges" or "promise" or "promises" or "offer" or "offers" or "vow" or "attempt" or "attempts" or "bid" or "effort" or "efforts" or "refusal" or "failure"
        or "willingness" or "readiness" or "intention" or "intent" or "commitment" or "threat" or "threats" or "reluctance" or "agreement" or "desire" or "drive" or "campaign" or "push";

    /// <summary>Nouns of what is done to persons: whoever possesses them suffers it ("the envoy's arrest").</summary>
    public static bool IsSuffered(ReadOnlySpan<char> word) =>
        word is "arrest" or "detention" or "imprisonment" or "jailing" or "release" or "killing" or "murder" or "assassination" or "execution" or "poisoning" or "abduction" or "kidnapping" or "kidnap" or "capture" or "extradition" or "deportation" or "expulsion"
        or "removal" or "ouster" or "overthrow" or "rescue" or "torture" or "beating" or "shooting" or "evacuation" or "prosecution" or "conviction" or "trial" or "exile" or "liberation" or "freeing";

    /// <summary>Nouns that a "that"-clause completes: what follows tells what the claim, the fact or the fear is.</summary>
    public static bool TakesThat(ReadOnlySpan<char> word) =>
        word is "claim" or "claims" or "report" or "reports" or "fact" or "belief" or "allegation" or "allegations" or "statement" or "suggestion" or "suggestions" or "news" or "idea" or "view" or "views" or "warning" or "warnings" or "fear" or "fears"
        or "hope" or "hopes" or "possibility" or "evidence" or "sign" or "signs" or "announcement" or "assertion" or "assertions" or "accusation" or "accusations" or "charge" or "charges" or "concern" or "concerns" or "worry" or "worries" or "doubt" or "doubts"
        or "confirmation" or "denial" or "promise" or "promises" or "pledge" or "guarantee" or "guarantees" or "assurance" or "assurances" or "understanding" or "condition" or "conclusion" or "opinion" or "argument" or "arguments" or "complaint" or "complaints"
        or "rumour" or "rumor" or "rumours" or "rumors" or "speculation" or "insistence" or "demand" or "demands" or "knowledge" or "impression" or "recommendation" or "chance" or "risk" or "danger" or "admission" or "message" or "notion" or "theory" or "proof"
        or "sense" or "indication" or "indications" or "word" or "hint" or "hints" or "prospect" or "requirement" or "intelligence" or "information" or "consensus" or "extent" or "way" or "case" or "comment" or "comments" or "remark" or "remarks";

    /// <summary>"was the first to sell", "the latest country to sell": who has such a rank has done it.</summary>
    public static bool IsRank(ReadOnlySpan<char> word) => word is "first" or "second" or "third" or "last" or "latest" or "only";

    /// <summary>Nouns of talking: what they are "on" is what they are about.</summary>
    public static bool IsTalk(ReadOnlySpan<char> word) =>
        word is "talks" or "talk" or "meeting" or "meetings" or "summit" or "conference" or "discussion" or "discussions" or "negotiations" or "negotiation" or "dialogue" or "consultations" or "consultation" or "conversation" or "briefing" or "session" or "call";

    /// <summary>Nouns for relatives.</summary>
    public static bool IsKin(ReadOnlySpan<char> word) =>
        word is "daughter" or "son" or "wife" or "husband" or "brother" or "sister" or "mother" or "father" or "cousin" or "niece" or "nephew" or "widow" or "fiancee" or "partner";

    /// <summary>Nouns of going somewhere: who is on one makes it.</summary>
    public static bool IsJourney(ReadOnlySpan<char> word) => word is "visit" or "trip" or "tour" or "mission" or "stopover" or "journey";

    /// <summary>What a country or body is in, and does nothing by: "its deepening crisis".</summary>
    public static bool IsPlight(ReadOnlySpan<char> word) =>
        word is "crisis" or "crises" or "turmoil" or "collapse" or "slump" or "shortage" or "shortages" or "recession" or "chaos" or "weakness" or "unrest" or "inflation" or "drought" or "dependence" or "absence" or "lack" or "isolation" or "instability" or "poverty"
            or "debt" or "economy" or "situation" or "geography" or "size" or "problems" or "woes" or "plight";

    /// <summary>Words for the country that a person belongs to: "his country".</summary>
    public static bool IsHome(ReadOnlySpan<char> word) => word is "country" or "nation" or "homeland" or "kingdom" or "republic" or "emirate" or "sultanate" or "monarchy";

    /// <summary>Parties that a document's two main states can be called: "the two countries", "both sides".</summary>
    public static bool IsParty(ReadOnlySpan<char> word) =>
        word is "countries" or "Countries" or "nations" or "Nations" or "governments" or "Governments" or "sides" or "neighbours" or "neighbors" or "parties" or "states" or "capitals" or "allies" or "rivals" or "powers" or "foes" or "camps" or "pair" or "duo" or "trio";

    /// <summary>How many a noun or number alone stands for: "the two", "the pair", "the three"; 0 for any other word.</summary>
    public static int Together(ReadOnlySpan<char> word) => word is "pair" or "duo" ? 2 : word is "trio" ? 3 : Number(word) is var count and (2 or 3) ? count : 0;

    /// <summary>One of two parties: "each side".</summary>
    public static bool IsSide(ReadOnlySpan<char> word) => word is "side";

    /// <summary>Whoever has the same office elsewhere: "her Kenyan counterpart".</summary>
    public static bool IsCounterpart(ReadOnlySpan<char> word) => word is "counterpart" or "counterparts";

    /// <summary>How many parties there are: "the two countries".</summary>
    public static bool CountsParties(ReadOnlySpan<char> word) =>
        word is "two" or "Two" or "three" or "Three" or "four" or "Four" or "five" or "Five" or "six" or "Six" or "seven" or "Seven" or "eight" or "Eight" or "All" or "all";

    /// <summary>How parties stand to one another: "the warring sides".</summary>
    public static bool Opposes(ReadOnlySpan<char> word) => word is "warring" or "neighbouring" or "neighboring";

    /// <summary>Bodies that a definite description takes up: "the bloc".</summary>
    public static bool IsBody(ReadOnlySpan<char> word) =>
        IsAnyBody(word) || word is "council" or "commission" or "committee" or "court" or "tribunal" or "bank" or "agency" or "panel" or "assembly" or "federation" or "league" or "association" or "fund" or "forum" or "community" or "mission" or "office" or "company" or "party" or "front";

    /// <summary>Words for any such body: the one that the text is about.</summary>
    public static bool IsAnyBody(ReadOnlySpan<char> word) =>
        word is "bloc" or "alliance" or "organisation" or "organization" or "body" or "union" or "group" or "movement" or "coalition";

    /// <summary>What states have and organisations have not.</summary>
    public static bool IsOfStates(ReadOnlySpan<char> word) =>
        word is "territory" or "soil" or "airspace" or "waters" or "border" or "borders" or "sovereignty" or "coast" or "citizens" or "nationals" or "ports" or "frontier" or "land" or "lands" or "capital" or "villages" or "towns" or "cities" or "independence";

    /// <summary>What something is done by that nobody does: "talked by phone", "went by road".</summary>
    public static bool IsMeans(ReadOnlySpan<char> word) => word is "phone" or "telephone" or "video" or "videolink" or "link" or "teleconference" or "email" or "e-mail" or "letter" or "radio" or "satellite" or "road" or "rail" or "train" or "car" or "boat" or "ship" or "sea" or "air" or "plane" or "land" or "bus" or "foot" or "helicopter" or "mistake" or "accident" or "chance" or "force" or "hand";

    /// <summary>Nouns of taking part: "a role in the attack".</summary>
    public static bool IsInvolvement(ReadOnlySpan<char> word) =>
        word is "role" or "involvement" or "part" or "hand" or "complicity" or "participation" or "responsibility";

    /// <summary>Prepositions that tell the occasion of what a clause tells: "during talks", "in a call", "after a meeting".</summary>
    public static bool IsOccasion(ReadOnlySpan<char> word) =>
        word is "in" or "In" or "during" or "During" or "at" or "At" or "after" or "After" or "before" or "Before" or "following" or "Following" or "ahead" or "Ahead" or "through" or "Through";

    /// <summary>Persons who are called after their country because they are not in it: "three Kenyan nationals".</summary>
    public static bool IsAbroad(ReadOnlySpan<char> word) => word is "national" or "nationals" or "expatriate" or "expatriates" or "tourist" or "tourists";

    /// <summary>Prepositions that tell when: right behind a verb they are no part of it ("said after talks").</summary>
    public static bool TellsWhen(ReadOnlySpan<char> word) => word is "after" or "before" or "during" or "following" or "amid";

    /// <summary>Kinds of states and places, which a name may follow ("the island state Elmford").</summary>
    public static bool IsRealm(ReadOnlySpan<char> word) =>
        word is "state" or "country" or "nation" or "republic" or "kingdom" or "emirate" or "sultanate" or "capital" or "city" or "town" or "village" or "port" or "island" or "province" or "region" or "territory" or "power" or "superpower" or "giant" or "member"
        or "ally" or "neighbour" or "neighbor" or "rival" or "partner" or "enemy" or "foe" or "bloc" or "group" or "alliance" or "agency" or "newspaper" or "broadcaster" or "channel" or "daily" or "company" or "militia" or "movement";

    /// <summary>Courtesies before a name.</summary>
    public static bool IsCourtesy(ReadOnlySpan<char> word) => word.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" or "Sir" or "Madam" or "Lord" or "Lady";
}
