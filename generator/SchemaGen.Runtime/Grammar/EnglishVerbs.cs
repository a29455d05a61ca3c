namespace SchemaGen.Grammar;

/// <summary>Small closed lists of English verbs. Words as written, in small letters.</summary>
internal static class EnglishVerbs
{
    /// <summary>-ing forms that tell of persons what they are about: "talks with visiting reeve Noor".</summary>
    public static bool DescribesPersons(ReadOnlySpan<char> word) => word is "visiting" or "striking" or "protesting" or "retiring" or "serving" or "surviving" or "returning" or "dissenting";

    /// <summary>Verbs with a particle whose object does not happen: "call off the visit", "rule out talks", "fend off the attack".</summary>
    public static bool Prevents(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle) => particle switch
    {
        "off" => verb is "call" or "calls" or "called" or "calling" or "fend" or "fended" or "fending" or "stave" or "staved" or "staving" or "head" or "headed" or "heading" or "ward" or "warded" or "warding" or "put" or "puts" or "putting",
        "out" => verb is "rule" or "rules" or "ruled" or "ruling",
        _ => false,
    };

    /// <summary>"stopped short of", "held back from", "shied away from": a verb with its particle by which somebody does not do what stands behind the preposition.</summary>
    public static bool StopsShort(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle) => particle switch
    {
        "short" => verb is "stop" or "stops" or "stopped" or "stopping" or "fall" or "falls" or "fell",
        "back" => verb is "hold" or "holds" or "held" or "holding" or "shrink" or "shrinks" or "shrank",
        "away" => verb is "shy" or "shies" or "shied" or "shying" or "back" or "backs" or "backed" or "backing" or "shrink" or "shrinks" or "shrank",
        "out" => verb is "back" or "backs" or "backed" or "backing",
        "clear" => verb is "steer" or "steers" or "steered" or "steering",
        _ => false,
    };

    /// <summary>Past forms that no doer stands behind: "stood by Kenya", "rose by a tenth".</summary>
    public static bool GoesBy(ReadOnlySpan<char> word) => word is "stood" or "stuck" or "abided" or "sat" or "rose" or "fell" or "grew" or "increased" or "declined" or "lived";

    /// <summary>Verbs that stand before "over" and what is given: "handed over two prisoners".</summary>
    public static bool HandsOver(ReadOnlySpan<char> word) =>
        word is "hand" or "hands" or "handed" or "handing" or "turn" or "turns" or "turned" or "turning" or "sign" or "signs" or "signed" or "signing" or "take" or "takes" or "took" or "taking" or "give" or "gives" or "gave" or "giving";

    /// <summary>Verbs whose object is a thing and never what their subject does: behind "won" or "voiced", "backing" is a noun.</summary>
    public static bool Gets(ReadOnlySpan<char> word) =>
        word is "win" or "wins" or "won" or "get" or "gets" or "got" or "receive" or "receives" or "received" or "gain" or "gains" or "gained" or "provide" or "provides" or "provided" or "express" or "expresses" or "expressed" or "voice" or "voices" or "voiced"
            or "give" or "gives" or "gave" or "given" or "pledge" or "pledges" or "pledged" or "offer" or "offers" or "offered" or "seek" or "seeks" or "sought" or "secure" or "secures" or "secured" or "lose" or "loses" or "lost" or "withdraw" or "withdraws" or "withdrew"
            or "withdrawn" or "promise" or "promises" or "promised" or "enlist" or "enlists" or "enlisted" or "draw" or "draws" or "drew" or "drawn" or "earn" or "earns" or "earned" or "obtain" or "obtains" or "obtained" or "lend" or "lends" or "lent" or "extend" or "extends"
            or "extended" or "cut" or "cuts" or "slash" or "slashes" or "slashed" or "freeze" or "freezes" or "froze" or "frozen" or "restore" or "restores" or "restored" or "have" or "has" or "had" or "show" or "shows" or "showed" or "shown" or "garner" or "garnered";

