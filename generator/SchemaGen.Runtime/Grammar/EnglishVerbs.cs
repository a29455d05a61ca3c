namespace SchemaGen.Grammar;

/// <summary>Small closed lists of English verbs. Words as written, in small letters.</summary>
internal static class EnglishVerbs
{
    /// <summary>Verbs with a particle whose object does not happen: "call off the visit", "rule out talks", "fend off the attack".</summary>
    public static bool Prevents(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle) => particle switch
    {
        "off" => verb is "call" or "calls" or "called" or "calling" or "fend" or "fended" or "fending" or "stave" or "staved" or "staving" or "head" or "headed" or "heading" or "ward" or "warded" or "warding",
        "out" => verb is "rule" or "rules" or "ruled" or "ruling",
        _ => false,
    };

    /// <summary>Verbs whose clause never stands without "that": "rejected U.S. calls" has an object.</summary>
    public static bool WantsThat(ReadOnlySpan<char> word) =>
        word is "reject" or "rejects" or "rejected" or "rejecting" or "dismiss" or "dismisses" or "dismissed" or "dismissing" or "deny" or "denies" or "denying" or "denied" or "accept" or "accepts" or "accepted" or "accepting"
            or "welcome" or "welcomes" or "welcomed" or "welcoming" or "condemn" or "condemns" or "condemned" or "condemning";

    /// <summary>Verbs whose object is meant to happen: "plan drills", "talks are scheduled".</summary>
    public static bool Plans(ReadOnlySpan<char> word) =>
        word is "plan" or "plans" or "planned" or "planning" or "schedule" or "schedules" or "scheduled" or "scheduling" or "propose" or "proposes" or "proposed" or "proposing"
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

    /// <summary>Participles of putting somebody out of a place: whose place it is does so.</summary>
    public static bool PutsOut(ReadOnlySpan<char> word) => word is "expelled" or "deported" or "evicted" or "ejected" or "ousted" or "kicked" or "thrown" or "banned" or "barred";

    /// <summary>Verbs whose subject is to blame: "apologised to Kenya for its mistake".</summary>
    public static bool Apologises(ReadOnlySpan<char> word) => word.StartsWith("apologi") || word.StartsWith("aton") || word.StartsWith("compensat") || word is "paid" or "pay" or "pays";

    /// <summary>Verbs that begin, change or end what somebody has in force: whoever has it does so.</summary>
    public static bool Undoes(ReadOnlySpan<char> word) =>
        word is "lifted" or "eased" or "suspended" or "removed" or "relaxed" or "waived" or "scrapped" or "dropped" or "extended" or "renewed" or "tightened" or "reimposed" or "restored" or "ended" or "halted" or "revoked";

    /// <summary>Verbs of answering: what one does it "with" one does.</summary>
    public static bool Responds(ReadOnlySpan<char> word) =>
        word is "respond" or "responds" or "responded" or "responding" or "retaliate" or "retaliates" or "retaliated" or "retaliating" or "react" or "reacts" or "reacted" or "answer" or "answers" or "answered" or "reply" or "replied" or "hit" or "countered" or "followed";

    /// <summary>Verbs whose subject will have nothing of its object: "vetoed a resolution", "ignored a letter".</summary>
    public static bool Refuses(ReadOnlySpan<char> word) =>
        word is "veto" or "vetoes" or "vetoed" or "vetoing" or "reject" or "rejects" or "rejected" or "rejecting" or "oppose" or "opposes" or "opposed" or "opposing" or "ignore" or "ignores" or "ignored" or "ignoring"
            or "block" or "blocks" or "blocked" or "blocking" or "defy" or "defies" or "defied" or "defying" or "dismiss" or "dismisses" or "dismissed" or "dismissing" or "violate" or "violates" or "violated" or "violating"
            or "condemn" or "condemns" or "condemned" or "condemning" or "criticised" or "criticized" or "flouted" or "flouts" or "flouting" or "overturned" or "thwarted" or "denied" or "denies";

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

    /// <summary>Verbs whose object is who listens: "told lawmakers".</summary>
    public static bool Tells(ReadOnlySpan<char> word) =>
        word is "told" or "tell" or "tells" or "telling" or "informed" or "briefed" or "addressed" or "reminded";
}
