using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Grammar;

/// <summary>A name of one word that was remembered means what it means when it is looked up.</summary>
public sealed class SureNamesTests
{
    private const string Text = "The reeve of Elmford met the farmers in Oakton. Oakton and the guild thanked elmford, the Elmish miller and ELMFORD again.";

    [Fact]
    public void Names_are_the_same_the_second_time()
    {
        var workspace = new Workspace();
        Lexeme[] alone = Read(new Workspace()), first = Read(workspace), second = Read(workspace);

        Assert.Contains(alone, lexeme => lexeme.Actor >= 0);
        Assert.Contains(alone, lexeme => lexeme.RoleWord >= 0);
        Assert.Equal(alone.Select(Means), first.Select(Means));
        Assert.Equal(alone.Select(Means), second.Select(Means));
    }

    [Fact]
    public void A_name_is_noted_once_a_document()
    {
        var names = new SureNames();
        names.Begin(VillageTables.Value);
        ref SureName name = ref names.Find(Read(new Workspace()).First(lexeme => lexeme is { Actor: >= 0, NameLength: 1 }).NameNode, TokenShape.Capitalised);

        Assert.True(name.IsSure);
        Assert.True(names.Note(ref name));
        Assert.False(names.Note(ref name));
        names.Begin(VillageTables.Value);
        Assert.True(names.Note(ref name));
    }

    private static (int, int, NameKind, int, bool, Pos) Means(Lexeme lexeme) => (lexeme.Actor, lexeme.RoleWord, lexeme.ActorKind, lexeme.NameOffset, lexeme.RolePlural, lexeme.Pos);

    private static Lexeme[] Read(Workspace workspace)
    {
        Document document = DocumentReader.Read(Text, null);
        Lexeme[] lexemes = LexemeReader.Read(VillageTables.Value, document, workspace);
        new NameReader(VillageTables.Value, document, lexemes, workspace).Read();
        workspace.Named.Clear();
        workspace.NameStarts.Clear();
        workspace.ActorNames.Clear();
        return lexemes[..document.TokenCount];
    }
}
