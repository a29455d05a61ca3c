using System.Runtime.CompilerServices;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the types of a project and knows what it wrote last: an edit of a type writes its record or compiles its section, whichever shows the edit, and nothing of the other types.</summary>
/// <remarks>
/// One belongs to each project. What is known is compared by what it was written of, so that it is of no matter who asked last. Steps of Roslyn for each type would do the same, but would go through all types, several times over, at each edit of one.
/// </remarks>
internal sealed class TypeWriter
{
    /// <summary>What was written of each type as long as somebody has it: an editor may go back to a state before the last.</summary>
    private readonly ConditionalWeakTable<TypeModel, StrongBox<WrittenType>> _written = new();
    private WrittenSchema[] _last = [];

    /// <summary>The files of all types of some schemas.</summary>
    public IEnumerable<TypeFile> Write(IEnumerable<SchemaModel> schemas, CancellationToken stop)
    {
        WrittenSchema[] last = Volatile.Read(ref _last), now = [.. schemas.Select(s => Write(s, Array.Find(last, l => l.Around.Name == s.Name), stop))];
        Volatile.Write(ref _last, now);
        return now.SelectMany(static s => s.Files);
    }

    private WrittenSchema Write(SchemaModel schema, WrittenSchema? before, CancellationToken stop)
    {
        SchemaModel around = schema with { Roles = default, Actors = default, Enums = default, Groups = default, Types = default, Reserved = default };
        // One object for what is the same, so that to compare it costs nothing.
        if (before is not null && before.Around.Equals(around))
            around = before.Around;
        WrittenType[] types = new WrittenType[schema.Types.Count];
        for (int i = 0; i < types.Length; i++)
        {
            TypeModel type = schema.Types[i];
            if (before is not null && i < before.Types.Length && before.Types[i].Is(i, around, type))
            {
                types[i] = before.Types[i];
                continue;
            }

            stop.ThrowIfCancellationRequested();
            StrongBox<WrittenType> written = _written.GetValue(type, static _ => new StrongBox<WrittenType>());
            if (Volatile.Read(ref written.Value) is { } known && known.Is(i, around, type))
                types[i] = known;
            else
                Volatile.Write(ref written.Value, types[i] = Write(new WrittenType(i, around, type, new("", default)), before?.Find(i, type.Name), stop));
        }

        return new WrittenSchema(around, types, Files(schema.Name, types, before));
    }

    /// <param name="before">What the type was last, with what was written of it.</param>
    private static WrittenType Write(WrittenType type, WrittenType? before, CancellationToken stop)
    {
        TypeUnit record = type.Unit.Record;
        TypeFrames frames = type.Unit.Frames;
        return type with
        {
            Text = new TypeText(
                before is not null && before.Unit.Record.Equals(record) ? before.Text.Record : SchemaEmitter.Record(record),
                before is not null && before.Unit.Frames.Equals(frames) ? before.Text.Section : SectionEmitter.Emit(frames, stop)),
        };
    }

    private static TypeFile[] Files(string schema, WrittenType[] types, WrittenSchema? before)
    {
        TypeFile[] files = new TypeFile[(types.Length + TypeFile.Size - 1) / TypeFile.Size];
        for (int file = 0; file < files.Length; file++)
        {
            int first = file * TypeFile.Size, count = Math.Min(TypeFile.Size, types.Length - first);
            files[file] = before is not null && Same(first, count)
                ? before.Files[file]
                : new TypeFile($"{schema}.Types{CSharpText.Number(file + 1)}.g.cs", types.Skip(first).Take(count).Select(static t => t.Text).ToEquatable());
        }

        return files;

        bool Same(int first, int count)
        {
            if (first + count > before.Types.Length || (count < TypeFile.Size && before.Types.Length > first + count))
                return false;
            for (int i = first; i < first + count; i++)
            {
                if (!ReferenceEquals(before.Types[i], types[i]))
                    return false;
            }

            return true;
        }
    }

    /// <param name="Around">The schema without what stands in it.</param>
    private sealed record WrittenType(int Index, SchemaModel Around, TypeModel Type, TypeText Text)
    {
        public TypeUnit Unit => new(Index, Around with { Types = new([Type]) });

        public bool Is(int index, SchemaModel around, TypeModel type) => Index == index && ReferenceEquals(Type, type) && (ReferenceEquals(Around, around) || Around.Equals(around));
    }

    /// <param name="around">The schema without what stands in it.</param>
    private sealed class WrittenSchema(SchemaModel around, WrittenType[] types, TypeFile[] files)
    {
        private Dictionary<string, WrittenType>? _byName;

        public SchemaModel Around { get; } = around;

        public WrittenType[] Types { get; } = types;

        public TypeFile[] Files { get; } = files;

        /// <summary>What was written of a type, which mostly is where it was.</summary>
        public WrittenType? Find(int index, string name)
        {
            if (index < Types.Length && Types[index].Type.Name == name)
                return Types[index];
            _byName ??= Types.ToDictionary(static t => t.Type.Name, StringComparer.Ordinal);
            return _byName.TryGetValue(name, out WrittenType? found) ? found : null;
        }
    }
}