    /// <summary>Verbs whose subject is judged by somebody else: "faced criticism from Kenya".</summary>
    public static bool Incurs(ReadOnlySpan<char> word) =>
        word is "face" or "faces" or "faced" or "facing" or "draw" or "draws" or "drew" or "drawn" or "drawing" or "receive" or "receives" or "received" or "earn" or "earns" or "earned" or "attract" or "attracts" or "attracted" or "incur" or "incurs" or "incurred"
            or "suffer" or "suffers" or "suffered" or "invite" or "invites" or "invited" or "come" or "comes" or "came" or "coming" or "get" or "gets" or "got" or "win" or "wins" or "won" or "provoke" or "provoked";

    /// <summary>Verbs whose object their subject has done: "admitted attacks".</summary>
    public static bool Admits(ReadOnlySpan<char> word) => word is "admit" or "admits" or "admitted" or "admitting" or "acknowledge" or "acknowledges" or "acknowledged" or "confess" or "confesses" or "confessed";

    /// <summary>Verbs whose subject does what stands behind their preposition, does not, or is about to: "resorted to raids", "went ahead with the sale", "refrained from attacks".</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="preposition">The preposition.</param>
    public static bool Engages(ReadOnlySpan<char> verb, ReadOnlySpan<char> next, ReadOnlySpan<char> preposition) => preposition switch
    {
        "to" => Admits(verb) || verb is "resort" or "resorts" or "resorted" or "resorting" or "stoop" or "stooped",
        "for" => verb is "opt" or "opts" or "opted" or "opting" or "prepare" or "prepares" or "prepared" or "preparing" or "apologise" or "apologises" or "apologised" or "apologize" or "apologized" || next is "up" && verb is "gear" or "gears" or "geared" or "gearing",
        "in" => verb is "engage" or "engages" or "engaged" or "engaging" or "persist" or "persists" or "persisted" or "persisting" or "participate" or "participates" or "participated" or "participating" or "indulge" or "indulged",
        "with" => verb is "proceed" or "proceeds" or "proceeded" or "proceeding" or "persist" or "persists" or "persisted"
            || next is "ahead" or "on" or "forward" or "through" && verb is "go" or "goes" or "went" or "going" or "gone" or "press" or "presses" or "pressed" or "pressing" or "push" or "pushes" or "pushed" or "pushing" or "forge" or "forges" or "forged" or "move" or "moves" or "moved" or "follow" or "follows" or "followed",
        "from" => verb is "refrain" or "refrains" or "refrained" or "refraining" or "desist" or "desists" or "desisted" or "abstain" or "abstains" or "abstained"
            || verb is "emerge" or "emerges" or "emerged" or "emerging" or "return" or "returns" or "returned" or "returning",
        "on" => next is "off" && verb is "hold" or "holds" or "held" or "holding",
        _ => false,
    };

    /// <summary>"went to war", "took to court", "put to death": a verb and a noun without a determiner behind "to".</summary>
    public static bool GoesTo(ReadOnlySpan<char> verb, ReadOnlySpan<char> noun) =>
        verb is "go" or "goes" or "went" or "going" or "gone" or "return" or "returned" or "take" or "takes" or "took" or "taken" or "taking" or "put" or "puts" or "bring" or "brought" or "come" or "came" or "haul" or "hauled" or "drag" or "dragged" or "lay" or "laid" or "send" or "sent"
            && noun is "war" or "court" or "trial" or "battle" or "bat" or "task" or "death" or "power" or "light" or "heel" or "blows" or "rest" or "account" or "work" or "press" or "market";

    /// <summary>"called on Kenya to leave": verbs whose infinitive whoever stands behind "on" is to do; "decided on Monday to leave" is none.</summary>
    public static bool CallsOn(ReadOnlySpan<char> word) =>
        word is "call" or "calls" or "called" or "calling" or "prevail" or "prevails" or "prevailed" or "prevailing" or "press" or "pressed" or "lean" or "leans" or "leaned" or "leaning" or "rely" or "relies" or "relied" or "relying" or "count" or "counts" or "counted" or "counting" or "depend" or "depends" or "depended";

