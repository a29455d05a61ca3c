using System.Numerics;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>A token where a name may begin.</summary>
/// <param name="First">The token.</param>
/// <param name="End">The token behind its sentence.</param>
/// <param name="Node">The node of the trie that the longest name there ends at, or 0 while that is not yet sure.</param>
/// <param name="Length">Its length in tokens.</param>
internal readonly record struct NameStart(int First, int End, int Node = 0, int Length = 0);

/// <summary>Finds the names of actors and the role words of a document: longest match from left to right along the trie.</summary>
internal sealed class NameReader(SchemaTables tables, Document document, Lexeme[] lexemes, Workspace? workspace = null)
{
    private readonly HashSet<int> _named = workspace?.Named ?? [];
    private readonly List<NameStart> _starts = workspace?.NameStarts ?? [];
    private readonly List<int> _actors = workspace?.ActorNames ?? [];
    private readonly SignColumns _signs = workspace?.Signs ?? new SignColumns().Read(lexemes.AsSpan(0, document.TokenCount));
    private readonly SureNames _sure = workspace?.SureNames ?? new SureNames();
    private int _day;

    /// <summary>Marks all names. A short name is valid where its actor is named in full anywhere in the document (headlines come first), or where only one actor with it holds an office.</summary>
    public void Read()
    {
        _day = document.Date?.DayNumber ?? -1;
        _sure.Begin(tables);
        foreach (Sentence sentence in document.SentenceSpan)
            Find(sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        int next = 0;
        foreach (NameStart start in _starts)
        {
            if (start.First < next)
                continue;
            (int node, int length) = (start.Node, start.Length);
            if (node == 0 && (length = Longest(start.First, start.End, full: false, out node)) == 0)
                continue;
            Mark(node, start.First, length);
            next = start.First + length;
        }
    }

    /// <summary>Notes who is named in full in a sentence, and where any name of it may begin: most words begin none.</summary>
    private void Find(int first, int end)
    {
        int next = first;
        for (int from = first; from < end; from += SignColumns.Width)
        {
            for (ulong starts = Starts(from, Math.Min(end, from + SignColumns.Width), out ulong longer); starts != 0; starts &= starts - 1)
            {
                int k = BitOperations.TrailingZeroCount(starts), i = from + k;
                if (i < next)
                    continue;
                // "the minister", "Kenya": a word that is a name in any case, or as it is written, and one that goes no further.
                if ((longer >> k & 1) == 0 & IsSure(i) && !IsInsideWord(document.Tokens, i))
                {
                    next = i + 1;
                    _starts.Add(new NameStart(i, end, lexemes[i].NameNode, 1));
                    if ((lexemes[i].Names & NameParts.InFull) != 0)
                        NoteWord(i);
                    continue;
                }

                if (Longest(i, end, full: true, out int node) is not (> 0 and var length))
                    continue;
                next = i + length;
                _starts.Add(Note(node, i, length) ? new NameStart(i, end, node, length) : new NameStart(i, end));
                // The whole may turn out not to be valid, and a part of it be.
                while (++i < next)
                {
                    if (lexemes[i].NameNode != 0)
                        _starts.Add(new NameStart(i, end));
                }
            }
        }
    }

    /// <summary>True for a word that is a name by itself as it is written, whatever else the document says.</summary>
    private bool IsSure(int i)
    {
        bool lower = document.Tokens[i].Shape == TokenShape.Lower;
        NameParts names = lexemes[i].Names;
        return (names & NameParts.IsAlways) != 0 & lower | (names & NameParts.IsWithCapital) != 0 & !lower;
    }

    /// <summary>The words of up to 64 tokens that are a name or begin one that goes on behind them, as bits: the trie is only walked where something may come of it.</summary>
    /// <param name="from">The first of the tokens.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="longer">The tokens behind which a name that they begin seems to go on.</param>
    private ulong Starts(int from, int end, out ulong longer)
    {
        ulong within = SignColumns.Within(end - from);
        // What follows the last is not looked at: it may go on.
        longer = _signs.GoOn(from, within) | 1UL << (end - from - 1);
        return _signs.Where(TokenSigns.IsName, from, within) | _signs.Where(TokenSigns.BeginsName, from, within) & longer;
    }

    /// <summary>The length in tokens of the longest name that begins at a token, or 0, and the node that it ends at.</summary>
    private int Longest(int i, int end, bool full, out int found)
    {
        Token[] tokens = document.Tokens;
        int length = 0;
        found = 0;
        for (int j = i, node = 0; j < end && (lexemes[j].Word >= 0 || IsBareApostrophe(tokens, i, j)); j++)
        {
            if (lexemes[j].Word < 0)
                continue;
            // Most words stand in no name but as its first: they are known without a look at the trie.
            NameParts parts = lexemes[j].Names;
            node = j == i ? lexemes[i].NameNode : (parts & NameParts.GoesOn) == 0 ? 0 : tables.Names.Child(node, lexemes[j].Word);
            if (node == 0)
                break;
            if (j == i && (parts & NameParts.IsName) == 0 || j + 1 < end && IsInsideWord(tokens, j) || !Fits(node, i, j - i + 1, full))
                continue;
            (length, found) = (j - i + 1, node);
        }

        return length;
    }

    /// <summary>"Workers' Party": the apostrophe alone is no word of the name that it stands in.</summary>
    private static bool IsBareApostrophe(Token[] tokens, int first, int at) => at > first && tokens[at] is { Shape: TokenShape.Possessive, Length: 1 };

    /// <summary>True when a name that ends at <paramref name="at"/> would cut a word in two: "Nor" of "Norfolk" never, "Kenya" of "Kenya-Uganda" yes, which is a compound of names.</summary>
    private static bool IsInsideWord(Token[] tokens, int at) => tokens[at + 1].IsWord & tokens[at].End == tokens[at + 1].Start;

    private bool Fits(int node, int first, int length, bool full)
    {
        for (int k = 0, n = tables.Names.CountAt(node); k < n; k++)
        {
            NameEntry entry = tables.Names.At(node, k);
            if (entry.Kind == NameKind.EnumWord || !IsWritten(entry, first, length))
                continue;
            if (full ? entry.Kind <= NameKind.Body : IsValid(node, entry, first))
                return true;
        }

        return false;
    }

    private bool IsWritten(in NameEntry entry, int first, int length)
    {
        if (entry.Is(NameFlags.Exact))
        {
            for (int k = 0; k < length; k++)
            {
                if ((entry.AllCapitals >> k & 1) != 0 && document.Tokens[first + k] is { Shape: not TokenShape.AllCapitals } token && !(token.Length == 1 || document.Chars(token).Contains('.')))
                    return false;
            }
        }
        else if (entry.Is(NameFlags.Capitalised))
        {
            for (int k = 0; k < length; k++)
            {
                if ((entry.Capitals >> k & 1) != 0 && document.Tokens[first + k].Shape == TokenShape.Lower)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Notes who is named in full by one word.</summary>
    private void NoteWord(int i)
    {
        ref SureName name = ref _sure.Find(lexemes[i].NameNode, document.Tokens[i].Shape);
        if (!name.IsSure)
            Note(lexemes[i].NameNode, i, 1);
        else if (name.Full >= 0 && _sure.Note(ref name))
            _named.Add(name.Full);
    }

    /// <summary>Notes who is named in full.</summary>
    /// <returns>True when the name is valid whatever else the document says: it is more than a surname.</returns>
    private bool Note(int node, int first, int length)
    {
        bool sure = false;
        for (int k = 0, n = tables.Names.CountAt(node); k < n; k++)
        {
            NameEntry entry = tables.Names.At(node, k);
            if (entry.Kind is NameKind.EnumWord or NameKind.Short || !IsWritten(entry, first, length))
                continue;
            sure = true;
            // "the Upper Elmish reeve": two words tell whose he is as well as the country's name.
            if (entry.Kind == NameKind.Full || entry.Kind == NameKind.Adjective && length > 1)
                _named.Add(entry.Reference);
        }

        return sure;
    }

    /// <summary>A surname stands alone where its full name was given, or where one person with it holds an office; not one that is a word of English as well ("Long"), and not inside an unknown longer name.</summary>
    private bool IsValid(int node, in NameEntry entry, int first) =>
        entry.Kind != NameKind.Short || _named.Contains(entry.Reference) || (!lexemes[first].IsEnglish || IsGivenNameAlone(first)) && HoldsOffice(entry.Reference) && !IsInsideName(first) && IsOnly(node, entry.Reference);

    /// <summary>"Marcos" is a given name too.</summary>
    private bool IsGivenNameAlone(int first) => lexemes[first].Has(WordTags.GivenName) && !lexemes[first].Has(Lexeme.AnyVerb | WordTags.Adjective | WordTags.Month);

    /// <summary>"Pedro Odhiambo", "Odhiambo Perez": words beside it that no table knows, or that are given names, make another name of it.</summary>
    private bool IsInsideName(int first) =>
        first > 0 && IsNameLike(first - 1) || first + 1 < document.TokenCount && (document.Tokens[first + 1].Shape == TokenShape.Hyphen || IsNameLike(first + 1));

    private bool IsNameLike(int token) =>
        document.Tokens[token].Shape is TokenShape.Capitalised && lexemes[token].NameOffset < 0 && (!lexemes[token].IsEnglish && (lexemes[token].Names & NameParts.IsName) == 0 || lexemes[token].Has(WordTags.GivenName));

    /// <summary>No other person with the surname holds an office on the document's day.</summary>
    private bool IsOnly(int node, int actor)
    {
        for (int k = 0, n = tables.Names.CountAt(node); k < n; k++)
        {
            NameEntry other = tables.Names.At(node, k);
            if (other.Kind == NameKind.Short && other.Reference != actor && HoldsOffice(other.Reference))
                return false;
        }

        return true;
    }

    private bool HoldsOffice(int actor)
    {
        ActorTable actors = tables.Actors;
        if (actors.Kind(actor) != ActorKind.Person || _day < 0)
            return false;
        for (int k = actors.FirstOffice(actor), end = k + actors.OfficeCount(actor); k < end; k++)
        {
            Office office = actors.OfficeAt(k);
            if (office.From <= _day && _day < office.To && office.From > 0)
                return true;
        }

        return false;
    }

    private void Mark(int node, int first, int length)
    {
        ref Lexeme lexeme = ref lexemes[first];
        if (length > 1 || !TakeSure(node, first, ref lexeme))
            Take(node, first, length, ref lexeme);
        if (lexeme.Actor >= 0)
            _actors.Add(first);
        lexeme.NameLength = (short)length;
        for (int k = 0; k < length; k++)
        {
            ref Lexeme part = ref lexemes[first + k];
            part.NameOffset = (short)k;
            if (document.Tokens[first + k].IsWord)
                part.Pos = PosIn(lexeme, k, document.Tokens[first].Shape);
            // A possessive inside a name owns nothing.
            else if (part.Pos == Pos.Possessive)
                part.Pos = Pos.Proper;
            _signs.SetNamed(first + k, part.Pos);
        }
    }

    /// <summary>Takes what a name of one word means, where that is known whatever else the document says.</summary>
    private bool TakeSure(int node, int first, ref Lexeme lexeme)
    {
        ref SureName name = ref _sure.Find(node, document.Tokens[first].Shape);
        if (!name.IsSure)
            return false;
        (lexeme.Actor, lexeme.RoleWord) = (name.Actor, name.RoleWord);
        (lexeme.ActorKind, lexeme.RolePlural, lexeme.Elsewhere) = (name.ActorKind, name.RolePlural, name.Elsewhere);
        return true;
    }

    /// <summary>Takes what a name means of all that its words may mean.</summary>
    private void Take(int node, int first, int length, ref Lexeme lexeme)
    {
        int best = int.MaxValue;
        for (int k = 0, n = tables.Names.CountAt(node); k < n; k++)
        {
            NameEntry entry = tables.Names.At(node, k);
            if (entry.Kind == NameKind.EnumWord || !IsWritten(entry, first, length) || !IsValid(node, entry, first))
                continue;
            if (entry.Kind >= NameKind.Title)
            {
                if (lexeme.RoleWord < 0)
                {
                    lexeme.RoleWord = entry.Reference;
                    lexeme.RolePlural = entry.Is(NameFlags.Plural);
                    lexeme.Elsewhere = entry.Is(NameFlags.Elsewhere);
                }

                continue;
            }

            // Of several actors with one name the one named in full here comes first, then the better kind of name, then whoever is in office.
            int rank = ((int)entry.Kind * 4) + (entry.Kind == NameKind.Short ? _named.Contains(entry.Reference) ? 0 : HoldsOffice(entry.Reference) ? 1 : 2 : 0);
            if (rank < best)
            {
                best = rank;
                lexeme.Actor = entry.Reference;
                lexeme.ActorKind = entry.Kind;
            }
        }
    }

    /// <summary>What a word of a name is; <see cref="Pos.Other"/> for one that may also be none.</summary>
    private static Pos PosIn(in Lexeme name, int offset, TokenShape shape)
    {
        if (name.Actor >= 0)
            return name.ActorKind == NameKind.Adjective ? Pos.NationalAdjective : Pos.Proper;
        // A single small-letter role word may be an adjective or a verb as well ("general unease", "to head").
        if (name.RoleWord < 0 || name.NameLength == 1 && (name.Has(WordTags.Adjective) || name.CanBeVerb) && shape == TokenShape.Lower)
            return Pos.Other;
        return offset == name.NameLength - 1 && name.RolePlural ? Pos.PluralNoun : Pos.Noun;
    }
}
