namespace SchemaGen.Tables;

/// <summary>Words that grammar rules ask for by name. The English lexicon names them with <c>fn=</c>.</summary>
public enum FunctionWord : byte
{
    /// <summary>Not a word that a rule asks for.</summary>
    None = 0,

    /// <summary>A form of "be".</summary>
    Be,

    /// <summary>A form of "have".</summary>
    Have,

    /// <summary>A form of "do".</summary>
    Do,

    /// <summary>"to".</summary>
    To,

    /// <summary>"not", "n't".</summary>
    Not,

    /// <summary>"never".</summary>
    Never,

    /// <summary>"no" as a determiner.</summary>
    No,

    /// <summary>"neither".</summary>
    Neither,

    /// <summary>"nor".</summary>
    Nor,

    /// <summary>"and".</summary>
    And,

    /// <summary>"or".</summary>
    Or,

    /// <summary>"but".</summary>
    But,

    /// <summary>"that".</summary>
    That,

    /// <summary>"whether".</summary>
    Whether,

    /// <summary>"if".</summary>
    If,

    /// <summary>"unless".</summary>
    Unless,

    /// <summary>"should" (condition by inversion, obligation).</summary>
    Should,

    /// <summary>"must".</summary>
    Must,

    /// <summary>"will", "'ll", "wo" of "won't".</summary>
    Will,

    /// <summary>"shall".</summary>
    Shall,

    /// <summary>"would", "'d".</summary>
    Would,

    /// <summary>"may".</summary>
    May,

    /// <summary>"might".</summary>
    Might,

    /// <summary>"can", "ca" of "can't".</summary>
    Can,

    /// <summary>"could".</summary>
    Could,

    /// <summary>"ought".</summary>
    Ought,

    /// <summary>"who", "whom".</summary>
    Who,

    /// <summary>"which".</summary>
    Which,

    /// <summary>"whose".</summary>
    Whose,

    /// <summary>"what".</summary>
    What,

    /// <summary>"where".</summary>
    Where,

    /// <summary>"when".</summary>
    When,

    /// <summary>"why".</summary>
    Why,

    /// <summary>"how".</summary>
    How,

    /// <summary>"by".</summary>
    By,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"between".</summary>
    Between,

    /// <summary>"with".</summary>
    With,

    /// <summary>"from".</summary>
    From,

    /// <summary>"in".</summary>
    In,

    /// <summary>"on".</summary>
    On,

    /// <summary>"at".</summary>
    At,

    /// <summary>"for".</summary>
    For,

    /// <summary>"as".</summary>
    As,

    /// <summary>"after".</summary>
    After,

    /// <summary>"before".</summary>
    Before,

    /// <summary>"while".</summary>
    While,

    /// <summary>"because".</summary>
    Because,

    /// <summary>"although", "though".</summary>
    Although,

    /// <summary>"since".</summary>
    Since,

    /// <summary>"until", "till".</summary>
    Until,

    /// <summary>"so".</summary>
    So,

    /// <summary>"than".</summary>
    Than,

    /// <summary>"according" (of "according to").</summary>
    According,

    /// <summary>"I", "me", "my", "mine", "myself".</summary>
    I,

    /// <summary>"we", "us", "our", "ours", "ourselves".</summary>
    We,

    /// <summary>"you", "your", "yours", "yourself".</summary>
    You,

    /// <summary>"he", "him", "his", "himself".</summary>
    He,

    /// <summary>"she", "her", "hers", "herself".</summary>
    She,

    /// <summary>"it", "its", "itself".</summary>
    It,

    /// <summary>"they", "them", "their", "theirs", "themselves".</summary>
    They,

    /// <summary>"this".</summary>
    This,

    /// <summary>"these", "those".</summary>
    These,

    /// <summary>"the".</summary>
    The,

    /// <summary>"a", "an".</summary>
    A,

    /// <summary>"there".</summary>
    There,

    /// <summary>"both".</summary>
    Both,

    /// <summary>"each" (of "each other").</summary>
    Each,

    /// <summary>"other".</summary>
    Other,

    /// <summary>"including".</summary>
    Including,

    /// <summary>"without".</summary>
    Without,

    /// <summary>"go" in "going to".</summary>
    Going,

    /// <summary>"likely", "unlikely", "expected", "set", "due", "ready" and the like before "to": prospective adjectives.</summary>
    Prospective,

    /// <summary>"need".</summary>
    Need,

    /// <summary>"former", "then", "late", "ex".</summary>
    Former,

    /// <summary>"possible", "potential", "planned", "proposed", "future" before an event noun.</summary>
    Hypothetical,

    /// <summary>"today".</summary>
    Today,

    /// <summary>"yesterday".</summary>
    Yesterday,

    /// <summary>"tomorrow".</summary>
    Tomorrow,

    /// <summary>"last".</summary>
    Last,

    /// <summary>"next".</summary>
    Next,

    /// <summary>"ago".</summary>
    Ago,

    /// <summary>"hardly", "barely", "no longer" and the like are not told apart; "let" of "let us".</summary>
    Let,

    /// <summary>"against".</summary>
    Against,

    /// <summary>"amid", "despite", "following", "during" and other prepositions that open a circumstance.</summary>
    Circumstance,
}
