using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>The tables of a schema's actors, roles and enums.</summary>
internal sealed record CompiledCatalogue(WordTableData Words, NameTableData Names, ActorTableData Actors);

/// <summary>Compiles actors, roles and enums with all their names: what events say is of no matter here.</summary>
internal static class CatalogueCompiler
{
    public static CompiledCatalogue Compile(SchemaModel catalogue, CancellationToken stop)
    {
        var words = new WordTableBuilder();
        var names = new NameTrie(words);
        ActorTableData actors = new ActorCompiler(catalogue, words, names).Compile(stop);
        return new CompiledCatalogue(words.Build(), names.Build(), actors);
    }
}
