extern alias generator;

using System.Text;
using generator::SchemaGen.Generator.Binding;
using generator::SchemaGen.Generator.Model;
using generator::SchemaGen.Generator.Reading;
using SchemaGen.Diplomacy;
using SchemaGen.Tables;

namespace SchemaGen.Benchmarks;

/// <summary>The diplomacy schema as a model, to make larger ones of it, and its tables, of which parts can be others.</summary>
internal static class OwnSchema
{
    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe", "gi", "ho", "ju", "la"];

    /// <summary>All that the schema's files say.</summary>
    public static SchemaModel Model { get; } = Load();

    /// <summary>The tables of the schema with other sections or another catalogue.</summary>
    /// <param name="sections">What was compiled of its types, in their order; null for its own.</param>
    /// <param name="catalogue">Its words of names, names and actors; null for its own.</param>
    public static SchemaTables With(TypeSection[]? sections = null, (WordTable Words, NameTable Names, ActorTable Actors)? catalogue = null)
    {
        SchemaTables own = DiplomacyParser.Tables;
        return new SchemaTables
        {
            Name = own.Name,
            Sections = sections is null ? own.Sections : [.. sections],
            Types = own.Types,
            Enums = own.Enums,
            Files = own.Files,
            OtherCode = own.OtherCode,
            OfficialRole = own.OfficialRole,
            OutletRole = own.OutletRole,
            UnknownPersonRole = own.UnknownPersonRole,
            PeopleRole = own.PeopleRole,
            NameWords = catalogue?.Words ?? own.NameWords,
            Names = catalogue?.Names ?? own.Names,
            Actors = catalogue?.Actors ?? own.Actors,
        };
    }

    /// <summary>A word that no text has, the same for the same number.</summary>
    public static string Word(int number)
    {
        var word = new StringBuilder();
        for (int rest = number + 4096; rest > 0; rest /= Syllables.Length)
            word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }

    private static SchemaModel Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "schema");
        LoadedSchemas loaded = SchemaLoader.Load(Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new SchemaText(f, File.ReadAllText(f))), folder, CancellationToken.None);
        return loaded.IsSound ? loaded.Models[0] : throw new InvalidOperationException(loaded.Diagnostics[0].ToString());
    }
}
