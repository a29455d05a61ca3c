namespace SchemaGen.Tables.Linking;

/// <summary>Where rules stand: in their sections, whose texts are cut when they are asked for. The first rules are those of the types themselves, in their order.</summary>
internal sealed class RuleTable
{
    /// <summary>Numbers a rule: file, line, section, and where its text begins and how long it is in the section's texts.</summary>
    private const int Size = 5;

    private readonly TableList<TypeSection> _sections;
    private readonly IntList _places;

    /// <summary>A table of the rules of the types themselves, whose places are not known yet.</summary>
    public RuleTable(TableList<TypeSection> sections)
    {
        _sections = sections;
        _places = new(sections.Count * 128 * Size);
        for (int i = 0; i < sections.Count * Size; i++)
            _places.Add(0);
    }

    /// <summary>How many rules there are.</summary>
    public int Count => _places.Count / Size;

    /// <summary>Reads the rules of a section.</summary>
    public void Read(LinkedSection section)
    {
        int count = section.Next();
        for (int i = 0, start = 0; i < count; i++)
        {
            int at = i == 0 ? section.Index * Size : _places.Count;
            for (int k = i == 0 ? Size : 0; k < Size; k++)
                _places.Add(0);
            (_places[at], _places[at + 1], _places[at + 2], _places[at + 3], _places[at + 4]) = (section.Next(), section.Next(), section.Index, start, section.Next());
            start += _places[at + 4];
        }
    }

    /// <summary>A rule.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="files">The schema files by their index.</param>
    public Rule Make(int index, IReadOnlyList<string> files)
    {
        int at = index * Size;
        return new Rule(files[_places[at]], _places[at + 1], _sections[_places[at + 2]].Texts.Substring(_places[at + 3], _places[at + 4]));
    }
}
