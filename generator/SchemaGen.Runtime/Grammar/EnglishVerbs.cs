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
            or "envisage" or "envisages" or "envisaged" or "contemplate" or "contemplates" or "contemplated" or "mull" or "mulls" or "mulled" or "mulling";
}