    /// <summary>"opposed to further delays", "access to seal oil": words behind which "to" opens no infinitive.</summary>
    public static bool GovernsTo(ReadOnlySpan<char> word) => word is "opposed" or "contrary" or "thanks" or "access" or "according" or "opposition" or "objection" or "objections" or "accustomed" or "owing";

    /// <summary>Verbs whose clause never stands without "that": "rejected U.S. calls" has an object.</summary>
    public static bool WantsThat(ReadOnlySpan<char> word) =>
        word is "reject" or "rejects" or "rejected" or "rejecting" or "dismiss" or "dismisses" or "dismissed" or "dismissing" or "deny" or "denies" or "denying" or "denied" or "accept" or "accepts" or "accepted" or "accepting"
            or "welcome" or "welcomes" or "welcomed" or "welcoming" or "condemn" or "condemns" or "condemned" or "condemning";

    /// <summary>Verbs whose object is meant to happen: "plan drills", "talks are scheduled".</summary>
    public static bool Plans(ReadOnlySpan<char> word) =>
        word is "expect" or "expects" or "expected" or "expecting" or "plan" or "plans" or "planned" or "planning" or "schedule" or "schedules" or "scheduled" or "scheduling" or "propose" or "proposes" or "proposed" or "proposing"
            or "envisage" or "envisages" or "envisaged" or "contemplate" or "contemplates" or "contemplated" or "mull" or "mulls" or "mulled" or "mulling"
            or "consider" or "considers" or "considered" or "considering" or "weigh" or "weighs" or "weighed" or "weighing"
            or "prepare" or "prepares" or "prepared" or "preparing";

    /// <summary>Verbs of going somewhere: what one goes for is still to be done.</summary>
    public static bool Moves(ReadOnlySpan<char> word) =>
        word is "travel" or "travels" or "travelled" or "traveled" or "travelling" or "traveling" or "fly" or "flies" or "flew" or "flown" or "flying" or "go" or "goes" or "went" or "gone" or "going" or "come" or "comes" or "came" or "coming"
            or "arrive" or "arrives" or "arrived" or "arriving" or "head" or "heads" or "headed" or "heading" or "visit" or "visits" or "visited" or "visiting" or "return" or "returns" or "returned" or "returning"
            or "send" or "sends" or "sent" or "sending" or "dispatch" or "dispatches" or "dispatched" or "dispatching" or "leave" or "leaves" or "left" or "leaving" or "invite" or "invites" or "invited" or "inviting";

    /// <summary>Verbs of coming together or taking the floor: what one does it for saying, one says.</summary>
    public static bool Gathers(ReadOnlySpan<char> word) =>
        word is "gather" or "gathers" or "gathered" or "gathering" or "rally" or "rallies" or "rallied" or "rallying" or "march" or "marches" or "marched" or "marching" or "assemble" or "assembles" or "assembled" or "convene" or "convenes" or "convened"
            or "unite" or "unites" or "united" or "join" or "joins" or "joined" or "demonstrate" or "demonstrates" or "demonstrated" or "write" or "writes" or "wrote" or "written" or "call" or "calls" or "called" or "phone" or "phones" or "phoned"
            or "telephone" or "telephones" or "telephoned";

    /// <summary>Forms that make a compound of the noun before them and the thing behind: "a data sharing pact", "a peace building fund".</summary>
    public static bool Compounds(ReadOnlySpan<char> word) =>
        word is "sharing" or "swapping" or "building" or "gathering" or "finding" or "keeping" or "trafficking" or "smuggling" or "laundering" or "processing" or "refuelling" or "refueling" or "testing" or "policing" or "trading" or "lending";

    /// <summary>Participles that mostly tell what somebody is like.</summary>
    public static bool IsRatherAdjective(ReadOnlySpan<char> word) => word is "allied" or "armed" or "masked" or "wounded" or "displaced" or "exiled" or "uniformed";

    /// <summary>Participles that tell how somebody feels.</summary>
    public static bool Feels(ReadOnlySpan<char> word) =>
        word is "alarmed" or "appalled" or "dismayed" or "outraged" or "shocked" or "horrified" or "disturbed" or "troubled" or "saddened" or "angered";

