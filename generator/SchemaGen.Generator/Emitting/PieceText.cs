using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Emitting;

/// <summary>A text in pieces, as the compiler reads texts: an edit that writes one piece anew copies none of the others.</summary>
internal sealed class PieceText : SourceText
{
    private readonly string[] _pieces;

    /// <summary>Where each piece begins, and the length at the end.</summary>
    private readonly int[] _starts;

    public PieceText(IEnumerable<string> pieces)
    {
        // A text without characters has no pieces, so that every place is in one.
        _pieces = [.. pieces.Where(p => p.Length > 0)];
        _starts = new int[_pieces.Length + 1];
        for (int i = 0; i < _pieces.Length; i++)
            _starts[i + 1] = _starts[i] + _pieces[i].Length;
    }

    public override Encoding? Encoding => Encoding.UTF8;

    public override int Length => _starts[_pieces.Length];

    public override char this[int position]
    {
        get
        {
            int piece = PieceAt(position);
            return _pieces[piece][position - _starts[piece]];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (int piece = PieceAt(sourceIndex); count > 0; piece++)
        {
            int start = sourceIndex - _starts[piece], copied = Math.Min(count, _pieces[piece].Length - start);
            _pieces[piece].CopyTo(start, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    private int PieceAt(int position)
    {
        int found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }
}
