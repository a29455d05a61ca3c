namespace SchemaGen.Tool.Diffing;

/// <summary>All kinds of changes with what each breaks: the table that reports, documentation and tests go by.</summary>
internal static class ChangeRules
{
    private const Breaks Both = Breaks.Source | Breaks.Data;
    private const string Reading = "types and stored records stay as they are; what is found in a text may change";
    private const string OldNameIsRead = "the C# name is another; records stored under the old name are still read (`renamed-from`)";

    public static readonly ChangeRule SchemaAdded = new("schema-added", Breaks.Nothing, "nothing used it");
    public static readonly ChangeRule SchemaRemoved = new("schema-removed", Both, "all its types are gone");
    public static readonly ChangeRule SchemaRenamed = new("schema-renamed", Breaks.Source, "the catalogue of actors and the class of examples are named after the schema");
    public static readonly ChangeRule NamespaceChanged = new("namespace-changed", Breaks.Source, "every generated type is in another namespace");
    public static readonly ChangeRule BaseTypeRenamed = new("base-type-renamed", Breaks.Source, "code names the base type");
    public static readonly ChangeRule ParserRenamed = new("parser-renamed", Breaks.Source, "code calls the parser by its name");
    public static readonly ChangeRule DefaultRoleChanged = new("default-role-changed", Breaks.Data, "ids of actors are written with another role");
    public static readonly ChangeRule OtherCodeChanged = new("other-code-changed", Breaks.Data, "ids of unlisted actors are written with another code");
    public static readonly ChangeRule CodingSystemAdded = new("coding-system-added", Breaks.Nothing, "a type of codes more");
    public static readonly ChangeRule CodingSystemRemoved = new("coding-system-removed", Breaks.Source, "the type of its codes is gone");
    public static readonly ChangeRule VersionChanged = new("version-changed", Breaks.Nothing, "a constant of the parser");
    public static readonly ChangeRule SummaryChanged = new("summary-changed", Breaks.Nothing, "documentation only");
    public static readonly ChangeRule Deprecated = new("deprecated", Breaks.Nothing, "using it gives the compiler's warning for what is obsolete");
    public static readonly ChangeRule DeprecationLifted = new("deprecation-lifted", Breaks.Nothing, "using it gives no warning any more");
    public static readonly ChangeRule NameReserved = new("name-reserved", Breaks.Nothing, "nothing has the name");
    public static readonly ChangeRule ReservationLifted = new("reservation-lifted", Breaks.Data, "the name may come back and would stand for something else in stored records");

