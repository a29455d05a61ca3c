using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Tests;

/// <summary>Models of schemas, as the binder would make them.</summary>
internal static class TestSchemas
{
    private static readonly RulePlace s_place = new(0, 7);

    /// <summary>A small schema of company news with everything that a schema may hold.</summary>
    public static SchemaModel Companies(string odd = "A summary.") => new(
        "Company",
        new HeaderModel("Acme.News", "1.2.3", odd, "CompanyEvent", "CompanyClaim", "CompanyParser", DefaultsModel.None with { Acting = "EXE" }, Texts("nace"), s_place),
        Texts("company.schema.yaml"),
        Array(new RoleModel("EXE", odd, Texts("chief executive"), Texts("manager"), Texts("board of directors"), false, Texts(), Texts(), s_place)),
        Array(
            Actor("ACME", ActorKind.Organisation, Texts("Acme", "Acme Corporation", "Acme’s St. John-Bank of the U.S."), Texts("the company"), summary: odd),
            Actor("US", ActorKind.State, Texts("US", "United States"), Texts(), adjectives: Texts("American")),
            Actor("Ann_Lee", ActorKind.Person, Texts("Ann Lee"), Texts("Lee"), offices: Array(new OfficeModel("chief executive", "ACME", 0, int.MaxValue)))),
        Array(new EnumModel("Payment", odd, Array(new EnumValueModel("Cash", odd, Texts("cash", "money")), new EnumValueModel("Shares", null, Texts("share"))), s_place)),
        Array(new GroupModel("stake", Texts("stake", "share"))),
        Array(Acquire(odd), Appoint(), Report()));

    public static EquatableArray<string> Texts(params string[] items) => new(items);

    public static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    public static SlotModel Slot(SlotKind kind, string? role, SlotFlags flags = SlotFlags.None, EquatableArray<string> words = default, EquatableArray<string> heads = default) => new(kind, flags, role, words, heads);

    public static FrameModel Frame(string text, bool noun, string? trigger, params SlotModel[] slots) => new(text, noun, false, trigger, new(slots), s_place);

    public static TypeModel Type(string name, bool claim, EquatableArray<TypeRoleModel> roles, params TriggerBlockModel[] blocks) => new(
        name, claim, null, default, roles, Commitment.Asserts, claim, false, false, default, null, new(blocks), default, default, default, s_place);

    public static TypeRoleModel Role(string name, RoleKind kind, bool required = false, bool many = false, string? @enum = null) => new(name, null, kind, required, many, @enum);

    public static TriggerBlockModel Block(EquatableArray<string> verbs, EquatableArray<string> nouns, params FrameModel[] frames) => new(verbs, nouns, Texts("complete"), new(frames), s_place);

    private static ActorModel Actor(
        string key,
        ActorKind kind,
        EquatableArray<string> names,
        EquatableArray<string> shorts,
        EquatableArray<string> adjectives = default,
        EquatableArray<OfficeModel> offices = default,
        string? summary = null) => new(key, kind, key, null, summary, names, shorts, adjectives, adjectives, default, default, 0, offices, default, s_place);

    private static TypeModel Acquire(string odd)
    {
        SlotModel buyer = Slot(SlotKind.Subject, "source", SlotFlags.Actor), target = Slot(SlotKind.Object, "target", SlotFlags.Actor);
        TypeModel type = Type(
            "Acquire",
            claim: false,
            Array(Role("source", RoleKind.Actor, required: true, many: true), Role("target", RoleKind.Actor, many: true), Role("amount", RoleKind.Number), Role("payment", RoleKind.Enum, @enum: "Payment"), Role("date", RoleKind.Date)),
            Block(
                Texts("acquire", "take over", "buy"),
                Texts("acquisition", "takeover bid"),
                Frame(odd, noun: false, null, buyer, target),
                Frame("{source} <verb> {target} for {amount}", noun: false, null, buyer, target, Slot(SlotKind.Preposition, "amount", words: Texts("for"))),
                Frame("{source} <verb> <stake> in {target}", noun: false, null, buyer, Slot(SlotKind.Object, null, heads: Texts("stake", "share")), Slot(SlotKind.Preposition, "target", SlotFlags.Actor, Texts("in")))));
        var example = new ExampleModel(ExampleKind.Positive, "Acme bought " + odd, Array(new ExampleSpan("source", 0, 4)), "Actual", null, Array(new ExampleIds("source", "ACME")), s_place);
        var counter = new ExampleModel(ExampleKind.Negative, "Nobody buys.", default, null, "Report", default, s_place);
        return type with { Summary = odd, Codes = Array(new CodeModel("nace", Texts("64.2", odd))), Examples = Array(example, counter), Beats = Texts("Appoint") };
    }

    private static TypeModel Appoint() => Type(
        "Yield",
        claim: false,
        Array(Role("source", RoleKind.Actor, required: true), Role("text", RoleKind.Phrase)),
        Block(Texts("yield"), default, Frame("{source} <verb> {text}", noun: false, null, Slot(SlotKind.Subject, "source", SlotFlags.Actor), Slot(SlotKind.Object, "text"))));

    private static TypeModel Report()
    {
        TypeModel type = Type(
            "Report",
            claim: true,
            Array(Role("speaker", RoleKind.Actor, required: true, many: true), Role("addressee", RoleKind.Actor, many: true), Role("content", RoleKind.Clause)),
            Block(Texts("say"), default, Frame("{speaker} <verb> that {content:clause}", noun: false, null, Slot(SlotKind.Subject, "speaker", SlotFlags.Actor), Slot(SlotKind.Clause, "content", SlotFlags.AcceptsClause))));
        var then = new ContentRuleModel(ContentSubject.Other, default, default, null, true, default, null, s_place);
        return type with
        {
            Neutral = true,
            Implies = new ImpliesModel("Acquire", Array(new RolePair("source", "speaker"), new RolePair("target", "addressee"))),
            Content = Array(
                new ContentRuleModel(ContentSubject.Any, default, default, null, null, Texts("cash"), null, s_place),
                new ContentRuleModel(ContentSubject.Speaker, Texts("must", "need to"), Texts("buy"), false, null, default, then, s_place)),
        };
    }
}