    /// <summary>Participles of keeping somebody.</summary>
    public static bool Holds(ReadOnlySpan<char> word) => word is "held" or "detained" or "jailed" or "imprisoned" or "kept" or "captured" or "seized" or "abducted" or "kidnapped";

    /// <summary>Participles of sending something out that then acts for its sender.</summary>
    public static bool SendsOut(ReadOnlySpan<char> word) => word is "fired" or "launched" or "sent" or "deployed" or "dispatched" or "operated" or "flown" or "dropped" or "laid" or "planted" or "mounted" or "staged" or "crewed" or "piloted";

    /// <summary>Participles of having somebody come: whose place he is to come to does so.</summary>
    public static bool CallsIn(ReadOnlySpan<char> word) => word is "summoned" or "called" or "invited" or "recalled";

    /// <summary>Who calls somebody so calls him back to where he came from.</summary>
    public static bool CallsHome(ReadOnlySpan<char> word) => word is "recalled" or "called";

    /// <summary>Participles of putting somebody out of a place: whose place it is does so.</summary>
    public static bool PutsOut(ReadOnlySpan<char> word) => word is "expelled" or "deported" or "evicted" or "ejected" or "ousted" or "kicked" or "thrown" or "banned" or "barred";

    /// <summary>Verbs whose subject is to blame: "apologised to Kenya for its mistake".</summary>
    public static bool Apologises(ReadOnlySpan<char> word) => word.StartsWith("apologi") || word.StartsWith("aton") || word.StartsWith("compensat") || word is "paid" or "pay" or "pays";

    /// <summary>Verbs that begin, change or end what somebody has in force: whoever has it does so.</summary>
    public static bool Undoes(ReadOnlySpan<char> word) =>
        word is "lifted" or "eased" or "suspended" or "removed" or "relaxed" or "waived" or "scrapped" or "dropped" or "extended" or "renewed" or "tightened" or "reimposed" or "restored" or "ended" or "halted" or "revoked";

    /// <summary>Verbs whose object was in force until then: "to end its ban", "lifting the siege".</summary>
    public static bool Lifts(ReadOnlySpan<char> word) =>
        word is "end" or "ending" or "lift" or "lifting" or "ease" or "easing" or "halt" or "halting" or "stop" or "stopping" or "suspend" or "suspending" or "revoke" or "revoking" or "relax" or "relaxing" or "reverse" or "reversing" or "remove" or "removing";

    /// <summary>Verbs of meeting, whose object is of another side than their subject.</summary>
    public static bool Meets(ReadOnlySpan<char> word) =>
        word is "met" or "meet" or "meets" or "meeting" or "received" or "receives" or "receiving" or "visited" or "visits" or "visiting" or "hosted" or "hosts" or "hosting" or "welcomed" or "welcomes" or "telephoned" or "phoned";

    /// <summary>Verbs of having somebody come or go: "calls home its envoy".</summary>
    public static bool Fetches(ReadOnlySpan<char> word) =>
        word is "call" or "calls" or "called" or "calling" or "bring" or "brings" or "brought" or "bringing" or "send" or "sends" or "sent" or "sending" or "order" or "orders" or "ordered" or "ordering" or "fly" or "flies" or "flew";

    /// <summary>Verbs of saying that put who says it behind them: "..., said the reeve".</summary>
    public static bool Says(ReadOnlySpan<char> word) =>
        word is "said" or "says" or "added" or "adds" or "announced" or "announces" or "reported" or "reports" or "declared" or "declares" or "explained" or "explains" or "noted" or "notes" or "stated" or "states" or "insisted" or "argued" or "claimed" or "claims" or "wrote" or "writes";

    /// <summary>Verbs of saying something about a thing: "declined to comment".</summary>
    public static bool Comments(ReadOnlySpan<char> word) =>
        word is "comment" or "elaborate" or "speculate" or "say" or "discuss" or "disclose" or "reveal" or "confirm" or "specify" or "explain";

