extern alias generator;

using System.Globalization;
using generator::SchemaGen.Generator.Compiling;
using generator::SchemaGen.Generator.Model;
using SchemaGen.Diplomacy;
using SchemaGen.Tables;

namespace SchemaGen.Benchmarks;

/// <summary>The tables of the diplomacy schema with made-up persons beside its own actors, as the generator makes them of any schema.</summary>
/// <remarks>They are handed on in memory, not as C#, which would have to be compiled first.</remarks>
internal static class ManyActors
{
    private static SchemaModel Model => OwnSchema.Model;

    /// <summary>How many actors the schema has of its own.</summary>
    public static int Own => Model.Actors.Count;

    /// <summary>The tables of the schema with so many persons more. Their first names are those of the schema's own persons, their surnames made up.</summary>
    /// <param name="persons">How many are added.</param>
    public static SchemaTables Compile(int persons)
    {
        ActorModel[] own = [.. Model.Actors.AsSpan()];
        ActorModel[] named = [.. own.Where(a => a.Kind == generator::SchemaGen.Tables.ActorKind.Person && a.Names.Count > 0 && a.Names[0].Contains(' ', StringComparison.Ordinal))];
        IEnumerable<ActorModel> more = Enumerable.Range(0, persons).Select(i => Person(i, named[i % named.Length]));
        CompiledCatalogue compiled = CatalogueCompiler.Compile(Model with { Actors = new EquatableArray<ActorModel>([.. own, .. more]) }, CancellationToken.None);
        (WordTableData words, NameTableData names, ActorTableData actors) = (compiled.Words, compiled.Names, compiled.Actors);
        return OwnSchema.With(catalogue: (
            new WordTable(words.Forms.Text.ToString(), Literal(words.Forms.Offsets), Literal(words.Kinds), Literal(words.Tags), Literal(words.Lemmas), Literal(words.Extras), Literal(words.Forms.Slots)),
            new NameTable(Literal(names.Words), Literal(names.Children), Literal(names.Leaves), Literal(names.Kinds), Literal(names.Forms), Literal(names.References)),
            new ActorTable(
                Literal(actors.Actors),
                Literal(actors.Forms),
                Literal(actors.Offices),
                Literal(actors.Days),
                Literal(actors.RoleWords),
                [.. actors.Roles],
                new StringTable(BytePairs.Pack(actors.Strings.Utf8()), Literal(actors.Strings.Utf8Offsets())),
                DiplomacyParser.Tables.Actors.ActingRole)));
    }

    private static ActorModel Person(int number, ActorModel like) => like with
    {
        Key = "Made_Up_" + number.ToString(CultureInfo.InvariantCulture),
        Names = new EquatableArray<string>([$"{like.Names[0].Split(' ')[0]} {Surname(number)}"]),
        Short = default,
        Offices = default,
    };

    private static string Surname(int number)
    {
        string word = OwnSchema.Word(number);
        return string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1));
    }

    /// <summary>Numbers as a literal holds them that the generator writes.</summary>
    private static string Literal(Numbers numbers)
    {
        ReadOnlySpan<int> values = numbers.AsSpan();
        if (values.IsEmpty)
            return "";
        bool wide = values.ContainsAnyExceptInRange(0, NumberCode.LargestNarrow);
        char[] text = new char[1 + (values.Length * (wide ? 2 : 1))];
        text[0] = wide ? NumberCode.Wide : NumberCode.Narrow;
        for (int k = 0, at = 1; k < values.Length; k++)
        {
            text[at++] = (char)(values[k] + NumberCode.Zero);
            if (wide)
                text[at++] = (char)((values[k] >> 16) + NumberCode.Zero);
        }

        return new string(text);
    }
}