    public static readonly ChangeRule TypeAdded = new("type-added", Breaks.Source, "`Match` and `Switch` have a case more");
    public static readonly ChangeRule TypeRemoved = new("type-removed", Both, "its record type is gone, and stored records of it cannot be read");
    public static readonly ChangeRule TypeRenamed = new("type-renamed", Breaks.Source, OldNameIsRead);
    public static readonly ChangeRule TypeTurned = new("type-turned", Both, "an event has become a claim or a claim an event: another base type, another form of stored records");
    public static readonly ChangeRule CodeAdded = new("code-added", Breaks.Nothing, "a code more");
    public static readonly ChangeRule CodeRemoved = new("code-removed", Breaks.Data, "whoever stored the code does not find the type by it");
    public static readonly ChangeRule SymmetricChanged = new("symmetric-changed", Breaks.Data, "the same words fill other roles: targets become sources, or the reverse");
    public static readonly ChangeRule CommitmentChanged = new("commitment-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule NeutralChanged = new("neutral-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule BeatsChanged = new("beats-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule ImpliesChanged = new("implies-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule TriggersChanged = new("triggers-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule FrameAdded = new("frame-added", Breaks.Nothing, Reading);
    public static readonly ChangeRule FrameRemoved = new("frame-removed", Breaks.Nothing, Reading);
    public static readonly ChangeRule ContentChanged = new("content-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule ExamplesChanged = new("examples-changed", Breaks.Nothing, "tests only");

    public static readonly ChangeRule RoleAdded = new("role-added", Breaks.Nothing, "a property more, which need not be set");
    public static readonly ChangeRule RequiredRoleAdded = new("required-role-added", Breaks.Source, "whoever makes such a record must set the property");
    public static readonly ChangeRule RoleRemoved = new("role-removed", Both, "its property is gone, and what stored records have in it is lost");
    public static readonly ChangeRule RoleRenamed = new("role-renamed", Breaks.Source, OldNameIsRead);
    public static readonly ChangeRule RoleTypeChanged = new("role-type-changed", Both, "its property has another type and its stored form another shape");
    public static readonly ChangeRule RoleMadeRequired = new("role-made-required", Breaks.Source, "whoever makes such a record must set the property");
    public static readonly ChangeRule RoleCountChanged = new("role-count-changed", Breaks.Nothing, "the property has the same type; how many are found may change");

    public static readonly ChangeRule EnumAdded = new("enum-added", Breaks.Nothing, "a type more");
    public static readonly ChangeRule EnumRemoved = new("enum-removed", Breaks.Source, "its type is gone (stored records hold values, not the enum's name)");
    public static readonly ChangeRule EnumRenamed = new("enum-renamed", Breaks.Source, "its type has another name (stored records hold values, not the enum's name)");
    public static readonly ChangeRule ValueAdded = new("value-added", Breaks.Nothing, "a value more; a `switch` over all of them falls to its default");
    public static readonly ChangeRule ValueRemoved = new("value-removed", Both, "its member is gone, and stored records with it cannot be read");
    public static readonly ChangeRule ValueRenamed = new("value-renamed", Breaks.Source, OldNameIsRead);
    public static readonly ChangeRule ValueWordsChanged = new("value-words-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule ValuesReordered = new("values-reordered", Breaks.Nothing, "records store values by name");

    public static readonly ChangeRule ActorAdded = new("actor-added", Breaks.Nothing, "a member more in the catalogue");
    public static readonly ChangeRule ActorRemoved = new("actor-removed", Both, "its member of the catalogue is gone, and its key in stored records finds nobody");
    public static readonly ChangeRule ActorRenamed = new("actor-renamed", Breaks.Source, "its member of the catalogue has another name; the old key in stored records is still found (`renamed-from`)");
    public static readonly ChangeRule PersonRemoved = new("person-removed", Breaks.Data, "the key in stored records finds nobody (persons have no member in the catalogue)");
    public static readonly ChangeRule PersonKeyChanged = new("person-key-changed", Breaks.Nothing, "persons have no member in the catalogue, and the old key in stored records is still found (`renamed-from`)");
    public static readonly ChangeRule ActorCodeChanged = new("actor-code-changed", Breaks.Data, "its id is written with another code");
    public static readonly ChangeRule ActorRoleChanged = new("actor-role-changed", Breaks.Data, "its id is written with another role");
    public static readonly ChangeRule PersonRenamed = new("person-renamed", Breaks.Data, "a person's id holds the first of the names");
    public static readonly ChangeRule ActorKindChanged = new("actor-kind-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule ActorNamesChanged = new("actor-names-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule ActorOfficesChanged = new("actor-offices-changed", Breaks.Nothing, "its id follows the office of the article's day; " + Reading);

    public static readonly ChangeRule ActorRoleAdded = new("actor-role-added", Breaks.Nothing, "nothing used it");
    public static readonly ChangeRule ActorRoleRemoved = new("actor-role-removed", Breaks.Data, "ids with it stand for nothing any more");
    public static readonly ChangeRule ActorRoleRenamed = new("actor-role-renamed", Breaks.Data, "ids are written with another role");
    public static readonly ChangeRule ActorRoleWordsChanged = new("actor-role-words-changed", Breaks.Nothing, Reading);
    public static readonly ChangeRule GroupChanged = new("group-changed", Breaks.Nothing, Reading);

    /// <summary>All of them, in the order of reports.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } = [.. typeof(ChangeRules).GetFields().Select(f => f.GetValue(null)).OfType<ChangeRule>()];
}