    /// <summary>Participles of telling who somebody is: "asked not to be named".</summary>
    public static bool Names(ReadOnlySpan<char> word) => word is "named" or "identified" or "quoted";

    /// <summary>Verbs of answering: what one does it "with" one does.</summary>
    public static bool Responds(ReadOnlySpan<char> word) =>
        word is "respond" or "responds" or "responded" or "responding" or "retaliate" or "retaliates" or "retaliated" or "retaliating" or "react" or "reacts" or "reacted" or "answer" or "answers" or "answered" or "reply" or "replied" or "hit" or "countered" or "followed";

    /// <summary>Verbs whose subject will have nothing of its object: "vetoed a resolution", "ignored a letter".</summary>
    public static bool Refuses(ReadOnlySpan<char> word) =>
        word is "veto" or "vetoes" or "vetoed" or "vetoing" or "reject" or "rejects" or "rejected" or "rejecting" or "oppose" or "opposes" or "opposed" or "opposing" or "ignore" or "ignores" or "ignored" or "ignoring"
            or "block" or "blocks" or "blocked" or "blocking" or "defy" or "defies" or "defied" or "defying" or "dismiss" or "dismisses" or "dismissed" or "dismissing" or "violate" or "violates" or "violated" or "violating"
            or "condemn" or "condemns" or "condemned" or "condemning" or "criticised" or "criticized" or "flouted" or "flouts" or "flouting" or "overturned" or "thwarted" or "denied" or "denies"
            or "refuse" or "refuses" or "refused" or "refusing" or "spurn" or "spurns" or "spurned" or "rebuffed" or "declined";

    /// <summary>Verbs of judging, which tell "as" what they call their object: "dismissed the claim as absurd", "dismissed as absurd the claim".</summary>
    public static bool Judges(ReadOnlySpan<char> word) =>
        WantsThat(word)
            || word is "hailed" or "hail" or "hails" or "hailing" or "praised" or "praises" or "denounced" or "denounces" or "denouncing" or "described" or "describes" or "describing" or "branded" or "brands" or "branding" or "criticised" or "criticized"
                or "slammed" or "slams" or "decried" or "decries" or "derided" or "derides" or "lambasted" or "blasted" or "ridiculed" or "characterised" or "characterized" or "labelled" or "labeled";

    /// <summary>Verbs of leaving a place.</summary>
    public static bool Leaves(ReadOnlySpan<char> word) => word is "leave" or "quit" or "depart" or "vacate" or "exit";

    /// <summary>Verbs that say of their subject that it happens: "protests erupted", "talks took place".</summary>
    public static bool Occurs(ReadOnlySpan<char> word) =>
        word is "erupt" or "erupts" or "erupted" or "break" or "broke" or "broken" or "breaks" or "take" or "takes" or "took" or "taken" or "occur" or "occurs" or "occurred" or "happen" or "happens" or "happened" or "begin" or "begins" or "began" or "begun"
            or "start" or "starts" or "started" or "continue" or "continues" or "continued" or "resume" or "resumes" or "resumed" or "ensue" or "ensued" or "spread" or "spreads" or "flare" or "flared" or "open" or "opens" or "opened" or "intensified" or "intensify"
            or "collapsed" or "collapse" or "rage" or "raged" or "rages" or "escalated" or "stalled";

    /// <summary>What happens to its subject, which does not do it: "the cart overturned".</summary>
    public static bool IsMishap(ReadOnlySpan<char> word) =>
        word is "crashed" or "crashes" or "collapsed" or "collapses" or "capsized" or "capsizes" or "overturned" or "overturns" or "derailed" or "derails" or "collided" or "collides" or "sank" or "sinks" or "sunk" or "plunged" or "plunges" or "skidded" or "veered";

    /// <summary>Verbs whose object is who listens: "told lawmakers".</summary>
    public static bool Tells(ReadOnlySpan<char> word) =>
        word is "told" or "tell" or "tells" or "telling" or "informed" or "briefed" or "addressed" or "reminded";
}
