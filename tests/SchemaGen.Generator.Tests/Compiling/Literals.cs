extern alias runtime;

using SchemaGen.Generator.Compiling;
using Runtime = runtime::SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.Compiling;

/// <summary>Reads compiled tables with the runtime's own readers, as if they had gone through the literals.</summary>
internal static class Literals
{
    public static Runtime.WordTable Table(this WordTableData data) => new(data.Pool, Pack(data.Entries), Pack(data.Slots));

    public static Runtime.NameTable Table(this NameTableData data) => new(Pack(data.Edges), Pack(data.Leaves), Pack(data.Names));

    public static Runtime.FrameTable Table(this FrameTableData data) => new(Pack(data.Triggers), Pack(data.Order), Pack(data.Frames), Pack(data.Slots), Pack(data.Sets), Pack(data.Members));

    public static Runtime.ActorTable Table(this ActorTableData data) =>
        new(Pack(data.Actors), Pack(data.Offices), Pack(data.RoleWords), [.. data.Roles], new Runtime.StringTable(data.Strings.Text, Pack(data.Strings.Offsets)), actingRole: -1);

    private static string Pack(IReadOnlyList<int> values) => string.Concat(values.SelectMany(v => new[] { (char)(v & 0xFFFF), (char)(v >> 16 & 0xFFFF) }));
}
